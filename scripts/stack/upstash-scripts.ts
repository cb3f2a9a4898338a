// Upstash's Lua takes a flag of its own (`#!lua flags=allow-key-locking`) that a plain Redis refuses: takes it off.
import { createHash } from "node:crypto";

const shebang = /^#!lua([^\n]*)\n/;
const upstashFlag = "allow-key-locking";

/** Rewrites EVAL, EVALSHA and SCRIPT LOAD; remembers which digest a client means by the script as it wrote it. */
export function plainScripts(): (command: string[]) => string[] {
  const digests = new Map<string, string>();
  const strip = (script: string): string => {
    const plain = withoutFlag(script);
    if (plain !== script) digests.set(sha1(script), sha1(plain));
    return plain;
  };
  return (command) => {
    const [name = "", first, ...rest] = command;
    if (first === undefined) return command;
    const verb = name.toUpperCase();
    if (verb === "EVAL" || verb === "EVAL_RO") return [name, strip(first), ...rest];
    if (verb === "EVALSHA" || verb === "EVALSHA_RO") return [name, digests.get(first) ?? first, ...rest];
    if (verb === "SCRIPT" && first.toUpperCase() === "LOAD") return [name, first, ...rest.map(strip)];
    return command;
  };
}

function withoutFlag(script: string): string {
  const [line, settings = ""] = shebang.exec(script) ?? [];
  if (line === undefined || !settings.includes(upstashFlag)) return script;
  const flags = (/flags=(\S+)/.exec(settings)?.[1] ?? "")
    .split(",")
    .filter((it) => it !== "" && it !== upstashFlag);
  // The line stays, empty, so that errors name the line the author knows.
  return `${flags.length > 0 ? `#!lua flags=${flags.join(",")}` : ""}\n${script.slice(line.length)}`;
}

const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
