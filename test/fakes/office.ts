// An office in memory: Mario's as its owner sees it, and what it becomes as changes are applied.
import type { Audience, RowChange } from "#contracts/business-change";
import { weeksAhead } from "#business/planned-weeks";
import { type Figure, insightOf } from "#business/insights";
import type { ReviewText } from "#business/reviews";
import type { Insight, Suggestion } from "#contracts/insights";
import type { OfficeTongue } from "#conversation/office/phrases/tongues";
import type {
  ComingChange,
  MadeChange,
  EndedBooking,
  FigureAsk,
  OfficeBooking,
  OfficeDesk,
  OfficeOrder,
  OfficeReads,
  Reach,
  Role,
  WaitingCustomer,
  WaitingParty,
} from "#conversation/office/ports";
import { marios } from "./marios.ts";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const item = (n: number, section: string, name: string, price: number): OfficeDesk["items"][number] => ({
  id: uuid(100 + n),
  section,
  name,
  description: null,
  price,
  currency: "USD",
  position: n,
  is_available: true,
});

export class FakeOffice implements OfficeReads {
  role: Role = "owner";
  member = true;
  booked: OfficeBooking[] = [];
  over: EndedBooking[] = [];
  line: WaitingParty[] = [];
  suggested: Suggestion[] = [];
  /** What the suggestions were asked for in. */
  toldIn: OfficeTongue | null = null;
  complaints: ReviewText[] = [];
  /** What is counted otherwise than the week's sales, in the period and before. */
  counted: Partial<Figure> = {};
  countedBefore: Partial<Figure> = {};
  figureAsked: FigureAsk | null = null;
  waits: WaitingCustomer[] = [];
  ordered: OfficeOrder[] = [];
  planned: ComingChange[] = [];
  made: MadeChange[] = [];
  /** The days that costs were asked for last. */
  costsOf: [string, string] | null = null;
  spent: Awaited<ReturnType<OfficeReads["costs"]>> = {
    total: { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0, turns: 0, sessions: 0 },
    days: [],
    models: [],
  };
  reached: Reach = {
    reached: 34,
    byBooking: 0,
    noConsent: 12,
    optedOut: 0,
    noAddress: 0,
    names: ["Ann Lee"],
  };
  /** The audience of the last message. */
  asked: Audience | null = null;
  readonly rows: Omit<OfficeDesk, "role">;

