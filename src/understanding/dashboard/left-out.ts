// Words of an order that its command has no place for: a time that prices do not keep, a condition. They are told, and
// not done without.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { matches } from "../text.ts";
import { tidy } from "../wishes/tidy.ts";
import type { Wish } from "./reading.ts";

/** What is said of a time or a condition and is kept by none of the commands. */
export function leftOutOf(wish: Wish, commands: readonly DashboardCommand[]): DashboardCommand[] {
  if (wish.mood !== "orders" || !commands.some((it) => keepsNoCondition.test(it.type))) return [];
  const condition = conditionIn(wish, commands) ?? groupIn(wish, commands);
  const texts = [
    ...(condition === null ? [] : [condition.text]),
    ...timesOf(wish, commands, condition?.start ?? wish.said.length),
  ];
  return texts.map((text) => ({ type: "unread", text, confidence: 0.7 }));
}

const keepsNoCondition = /^(?:catalogue\.(?!view)|hours\.(?!view)|promotion|staff\.(?!view)|resource)/u;

function conditionIn(
  wish: Wish,
  commands: readonly DashboardCommand[],
): { start: number; text: string } | null {
  const said = conditions.exec(wish.said);
  // A name of its own behind "if" is no condition of the order: it is what is said to customers.
  if (!said || courteous.test(wish.said.slice(said.index))) return null;
  const heeded = exceptional.test(said[0]) && commands.every((it) => "except" in it);
  const text = tidy(wish.text.slice(said.index));
  return heeded || text === null ? null : { start: said.index, text };
}

/** A price is everybody's: "raise prices 5% for groups" is no rise for all. */
function groupIn(wish: Wish, commands: readonly DashboardCommand[]): { start: number; text: string } | null {
  const said = forSome.exec(wish.said);
  if (!said || !commands.some((it) => it.type === "catalogue.reprice")) return null;
  const text = tidy(wish.text.slice(said.index));
  return text === null ? null : { start: said.index, text };
}

const forSome =
  /(?<![\p{L}])(?:for|para) (?:(?:all|our|the|larger?|big|los|las) ){0,2}(?:students?|seniors?|pensioners?|members?|locals?|tourists?|regulars?|employees?|staff|groups?|parties|children|kids(?! menu)|(?:new|returning) (?:customers?|guests?|clients?)|takeaway|take[- ]?out|delivery|grupos?|estudiantes|jubilados|socios|turistas|ninos)(?![\p{L}])/u;

const isOfGoods = (it: DashboardCommand): boolean => it.type.startsWith("catalogue");

const conditions =
  /(?<![\p{L}])(?:unless|only if|if|provided(?: that)?|as long as|except(?:ing)?(?: for| when| if)?|but not|apart from|other than|excluding|a menos que|salvo|excepto|menos|solo si)(?![\p{L}])/u;
const exceptional = /^(?:except|but not|apart|other|excluding|salvo|excepto|menos)/u;
const courteous =
  /^if (?:possible|you can|you could|that'?s|it'?s|so|not|you (?:don'?t|do not) mind)(?![\p{L}])/u;

/** Prices, names and places on the menu hold from the yes on, every day and at every hour. */
function timesOf(wish: Wish, commands: readonly DashboardCommand[], end: number): string[] {
  const changes = commands.filter((it) => it.type !== "unread");
  if (!changes.every((it) => isOfGoods(it) && it.type !== "catalogue.reorder")) return [];
  const hides = changes.some((it) => it.type === "catalogue.hide");
  const adds = changes.some((it) => it.type === "catalogue.add");
  const keeps = hides ? wish.weekly.length === 0 : changes.some((it) => "when" in it);
  const days = (keeps ? [] : wish.of("date")).filter(
    (it) =>
      !/^(?:(?:from )?(?:today|now)(?: on)?|hoy|ahora)$/iu.test(it.text.trim()) &&
      // "Sunday roast" is what is added.
      !(adds && !leading.test(wish.said.slice(0, it.start))),
  );
  const hours = matches(clock, wish.said).map((it) => ({ start: it.index, end: it.index + it[0].length }));
  return [...days, ...hours]
    .filter((it) => it.end <= end)
    .map((it) => {
      const lead = leading.exec(wish.said.slice(0, it.start))?.[0].length ?? 0;
      return wish.text.slice(it.start - lead, it.end).trim();
    });
}

const leading =
  /(?<![\p{L}])(?:(?:from|for|on|in|until|till|til|during|starting|every|only|desde|hasta|en|los|el|para|durante)(?: (?:the|el|la))? +)+$/u;
const clock =
  /(?<![\p{L}])(?:after|before|until|till|between|despues de las|antes de las) \d{1,2}(?::\d\d)? ?(?:am|pm|o'?clock)(?![\p{L}])/gu;
