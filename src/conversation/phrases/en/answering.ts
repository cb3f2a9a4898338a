// English: answers to questions about the business.
import type { MenuItem, Promotion, Service } from "#contracts/directory";
import { localOf } from "#business/local-time";
import { priceSpan } from "#business/visit-services";
import { eachKind } from "../kind-asked.ts";
import type { Answer } from "../../acts.ts";
import { menuCard } from "../menu-card.ts";
import { person } from "../order-buttons.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import {
  dateText,
  dayAndTime,
  dayText,
  lastDay,
  listText,
  moneyText,
  offerText,
  optionsText,
  ratingText,
  timeText,
  weekdayName,
  whenText,
  type Wording,
} from "../wording.ts";
import { atPickupText } from "../at-pickup.ts";
import { turnTimeText } from "../turn-time.ts";
import { callNote, capital, minutesText } from "./asking.ts";
import { limitText } from "./limits.ts";
import { shiftsText, teamText, whoseText } from "./people.ts";

export const answering: SomePhrases<"answer"> = {
  answer: ({ answer }, wording) => answerText(answer, wording),
};

function offersText(running: readonly Promotion[], wording: Wording): string {
  const { timeZone } = wording.business;
  const offers = running.map((it) => {
    const code = it.code ? ` (code ${it.code})` : "";
    return `${offerText(it)}${code}, until ${dateText(lastDay(it.endsAt, timeZone), wording.today)}`;
  });
  return offers.length > 0 ? `Running now: ${offers.join("; ")}.` : "There is no offer running just now.";
}

function answerText(answer: Answer, wording: Wording): string | Said {
  const { business } = wording;
  switch (answer.topic) {
    case "hours":
      return hoursText(answer, wording);
    case "week":
      return `We're open ${weekText(wording)}.`;
    case "openNow":
      return openNowText(answer, wording);
    case "menu":
      return menuText(answer, wording);
    case "item":
      return itemText(answer.item, wording);
    case "notOnMenu":
      return `I don't see ${answer.subject} on our ${wording.vertical.list}.`;
    case "dietary":
      return answer.items.length > 0
        ? {
            text: `${capital(answer.diet)}: ${names(answer.items, wording)}.`,
            cards: [menuCard(answer.items)],
          }
        : `Nothing on our ${wording.vertical.list} is marked as ${answer.diet}.${callNote(wording)}`;
    case "itemDiet":
      return answer.fits
        ? `Yes, ${answer.item.name} is ${answer.diet}.`
        : `${answer.item.name} isn't marked as ${answer.diet} on our ${wording.vertical.list}.`;
    case "itemFree":
      return answer.contained.length > 0
        ? `No, the ${answer.item.name} contains ${listText(answer.contained, "and")}.`
        : `Yes, as far as our ${wording.vertical.list} notes: no ${listText(answer.avoided, "or")} in the ${answer.item.name}.${careful}`;
    case "free":
      return freeText(answer, wording);
    case "allergens":
      return allergenText(answer, wording);
    case "service":
      return eachKind(answer.service, wording) ?? serviceText(answer.service, wording);
    case "services":
      return `We offer ${listText(
        answer.services.map((it) => serviceShort(it, wording)),
        "and",
      )}.`;
    case "location":
      return `You'll find us at ${business.address ?? ""}.`;
    case "contact":
      return `You can reach us on ${business.phone ?? ""}.`;
    case "capacity":
      return `We have room for ${business.capacity ?? ""}${wording.vertical.asksParty ? " guests, and can take" : "; one booking can be for"} up to ${business.policies.maxPartySize} in one booking.`;
    case "rating":
      return `Guests rate us ${ratingText(business.rating, wording)} out of 5, in ${business.reviews} reviews.`;
    case "about":
      return business.about ?? "";
    case "team":
      return teamText(answer, wording);
    case "shifts":
      return shiftsText(answer, wording);
    case "whose":
      return whoseText(answer, wording);
    case "ownWords":
      return nearText(answer);
    case "turnTime":
      return turnTimeText(wording.locale, minutesText(answer.minutes), answer.partySize);
    case "ready": {
      const length = minutesText(answer.service.durationMinutes);
      return `${answer.service.name} takes ${length}: brought ${whenText(answer.from, wording)}, it's ready at about ${timeText(localOf(answer.at, wording.business.timeZone).time, wording)}.`;
    }
    case "offers":
      return offersText(answer.running, wording);
    case "charges":
      return ["Nothing is charged here: booking costs you nothing now.", answer.cancelling]
        .filter(Boolean)
        .join(" ");
    case "paidThere":
    case "pickedUp":
      return atPickupText(answer, wording);
    case "noShow":
      return `Nothing is charged if you don't come.${limitText(answer.rule, wording)}${answer.texts.map((it) => ` ${it}`).join("")}`;
    case "lateCancel":
      return `Within ${minutesText(answer.minutes)} of a visit, cancelling counts as late.`;
    case "unknown":
      return {
        text: `I don't have that at hand.${callNote(wording) || " The team will gladly tell you when you come."}`,
        buttons: [button("Talk to a person", person)],
      };
  }
}

function nearText({ text, near }: Extract<Answer, { topic: "ownWords" }>): string {
  if (!near) return text;
  return near.question ? `What I know of that: “${near.question}” – ${text}` : `What I know of that: ${text}`;
}

