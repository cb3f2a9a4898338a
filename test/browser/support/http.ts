// Answers of the fake edge over HTTP.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ProblemCode, problemStatus } from "#contracts/problems";

export interface Page {
  body: string;
  policy?: string;
}

export async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

export function servePage(response: ServerResponse, { body, policy }: Page): void {
  response
    .writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(policy && { "content-security-policy": policy }),
    })
    .end(body);
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

export function problem(response: ServerResponse, code: ProblemCode, retryAfter?: number): void {
  const status = problemStatus[code];
  response
    .writeHead(status, {
      "content-type": "application/problem+json",
      "access-control-expose-headers": "retry-after",
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    })
    .end(JSON.stringify({ type: "about:blank", title: code, status, code, detail: code, requestId: "req" }));
}

const types: Record<string, string> = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

/** Serves what was built into public/; false if there is no such file. */
export async function serveAsset(response: ServerResponse, path: string): Promise<boolean> {
  const type = types[path.split(".").at(-1) ?? ""];
  const file = type && (await readFile(new URL(`../../../public${path}`, import.meta.url)).catch(() => null));
  if (!file) return false;
  response.writeHead(200, { "content-type": type }).end(file);
  return true;
}
