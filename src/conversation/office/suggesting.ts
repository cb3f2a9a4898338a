// What the figures speak for, in words with its evidence; done in a word where a row does it, and told where it takes more.
import type { RowChange } from "#contracts/business-change";
import type { Suggestion } from "#contracts/insights";
import type { Bureau } from "./desk.ts";
import { listed, priceText } from "./drafts/drafted.ts";
import { officeBounds, type Office, type Proposal } from "./memory.ts";
import { known } from "./notes.ts";
import { say, word } from "./phrases/say.ts";

const mostSuggested = 4;

export async function suggest(bureau: Bureau, about?: Suggestion["kind"]): Promise<void> {
  const { memory, turn, desk } = bureau;
  memory.operation = "insights";
  const all = (await turn.reads.suggestions(turn.tongue))
    .filter((it) => about === undefined || it.kind === about)
    .slice(0, mostSuggested);
  memory.suggested = all.map((it) => proposalOf(bureau, it));
  memory.onlyTold = all.map(({ action, kind, title }) => (action ? null : { kind, title }));
  if (all.length === 0) {
    turn.said.push({
      text:
        about === undefined
          ? say(bureau)`The figures speak for no change right now.`
          : say(bureau)`The figures speak for no change of that kind right now.`,
    });
    return;
  }
  const wanted = known(desk.goals, memory.goals, officeBounds.goals).map((it) =>
    word(bureau, it.replaceAll("_", " ")),
  );
  const goals =
    wanted.length > 0
      ? say(
          bureau,
        )` with your ${wanted.length === 1 ? say(bureau)`goal` : say(bureau)`goals`} (${listed(wanted)}) in mind`
      : "";
  const lines = all.map((it, at) => `${at + 1}. ${it.title}. ${it.evidence}`);
  turn.said.push({
    text: say(bureau)`What the figures speak for${goals}:\n${lines.join("\n")}`,
    quickReplies: all.flatMap((it, at) =>
      it.action ? [{ label: say(bureau)`Do number ${at + 1}`, text: say(bureau)`Do number ${at + 1}` }] : [],
    ),
  });
}

/** "Do it", "do both" where several were suggested: each is shown by itself. */
export function asksWhich({ memory }: Bureau, text: string): boolean {
  const said = text.trim();
  const could = memory.suggested.filter(Boolean).length;
  return could > 1 ? bareYes.test(said) || allOfThem.test(said) : could > 0 && allOfThem.test(said);
}

export function which({ memory, turn }: Bureau): void {
  const can = memory.suggested.flatMap((it, at) => (it ? [{ at: at + 1, title: it.summary }] : []));
  turn.said.push({
    text: say(turn)`Which one? ${can.map(({ at, title }) => `${at}. ${title}`).join("; ")}.`,
    quickReplies: can.map(({ at }) => ({
      label: say(turn)`Do number ${at}`,
      text: say(turn)`Do number ${at}`,
    })),
  });
}

const allOfThem =
  /^(?:(?:ok(?:ay)?|yes|please|s[ií]|vale),? )?(?:(?:do|make|apply|take|haz|aplica) (?:both|all(?: of (?:them|it))?|them(?: all| both)?|everything|ambas|tod[oa]s?)|(?:do|take) (?:all )?(?:two|three|four))(?:,? (?:please|por favor))?[.!]?$/iu;
const bareYes = /^(?:do it|do that|yes,? do it|go ahead|hazlo|s[ií],? hazlo)[.!]?$/iu;

const proposalOf = (bureau: Bureau, { title, action }: Suggestion): Proposal | null =>
  action && {
    changes: [action],
    summary: `${title}${pricesOf(bureau, action)}`,
    done: say(bureau)`Done: ${title}`,
    customerText: null,
  };

/** What it costs and would cost, where a suggestion is about a price. */
function pricesOf(bureau: Bureau, { before, after }: RowChange): string {
  const [was, will] = [before, after].map((it) => it?.["price"] ?? it?.["price_min"]);
  return typeof was === "number" && typeof will === "number"
    ? `: ${priceText(bureau, was)} → ${priceText(bureau, will)}`
    : "";
}

/** What may stand before and behind the one that is meant: "yes, do number 2 please", "la primera, por favor". */
const chosen = (which: string): RegExp =>
  new RegExp(
    `^(?:(?:ok(?:ay)?|yes|please|s[ií]|vale),? )*(?:(?:do|take|make|apply|haz|hazme|aplica) )?(?:the |number |no\\.? |#|(?:el |la )?(?:n[uú]mero |opci[oó]n )|el |la )?(?:${which})(?: one)?(?:,? (?:please|por favor))?[.!]?$`,
    "u",
  );
const ordinals = [
  "1|first|1st|primer[oa]?|one|un[oa]",
  "2|second|2nd|segund[oa]|two|dos",
  "3|third|3rd|tercer[oa]?|three|tres",
  "4|fourth|4th|cuart[oa]|four|cuatro",
].map(chosen);

/** "Do it", "do number 2", "the second one", "3": which suggestion is meant; null where none is. */
export function suggestedIn({ memory }: Bureau, text: string): Proposal | null {
  if (memory.suggested.length === 0) return null;
  const said = text.trim().toLowerCase();
  if (bareYes.test(said) && memory.suggested.filter(Boolean).length === 1)
    return memory.suggested.find((it) => it !== null) ?? null;
  return memory.suggested[ordinals.findIndex((it) => it.test(said))] ?? null;
}

/** What was suggested in words alone, and is asked to be done: null where none is. */
export function onlyToldIn({ memory }: Bureau, text: string): NonNullable<Office["onlyTold"]>[number] {
  const told = memory.onlyTold ?? [];
  const said = text.trim().toLowerCase();
  const chosen = told[ordinals.findIndex((it) => it.test(said))] ?? null;
  if (chosen) return chosen;
  // Where one of them could be done, that one is meant or asked for.
  const none = memory.suggested.every((it) => it === null);
  return none && (bareYes.test(said) || allOfThem.test(said))
    ? (told.find((it) => it !== null) ?? null)
    : null;
}

/** What would have to be done by hand, and what can be done here instead. */
export function cannotDo({ turn }: Bureau, { kind, title }: Pick<Suggestion, "kind" | "title">): void {
  const why =
    kind === "table_mix"
      ? say(
          turn,
        )`That I can't do from here: places are not added, split or resized in this chat. Put the room together otherwise, and have the list of places changed where the business was set up; until then I can take one out of service: “block table 5 tonight”.`
      : kind === "understaffed"
        ? say(
            turn,
          )`For that I have no shift ready: nobody that I know of is free then. Say who shall work: “Anna works Friday 5 to 10”.`
        : say(turn)`For that I have no change ready. Say in words what it shall be.`;
  turn.said.push({ text: say(turn)`“${title}”: ${why} Nothing was changed.` });
}
