// What is suggested and the figures it rests on, in the languages of those who run a business.
import type { Tongue } from "./figure-words.ts";
import type { Offer, Seating } from "./suggestion-facts.ts";

/** A weekday beside the middle one; rates are guests for ten hours of work. */
interface Busy {
  weekday: number;
  rate: number;
  middle: number;
  guests: number;
  hours: number;
  days: number;
  /** Hours on the wall between which most come. */
  from: number;
  until: number;
}
type Told = { title: string; evidence: string };
type Priced = Pick<Offer, "name" | "price" | "section" | "sold" | "peerPlaces"> & {
  peerMedian: number;
  middle: number;
};

export interface SuggestionWords {
  understaffed(busy: Busy): Told;
  dropItem(item: { name: string; sold: number; middle: number }): Told;
  oddPrice(item: Priced, money: (amount: number) => string): Told;
  tableMix(seating: Seating): Told;
  /** BCP 47, for money. */
  locale: string;
}

const one = (value: number): string => value.toFixed(1);
const share = ({ small, parties }: Seating): number => Math.round((small / parties) * 100);
const third = ({ capacity }: Seating): number => Math.floor(capacity / 3);

const en: SuggestionWords = {
  locale: "en-US",
  understaffed({ weekday, rate, middle, guests, hours, days, from, until }) {
    const name = englishDays[weekday - 1] ?? "";
    return {
      title: `One more on ${name}, ${halves(from)}–${halves(until)}`,
      evidence: `${name} had ${one(rate)} guests for ten hours of work in the last four weeks, the middle weekday ${one(middle)} (${guests} guests, ${hours} hours on ${days} ${name}); most come between ${halves(from)} and ${halves(until)}.`,
    };
  },
  dropItem: ({ name, sold, middle }) => ({
    title: `Take ${name} off the menu`,
    evidence: `${sold === 0 ? "Never sold" : `Sold ${times(sold)}`} in 60 days; the middle item of the menu was sold ${times(middle)}.`,
  }),
  oddPrice: ({ name, price, section, sold, peerPlaces, peerMedian, middle }, money) => ({
    title: `${price > peerMedian ? "Lower" : "Raise"} the price of ${name}`,
    evidence: `${name} is ${money(price)}; ${peerPlaces} others ask ${money(peerMedian)} for ${section === null ? "it" : `${section} items`} in the middle. Sold ${times(sold)} in 60 days, the middle item ${times(middle)}.`,
  }),
  tableMix(seating) {
    const { kind, capacity, places, parties, small } = seating;
    return {
      title: `Split a ${kind} for ${capacity} into smaller ones`,
      evidence: `At the ${places === 1 ? kind : `${places} ${kind}s`} for ${capacity}, ${small} of ${parties} parties (${share(seating)} %) in 60 days were of ${third(seating)} or fewer.`,
    };
  },
};
const englishDays = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];
/** `5 PM`, of an hour on the wall. */
const halves = (hour: number): string => `${hour % 12 || 12} ${hour % 24 < 12 ? "AM" : "PM"}`;
const times = (count: number): string =>
  count === 1 ? "once" : count === 2 ? "twice" : `${Math.round(count)} times`;

const es: SuggestionWords = {
  locale: "es",
  understaffed({ weekday, rate, middle, guests, hours, days, from, until }) {
    const name = spanishDays[weekday - 1] ?? "";
    return {
      title: `Una persona más los ${name}, de ${from % 24}:00 a ${until % 24}:00`,
      evidence: `Los ${name} hubo ${comma(rate)} clientes por cada diez horas de trabajo en las últimas cuatro semanas; en un día medio, ${comma(middle)} (${guests} clientes y ${hours} horas en ${days} ${name}). La mayoría viene entre las ${from % 24}:00 y las ${until % 24}:00.`,
    };
  },
  dropItem: ({ name, sold, middle }) => ({
    title: `Quitar ${name} de la carta`,
    evidence: `${sold === 0 ? "No se vendió nunca" : `Se vendió ${veces(sold)}`} en 60 días; lo normal en la carta fue ${veces(middle)}.`,
  }),
  oddPrice: ({ name, price, section, sold, peerPlaces, peerMedian, middle }, money) => ({
    title: `${price > peerMedian ? "Bajar" : "Subir"} el precio de ${name}`,
    evidence: `${name} cuesta ${money(price)}; otros ${peerPlaces} piden ${money(peerMedian)} de media por ${section === null ? "lo mismo" : `lo de «${section}»`}. Se vendió ${veces(sold)} en 60 días; lo normal fue ${veces(middle)}.`,
  }),
  tableMix(seating) {
    const { kind, capacity, places, parties, small } = seating;
    const [single, many] = spanishPlaces[kind] ?? [kind, `${kind}s`];
    return {
      title: `Dividir una ${single} para ${capacity} en otras más pequeñas`,
      evidence: `En ${places === 1 ? `la ${single}` : `las ${places} ${many}`} para ${capacity}, ${small} de ${parties} grupos (${share(seating)} %) en 60 días fueron de ${third(seating)} o menos.`,
    };
  },
};
const spanishDays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos"];
const spanishPlaces: Readonly<Record<string, readonly [one: string, many: string]>> = {
  table: ["mesa", "mesas"],
  chair: ["silla", "sillas"],
  room: ["sala", "salas"],
  bay: ["plaza", "plazas"],
};
const veces = (count: number): string => (count === 1 ? "una vez" : `${Math.round(count)} veces`);
const comma = (value: number): string => one(value).replace(".", ",");

const all: Readonly<Record<Tongue, SuggestionWords>> = { en, es };

export const suggestionWords = (tongue: Tongue): SuggestionWords => all[tongue];
