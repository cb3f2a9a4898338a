// What a widget remembers on this device: its session and the messages not yet accepted.
// One drawer per API origin, key and business, so that widgets never see each other's chat.

export interface StoredSession {
  session: string;
  token: string;
  /** Highest `seq` the visitor has seen with the panel open. */
  seen: number;
}

/** A message the visitor wrote and the server has not accepted. */
export interface Draft {
  id: string;
  text: string;
  /** The session it was sent to, once it was; never resent to another by itself. */
  sentTo?: string;
}

type Drawer = "session" | "earlier" | "outbox" | "open";

export class Memory {
  /** Of this drawer, for locks between tabs. */
  readonly name: string;

  constructor(api: string, key: string, business: string | null) {
    this.name = `x-seven:${api}:${key}:${business ?? ""}:`;
  }

  get session(): StoredSession | null {
    return this.read<StoredSession>(localStore, "session");
  }

  set session(value: StoredSession | null) {
    this.write(localStore, "session", value);
  }

  /** The token of the session before, by which the next one knows who comes. */
  get earlier(): string | null {
    return this.read<string>(localStore, "earlier");
  }

  /** Takes leave of the session unless another tab has replaced it. */
  dropSession(token: string): void {
    if (this.session?.token !== token) return;
    this.session = null;
    this.write(localStore, "earlier", token);
  }

  get drafts(): Draft[] {
    return this.read<Draft[]>(localStore, "outbox") ?? [];
  }

  /** Read and written in one go: other tabs keep their drafts in the same drawer. */
  saveDraft(draft: Draft): void {
    const drafts = this.drafts;
    const index = drafts.findIndex((it) => it.id === draft.id);
    drafts.splice(index < 0 ? drafts.length : index, index < 0 ? 0 : 1, draft);
    this.write(localStore, "outbox", drafts);
  }

  removeDraft(id: string): void {
    const left = this.drafts.filter((it) => it.id !== id);
    this.write(localStore, "outbox", left.length ? left : null);
  }

  /** Whether the panel is open in this tab. */
  get open(): boolean {
    return this.read<boolean>(tabStore, "open") ?? false;
  }

  set open(value: boolean) {
    this.write(tabStore, "open", value || null);
  }

  private read<T>(store: () => Storage, drawer: Drawer): T | null {
    const name = this.name + drawer;
    if (fallback.has(name)) return fallback.get(name) as T;
    try {
      return JSON.parse(store().getItem(name) ?? "null") as T | null;
    } catch {
      return null;
    }
  }

  private write(store: () => Storage, drawer: Drawer, value: unknown): void {
    const name = this.name + drawer;
    try {
      if (value === null) store().removeItem(name);
      else store().setItem(name, JSON.stringify(value));
      fallback.delete(name);
    } catch {
      fallback.set(name, value);
    }
  }
}

// Functions, because even reading the property throws where storage is blocked.
const localStore = () => localStorage;
const tabStore = () => sessionStorage;
/** Where storage is blocked or full, things are remembered as long as the page lives. */
const fallback = new Map<string, unknown>();
