// How the city's businesses are written down, and the shorthands for it. Money in minor units.

export interface ServiceSpec {
  name: string;
  description?: string;
  minutes: number;
  buffer?: number;
  price?: readonly [from: number, to: number];
  party?: readonly [min: number, max: number];
  /** Kind of place it needs. */
  kind: string;
  /** For other kinds of what it is done to: each with its words behind the name, its minutes and prices. */
  variants?: Readonly<Record<string, VariantSpec>>;
}

export interface VariantSpec {
  called: string;
  minutes: number;
  price: readonly [from: number, to: number];
}

export interface MenuItemSpec {
  name: string;
  description: string;
  price: number;
  dietary?: readonly string[];
  allergens?: readonly string[];
  options?: readonly { name: string; choices: readonly { name: string; price: number }[] }[];
}

export interface PlaceSpec {
  name: string;
  kind: string;
  capacity: number;
  minParty: number;
}

/** Places that may be joined, by name. */
export interface SetSpec {
  places: readonly string[];
  capacity: number;
  minParty: number;
}

export type Interval = readonly [opens: string, closes: string];
/** Index 0 is Monday. */
export type Week = readonly (readonly Interval[])[];

export interface Policies {
  hold_minutes: number;
  slot_minutes: number;
  reminder_lead_minutes: number;
  follow_up_delay_minutes: number;
  cancel_cutoff_minutes: number;
  min_notice_minutes: number;
  max_advance_days: number;
  max_party_size: number;
  /** So many missed visits within so many days are too many. */
  max_no_shows?: number;
  no_show_days?: number;
  after_no_shows?: "ask_team" | "refuse";
  /** Takeaway orders; null: none are taken. */
  ordering: { prepare_minutes: number; accept_within_minutes: number; grace_minutes: number } | null;
}

export interface BusinessSpec {
  slug: string;
  name: string;
  category: string;
  area: string;
  street: string;
  about: string;
  /** Mean of its reviews, about. */
  quality: number;
  priceLevel: 1 | 2 | 3 | 4;
  /** What most customers pay, from and to. */
  usual: readonly [from: number, to: number];
  services: readonly ServiceSpec[];
  menu?: Readonly<Record<string, readonly MenuItemSpec[]>>;
  places: readonly PlaceSpec[];
  sets?: readonly SetSpec[];
  week: Week;
  policies?: Partial<Policies>;
  /** The business's own words by topic. */
  texts?: Readonly<Record<string, string>>;
  faq?: readonly (readonly [question: string, answer: string])[];
  staff: readonly string[];
  /** Percent of days on which a place has a visit. */
  busy: number;
  /** False: closed at Christmas and New Year like the others. */
  openOnHolidays?: boolean;
  /** False: bookings to come are written out, not drawn. */
  drawFuture?: boolean;
  timeZone?: string;
  currency?: string;
  locale?: string;
  city?: { name: string; latitude: number; longitude: number; dial: string };
}

/** `{4: 7}`: seven tables for four, numbered on from T1 in the order given. */
export function tables(counts: Readonly<Record<number, number>>): PlaceSpec[] {
  const capacities = Object.entries(counts).flatMap(([capacity, count]) =>
    Array.from({ length: count }, () => Number(capacity)),
  );
  return capacities.map((capacity, index) => ({
    name: `T${index + 1}`,
    kind: "table",
    capacity,
    minParty: capacity <= 2 ? 1 : Math.ceil(capacity / 3),
  }));
}

/** Places for one customer each: chairs, bays, rooms. */
export const places = (kind: string, count: number, capacity = 1): PlaceSpec[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`,
    kind,
    capacity,
    minParty: 1,
  }));

/** Joined tables seat what they seat alone, for parties that no single one of them takes. */
export const joined = (capacity: number, minParty: number, ...names: string[]): SetSpec => ({
  places: names,
  capacity,
  minParty,
});

export const daily = (...intervals: Interval[]): Week => Array.from({ length: 7 }, () => intervals);

/** Monday to Friday, Saturday, Sunday; none given is closed. */
export const week = (
  weekdays: readonly Interval[],
  saturday: readonly Interval[],
  sunday: readonly Interval[] = [],
) => [weekdays, weekdays, weekdays, weekdays, weekdays, saturday, sunday] as const;

export const tableService = (minutes: number, maxParty: number): ServiceSpec => ({
  name: "Table",
  description: "A table for your party",
  minutes,
  party: [1, maxParty],
  kind: "table",
});
