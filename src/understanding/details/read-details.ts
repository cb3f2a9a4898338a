// "The name is wrong, it's Marta": a detail of the customer's own, put right after it was given.
import type { Command, FlowName, SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import type { Reading } from "../commands/reading.ts";
import { pattern } from "../text.ts";
import { detailWords, type DetailWords } from "./words.ts";

type Detail = "name" | "phone" | "email";
interface Compiled {
  details: Record<Detail, RegExp>;
  wrong: RegExp;
  nameAfter: RegExp;
}
const compiled = new Map<string, Compiled>();

function compile(language: string, words: DetailWords): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const regex = (source: string) => new RegExp(pattern(source).source, "u");
  const one = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  const made = {
    details: {
      name: regex(`(?<![\\p{L}])(?:${words.name})`),
      phone: regex(`(?<![\\p{L}])(?:${words.phone})`),
      email: regex(`(?<![\\p{L}])(?:${words.email})`),
    },
    wrong: regex(words.wrong),
    nameAfter: new RegExp(`(?<![\\p{L}])(?:${words.is})[: ]+(?<name>${one}(?: ${one}){0,3})[.!]*\\s*$`, "u"),
  };
  compiled.set(language, made);
  return made;
}

/** What is made now takes details as they are given: nothing there is put right. */
const takesDetails: ReadonlySet<FlowName> = new Set<FlowName>(["book", "order", "waitlist", "handoff"]);

const ofVisit: ReadonlySet<string> = new Set(["date", "time", "partySize", "service"]);

/** The details put right, or those to be asked for; null where the message is about something else. */
export function detailsIn(reading: Reading, { flow }: UnderstandingContext): Command[] | null {
  const { locale, folded, text, entities } = reading;
  const words = detailWords[locale.language];
  if (!words || (flow !== null && takesDetails.has(flow))) return null;
  const { details, wrong, nameAfter } = compile(locale.language, words);
  const meant = (Object.keys(details) as Detail[]).filter((it) => details[it].test(folded));
  if (meant.length === 0 || !wrong.test(folded)) return null;
  const slots: SlotValues = {};
  for (const it of entities) {
    if (it.type === "email" && !it.invalid) slots.email = it.value.email;
    if (it.type === "phone" && !it.invalid) slots.phone = it.value.phone;
  }
  const name = meant.includes("name") ? nameAfter.exec(text)?.groups?.["name"] : undefined;
  if (name !== undefined) slots.name = name.replace(/[.]+$/, "");
  // With a size, a day or an hour in it something of the visit is to be another.
  if (Object.keys(slots).length === 0 && entities.some((it) => ofVisit.has(it.type))) return null;
  if (Object.keys(slots).length > 0) return [{ type: "setSlots", slots, confidence: 0.92 }];
  const invalid = meant.map((slot) => ({ slot, text: "", reason: "malformed" as const }));
  return [{ type: "correctSlots", slots: {}, invalid: invalid.slice(0, 1), confidence: 0.85 }];
}
