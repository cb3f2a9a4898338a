// Outlives its manager by a moment: when the manager is gone without having stopped its parts (SIGKILL, a crash),
// ends them. Its standard input is the manager's end of a pipe. Env: CHILDREN_FILE, STACK_FILE, MANAGER.
import { endStaleChildren } from "../stale-children.ts";
import { removeStackInfo } from "../stack-info.ts";
import { need } from "./process-env.ts";

const children = need("CHILDREN_FILE");
const stackFile = need("STACK_FILE");
const manager = need("MANAGER");
process.stdin.resume();
process.stdin.once("close", () => {
  if (endStaleChildren(children, manager).length > 0) removeStackInfo(stackFile);
  process.exit(0);
});
