// A small city in memory: salons with prices, reviews and one chair each, and faults on demand.
import type { Candidate, CandidateQuery, CityReads, PriceFound, ReviewDigest } from "#business/city";
import type { Instant } from "#contracts/time";

export interface Salon {
  name: string;
  area?: string;
  rating?: number;
  reviews?: number;
  /** Of a haircut, minor units. */
  price?: number;
  /** The chair is taken in these times. */
  busy?: [Instant, Instant][];
  said?: { author: string; rating: number; text: string; at: Instant }[];
}

const usd = (amount: number) => ({ amount, currency: "USD" });
export const salonId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export class MemoryCity implements CityReads {
  salons: Salon[] = [
    { name: "StyleMaster", rating: 4.8, reviews: 40, price: 3500 },
    { name: "HairArt", rating: 4.5, reviews: 20, price: 4000 },
    { name: "BeautyHub", rating: 4.2, reviews: 30, price: 2500 },
  ];
  /** Called before each method: throws or waits to act out a fault. */
  beforeCall: (method: keyof CityReads, businesses: readonly string[]) => void | Promise<void> = () =>
    undefined;
  readonly calls: string[] = [];

  async words() {
    await this.#called("words");
    return { categories: ["beauty_salon"], services: ["Haircut"], areas: [], businesses: [] };
  }

  async candidates({ ids, areas, words }: CandidateQuery): Promise<Candidate[]> {
    await this.#called("candidates");
    return this.#all()
      .filter((it) => ids === null || ids.includes(it.id))
      .filter((it) => areas === null || areas.includes(it.area))
      .map((it) => ({
        ...it,
        matches: words.map((word) => ({ word, by: "service", services: [it.services[0]!.id] })),
      }));
  }

  async calendars(wanted: readonly { business: string }[]) {
    await this.#called(
      "calendars",
      wanted.map((it) => it.business),
    );
    return wanted.map(({ business }) => {
      const salon = this.#salon(business);
      const resource = `${business}-chair`;
      return {
        resources: [{ id: resource, capacity: 1, minParty: 1 }],
        combinations: [],
        busy: (salon?.busy ?? []).map(([startsAt, endsAt]) => ({ resourceId: resource, startsAt, endsAt })),
      };
    });
  }

  async reviews(businesses: readonly string[], about: string | null): Promise<ReviewDigest[]> {
    await this.#called("reviews");
    return businesses.map((business) => {
      const all = this.#salon(business)?.said ?? [];
      const texts = all.filter((it) => about === null || it.text.toLowerCase().includes(about));
      const sum = texts.reduce((stars, it) => stars + it.rating, 0);
      return {
        business,
        count: all.length,
        mentions: texts.length,
        average: texts.length === 0 ? null : sum / texts.length,
        stars: {},
        newestAt: texts[0]?.at ?? null,
        texts,
      };
    });
  }

  async prices(): Promise<PriceFound[]> {
    await this.#called("prices");
    return this.#all()
      .map((it) => ({
        slug: it.slug,
        name: it.name,
        area: it.area,
        what: "Haircut",
        from: it.priceFrom!,
        to: it.priceTo!,
      }))
      .toSorted((a, b) => a.from.amount - b.from.amount);
  }

  async #called(method: keyof CityReads, businesses: readonly string[] = []): Promise<void> {
    this.calls.push(method);
    await this.beforeCall(method, businesses);
  }

  #salon = (id: string): Salon | undefined => this.salons.find((_, n) => salonId(n + 1) === id);

  #all(): Candidate[] {
    return this.salons.map(
      ({ name, area = "downtown", rating = 4, reviews = 10, price = 3000 }, n): Candidate => ({
        id: salonId(n + 1),
        slug: name.toLowerCase(),
        name,
        category: "beauty_salon",
        area,
        latitude: null,
        longitude: null,
        timeZone: "America/New_York",
        currency: "USD",
        rating,
        reviews,
        newestReviewAt: null,
        priceFrom: usd(price),
        priceTo: usd(price + 2000),
        hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "09:00", closes: "18:00" })),
        exceptions: [],
        services: [
          {
            id: salonId(900 + n),
            name: "Haircut",
            durationMinutes: 45,
            priceFrom: usd(price),
            priceTo: usd(price + 2000),
            minParty: 1,
            maxParty: 1,
          },
        ],
        policies: { slotMinutes: 30, minNoticeMinutes: 0, maxAdvanceDays: 90, maxPartySize: 1 },
        matches: [],
      }),
    );
  }
}
