// Refuses bodies over 16 KiB before anyone parses them, whether or not they said their length.
import { bodyLimit } from "hono/body-limit";
import { ProblemError } from "../problem.ts";

export const maxBodyBytes = 16 * 1024;

export const limitBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError: () => {
    throw new ProblemError("too_large", `A body may have ${maxBodyBytes} bytes at most.`);
  },
});
