// Supabase behind a line that breaks: some calls fail before their work, of some the answer is lost after it.
import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FaultPlan } from "./fault-plan.ts";

export interface FaultyDatabase {
  url: string;
  /** The real one; its calls are passed on from when it is known, and refused as by a database that is away until then. */
  behind: string;
  plan: FaultPlan | null;
  close(): Promise<void>;
}

export async function startFaultyDatabase(): Promise<FaultyDatabase> {
  const line = { url: "", behind: "", plan: null as FaultPlan | null };
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, line));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  line.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(line, {
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  });
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { behind, plan }: { behind: string; plan: FaultPlan | null },
): void {
  const notYetThere = behind === "";
  const fault = notYetThere ? "toolFails" : (plan?.draw("toolFails", "toolAnswerLost") ?? null);
  if (fault === "toolFails") {
    incoming.resume();
    outgoing.writeHead(503, { "content-type": "application/json" });
    outgoing.end(
      JSON.stringify({ code: "PGRST000", message: "the database is away", details: null, hint: null }),
    );
    return;
  }
  const { method, headers, url } = incoming;
  const passed = request(`${behind}${url}`, { method, headers }, (answer) => {
    if (fault === "toolAnswerLost") {
      answer.resume();
      answer.once("end", () => outgoing.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on("error", () => outgoing.destroy());
  incoming.pipe(passed);
}
