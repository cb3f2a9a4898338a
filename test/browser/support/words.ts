// Replies the fake edge gives in the tests.
import type { Booking, BookingStatus } from "#contracts/bookings";
import type { BookingCard, MenuCard, OrderCard } from "#contracts/chat";
import type { Reply } from "./fake-session.ts";

export const greeting: Reply = {
  text: "Hi! I can book you a table, or tell you about our menu and hours.",
  quickReplies: [
    { label: "Book a table", text: "Book a table for 2" },
    { label: "Opening hours", text: "When are you open?" },
  ],
};

export function bookingCard(status: BookingStatus, changes: Partial<Booking> = {}): BookingCard {
  return {
    type: "booking",
    token: "card.token",
    booking: {
      id: "bkg_1" as Booking["id"],
      business: "marios-italian",
      service: "Table",
      partySize: 4,
      startsAt: "2026-11-24T19:00:00-05:00",
      endsAt: "2026-11-24T21:00:00-05:00",
      timeZone: "America/New_York",
      status,
      workflowId: null,
      ...changes,
    },
  };
}

const dollars = (amount: number) => ({ amount, currency: "USD" });

export const orderCard = (status: OrderCard["status"]): OrderCard => ({
  type: "order",
  id: "00000000-0000-4000-8000-000000000001",
  items: [
    { name: "Margherita", options: ["Large", "Olives"], quantity: 2, price: dollars(3600) },
    { name: "Tiramisù", options: [], quantity: 1, price: dollars(850) },
  ],
  total: dollars(4450),
  status,
});

export const menu: MenuCard = {
  type: "menu",
  sections: [
    {
      name: "Pizza",
      items: [
        { name: "Margherita", description: "Tomato, mozzarella, basil", price: dollars(1450) },
        { name: "Diavola", description: "Spicy salami, chilli, honey", price: dollars(1690) },
      ],
    },
    {
      name: "Pasta",
      items: [{ name: "Cacio e pepe", description: null, price: dollars(1800) }],
    },
  ],
};