  constructor() {
    this.rows = {
      user: uuid(1),
      permissions: [],
      goals: [],
      actions: [],
      business: {
        id: marios.id,
        slug: marios.slug,
        name: "Mario's",
        category: "restaurant",
        timeZone: "America/New_York",
        locale: "en-US",
        currency: "USD",
        address: null,
        phone: null,
        policies: { cancel_cutoff_minutes: 120, texts: { parking: "Behind the house." } },
        faq: [{ question: "Do you have high chairs?", answer: "Yes, four." }],
      },
      items: [
        item(1, "Pizza", "Margherita", 1400),
        item(2, "Pizza", "Diavola", 1700),
        item(3, "Pasta", "Carbonara", 1900),
        item(4, "Desserts", "Tiramisu", 900),
      ],
      services: [
        {
          id: uuid(50),
          name: "Table",
          duration_minutes: 90,
          buffer_minutes: 0,
          price_min: null,
          price_max: null,
          min_party: 1,
          max_party: 12,
          resource_kind: "table",
          position: 0,
          is_active: true,
        },
      ],
      hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        id: uuid(200 + weekday),
        weekday,
        opens: "11:00",
        closes: "22:00",
      })),
      exceptions: [],
      resources: [{ id: uuid(300), name: "Table 1", kind: "table", capacity: 4 }],
      blocks: [],
      staff: [
        { id: uuid(401), name: "Anna Rossi", role: "server", skills: [] },
        { id: uuid(402), name: "Marco Bianchi", role: "cook", skills: [] },
      ],
      accounts: [
        { staff_id: uuid(401), user_id: uuid(411), role: "staff" },
        { staff_id: uuid(402), user_id: uuid(412), role: null },
      ],
      shifts: [
        {
          id: uuid(501),
          staff_id: uuid(401),
          starts_at: "2026-11-23T22:00:00.000Z",
          ends_at: "2026-11-24T03:00:00.000Z",
        },
      ],
      promotions: [],
      escalations: 0,
    };
  }

  desk(): Promise<OfficeDesk | null> {
    const plans = this.planned.filter((it) => it.status === "scheduled");
    const planned = weeksAhead(
      this.rows.hours,
      plans.map(({ beginsAt, changes }) => ({ from: beginsAt.slice(0, 10), changes })),
    );
    return Promise.resolve(this.member ? structuredClone({ role: this.role, planned, ...this.rows }) : null);
  }

  bookings(from: string, to: string): Promise<OfficeBooking[]> {
    return Promise.resolve(
      this.booked.filter(
        ({ startsAt: at }) => Date.parse(at) >= Date.parse(from) && Date.parse(at) < Date.parse(to),
      ),
    );
  }

  ended(how: "cancelled" | "no_show"): Promise<EndedBooking[]> {
    return Promise.resolve(this.over.filter((it) => it.status === how));
  }

  waitlist(): Promise<WaitingParty[]> {
    return Promise.resolve(this.line);
  }

  insight(ask: FigureAsk, tongue: OfficeTongue): Promise<Insight> {
    const { metric } = ask;
    this.figureAsked = ask;
    const week = { today: "2026-11-22", currency: "USD", step: "day" as const };
    const day = (date: string, value: number) => ({ from: date, until: date, value });
    const counted: Figure = {
      ...week,
      from: "2026-11-09",
      until: "2026-11-15",
      total: 412_350,
      points: [day("2026-11-09", 50_000)],
      ...(metric === "reviews" && { reviews: this.complaints }),
    };
    const before: Figure = { ...week, from: "2026-11-02", until: "2026-11-08", total: 375_000, points: [] };
    return Promise.resolve(
      insightOf(ask, { ...counted, ...this.counted }, { ...before, ...this.countedBefore }, tongue),
    );
  }

  costs(from: string, to: string): ReturnType<OfficeReads["costs"]> {
    this.costsOf = [from, to];
    return Promise.resolve(this.spent);
  }

  coming(): Promise<ComingChange[]> {
    return Promise.resolve(structuredClone(this.planned));
  }

  changed(from: string, to: string): Promise<MadeChange[]> {
    return Promise.resolve(
      this.made.filter(({ at }) => Date.parse(at) >= Date.parse(from) && Date.parse(at) < Date.parse(to)),
    );
  }

  orders(): Promise<OfficeOrder[]> {
    return Promise.resolve(this.ordered);
  }

  reach(audience: Audience): Promise<Reach> {
    this.asked = audience;
    return Promise.resolve(this.reached);
  }

  waiting(): Promise<WaitingCustomer[]> {
    return Promise.resolve(this.waits);
  }

  suggestions(tongue: OfficeTongue): Promise<Suggestion[]> {
    this.toldIn = tongue;
    return Promise.resolve(this.suggested);
  }

  /** What the database would do with the menu's rows. */
  apply(changes: readonly RowChange[]): void {
    this.made.unshift(
      ...changes.map((it) => ({
        ...it,
        at: "2026-11-22T15:00:00.000Z",
        by: this.rows.user,
        takenBack: false,
      })),
    );
    for (const { target, action, id, after } of changes) {
      if (target !== "menu_item") continue;
      if (action === "add") this.rows.items.push({ ...item(9, "", "", 0), ...after, id } as never);
      const row = this.rows.items.find((it) => it.id === id);
      if (action === "change" && row) Object.assign(row, after);
    }
  }
}
