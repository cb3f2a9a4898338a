// Temporal's dev server, with its database in a file.
import type { Part } from "../part.ts";
import { childEnvironment, type StackContext } from "../stack-context.ts";
import { repository } from "../stack-layout.ts";
import { namespaceIsUp } from "../temporal-probes.ts";

export function temporalPart({ layout, ports, addresses }: StackContext, executable: string): Part {
  return {
    name: "temporal",
    needs: [],
    file: executable,
    args: [
      ["server", "start-dev", "--ip", "127.0.0.1", "--namespace", "default"],
      ["--port", String(ports.temporal), "--ui-port", String(ports.temporalUi)],
      ["--db-filename", layout.temporalDatabase, "--log-level", "error"],
      // A write-ahead log: two to three times the default's pace, and as safe from a SIGKILL.
      ["--sqlite-pragma", "journal_mode=wal", "--sqlite-pragma", "synchronous=normal"],
    ].flat(),
    cwd: repository,
    env: childEnvironment({}),
    ready: () => namespaceIsUp(addresses.temporal, "default"),
  };
}
