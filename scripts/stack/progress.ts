// What a long step is given: whom to tell how it goes, and a signal that ends it.

export interface Progress {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}
