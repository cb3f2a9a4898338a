// What the fake providers were asked to send: a file of one JSON object a line, written before the answer goes out.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

export interface OutboxMessage {
  /** The provider's id: Resend's UUID, Twilio's `SM…`. */
  id: string;
  channel: "email" | "sms";
  from: string;
  to: string;
  subject?: string;
  text: string;
  html?: string;
  /** ISO 8601. */
  at: string;
  idempotencyKey?: string;
  /** Hash of the request an idempotency key stands for. */
  fingerprint?: string;
}

export interface Outbox {
  all(): readonly OutboxMessage[];
  add(message: OutboxMessage): void;
}

/** Opens the outbox; a last line cut short by a kill is dropped (its sender had no answer and sends again). */
export function openOutbox(path: string): Outbox {
  mkdirSync(dirname(path), { recursive: true });
  const messages = existsSync(path) ? readFileSync(path, "utf8").split("\n").flatMap(parseLine) : [];
  let prefix = existsSync(path) && !readFileSync(path, "utf8").endsWith("\n") ? "\n" : "";
  return {
    all: () => messages,
    add: (message) => {
      appendFileSync(path, `${prefix}${JSON.stringify(message)}\n`);
      prefix = "";
      messages.push(message);
    },
  };
}

function parseLine(line: string): OutboxMessage[] {
  try {
    return line === "" ? [] : [JSON.parse(line) as OutboxMessage];
  } catch {
    return [];
  }
}
