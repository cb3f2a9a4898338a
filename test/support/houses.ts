// The seed's businesses as their pages show them: what is written there, offered and asked for, without its hours and places.
import type { BusinessDetail, ServiceVariant } from "#contracts/directory";
import type { BusinessSpec, ServiceSpec } from "#scripts/seed/business-spec";
import { city } from "#scripts/seed/city/index";
import { marios } from "#test/fakes/marios";

/** @throws Error if the seed has none of that name. */
export function house(slug: string): BusinessDetail {
  const spec = city.find((it) => it.slug === slug);
  if (!spec) throw new Error(`the seed has no ${slug}`);
  return {
    ...marios,
    slug,
    name: spec.name,
    category: spec.category,
    about: spec.about,
    policies: { ...marios.policies, texts: { ...spec.texts } },
    faq: (spec.faq ?? []).map(([question, answer]) => ({ question, answer })),
    services: spec.services.map((it, at) => ({
      id: uuid("5", at),
      name: it.name,
      durationMinutes: it.minutes,
      priceFrom: dollars(it.price?.[0]),
      priceTo: dollars(it.price?.[1]),
      minParty: it.party?.[0] ?? 1,
      maxParty: it.party?.[1] ?? 1,
      ...(it.variants && { variants: variantsOf(it, at) }),
    })),
    menu: menuOf(spec),
  };
}

const variantsOf = ({ name, variants = {}, party }: ServiceSpec, at: number): ServiceVariant[] =>
  Object.entries(variants).map(([variant, it], nth) => ({
    id: uuid("7", at * 10 + nth),
    name: `${name} (${it.called})`,
    variant,
    durationMinutes: it.minutes,
    priceFrom: dollars(it.price[0]),
    priceTo: dollars(it.price[1]),
    minParty: party?.[0] ?? 1,
    maxParty: party?.[1] ?? 1,
  }));

const menuOf = (spec: BusinessSpec): BusinessDetail["menu"] =>
  Object.entries(spec.menu ?? {})
    .flatMap(([section, items]) => items.map((it) => ({ section, ...it })))
    .map((it, at) => ({
      id: uuid("6", at),
      section: it.section,
      name: it.name,
      description: it.description,
      price: dollars(it.price),
      dietary: [...(it.dietary ?? [])],
      allergens: [...(it.allergens ?? [])],
      options: (it.options ?? []).map(({ name, choices }) => ({
        name,
        many: false,
        choices: choices.map((choice) => ({
          name: choice.name,
          price: { amount: choice.price, currency: "USD" },
        })),
      })),
    }));

const dollars = (cents: number | null | undefined) =>
  cents === null || cents === undefined ? null : { amount: cents, currency: "USD" };

const uuid = (kind: string, at: number) =>
  `00000000-0000-4000-8000-${kind}${String(at + 1).padStart(11, "0")}`;
