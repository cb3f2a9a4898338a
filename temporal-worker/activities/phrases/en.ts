// Messages to customers in English.
import type { MessagePhrases } from "./message-phrases.ts";

export const english: MessagePhrases = {
  language: "en",
  hello: "Hello,",
  helloTo: "Hello {name},",
  visit: "{service} for {party}, {time}",
  visitOfOne: "{service} for 1, {time}",
  reference: "Reference {id}",
  change: "change {n}",
  offer: "offer {n}",
  booking: {
    confirmation: {
      headline: "Confirmed: {visit} at {place}",
      body: "Your booking is confirmed. We look forward to seeing you.",
    },
    rejection: {
      headline: "Not confirmed: {visit} at {place}",
      body: "We are sorry: your booking could not be confirmed, and nothing is held for you. Please choose another time in our chat, or call us.",
    },
    reschedule: {
      headline: "Changed: now {visit} at {place}",
      body: "Your booking has been changed to the time above. The old time is no longer held.",
    },
    cancellation: {
      headline: "Cancelled: {visit} at {place}",
      body: "Your booking has been cancelled. You are welcome to book again any time.",
    },
    reminder: {
      headline: "Reminder: {visit} at {place}",
      body: "Are you still coming? Tell us in our chat: yes, move or cancel.",
    },
    no_show: {
      headline: "We missed you: {visit} at {place}",
      body: "We kept your place and did not see you, so this visit is noted as missed. If that is a mistake, tell us in our chat.",
    },
    came: {
      headline: "Put right: {visit} at {place}",
      body: "Your visit had been noted as missed. That was our mistake, and it is put right: nothing is counted.",
    },
    follow_up: {
      headline: "How was your visit to {place}?",
      body: "Thank you for your visit. We would be glad to hear how it was, and to see you again.",
    },
  },
  sorry: "Sorry!",
  bookAnother: "Book another time",
  orCall: "or {phone}",
  answerInChat: "Answer in the chat",
  changeInChat: "Change or cancel in the chat",
  code: "Your booking code is {code}: with it you can change or cancel the booking in our chat on any device.",
  calendarFile: "Calendar file",
  addToCalendar: "Add to your calendar",
  order: {
    headlines: {
      order_confirmation: "Your order at {place} is confirmed",
      order_ready: "Your order at {place} is ready",
      order_cancellation: "Your order at {place} was cancelled",
    },
    ready: "It is waiting for you.",
    cancelled: "We are sorry: it cannot be prepared, and there is nothing to pay.",
    callUs: "You can call us on {phone}.",
    soonest: "We tell you as soon as it is ready.",
    readyAt: "It will be ready {time}.",
    total: "Total: {money}",
    chat: "Chat with us",
  },
  waiting: {
    headline: "Free for you: {visit} at {place}",
    body: "You are on our waitlist, and a place has come free.",
    kept: "We keep it for you until {time}. To take it, say yes in our chat:",
    take: "Take it in our chat",
    otherwise:
      "If it does not suit you, there is nothing to do: it goes to the next in line then, and you stay on the list for other times.",
  },
  news: {
    from: "News from {place}",
    aboutVisit: "About your booking at {place}",
    noLonger: "What we wrote to you no longer holds: “{said}” Please disregard it.",
    chat: "Chat with us",
    stop: "No more news, please",
    stopShort: "Stop",
  },
  watch: { found: "You asked me to watch for this, and here it is", see: "See and book", free: "free" },
};
