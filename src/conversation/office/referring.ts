// "Unblock it", "end it", "make it 8": what was changed or shown last, where the words alone lead nowhere.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { RowChange } from "#contracts/business-change";
import type { DashboardContext } from "#understanding/dashboard/context";
import { understandDashboard } from "#understanding/dashboard/understand";
import type { Applied, Office } from "./memory.ts";

/** "That" and "this" stand for something only where no noun or sentence of theirs follows: "that it is closed". */
const pronoun =
  /(?<![\p{L}'’])(?:it|that one|this one|(?:that|this)(?= *(?:$|[.!?,$€£\d]|(?:back|again|selling|doing|on|off|up|down|to|for|from|by)(?!\p{L}))))(?![\p{L}'’])/iu;

/** In a clause behind another "it" is what that one named. */
const opener =
  /^(?:\W*(?:ok(?:ay)?|yes|no|thanks|thank you|great|perfect|good|nice|cool|al?right|right|actually|sorry|wait|hey|hi|well|so|then|now|please|(?:it|that|this)(?:['’]s| is| was) too \p{L}+)(?!\p{L})[ ,.!]*)+/iu;

/** "Make it 8" after the tiramisu: read again with its name, where the words alone lead nowhere. */
export function ofTheLast(
  { about, draft, changes }: Office,
  context: DashboardContext,
  commands: DashboardCommand[],
  text: string,
): DashboardCommand[] {
  const leads = commands.some((it) => it.type !== "outOfScope" && !bringsBack(it) && !isLessOfIt(it, text));
  if (leads || about === undefined || draft !== null) return commands;
  const named = withName(about, text) ?? priceAgain(about, changes.at(-1), text);
  const again = named === null ? [] : understandDashboard(named, context);
  return again.length > 0 && again.every((it) => isOf(about, it, text))
    ? again.map((it) => (ofToday.test(text) ? it : ofItsPlan(about, changes.at(-1), it)))
    : commands;
}

/** "Actually 4.25" right after a price was changed: that one's, once more. */
function priceAgain(about: string, made: Applied | undefined, text: string): string | null {
  const price = correction.exec(text)?.groups?.["price"];
  const [only, ...more] = made?.proposal.changes ?? [];
  const repriced = only && more.length === 0 && only.item === about && only.after;
  return price !== undefined &&
    repriced &&
    ("price" in repriced || "price_min" in repriced) &&
    only.action === "change"
    ? `make ${about} ${price}`
    : null;
}

const correction =
  /^\W*(?:(?:actually|no|wait|sorry|hm+|oh|better|rather|make (?:it|that)|perdon|mejor|no|espera)[,. ]+)+(?<price>[$€£]?\d{1,5}(?:[.,]\d{1,2})?(?: ?(?:dollars|bucks|euros|[$€£]))?)(?: (?:instead|please|then|mejor|por favor))?\W*$/iu;

const ofToday = /(?<!\p{L})(?:today|tonight|now|right away|immediately|hoy|ahora|ya)(?!\p{L})/iu;

/** What was planned to cost something else is put right for its day: today's price is not what was spoken of. */
function ofItsPlan(about: string, made: Applied | undefined, it: DashboardCommand): DashboardCommand {
  if (it.type !== "catalogue.reprice" || it.when || made?.status !== "applied") return it;
  const { begins, changes } = made.proposal;
  if (!begins || changes.some(({ item }) => item !== about)) return it;
  return { ...it, when: { date: begins.date, until: null, weekdays: [] } };
}

/** "Put it back on the menu" is nothing new of the name "back"; "it" in any other new item is that item. */
const bringsBack = (it: DashboardCommand): boolean =>
  it.type === "catalogue.add" &&
  it.price === null &&
  it.description === null &&
  /^(?:(?:it|that|this) )?back(?: *[,.;].*)?$/iu.test(it.name?.trim() ?? "");

/** "10% off it on Friday" is of one thing, and never of everything. */
export const isLessOfIt = (it: DashboardCommand, text: string): boolean =>
  it.type === "promotion.add" &&
  it.item === null &&
  it.category === null &&
  it.candidates.length === 0 &&
  offIt.test(text);

const offIt =
  /(?<!\p{L})(?:off|less (?:for|on)|for|on) (?:of )?(?:it|that|this|them)(?![\p{L}'’])|(?:descuento|menos) (?:en|para|por) (?:ello|eso|esto|[eé]l|ella)(?!\p{L})/iu;

/** The message as if it named what it calls "it"; null where there is nothing such. */
export function withName(about: string, text: string): string | null {
  const found = pronoun.exec(text);
  if (!found || /[,;:.!?](?=\D|$)/u.test(text.slice(0, found.index).replace(opener, ""))) return null;
  return text.replace(pronoun, () => about);
}

/** A command for what "it" is: nothing new, nothing else, and none that puts its name among the owner's own words. */
function isOf(about: string, it: DashboardCommand, text: string): boolean {
  if (it.type.endsWith(".add") && it.type !== "promotion.add") return false;
  if ("item" in it && typeof it.item === "string" && it.item !== about) return false;
  const words = [
    "text" in it ? it.text : null,
    "value" in it ? it.value : null,
    "answer" in it ? it.answer : null,
  ];
  return !words.some((said) => typeof said === "string" && said.includes(about) && !text.includes(said));
}

/** What a message may call "it" from now on: the one thing that was changed or looked at. */
export function remember(memory: Office, of: readonly RowChange[] | Of): void {
  delete memory.aboutAt;
  if ("type" in of) {
    if (of.item !== null) memory.about = of.item;
    return;
  }
  const [first, ...more] = of;
  if (!first || more.some((it) => it.item !== first.item)) return;
  memory.about = first.target === "promotion" ? `the promotion "${first.item}"` : first.item;
}

type Of = Extract<DashboardCommand, { type: "catalogue.view" }>;
