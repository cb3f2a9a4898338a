// One database session shared by many clients: whoever owns the gate speaks, the others wait in line.

export class SessionGate {
  private owner: symbol | undefined;
  private readonly line: { client: symbol; enter: () => void }[] = [];

  /** Resolves once `client` owns the session; at once if it does already. */
  enter(client: symbol): Promise<void> {
    if (this.owner === undefined || this.owner === client) {
      this.owner = client;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.line.push({ client, enter: resolve }));
  }

  /** Hands the session to the next in line, if `client` is the one that owns it. */
  leave(client: symbol): void {
    if (this.owner !== client) return;
    const next = this.line.shift();
    this.owner = next?.client;
    next?.enter();
  }

  isOwner(client: symbol): boolean {
    return this.owner === client;
  }
}
