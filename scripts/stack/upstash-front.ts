// Upstash's REST API over any Redis: POST / (one command), /pipeline, /multi-exec; the command in the path, too.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { RedisBackend } from "./redis-backend.ts";
import { plainScripts } from "./upstash-scripts.ts";

type Command = string[];
type Answer = { result: unknown } | { error: string };

export interface UpstashFrontOptions {
  backend: RedisBackend;
  token: string;
}

class BadRequest extends Error {}

export function createUpstashFront({ backend, token }: UpstashFrontOptions): Server {
  const toPlain = plainScripts();
  return createServer((req, res) => {
    void respond(req, res, { backend, token }, toPlain).catch((error: unknown) => {
      send(res, error instanceof BadRequest ? 400 : 500, { error: `ERR ${messageOf(error)}` });
    });
  });
}

async function respond(
  req: IncomingMessage,
  res: ServerResponse,
  { backend, token }: UpstashFrontOptions,
  toPlain: (command: Command) => Command,
): Promise<void> {
  const url = new URL(req.url ?? "/", "http://local");
  const bearer = (req.headers.authorization ?? "").replace(/^Bearer /i, "") || url.searchParams.get("_token");
  if (bearer !== token) return send(res, 401, { error: "WRONGPASS invalid or missing auth token" });
  const encode = req.headers["upstash-encoding"] === "base64" ? toBase64 : (it: unknown) => it;
  const body = await readBody(req);
  const one = async (command: Command): Promise<Answer> => {
    try {
      return { result: encode(normal(await backend.call(toPlain(command)))) };
    } catch (error) {
      return { error: messageOf(error) };
    }
  };
  if (url.pathname === "/pipeline") return send(res, 200, await Promise.all(parseCommands(body).map(one)));
  if (url.pathname === "/multi-exec") {
    const commands = parseCommands(body).map(toPlain);
    try {
      const answers = await backend.transaction(commands);
      return send(
        res,
        200,
        answers.map((it) => (it instanceof Error ? { error: it.message } : { result: encode(normal(it)) })),
      );
    } catch (error) {
      return send(res, 400, { error: messageOf(error) });
    }
  }
  const answer = await one(
    url.pathname === "/" ? parseCommand(parseJson(body)) : commandInPath(url.pathname, body),
  );
  send(res, "error" in answer ? 400 : 200, answer);
}

/** Redis' answers as JSON has them: no buffers, no bigints, maps as flat lists. */
function normal(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(normal);
  if (Buffer.isBuffer(value)) return value.toString("utf8");
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "object") return Object.entries(value).flat().map(normal);
  return value;
}

/** `Upstash-Encoding: base64`: every string but the bare OK. */
function toBase64(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toBase64);
  if (typeof value !== "string" || value === "OK") return value;
  return Buffer.from(value, "utf8").toString("base64");
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new BadRequest("failed to parse command");
  }
}

function parseCommand(value: unknown): Command {
  if (!Array.isArray(value) || value.length === 0) throw new BadRequest("failed to parse command");
  return value.map((it) => (typeof it === "object" && it !== null ? JSON.stringify(it) : String(it)));
}

function parseCommands(body: string): Command[] {
  const value = parseJson(body);
  if (!Array.isArray(value)) throw new BadRequest("failed to parse pipeline request");
  return value.map(parseCommand);
}

function commandInPath(path: string, body: string): Command {
  const words = path.slice(1).split("/").map(decodeURIComponent);
  return body === "" ? words : [...words, body];
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { "content-type": "application/json", "upstash-sync-token": "local" });
  res.end(JSON.stringify(body));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
