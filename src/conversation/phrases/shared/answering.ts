// Answers to questions about the business, in a language of a table.
import { atPickupText } from "../at-pickup.ts";
import { turnTimeText } from "../turn-time.ts";
import type { MenuItem, Service } from "#contracts/directory";
import { localOf } from "#business/local-time";
import { priceSpan } from "#business/visit-services";
import { eachKind } from "../kind-asked.ts";
import type { Answer } from "../../acts.ts";
import { menuCard } from "../menu-card.ts";
import { person } from "../order-buttons.ts";
import { button, type Said } from "../phrases.ts";
import { lastDay, offerText, optionsText, ratingText, type Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { limitText } from "./limits.ts";
import { shiftsText, teamText, whoseText } from "./people.ts";
import { fill, type PhraseWords } from "./words.ts";

export function answerText(answer: Answer, words: PhraseWords, wording: Wording, f: Formats): string | Said {
  const { answer: w } = words;
  const { business, vertical } = wording;
  const { list } = f.noun;
  const diet = (name: string) => words.diets[name as keyof PhraseWords["diets"]] ?? name;
  switch (answer.topic) {
    case "hours": {
      const day = f.dayText(answer.date);
      const why = answer.why ? ` (${answer.why})` : "";
      const open = answer.intervals.length > 0;
      return fill(open ? w.open : w.closed, { day, why, hours: f.hours(answer.intervals) });
    }
    case "week":
      return fill(w.week, { hours: weekText(words, wording, f) });
    case "openNow": {
      const { open, change } = answer;
      const when = change && (open ? f.clock(change.time) : f.dayAndTime(change.date, change.time));
      const [yes, no] = when ? [w.openUntil, w.closedUntil] : [w.openNow, w.closedNow];
      return fill(open ? yes : no, { when: when ?? "" });
    }
    case "menu": {
      const cards = [menuCard(answer.items)];
      const sections = [...new Set(answer.items.map((it) => it.section))];
      return answer.section
        ? { text: fill(w.section, { name: answer.section, items: names(answer.items, f) }), cards }
        : { text: fill(w.list, { list, items: f.list(sections) }), cards };
    }
    case "item":
      return itemText(answer.item, w.item, f, wording);
    case "notOnMenu":
      return fill(w.notListed, { name: answer.subject, list });
    case "dietary":
      return answer.items.length > 0
        ? {
            text: fill(w.diet, { diet: f.capital(diet(answer.diet)), items: names(answer.items, f) }),
            cards: [menuCard(answer.items)],
          }
        : fill(w.noDiet, { diet: diet(answer.diet), list }) + f.call;
    case "itemDiet":
      return fill(answer.fits ? w.fits : w.fitsNot, { name: answer.item.name, diet: diet(answer.diet) });
    case "itemFree": {
      const { item, contained, avoided } = answer;
      const named = (all: typeof avoided) => f.list(all.map((it) => words.avoided[it]));
      return contained.length > 0
        ? fill(w.itemContains, { name: item.name, items: named(contained) })
        : `${fill(w.itemFree, { name: item.name, items: named(avoided) })} ${w.careful}`;
    }
    case "free": {
      const { items, avoided } = answer;
      const what = f.list(avoided.map((it) => words.avoided[it]));
      return items.length > 0
        ? {
            text: `${fill(w.free, { what, items: names(items, f) })} ${w.careful}`,
            cards: [menuCard(items)],
          }
        : fill(w.noneFree, { what, list }) + f.call;
    }
    case "allergens":
      return `${allergenText(answer, w, f)} ${w.careful}`;
    case "service":
      return eachKind(answer.service, wording) ?? serviceText(answer.service, w.service, f);
    case "services":
      return fill(w.services, { items: f.list(answer.services.map((it) => serviceShort(it, f))) });
    case "location":
      return fill(w.location, { address: business.address ?? "" });
    case "contact":
      return fill(w.contact, { phone: business.phone ?? "" });
    case "capacity":
      return fill(w.capacity, {
        capacity: vertical.asksParty ? (business.capacity ?? "") : business.policies.maxPartySize,
        max: business.policies.maxPartySize,
      });
    case "rating":
      return fill(w.rating, { rating: ratingText(business.rating, wording), reviews: business.reviews });
    case "about":
      return business.about ?? "";
    case "team":
      return teamText(answer, words, f);
    case "shifts":
      return shiftsText(answer, words, wording, f);
    case "whose":
      return whoseText(answer, words, f);
    case "ownWords":
      return answer.near
        ? fill(answer.near.question ? w.nearAsked : w.near, {
            question: answer.near.question ?? "",
            text: answer.text,
          })
        : answer.text;
    case "turnTime":
      return turnTimeText(wording.locale, f.minutes(answer.minutes), answer.partySize);
    case "ready": {
      const at = f.clock(localOf(answer.at, business.timeZone).time);
      const { name, durationMinutes } = answer.service;
      return fill(w.ready, { name, length: f.minutes(durationMinutes), from: f.whenText(answer.from), at });
    }
    case "offers": {
      const offers = answer.running.map((it) => {
        const code = it.code ? fill(w.offerCode, { code: it.code }) : "";
        const date = f.dateText(lastDay(it.endsAt, business.timeZone));
        return fill(w.offer, { title: `${offerText(it)}${code}`, date });
      });
      return offers.length > 0 ? fill(w.offers, { items: offers.join("; ") }) : w.noOffers;
    }
    case "charges":
      return [w.charges, answer.cancelling].filter(Boolean).join(" ");
    case "paidThere":
    case "pickedUp":
      return atPickupText(answer, wording);
    case "noShow":
      return `${w.missing}${limitText(answer.rule, words, wording)}${answer.texts.map((it) => ` ${it}`).join("")}`;
    case "lateCancel":
      return fill(words.visits.lateNote, { cutoff: f.minutes(answer.minutes) });
    case "unknown":
      return { text: w.unknown + f.call, buttons: [button(words.buttons.person, person)] };
  }
}

/** Days of the same hours together. */
function weekText({ days }: PhraseWords, { business }: Wording, f: Formats): string {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    text: f.hours(
      business.hours
        .filter((it) => it.weekday === weekday)
        .toSorted((a, b) => a.opens.localeCompare(b.opens)),
    ),
  }));
  const open = week.filter((it) => it.text !== "");
  if (open.length === 7 && open.every((it) => it.text === open[0]?.text))
    return fill(days.every, { hours: open[0]?.text ?? "" });
  const groups: { from: number; to: number; text: string }[] = [];
  for (const { weekday, text } of open) {
    const group = groups.at(-1);
    if (group && group.text === text && group.to === weekday - 1) group.to = weekday;
    else groups.push({ from: weekday, to: weekday, text });
  }
  const shut = week.filter((it) => it.text === "").map((it) => f.weekday(it.weekday));
  const named = ({ from, to }: { from: number; to: number }) =>
    from === to ? f.weekday(from) : fill(days.range, { from: f.weekday(from), to: f.weekday(to) });
  return [
    ...groups.map((it) => `${named(it)} ${it.text}`),
    ...(shut.length > 0 ? [fill(days.closed, { days: f.list(shut) })] : []),
  ].join("; ");
}