function openNowText({ open, change }: Extract<Answer, { topic: "openNow" }>, wording: Wording): string {
  if (open) return `Yes, we're open now${change ? `, until ${timeText(change.time, wording)}` : ""}.`;
  return `No, we're closed right now${change ? `; we open ${dayAndTime(change.date, change.time, wording)}` : ""}.`;
}

const careful = " Please tell the team about an allergy when you come.";

function freeText({ avoided, items }: Extract<Answer, { topic: "free" }>, wording: Wording): string | Said {
  const without = listText(avoided, "or");
  return items.length > 0
    ? {
        text: `Without ${without}, by what our ${wording.vertical.list} notes: ${names(items, wording)}.${careful}`,
        cards: [menuCard(items)],
      }
    : `Nothing on our ${wording.vertical.list} is noted as being without ${without}.${callNote(wording)}`;
}

function hoursText({ date, intervals, why }: Extract<Answer, { topic: "hours" }>, wording: Wording): string {
  const day = dayText(date, wording);
  const because = why ? ` (${why})` : "";
  if (intervals.length === 0) return `We're closed ${day}${because}.`;
  const hours = intervals.map(
    (it) => `from ${timeText(it.opens, wording)} to ${timeText(it.closes, wording)}`,
  );
  return `We're open ${listText(hours, "and")} ${day}${because}.`;
}

/** Days of the same hours together: `every day from 11:00 AM to 10:00 PM`. */
function weekText(wording: Wording): string {
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, text: hoursOfWeekday(wording, weekday) }));
  const open = days.filter((it) => it.text !== "");
  if (open.length === 7 && open.every((it) => it.text === open[0]?.text))
    return `every day ${open[0]?.text ?? ""}`;
  const groups: { from: number; to: number; text: string }[] = [];
  for (const { weekday, text } of open) {
    const group = groups.at(-1);
    if (group && group.text === text && group.to === weekday - 1) group.to = weekday;
    else groups.push({ from: weekday, to: weekday, text });
  }
  const said = groups.map((it) => `${weekdays(it)} ${it.text}`);
  const shut = days.filter((it) => it.text === "").map((it) => weekdayName(it.weekday));
  return said.join("; ") + (shut.length > 0 && shut.length < 7 ? `; closed on ${listText(shut, "and")}` : "");
}

const weekdays = ({ from, to }: { from: number; to: number }) =>
  from === to ? weekdayName(from) : `${weekdayName(from)} to ${weekdayName(to)}`;

function hoursOfWeekday(wording: Wording, weekday: number): string {
  const intervals = wording.business.hours
    .filter((it) => it.weekday === weekday)
    .toSorted((a, b) => a.opens.localeCompare(b.opens));
  return listText(
    intervals.map((it) => `from ${timeText(it.opens, wording)} to ${timeText(it.closes, wording)}`),
    "and",
  );
}

function menuText({ section, items }: Extract<Answer, { topic: "menu" }>, wording: Wording): Said {
  const cards = [menuCard(items)];
  if (section) return { text: `${section}: ${names(items, wording)}.`, cards };
  const sections = [...new Set(items.map((it) => it.section))];
  return { text: `Here is our ${wording.vertical.list}: ${listText(sections, "and")}.`, cards };
}

/** At most eight in a sentence; the card has them all. */
function names(items: readonly MenuItem[], wording: Wording): string {
  const said = items
    .slice(0, 8)
    .map((it) => (it.price ? `${it.name} (${moneyText(it.price, wording)})` : it.name));
  return items.length > 8 ? `${said.join(", ")} and more` : listText(said, "and");
}

function itemText(item: MenuItem, wording: Wording): string {
  const price = item.price ? ` is ${moneyText(item.price, wording)}` : " is on our list";
  const about = item.description ? `: ${item.description.replace(/\.$/, "")}` : "";
  const marks = item.dietary.length > 0 ? ` (${item.dietary.join(", ")})` : "";
  return `${item.name}${marks}${price}${about}.${optionsText(item, wording)}`;
}

function allergenText(
  { allergen, items }: Extract<Answer, { topic: "allergens" }>,
  wording: Wording,
): string {
  const only = items.length === 1 && allergen === null ? items[0] : undefined;
  if (only) {
    const has =
      only.allergens.length > 0 ? `contains ${listText(only.allergens, "and")}` : "has no allergens noted";
    return `${only.name} ${has}.${careful}`;
  }
  if (allergen)
    return `These contain ${allergen}: ${listText(
      items.map((it) => it.name),
      "and",
    )}.${careful}`;
  return `Allergens are noted for each item; ask me about one, or about an ingredient.${careful}${callNote(wording)}`;
}

function serviceText(service: Service, wording: Wording): string {
  const price = priceRange(service, wording);
  return `${service.name} takes ${minutesText(service.durationMinutes)}${price ? ` and costs ${price}` : ""}.`;
}

function serviceShort(service: Service, wording: Wording): string {
  const price = priceRange(priceSpan(service), wording);
  return price ? `${service.name} (${price})` : service.name;
}

function priceRange(
  { priceFrom, priceTo }: Pick<Service, "priceFrom" | "priceTo">,
  wording: Wording,
): string {
  if (!priceFrom) return priceTo ? `up to ${moneyText(priceTo, wording)}` : "";
  if (!priceTo) return `from ${moneyText(priceFrom, wording)}`;
  if (priceTo.amount === priceFrom.amount) return moneyText(priceFrom, wording);
  return `${moneyText(priceFrom, wording)} to ${moneyText(priceTo, wording)}`;
}
