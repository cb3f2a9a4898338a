// Drafts of a new service, and of an old one for another kind of what it is done to.
import { setsOff } from "#business/visit-services";
import { nextUuid } from "../../ids.ts";
import type { Bureau } from "../desk.ts";
import { variantNamed } from "../for-kinds.ts";
import { say } from "../phrases/say.ts";
import { ask, capital, priceText, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { dearer, outOfLine } from "./prices.ts";

export const noDot = (bureau: Bureau): string =>
  say(
    bureau,
  )`A service can't have “ · ” in its name: what comes after it is read as the person who does it. Please call it something else.`;

export function addService(bureau: Bureau, wish: Of<"catalogue.add">): Drafted {
  const { desk, turn } = bureau;
  if (wish.name === null) return ask("name", say(bureau)`What is the new service called?`);
  const name = capital(wish.name);
  if (setsOff(name)) return refuse(noDot(bureau));
  const there = desk.services.find((it) => same(it.name, name));
  if (there) {
    const why = say(bureau)`There is ${there.name} already, at ${priceText(bureau, there.price_min)}.`;
    const other = wish.price !== null && wish.price.amount > 0 && wish.price.amount !== there.price_min;
    return other ? dearer(bureau, there.name, wish.price!, why) : refuse(why);
  }
  if (wish.price === null) return ask("price", say(bureau)`What does ${name} cost?`);
  const like = desk.services.filter((it) => it.is_active);
  const of = variantNamed(desk, name);
  const usual =
    of?.base ?? like.toSorted((a, b) => a.duration_minutes - b.duration_minutes)[like.length >> 1];
  const minutes = wish.durationMinutes ?? usual?.duration_minutes ?? 60;
  const price = priceText(bureau, wish.price.amount);
  return propose(
    {
      changes: [
        {
          target: "service",
          action: "add",
          id: nextUuid(turn.ids),
          item: name,
          before: null,
          after: {
            name,
            duration_minutes: minutes,
            buffer_minutes: usual?.buffer_minutes ?? 0,
            price_min: wish.price.amount,
            price_max: wish.price.amount,
            min_party: usual?.min_party ?? 1,
            max_party: usual?.max_party ?? 1,
            resource_kind: usual?.resource_kind ?? "chair",
            position: of?.base.position ?? Math.max(0, ...desk.services.map((it) => it.position)) + 1,
            ...(of && { variant_of: of.base.id, variant: of.kind }),
          },
        },
      ],
      summary: say(bureau)`New service: ${name}, ${minutes} minutes, ${price}`,
      done: say(bureau)`${name} added to services`,
      customerText: say(bureau)`New at ${desk.business.name}: ${name}, ${price}.`,
    },
    [
      ...(of ? outOfLine(bureau, wish.price.amount, desk.services) : []),
      ...(wish.durationMinutes !== null
        ? []
        : of
          ? [say(bureau)`I took ${minutes} minutes, as ${of.base.name} has.`]
          : [say(bureau)`I took ${minutes} minutes, as your services usually have.`]),
    ],
  );
}
