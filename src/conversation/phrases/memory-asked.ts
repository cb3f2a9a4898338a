// Questions about what is remembered, told from those of a booking.
import type { Awaiting, MemoryAsked } from "../state.ts";

const asked: ReadonlySet<Awaiting> = new Set<MemoryAsked>(["asBefore", "consent"]);

export const isMemoryAsked = (slot: Awaiting): slot is MemoryAsked => asked.has(slot);
