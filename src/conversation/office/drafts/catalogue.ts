// Drafts of the menu and the services: add, change, hide, show, put in another place.
import type { RowChange } from "#contracts/business-change";
import { setsOff } from "#business/visit-services";
import { nextUuid } from "../../ids.ts";
import { plain } from "#understanding/text";
import type { Bureau } from "../desk.ts";
import type { Item } from "../ports.ts";
import { ask, capital, listed, priceText, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { changed, goodsOf, isDrafted, isShown, meantGoods, type Good } from "./goods.ts";
import { addService, noDot } from "./new-service.ts";
import { dearer, outOfLine } from "./prices.ts";
import { reorderSection } from "./sections.ts";
import { dateText } from "../phrases/dates.ts";
import { todayOf } from "./house-time.ts";
import { say } from "../phrases/say.ts";
import { placeIn } from "./place-in.ts";

export function add(bureau: Bureau, wish: Of<"catalogue.add">): Drafted {
  const sells = bureau.desk.items.length > 0;
  const service = wish.kind === "service" || (wish.kind === null && !sells);
  return service ? addService(bureau, wish) : addItem(bureau, wish);
}

/** As people type it: "tiramisu" is the Tiramisù. */
const alike = (one: string, other: string): boolean => plain(one).trim() === plain(other).trim();

/** Words for any goods: no names. */
const anyGoods = /^(?:new )?(?:dish|item|product|service|thing|something|one|it|meal|plate|treatment)s?$/iu;

function addItem(bureau: Bureau, said: Of<"catalogue.add">): Drafted {
  const { desk, turn } = bureau;
  const wish = said.name !== null && anyGoods.test(said.name) ? { ...said, name: null } : said;
  const sections = [...new Set(desk.items.map((it) => it.section))];
  const what = wish.category === null ? say(bureau)`item` : wish.category.toLowerCase();
  if (wish.name === null) return ask("name", say(bureau)`What is the new ${what} called?`);
  const listed = desk.items.filter((it) => alike(it.name, wish.name!));
  const section =
    wish.category ?? (listed.length === 1 ? listed[0]!.section : sectionFor(desk.items, sections, wish.name));
  if (section === null)
    return ask("category", say(bureau)`Where on the menu does ${wish.name} go?`, sections);
  const name = capital(wish.name);
  const there = desk.items.find((it) => same(it.section, section) && alike(it.name, name));
  const price = wish.price;
  if (there && price !== null && price.amount > 0 && there.price !== price.amount)
    return dearer(
      bureau,
      there.name,
      price,
      say(
        bureau,
      )`There is ${there.name} under ${there.section} already, at ${priceText(bureau, there.price)}: its price would change.`,
    );
  if (there) {
    return refuse(
      say(
        bureau,
      )`There is ${there.name} under ${there.section} already, at ${priceText(bureau, there.price)}${there.is_available ? "" : say(bureau)`, hidden`}. To change it say “make ${there.name} $…”${there.is_available ? "" : say(bureau)` or “show ${there.name} again”`}.`,
    );
  }
  if (wish.price === null) return ask("price", say(bureau)`What does ${name} cost?`);
  if (wish.price.amount <= 0)
    return ask("price", say(bureau)`The price has to be more than nothing. What does ${name} cost?`);
  const neighbours = desk.items.filter((it) => same(it.section, section));
  const row: RowChange = {
    target: "menu_item",
    action: "add",
    id: nextUuid(turn.ids),
    item: name,
    before: null,
    after: {
      section: neighbours[0]?.section ?? section,
      name,
      description: wish.description,
      price: wish.price.amount,
      currency: desk.business.currency,
      position: Math.max(0, ...neighbours.map((it) => it.position)),
    },
  };
  const costs = priceText(bureau, wish.price.amount);
  const last = neighbours.at(-1);
  return propose(
    {
      changes: [row],
      summary: say(bureau)`New on the menu: ${name} (${section}), ${costs}`,
      done: say(bureau)`${name} added to menu`,
      customerText: say(bureau)`New at ${desk.business.name}: ${name}, ${costs}.`,
    },
    [
      last
        ? say(bureau)`It fits under ${section}, beside ${last.name}.`
        : say(bureau)`${section} is a new section.`,
      ...outOfLine(bureau, wish.price.amount, neighbours),
      ...(wish.description === null ? [] : [say(bureau)`Described as “${wish.description}”.`]),
    ],
  );
}

/** The section whose name, or whose items' common word, the new name has. */
function sectionFor(items: readonly Item[], sections: readonly string[], name: string): string | null {
  if (sections.length === 1) return sections[0]!;
  const words = name.toLowerCase().split(/\s+/u);
  const singular = (it: string) => it.toLowerCase().replace(/s$/u, "");
  const named = sections.filter((it) => words.some((word) => singular(word) === singular(it)));
  if (named.length === 1) return named[0]!;
  const alike = sections.filter((section) =>
    items.some(
      (it) =>
        it.section === section &&
        it.name
          .toLowerCase()
          .split(/\s+/u)
          .some((word) => word.length > 3 && words.includes(word)),
    ),
  );
  return alike.length === 1 ? alike[0]! : null;
}

export function change(bureau: Bureau, wish: Of<"catalogue.change">): Drafted {
  const goods = meantGoods(bureau, wish, "change");
  if (isDrafted(goods)) return goods;
  const [good] = goods;
  if (!good) return refuse(say(bureau)`There is nothing on the menu yet.`);
  if (wish.value === null) return ask("text", say(bureau)`What is the new ${wish.field} of ${good.name}?`);
  switch (wish.field) {
    case "name": {
      const name = capital(wish.value);
      if (good.target === "service" && setsOff(name)) return refuse(noDot(bureau));
      if (goodsOf(bureau).some((it) => it.id !== good.id && same(it.name, name)))
        return refuse(say(bureau)`There is ${name} already.`);
      return propose({
        changes: [changed(good, { name })],
        summary: say(bureau)`${good.name} is now called ${name}`,
        done: say(bureau)`${good.name} renamed to ${name}`,
      });
    }
    case "description":
      return propose({
        changes: [changed(good, { description: wish.value })],
        summary: `${good.name}: “${wish.value}”`,
        done: say(bureau)`Description of ${good.name} changed`,
      });
    case "category":
      if (good.target === "service") return refuse(say(bureau)`Services have no sections.`);
      return propose({
        changes: [changed(good, { section: wish.value })],
        summary: say(bureau)`${good.name} moves to ${wish.value}`,
        done: say(bureau)`${good.name} moved to ${wish.value}`,
      });
    case "duration": {
      const minutes = Number(wish.value);
      if (good.target !== "service")
        return refuse(say(bureau)`${good.name} is no service: it has no duration.`);
      if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440)
        return ask("text", say(bureau)`How many minutes does ${good.name} take?`);
      return propose({
        changes: [changed(good, { duration_minutes: minutes })],
        summary: say(bureau)`${good.name} takes ${minutes} minutes (was ${good.duration_minutes})`,
        done: say(bureau)`${good.name} now takes ${minutes} minutes`,
      });
    }
  }
}

