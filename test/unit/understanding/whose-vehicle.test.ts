// A kind of vehicle counts where it is surely the customer's own, or the answer to the question; all else is asked for.
import { expect, test } from "vitest";
import { emptyContext, type UnderstandingContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import { vehicles } from "#verticals/automotive/vehicles";

const scene: UnderstandingContext = {
  ...emptyContext(Date.parse("2026-11-24T15:00:00Z"), "America/New_York"),
  services: ["Oil change", "Brake service", "Tyre change"],
  variety: vehicles,
};

function heard(text: string, more: Partial<UnderstandingContext> = {}): string | null {
  const { commands } = understand(text, { ...scene, ...more });
  const slots = commands.flatMap((it) => ("slots" in it ? [it.slots] : []));
  return slots.map((it) => it.variant).find((it) => it !== undefined) ?? null;
}

const booking = {
  flow: "book",
  known: { service: "Oil change", date: "2026-11-27", time: "15:00" },
} as const;
const contact = { ...booking, awaiting: "contact" } as const;
const name = { ...booking, awaiting: "name" } as const;
const confirming = { ...booking, awaiting: "confirmation" } as const;
const asked = { ...booking, awaiting: "variant" } as const;

test.each([
  "van.smith@x.com",
  "eddie.civic@mail.com",
  "van@garage.com",
  "my name is Clio Barnard, email clio@x.com",
  "Sam Lee, and I live on 12 Ibiza street",
  "see www.van-hire.com/van",
])("“%s” gives contact details and no vehicle", (said) => {
  expect(heard(said, contact)).toBeNull();
  expect(heard(said, name)).toBeNull();
});

test("Eddie Van Halen has none", () => {
  expect(heard("Eddie Van Halen", name)).toBeNull();
  expect(heard("it's Van Halen", name)).toBeNull();
  expect(heard("Jan van der Berg", name)).toBeNull();
});

test.each([
  ["I don't have a van", asked],
  ["I don't drive a van", booking],
  ["never had a truck", asked],
  ["it's not a very big van", asked],
  ["used to be a van", asked],
  ["I sold the van", asked],
  ["is a minivan a van?", asked],
  ["do you rent vans", {}],
  ["my husband has a van", {}],
  ["my husband has a van", booking],
  ["yes, my husband follows with his van to pick me up", confirming],
  ["move it to 5pm, my husband picks me up with the van", booking],
  ["yes, I'll be coming on the A6", confirming],
  ["yes please, the plate is V90 ABC", confirming],
  ["oil change friday at 3pm, I'm coming from the transit station", {}],
  ["oil change friday at 3pm, I'll come in my van", {}],
  ["oil change friday at 3pm, the golf course is near", {}],
  ["oil change for my husband's van friday at 3pm", {}],
  ["oil change for my SUV and my van friday at 3pm", {}],
  ["oil change for the SUV and the van friday at 3", {}],
  ["oil change for a van or an SUV friday at 3", {}],
  ["I'll wait in the car", asked],
  ["my neighbour's van will bring me", asked],
])("“%s” says none", (said, more) => {
  expect(heard(said, more)).toBeNull();
});

test.each([
  ["es", "sí, la van a recoger mis padres", confirming],
  ["es", "sí, la van a traer mis hijos", confirming],
  ["es", "no tengo una furgoneta", asked],
  ["es", "mi marido tiene una furgoneta", asked],
  ["fr", "je n'ai pas de camionnette", asked],
  ["fr", "mon mari vient avec sa camionnette", confirming],
  ["de", "Ölwechsel am Freitag um 12 Uhr, ich komme über die A8", {}],
  ["de", "ich komme mit dem Bus", asked],
  ["de", "ich habe keinen Transporter", asked],
  ["de", "ja, mein Mann holt mich mit seinem Transporter ab", confirming],
  ["it", "cambio olio venerdì alle 12, sono di corsa", {}],
  ["it", "non è un furgone", asked],
  ["pt", "não é uma carrinha", asked],
  ["pt", "o meu marido tem uma carrinha", asked],
])("(%s) “%s” says none", (locale, said, more) => {
  expect(heard(said, { ...more, locale })).toBeNull();
});

test.each([
  ["oil change for my SUV friday at 3pm", "suv", {}],
  ["oil change on my van friday at 3pm", "van", {}],
  ["oil change friday at 3pm for a small car", "car", {}],
  ["SUV oil change friday at 3pm", "suv", {}],
  ["oil change (van) friday at 3pm", "van", {}],
  ["oil change friday at 3pm, SUV", "suv", {}],
  ["my Transit needs an oil change", "van", {}],
  ["oil change for my old white transit tomorrow", "van", {}],
  ["oil change for my A6 tomorrow", "car", {}],
  ["oil change for my audi a6 tomorrow", "car", {}],
  ["I drive a Corsa, oil change tomorrow please", "car", {}],
  ["I have a van and need an oil change", "van", {}],
  ["an SUV", "suv", asked],
  ["it's a van", "van", asked],
  ["my Transit", "van", asked],
  ["a golf", "car", asked],
  ["Toyota Corolla 2015", "car", asked],
  ["it's a golf, I sold the van", "car", asked],
  ["van please", "van", asked],
  ["it's my wife's SUV", "suv", asked],
  ["I think it's a van", "van", asked],
  ["actually it's the van", "van", confirming],
  ["make it the SUV", "suv", confirming],
  ["can you make it a van instead?", "van", confirming],
  ["no, the SUV", "suv", confirming],
  ["no sorry, it is the SUV", "suv", confirming],
  ["not the van, the SUV", "suv", confirming],
  ["no, that one is for the SUV", "suv", confirming],
])("“%s”: %s", (said, kind, more) => {
  expect(heard(said, more)).toBe(kind);
});

test.each([
  ["es", "cambio de aceite para mi furgoneta el viernes", "van", {}],
  ["es", "en realidad es el SUV", "suv", confirming],
  ["es", "una van", "van", asked],
  ["fr", "vidange pour mon SUV vendredi", "suv", {}],
  ["fr", "c'est une camionnette", "van", asked],
  ["de", "Ölwechsel für meinen Transporter am Freitag", "van", {}],
  ["de", "das ist ein Transporter", "van", asked],
  ["de", "nein, es ist doch der SUV", "suv", confirming],
  ["it", "cambio olio per il mio SUV venerdì alle 12, sono di corsa", "suv", {}],
  ["it", "è un furgone", "van", asked],
  ["it", "in realtà è il furgone", "van", confirming],
  ["pt", "na verdade é a carrinha", "van", confirming],
  ["pt", "troca de óleo para a minha carrinha sexta", "van", {}],
  ["pt", "é uma carrinha", "van", asked],
  ["de", "Ölwechsel für meinen SUV am Freitag um 12 Uhr, ich komme über die A8", "suv", {}],
])("(%s) “%s”: %s", (locale, said, kind, more) => {
  expect(heard(said, { ...more, locale })).toBe(kind);
});
