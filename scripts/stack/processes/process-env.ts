// Settings the process manager hands its children.

/** The value of an environment variable; an error naming it when it is missing. */
export function need(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "")
    throw new Error(`${name} is not set: npm run stack starts this process`);
  return value;
}
