// Work done one piece after another, while the story goes on.

export class InOrder {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** How many pieces are not done yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Does `work` once everything added before is done, however that ended. */
  add<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const done = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
