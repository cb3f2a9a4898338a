// What suggestions are drawn from, as the database counts it.
import type { LocalDate, TimeZone } from "#contracts/time";

/** An item or service that is offered at a price. */
export interface Offer {
  target: "menu_item" | "service";
  id: string;
  name: string;
  section: string | null;
  /** Minor units; of a service its lowest. */
  price: number;
  /** In the last sixty days. */
  sold: number;
  /** Offered for longer than that. */
  isOld: boolean;
  /** Of the same section, or service, at `peerPlaces` others of the trade. */
  peerMedian: number | null;
  peerPlaces: number;
}

/** Places of one size, and the parties of the last sixty days that had one to themselves. */
export interface Seating {
  kind: string;
  capacity: number;
  places: number;
  parties: number;
  /** Of them those that filled a third or less. */
  small: number;
}

/** Of all such weekdays and hours in four weeks. */
export interface Workload {
  weekday: number;
  hour: number;
  /** On shift. */
  hours: number;
  guests: number;
  days: number;
}

export interface TeamMember {
  id: string;
  name: string;
  role: string;
  /** In the next two weeks. */
  shifts: readonly { startsAt: string; endsAt: string }[];
}

export interface SuggestionFacts {
  today: LocalDate;
  timeZone: TimeZone;
  currency: string;
  workload: readonly Workload[];
  offers: readonly Offer[];
  seating: readonly Seating[];
  /** Of the next two weeks. */
  closed: readonly LocalDate[];
  staff: readonly TeamMember[];
}
