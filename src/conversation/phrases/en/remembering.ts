// English: what is remembered of a customer.
import type { MemoryWords } from "../shared/memory-words.ts";

export const remembering: MemoryWords = {
  asBefore: "{Wishes}, as last time?",
  yesAsBefore: "Yes, as last time",
  noAsBefore: "Not this time",
  dropped: "All right, I've taken it off: {wish}.",
  ask: "Shall I remember that for next time: {wishes}?",
  yes: "Yes, remember it",
  no: "No",
  later: "Not now",
  kept: "I'll remember for next time: {wishes}. Say “forget me” whenever you like.",
  refused: "All right, I won't keep it beyond this visit.",
  putOff: "All right, perhaps another time.",
  what: "Tell me what I should remember, such as a window seat or an allergy.",
  name: "Your name: {name}.",
  wishes: "What you like: {wishes}.",
  bookings: "Your visits: {bookings}.",
  orders: "Your orders: {orders}.",
  nothing: "I know nothing about you.",
  keptWithYes: "I remember this for your next visit because you said yes.",
  onlyHere: "I keep this for this chat only.",
  forget: "Forget me",
  forgotten: "Done, I've forgotten what I remembered of you.",
  stays: "What stays with {business}: {what}, with the name and contact given for it.",
  order: "your order of {items}",
  reasons: {
    asBefore: "You wished for it before; I put it on this booking only if you say yes.",
    consent:
      "Then you need not say it again next time. I keep nothing without your yes, and you can undo it any time.",
  },
};
