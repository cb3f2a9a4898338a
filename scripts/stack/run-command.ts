// Runs a program to its end.
import { spawn } from "node:child_process";

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Each line it prints, as it comes. */
  onLine?: (line: string) => void;
  /** ms; then it is killed and the run has failed. */
  timeout?: number;
  signal?: AbortSignal | undefined;
}

/** Resolves with what it printed; rejects with the last of it when it fails. */
export function runCommand(file: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const { cwd, env, timeout, signal } = options;
    const child = spawn(file, [...args], { cwd, env, timeout, signal, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const take = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      for (const line of chunk.toString("utf8").split("\n").filter(Boolean)) options.onLine?.(line);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", (code, killer) => {
      if (code === 0) return resolve(output);
      reject(new Error(`${file} ${args.join(" ")} ended with ${killer ?? code}:\n${output.slice(-2_000)}`));
    });
  });
}
