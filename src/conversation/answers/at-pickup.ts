// How an order is paid, and whether it is brought: where orders are taken they are picked up, and paid there.
import { plain } from "#understanding/text";
import type { Answer } from "../acts.ts";
import { openOrders, orderingOf } from "../ordering/order-state.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { ownWords } from "./own-words.ts";
import type { Question } from "./question.ts";

/** Null: nothing is being ordered, or something else is asked. */
export function paidThere(desk: Desk, question: Question): Answer | null {
  if (question.subject !== "payment" || !orderingOf(desk)) return null;
  const orders = topFrame(desk.dialogue)?.flow === "order" || openOrders(desk.dialogue).length > 0;
  if (!orders) return null;
  const written = ownWords(desk, "payment", question);
  return { topic: "paidThere", written: written?.topic === "ownWords" ? written.text : null };
}

const ofBringing =
  /(?<!\p{L})(?:deliver\p{L}*|domicilio|repart\p{L}*|livr\p{L}*|(?:aus)?liefer\p{L}*|consegn\p{L}*|entreg\p{L}*)/u;

/** What the house has written of it, by any name; else that what is ordered here is picked up. Null: something else is asked. */
export function pickedUp(desk: Desk, { subject }: Question): Answer | null {
  if (subject !== "delivery" || !orderingOf(desk)) return null;
  const { faq, policies } = desk.turn.business;
  const [written = null] = [
    ...faq.filter((it) => ofBringing.test(plain(it.question))).map((it) => it.answer),
    ...Object.entries(policies.texts).flatMap(([topic, text]) =>
      ofBringing.test(plain(topic)) ? [text] : [],
    ),
  ];
  return { topic: "pickedUp", written };
}
