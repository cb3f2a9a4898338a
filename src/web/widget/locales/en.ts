// The widget's words in English; the other locales have the same keys.
import type { BookingStatus } from "#contracts/bookings";
import type { OrderStatus } from "#contracts/orders";

const statuses: Record<BookingStatus, string> = {
  held: "Held for you",
  requested: "Being confirmed",
  confirmed: "Confirmed",
  cancelled: "Cancelled",
  no_show: "Missed",
  completed: "Completed",
  waitlisted: "On the waiting list",
};

const orderStatuses: Record<OrderStatus, string> = {
  placed: "Sent",
  accepted: "Confirmed",
  preparing: "In the kitchen",
  ready: "Ready",
  collected: "Picked up",
  cancelled: "Cancelled",
};

export const en = {
  chat: "Chat",
  chatWith: (name: string) => `Chat with ${name}`,
  open: (name: string, unread: number) => (unread ? `${name}, ${unread} unread` : name),
  close: "Close chat",
  messages: "Messages",
  write: "Write a message",
  send: "Send",
  you: "You:",
  assistant: "Assistant:",
  team: "Team",
  typing: "Writing…",
  replies: "Suggested replies",
  newMessages: "New messages",
  connecting: "Connecting…",
  waiting: "Can’t reach us right now. Your messages are kept and sent as soon as we’re back.",
  offline: "You’re offline. Your messages are kept and sent when you’re back.",
  limited: "That was a lot at once. One moment, then we go on.",
  blocked: "This chat isn’t available here right now.",
  tryNow: "Try now",
  unsent: "Waiting to be sent",
  failed: "Not sent",
  sendAgain: "Send again",
  discard: "Discard",
  bookingCode: (code: string) => `My booking code is ${code}`,
  booking: "Booking",
  statuses,
  when: "When",
  people: (count: number) => (count === 1 ? "1 person" : `${count} people`),
  toCalendar: "Add to calendar",
  fromCalendar: "Remove from calendar",
  menu: "Menu",
  order: "Order",
  orderStatuses,
  total: "Total",
};

export type Strings = typeof en;
