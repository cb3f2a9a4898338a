// What a client offers with an upgrade: the protocol, and its token as a second one, out of URLs and logs.
import type { Context } from "hono";
import { socketProtocol } from "#contracts/chat";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";

/**
 * The token beside the protocol.
 * @param kind what token is asked for, as the refusal names it
 * @throws ProblemError invalid_request if it is no upgrade, token_invalid if the client does not speak this version
 */
export function offeredToken(c: Context<AppEnv>, kind: string): string | undefined {
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket") {
    throw new ProblemError("invalid_request", "Ask for a WebSocket: Upgrade: websocket.", {
      status: 426,
      headers: { upgrade: "websocket" },
    });
  }
  const [protocol, token] = (c.req.header("sec-websocket-protocol") ?? "").split(",").map((it) => it.trim());
  if (protocol === socketProtocol) return token;
  throw new ProblemError("token_invalid", `Offer the subprotocols ${socketProtocol} and ${kind}.`);
}
