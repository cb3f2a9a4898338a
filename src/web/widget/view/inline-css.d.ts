// A stylesheet imported as text, by the bundler.
declare module "*.css?inline" {
  const css: string;
  export default css;
}
