// The one Node module that the Worker also has: typed here because the Worker's types leave it out.
declare module "node:async_hooks" {
  export class AsyncLocalStorage<T> {
    getStore(): T | undefined;
    run<R>(store: T, callback: () => R): R;
    enterWith(store: T): void;
  }
}