/** At most eight in a sentence; the card has them all. */
function names(items: readonly MenuItem[], f: Formats): string {
  const said = items.slice(0, 8).map((it) => (it.price ? `${it.name} (${f.money(it.price)})` : it.name));
  return items.length > 8 ? `${said.join(", ")} …` : f.list(said);
}

function itemText(item: MenuItem, template: string, f: Formats, wording: Wording): string {
  const price = item.price ? f.money(item.price) : "";
  const about = item.description ? ` (${item.description.replace(/\.$/, "")})` : "";
  const text = price ? fill(template, { name: item.name, about, price }) : `${item.name}${about}.`;
  return text + optionsText(item, wording);
}

function allergenText(
  { allergen, items }: Extract<Answer, { topic: "allergens" }>,
  w: PhraseWords["answer"],
  f: Formats,
): string {
  const only = items.length === 1 && allergen === null ? items[0] : undefined;
  if (only) {
    const { allergens, name } = only;
    return fill(allergens.length > 0 ? w.contains : w.noAllergens, { name, items: f.list(allergens) });
  }
  return allergen
    ? fill(w.withAllergen, { name: allergen, items: f.list(items.map((it) => it.name)) })
    : w.askAllergens;
}

const serviceText = (service: Service, template: string, f: Formats): string =>
  `${fill(template, { name: service.name, time: f.minutes(service.durationMinutes) })}${priceRange(service, f)}.`;

const serviceShort = (service: Service, f: Formats): string =>
  service.name + priceRange(priceSpan(service), f);

function priceRange({ priceFrom, priceTo }: Pick<Service, "priceFrom" | "priceTo">, f: Formats): string {
  const ends = [priceFrom, priceTo].filter((it) => it !== null).map((it) => f.money(it));
  return ends.length > 0 ? ` (${[...new Set(ends)].join(" – ")})` : "";
}
