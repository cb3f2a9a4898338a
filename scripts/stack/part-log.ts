// Where a part's output goes: its own file, and (all of it or only errors) the console with the part's name before it.
import { createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Part } from "./part.ts";

const readsLikeError = /\b(error|fatal|panic|uncaught|unhandled|EADDRINUSE|EACCES)\b/i;
const kept = 40;

export class PartLog {
  private readonly name: string;
  private readonly file: WriteStream;
  private readonly show: (line: string) => boolean;
  private muted = false;
  private readonly recent: string[] = [];

  constructor({ name, loud = false, hush }: Pick<Part, "name" | "loud" | "hush">, path: string) {
    this.name = name;
    mkdirSync(dirname(path), { recursive: true });
    this.file = createWriteStream(path, { flags: "a" });
    this.show = (line) => (loud || readsLikeError.test(line)) && !hush?.test(line);
  }

  follow(stream: Readable | null): void {
    if (stream) createInterface({ input: stream }).on("line", (line) => this.line(line));
  }

  line(line: string): void {
    this.file.write(`${new Date().toISOString()} ${line}\n`);
    this.recent.push(line);
    if (this.recent.length > kept) this.recent.shift();
    if (!this.muted && this.show(line) && line.trim() !== "") console.log(`${this.name.padEnd(9)} │ ${line}`);
  }

  /** From here on only the file hears: what a part says of its own ending alarms for nothing. */
  mute(): void {
    this.muted = true;
  }

  /** The last lines, for the report of a part that does not start. */
  tail(): string {
    return this.recent.join("\n");
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.file.end(() => resolve()));
  }
}
