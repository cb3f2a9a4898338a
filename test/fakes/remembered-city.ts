// A city that is read once for each question: talks that are put back hundreds of times ask the same again and again.
import type { CityReads } from "#business/city";

export function remembered(city: CityReads): CityReads {
  const known = new Map<string, Promise<unknown>>();
  const once =
    <A extends unknown[], T>(name: string, read: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const key = JSON.stringify([name, args]);
      const found = (known.get(key) ?? read(...args)) as Promise<T>;
      known.set(key, found);
      // Nobody changes what another one is told.
      return structuredClone(await found);
    };
  return {
    words: once("words", () => city.words()),
    candidates: once("candidates", (query) => city.candidates(query)),
    calendars: once("calendars", (...args) => city.calendars(...args)),
    reviews: once("reviews", (...args) => city.reviews(...args)),
    prices: once("prices", (...args) => city.prices(...args)),
  };
}
