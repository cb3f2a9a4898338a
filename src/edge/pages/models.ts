// What the pages show, in plain objects.
import type { Language } from "../language.ts";
import type { BusinessSummary } from "#contracts/directory";
import type { ProblemCode } from "#contracts/problems";
import type { Html } from "./layout.ts";
import type { Money } from "#contracts/time";

export interface HomeModel {
  language: Language;
  /** What the visitor searched for; empty for all. */
  query: string;
  businesses: readonly Omit<BusinessSummary, "id">[];
}

/** A service as the page lists it. */
export interface OfferedModel {
  name: string;
  minutes: number;
  priceFrom: Money | null;
  priceTo: Money | null;
}

export interface BusinessModel {
  language: Language;
  slug: string;
  name: string;
  category: string;
  area: string;
  about: string | null;
  address: string | null;
  phone: string | null;
  /** BCP 47; how the business writes money. */
  locale: string;
  /** Out of 5. */
  rating: number | null;
  reviewCount: number;
  /** Seven days from Monday. */
  hours: readonly { day: string; text: string; today: boolean }[];
  openNow: { open: boolean; text: string };
  /** Days to come that are not as the week is. */
  otherDays: readonly { day: string; text: string }[];
  menu: readonly {
    section: string;
    items: readonly {
      name: string;
      description: string | null;
      price: Money | null;
      dietary: readonly string[];
    }[];
  }[];
  /** Each with what it is for other kinds of what it is done to. */
  services: readonly (OfferedModel & { variants: readonly OfferedModel[] })[];
  faq: readonly { question: string; answer: string }[];
  reviews: readonly { author: string; rating: number; text: string; when: string }[];
  /** null: no chat on this page. */
  widgetKey: string | null;
  /** For search engines. */
  structured?: Html;
}

export interface OutboxModel {
  messages: readonly {
    channel: "email" | "sms";
    to: string;
    subject?: string | undefined;
    text: string;
    /** ISO 8601. */
    at: string;
  }[];
}

/** A span of the local collector's, in its place in the trace. */
export interface SpanRow {
  name: string;
  service: string;
  depth: number;
  /** ms after the trace began, and how long. */
  offset: number;
  took: number;
  failed: boolean;
  attributes: readonly (readonly [name: string, value: string])[];
}

export interface TraceModel {
  id: string;
  /** ISO 8601. */
  at: string;
  /** ms, from the first beginning to the last end. */
  took: number;
  rows: readonly SpanRow[];
}

export interface TracesModel {
  traces: readonly (Pick<TraceModel, "id" | "at" | "took"> & {
    what: string;
    chat: string;
    spans: number;
    failed: boolean;
  })[];
}

export interface ProblemModel {
  code: ProblemCode;
  status: number;
  title: string;
  /** What to do about it. */
  detail: string;
  requestId: string;
}