export const hide = (bureau: Bureau, wish: Of<"catalogue.hide">): Drafted => shown(bureau, wish, false);
export const show = (bureau: Bureau, wish: Of<"catalogue.show">): Drafted => shown(bureau, wish, true);

function shown(bureau: Bureau, wish: Of<"catalogue.hide"> | Of<"catalogue.show">, on: boolean): Drafted {
  const found = meantGoods(bureau, wish, on ? say(bureau)`show again` : "hide");
  if (isDrafted(found)) return found;
  const goods = found.filter((it) => isShown(it) !== on);
  if (goods.length === 0) {
    const names = listed(found.map((it) => it.name));
    return refuse(on ? say(bureau)`${names}: already on the menu.` : say(bureau)`${names}: already hidden.`);
  }
  const names = listed(goods.map((it) => it.name));
  const until = wish.type === "catalogue.hide" && wish.date !== null;
  const later = wish.type === "catalogue.hide" && wish.date !== null && wish.date > todayOf(bureau);
  return propose(
    {
      changes: goods.map((it) => changed(it, columnOf(it, on))),
      summary: on ? say(bureau)`Back on the menu: ${names}` : say(bureau)`Off the menu for now: ${names}`,
      done: on ? say(bureau)`${names} back on the menu` : say(bureau)`${names} taken off the menu`,
    },
    [
      ...(wish.containing
        ? [say(bureau)`Those are the ones that name ${wish.containing} in their name or description.`]
        : []),
      ...(later
        ? [say(bureau)`It goes off with your yes, and not only on ${dateText(bureau, wish.date!)}.`]
        : []),
      ...(until
        ? [say(bureau)`It stays hidden until you say “show it again”; I don't bring it back by myself.`]
        : []),
    ],
  );
}

const columnOf = (it: Good, on: boolean): Record<string, boolean> =>
  it.target === "menu_item" ? { is_available: on } : { is_active: on };

export function reorder(bureau: Bureau, wish: Of<"catalogue.reorder">): Drafted {
  if (wish.item === null && wish.candidates.length === 0 && wish.category !== null)
    return reorderSection(bureau, wish, wish.category);
  const found = meantGoods(bureau, wish, "move");
  if (isDrafted(found)) return found;
  const [good] = found;
  if (!good) return refuse(say(bureau)`There is nothing to move.`);
  const row = goodsOf(bureau).filter(
    (it) =>
      it.target === good.target &&
      (it.target === "service" || (good.target === "menu_item" && same(it.section, good.section))),
  );
  const others = row.filter((it) => it.id !== good.id);
  const here = row.findIndex((it) => it.id === good.id);
  const anchor = others.findIndex((it) => wish.anchor !== null && same(it.name, wish.anchor));
  if ((wish.place === "before" || wish.place === "after") && anchor < 0)
    return ask(
      "item",
      say(bureau)`Beside which item shall ${good.name} stand?`,
      others.slice(0, 6).map((it) => it.name),
    );
  const ordered = others.toSpliced(placeIn(wish.place, { here, anchor, last: others.length }), 0, good);
  const start = Math.min(...row.map((it) => it.position));
  const changes = ordered.flatMap((it, at) =>
    it.position === start + at ? [] : [changed(it, { position: start + at })],
  );
  if (changes.length === 0) return refuse(say(bureau)`${good.name} stands there already.`);
  const order = listed(
    ordered.map((it) => it.name),
    6,
  );
  return propose({
    changes,
    summary: say(bureau)`New order: ${order}`,
    done: say(bureau)`${good.name} moved: ${order}`,
  });
}
