// Schema-guided dialogues: services are known by their schema alone. What is learnt from the train part's services is
// kinds of slots (the last word of a slot's name) and what a turn does, so that it holds for services never seen.
import { gazetteer, type Gazetteer } from "#understanding/gazetteer";
import { trainClassifier, type Classifier } from "#understanding/learned/classifier";
import { tag, trainTagger, type TaggerModel } from "#understanding/learned/tagger";
import { rowsOf } from "../train-sets.ts";
import { hinted } from "./hints.ts";

type Act = [act: string, slot: string, values: string[]];

export interface SchemaTurn {
  sys: string;
  sys_acts: Act[];
  u: string;
}

/** The train part does not say the assistant's acts. */
interface TrainTurn {
  sys: string;
  u: string;
  frames: { svc: string; intent: string; acts: Act[]; req: string[]; spans: [string, number, number][] }[];
}

export interface Service {
  service_name: string;
  slots: { name: string; is_categorical: boolean; possible_values: string[] }[];
  intents: { name: string; is_transactional: boolean; required_slots: string[] }[];
}

interface Reading {
  intent: string;
  state: Record<string, string>;
  req: string[];
}

const synonyms: Readonly<Record<string, string>> = { city: "location", seats: "size", category: "type" };

/** "appointment_time" → "time", "number_of_seats" → "size". */
function kindOf(slot: string): string {
  const last = slot.split("_").at(-1) ?? slot;
  return synonyms[last] ?? last;
}

const asked = (acts: readonly Act[]): string[] =>
  acts.filter(([act]) => act === "REQUEST").map(([, slot]) => slot);

/** What the assistant said counts too, as words of its own. */
const withQuestion = ({ u, sys }: Pick<SchemaTurn, "u" | "sys">): string =>
  `${u} | ${(sys.toLowerCase().match(/[a-z']+|\?/g) ?? []).map((it) => `said${it}`).join(" ")}`;

interface Learnt {
  tagger: TaggerModel;
  /** Whether a turn takes what was offered, and where it turns the talk: to a search, a booking or an end. */
  takes: Classifier;
  turns: Classifier;
}

let learnt: Learnt | undefined;

function train(): Learnt {
  const turns = rowsOf<{ turns: TrainTurn[] }>("sgd_local_services").flatMap((it) => it.turns);
  const options = { folds: 2, minTexts: 2, abstain: { precision: 0 } };
  return {
    tagger: trainTagger(
      turns.map((it) => ({
        ...hinted(it.u),
        spans: it.frames.flatMap(({ spans }) =>
          spans.map(([slot, start, end]) => ({ label: kindOf(slot), start, end })),
        ),
      })),
      { bits: 17 },
    ),
    takes: trainClassifier(
      turns.map((it) => ({ text: withQuestion(it), label: has(it, /^(?:AFFIRM|SELECT)$/) ? "yes" : "no" })),
      options,
    ),
    turns: trainClassifier(
      turns.map((it) => ({ text: withQuestion(it), label: turnOf(it) })),
      options,
    ),
  };
}

const has = (turn: TrainTurn, act: RegExp): boolean =>
  turn.frames.some(({ acts }) => acts.some(([it]) => act.test(it)));

function turnOf(turn: TrainTurn): string {
  const opens = has(turn, /^(?:INFORM_INTENT|AFFIRM_INTENT)$/);
  if (!opens) return turn.frames.every((it) => it.intent === "NONE") ? "end" : "on";
  return turn.frames.some((it) => /^(?:Reserve|Book)/.test(it.intent)) ? "book" : "search";
}

const lists = new Map<string, Gazetteer>();

function valuesIn(text: string, slot: Service["slots"][number], service: string): string | undefined {
  const key = `${service}/${slot.name}`;
  const list = lists.get(key) ?? gazetteer(slot.possible_values, { partial: true });
  lists.set(key, list);
  return list.find(text)[0]?.name;
}

const isYesNo = (slot: Service["slots"][number]): boolean => slot.possible_values.includes("True");
const yes = /^\W*(?:yes|yeah|yep|yup|sure|ok|of course|definitely|please)\b/i;
const no = /^\W*(?:no|nope|nah|not)\b/i;

/** Reads a dialogue as one service sees it, up to its last turn. */
export function readDialogue(history: readonly SchemaTurn[], service: Service): Reading {
  learnt ??= train();
  let reading: Reading = { intent: "NONE", state: {}, req: [] };
  for (const turn of history) reading = after(reading, turn, service, learnt);
  return reading;
}

function after(
  before: Reading,
  turn: SchemaTurn,
  service: Service,
  { tagger, takes, turns }: Learnt,
): Reading {
  const state = { ...before.state };
  const requested = asked(turn.sys_acts);
  const own = new Map(service.slots.map((it) => [it.name, it]));
  const required = new Set(service.intents.flatMap((it) => it.required_slots));
  if (takes.classify(withQuestion(turn))?.label === "yes") {
    for (const [act, slot, values] of turn.sys_acts) {
      const offered = act === "CONFIRM" || (act === "OFFER" && required.has(slot));
      if (offered && own.has(slot) && values[0] !== undefined) state[slot] = values[0];
    }
  }
  const spans = tag(tagger, turn.u, hinted(turn.u));
  const taken = new Set<string>();
  for (const { label, start, end } of spans) {
    const fits = service.slots.filter((it) => kindOf(it.name) === label && !taken.has(it.name));
    const slot =
      fits.find((it) => requested.includes(it.name)) ?? fits.find((it) => !state[it.name]) ?? fits[0];
    if (!slot || slot.is_categorical) continue;
    taken.add(slot.name);
    state[slot.name] = turn.u.slice(start, end);
  }
  for (const slot of service.slots.filter((it) => it.is_categorical)) {
    if (isYesNo(slot)) {
      if (requested.includes(slot.name) && yes.test(turn.u)) state[slot.name] = "True";
      if (requested.includes(slot.name) && no.test(turn.u)) state[slot.name] = "False";
      continue;
    }
    const value = valuesIn(turn.u, slot, service.service_name);
    const isNumber = /^\d+$/.test(slot.possible_values[0] ?? "");
    const size = spans.find((it) => it.label === kindOf(slot.name));
    if (isNumber && !size && !requested.includes(slot.name)) continue;
    if (value !== undefined) state[slot.name] = value;
  }
  return { intent: intentAfter(before.intent, turn, service, turns), state, req: asksFor(turn.u, service) };
}

function intentAfter(before: string, turn: SchemaTurn, service: Service, turns: Classifier): string {
  const books = service.intents.find((it) => it.is_transactional)?.name ?? "NONE";
  const searches = service.intents.find((it) => !it.is_transactional)?.name ?? "NONE";
  const to = turns.classify(withQuestion(turn))?.label;
  if (to === "book") return books;
  if (to === "search") return searches;
  return to === "end" ? "NONE" : before === "NONE" ? searches : before;
}

/** Slots whose name's words are asked after. */
function asksFor(text: string, service: Service): string[] {
  const folded = text.toLowerCase();
  if (!/\?|\b(?:what|where|how|tell me|give me|know|do they|is it|are they|whats)\b/.test(folded)) return [];
  return service.slots
    .map((it) => it.name)
    .filter((name) => {
      const words = name.split("_").filter((it) => !/^(?:has|is|of|the|per|number|street|offers)$/.test(it));
      return words.length > 0 && words.every((it) => folded.includes(it.replace(/(?:ing|s)$/, "")));
    });
}
