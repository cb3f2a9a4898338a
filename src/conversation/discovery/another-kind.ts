// "It's for an SUV, actually": the same search, with what it finds as it is for that.
import type { DiscoveryDesk } from "./desk.ts";
import { variantIn } from "./for-kind.ts";
import { show } from "./search.ts";

/** "And for an SUV?", with nothing else in it. False: it says no kind, or what is shown does not differ by one. */
export async function answeredKind(desk: DiscoveryDesk, text: string): Promise<boolean> {
  const { memory, turn } = desk;
  const { criteria } = memory;
  const other = turn.commands.every((it) => it.type === "outOfScope" || it.type === "unsure");
  if (!criteria || !other) return false;
  const variant = variantIn(desk, text, criteria);
  if (variant === null) return false;
  memory.criteria = { ...criteria, variant };
  memory.before = 0;
  memory.misunderstood = 0;
  await show(desk);
  return true;
}
