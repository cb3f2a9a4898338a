// A hold was let go in a chat, of which no workflow knows: what it kept is offered to those who wait.
import type { Freed } from "#contracts/handoffs/freed";
import { passOn } from "./passing-on.ts";
import { sweeper } from "./retries.ts";

export const freed = ({ effectId, ...it }: Freed): Promise<void> =>
  passOn({ ...it, key: `${effectId}:freed` }, undefined, sweeper);
