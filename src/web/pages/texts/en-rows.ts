// What the records' own names are called in English: what waits, what it asks, and the rules of a business.
import type { Insight } from "#contracts/insights";

export const reasons: Record<string, string> = {
  asked_for_a_person: "asked for a person",
  booking_needs_decision: "a booking for you to decide",
  booking_out_of_time: "a booking that was not confirmed in time",
  order_late: "an order that is late",
  inconsistent_state: "records that contradicted each other",
};

/** What is to be decided, where the buttons below do it. */
export const questions: Record<string, string> = {
  booking_needs_decision: "A customer who missed visits before asks for a booking.",
  booking_out_of_time: "A booking could not be confirmed in time.",
};

/** What runs in the background. */
export const runTypes: Record<string, string> = {
  booking: "Booking",
  order: "Order",
  businessChange: "Change of the business",
  notification: "Message to customers",
  waitlist: "Place on the waitlist",
};

/** What a change was of, where its row has no name. */
export const targets: Record<string, string> = {
  menu_item: "the menu",
  service: "a service",
  opening_hours: "opening hours",
  hour_exception: "hours of one day",
  shift: "a shift",
  staff: "the team",
  promotion: "a promotion",
  policy: "a rule",
  faq: "a ready answer",
  role: "what somebody may do",
  resource_block: "a place out of service",
};

/** The figures. */
export const metrics: Record<Insight["metric"], string> = {
  sales: "Sales",
  covers: "Guests",
  bookings: "Bookings",
  no_shows: "No-shows",
  cancellations: "Cancellations",
  busiest_hours: "Busiest hours",
  busiest_days: "Busiest days",
  best_items: "Best sellers",
  worst_items: "Slow sellers",
  item_sales: "Takings by item",
  staff_load: "Hours on shift",
  repeat_customers: "Repeat customers",
  ratings: "Ratings",
  reviews: "Reviews",
  campaign: "Campaign",
  average_ticket: "Average ticket",
  occupancy: "How full",
  best_customers: "Best customers",
  top_spenders: "Top spenders",
};

/** What a rule of the business is called. */
export const policies: Record<string, string> = {
  max_no_shows: "Missed visits",
  no_show_days: "Missed visits are counted for",
  after_no_shows: "After too many missed visits",
  tell_no_shows: "Tell who was missed",
  cancel_cutoff_minutes: "Minutes' notice for cancelling",
  reminder_lead_minutes: "Minutes from reminder to visit",
  follow_up_delay_minutes: "Minutes from visit to follow-up",
  min_notice_minutes: "Minutes' notice for booking",
  max_advance_days: "Days ahead that can be booked",
  max_party_size: "Largest party",
  slot_minutes: "Minutes between starts",
  max_covers_per_slot: "Most guests who arrive at once",
  max_arrivals_per_slot: "Most parties that arrive at once",
  pacing_minutes: "At once: within so many minutes",
  waitlist_offer_minutes: "Minutes that an offer is kept",
};
