// What a business gives for less, while it runs: from its promotions only.
import type { Promotion } from "#contracts/directory";
import { epochMs } from "#business/local-time";
import type { Answer } from "../acts.ts";
import type { Desk } from "../turn.ts";
import { ownWords } from "./own-words.ts";
import type { Question } from "./question.ts";

/** Those that run now; the page may have been read before they began. */
export const runningOffers = ({ turn: { business, request } }: Desk): Promotion[] =>
  (business.promotions ?? []).filter(
    (it) => epochMs(it.startsAt) <= request.now && request.now < epochMs(it.endsAt),
  );

/** "Any deals on?" */
export function offersAnswer(desk: Desk, question: Question): Answer {
  const running = runningOffers(desk);
  if (running.length > 0) return { topic: "offers", running };
  return ownWords(desk, question.subject ?? "offers", question) ?? { topic: "offers", running };
}

/** Whoever asks for a price hears once what is given for less. */
export function offersBeside(desk: Desk, { topic }: Question): Answer[] {
  const { dialogue } = desk;
  const running = topic === "price" && !dialogue.offersTold ? runningOffers(desk) : [];
  if (running.length > 0) dialogue.offersTold = true;
  return running.length > 0 ? [{ topic: "offers", running }] : [];
}
