// Drafts of promotions: on what, how much off, from when until when; and their end.
import { instantOf, plusDays } from "#business/local-time";
import { nextUuid } from "../../ids.ts";
import type { Bureau } from "../desk.ts";
import { plain } from "#understanding/text";
import { ask, capital, listed, money, propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { goodsOf } from "./goods.ts";
import { daysText, weekdaysText, windowText } from "./hours.ts";
import { todayOf } from "./house-time.ts";
import { say } from "../phrases/say.ts";

/** ", 5:00 PM–7:00 PM"; of a day without hours nothing. */
const hoursText = (bureau: Bureau, { from, to }: Of<"promotion.add">): string =>
  from !== null && to !== null ? `, ${windowText(bureau, [{ opens: from, closes: to }])}` : "";

export function add(bureau: Bureau, said: Of<"promotion.add">): Drafted {
  const wish = answered(bureau, said);
  const { desk, turn } = bureau;
  const today = todayOf(bureau);
  if (wish.percent === null && wish.amount === null)
    return refuse(say(bureau)`How much off? For example “10 % off pizza this week”.`);
  if (wish.percent !== null && (wish.percent <= 0 || wish.percent > 100))
    return refuse(say(bureau)`Between 1 and 100 percent is possible.`);
  if (wish.condition !== undefined) return keepsNot(bureau, wish.condition);
  if (!named(wish) && ((wish.candidates?.length ?? 0) > 0 || wish.unknown !== undefined))
    return onWhat(bureau, wish);
  const what = wish.item ?? wish.category ?? say(bureau)`everything`;
  const off = wish.percent === null ? money(bureau, wish.amount!) : `${wish.percent}%`;
  const on = wish.weekdays.length === 0 ? "" : say(bureau)` on ${weekdaysText(bureau, wish.weekdays)}`;
  if (wish.date === null && wish.weekdays.length === 0)
    return ask("date", say(bureau)`From when until when is ${what} ${off} off?`, [
      say(bureau)`This week`,
      say(bureau)`Next week`,
      say(bureau)`This month`,
    ]);
  const from = wish.date ?? today;
  // Weekdays without an end run for four weeks: nothing is given away for ever by mistake.
  const until = wish.until ?? (wish.date === null ? plusDays(today, 27) : from);
  const { timeZone } = desk.business;
  const hours = hoursText(bureau, wish);
  const title = say(bureau)`${off} off ${what}${on}${hours}`;
  const last = daysText(bureau, [until]);
  const days = from === until ? last : `${daysText(bureau, [from])} – ${last}`;
  return propose(
    {
      changes: [
        {
          target: "promotion",
          action: "add",
          id: nextUuid(turn.ids),
          item: title,
          before: null,
          after: {
            title,
            percent_off: wish.percent === null ? null : Math.round(wish.percent),
            amount_off: wish.amount?.amount ?? null,
            conditions: {
              ...(wish.item !== null && { item: wish.item }),
              ...(wish.category !== null && { section: wish.category }),
              ...(wish.weekdays.length > 0 && { weekdays: wish.weekdays }),
              ...(wish.from !== null && { from: wish.from }),
              ...(wish.to !== null && { to: wish.to }),
            },
            starts_at: instantOf(from, "00:00", timeZone),
            ends_at: instantOf(plusDays(until, 1), "00:00", timeZone),
          },
        },
      ],
      summary: say(bureau)`Promotion: ${title}, ${days}`,
      done: say(bureau)`Promotion added: ${title}`,
      customerText: `${desk.business.name}: ${title}, ${days}.`,
    },
    wish.until === null && wish.date === null ? [say(bureau)`It ends after four weeks, on ${last}.`] : [],
  );
}

const named = (it: Of<"promotion.add">): boolean => it.item !== null || it.category !== null;

/** What was asked for by its name may be a section, or all there is; what is neither is asked about again. */
function answered(bureau: Bureau, { unknown, ...wish }: Of<"promotion.add">): Of<"promotion.add"> {
  if (wish.item === null) return unknown === undefined || named(wish) ? wish : { ...wish, unknown };
  const bare = wish.item.replace(
    /^(?:the|all|our|los|las|el|la|tod[oa]s)(?: (?:the|our|los|las))? (?=\S)/iu,
    "",
  );
  const is = (it: string) => [bare, wish.item!].some((said) => plain(it) === plain(said));
  const good = goodsOf(bureau).find((it) => is(it.name));
  if (good) return { ...wish, item: good.name };
  const section = bureau.desk.items.find(
    (it) => is(it.section) || is(it.section.replace(/s$/u, "")),
  )?.section;
  if (section !== undefined) return { ...wish, item: null, category: section };
  return everything.test(plain(wish.item))
    ? { ...wish, item: null, candidates: [] }
    : { ...wish, item: null, candidates: [], unknown: wish.item };
}

const everything =
  /^(?:on )?(?:everything|all(?: of (?:it|them))?|the (?:whole|entire) menu|todo|toda la carta)\W*$/u;

/** A promotion holds for everyone and from the first item on. */
const keepsNot = (bureau: Bureau, condition: string): Drafted =>
  refuse(
    say(
      bureau,
    )`A promotion holds for everybody, and takes its part off the items it is on: I can't keep one to “${condition}”, so nothing is drafted. Say it without that if it is for everybody; or tell customers about it: “add an FAQ: …”.`,
  );

/** What it is on is not on the menu by that name: asked, with what there is. */
function onWhat(bureau: Bureau, wish: Of<"promotion.add">): Drafted {
  const { candidates = [], unknown } = wish;
  const choices = unknown === undefined ? candidates : alike(bureau, unknown);
  return ask(
    "item",
    unknown === undefined
      ? say(bureau)`Which one shall the promotion be on?`
      : say(
          bureau,
        )`Nothing here is called “${unknown}”. Which of these shall the promotion be on: ${listed(choices, 8)}?`,
    choices,
  );
}

/** Items that have a word of it, or what is drunk where it is a drink; else the sections, or the services. */
function alike({ desk }: Bureau, words: string): string[] {
  const asked = wordsOf(words);
  const fits = desk.items.filter((it) =>
    wordsOf(`${it.name} ${it.description ?? ""}`).some((word) => asked.includes(word)),
  );
  if (fits.length > 0) return fits.map((it) => it.name);
  const sections = [...new Set(desk.items.map((it) => it.section))];
  const drinks = sections.find((it) => /^(?:drinks?|beverages?|bebidas?)$/iu.test(it));
  if (drinks !== undefined && drunk.test(plain(words)))
    return [drinks, ...desk.items.filter((it) => it.section === drinks).map((it) => it.name)];
  return sections.length > 0 ? sections : desk.services.map((it) => it.name);
}

const drunk =
  /(?<![\p{L}])(?:cocktail|wine|beer|vino|cerveza|coctel|juice|soda|spirit|liquor|prosecco|spritz)(?:e?s)?(?![\p{L}])/u;
const wordsOf = (text: string): string[] =>
  (plain(text).match(/\p{L}{4,}/gu) ?? [])
    .map((it) => it.replace(/(?:es|s)$/u, ""))
    .filter((it) => !anyGoods.has(it));
const anyGoods: ReadonlySet<string> = new Set(["dish", "item", "menu", "with", "plato", "hous", "house"]);

export function end(bureau: Bureau, wish: Of<"promotion.end">): Drafted {
  const running = bureau.desk.promotions;
  if (running.length === 0) return refuse(say(bureau)`There is no promotion to end.`);
  const words = (wish.title ?? "").toLowerCase();
  const named = running.filter((it) => words !== "" && it.title.toLowerCase().includes(words));
  const meant = running.length === 1 ? running[0] : named.length === 1 ? named[0] : undefined;
  if (!meant)
    return ask(
      "item",
      say(bureau)`Which one shall end?`,
      running.map((it) => it.title),
    );
  return propose({
    changes: [
      {
        target: "promotion",
        action: "change",
        id: meant.id,
        item: meant.title,
        before: { is_active: true },
        after: { is_active: false },
      },
    ],
    summary: say(bureau)`The promotion “${meant.title}” ends`,
    done: say(bureau)`Promotion ended: ${capital(meant.title)}`,
  });
}
