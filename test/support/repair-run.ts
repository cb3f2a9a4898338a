// Plays one scenario of the repair table: a willing customer leads the flow to a step, the trouble comes, they go on.
import {
  answers,
  beginning,
  goalOf,
  questionOf,
  reachesGoal,
  scenarios,
  type Scenario,
  type Standing,
  type Trouble,
  type Wish,
} from "./repair-table.ts";

/** A conversation of either level: in memory, or over the public API. */
export interface Talk {
  say(text: string): Promise<string>;
  /** False: this level cannot make it happen. */
  trouble(kind: Trouble): boolean;
  /** The next effect's outcome is late; false: this level cannot make it so. */
  delay(): boolean;
  /** What was late comes: what is said then. */
  catchUp(): Promise<string>;
}

export type End = "goal" | "loop" | "silence" | "beside the point" | "not reached";
export interface Played {
  end: End;
  transcript: string[];
}

const refusal = /doesn't fit in|would end too late|isn't free|already taken|We're closed/;

/** Nobody has to say more than this after the trouble. */
const patience = 12;

class Player {
  readonly transcript: string[] = [];
  readonly #talk: Talk;
  readonly #wish: Wish;
  heard = "";
  silent = false;
  looped = false;
  /** The wish was refused with its reason: others were offered instead. */
  refused = false;
  /** On the way no longer. */
  arrived = false;
  #before: string[] = [];

  constructor(talk: Talk, wish: Wish) {
    this.#talk = talk;
    this.#wish = wish;
  }

  async says(text: string): Promise<string> {
    this.heard = await this.#talk.say(text);
    this.transcript.push(`> ${text}`, `< ${this.heard}`);
    if (this.heard.trim() === "") this.silent = true;
    if (this.arrived && refusal.test(this.heard)) this.refused = true;
    this.#before = [...this.#before, this.heard].slice(-3);
    if (this.#before.length === 3 && new Set(this.#before).size === 1) this.looped = true;
    return this.heard;
  }

  /** Answers what is asked until `until` holds; false if that does not come. */
  async goesOn(scenario: Scenario, until: () => boolean, turns = patience): Promise<boolean> {
    for (let turn = 0; turn < turns && !this.silent && !this.looped; turn++) {
      if (until()) return true;
      const asked = questionOf(this.heard);
      const known = asked === null || asked === "pending" || asked === "done" ? null : asked;
      await this.says(known ? this.#answer(known, scenario) : beginning(scenario.flow));
    }
    return until();
  }

  /** The way to the alternatives is a wish that cannot be met, the way to "what to change" a no. */
  #answer(asked: Exclude<Standing, "pending" | "done">, { standing }: Scenario): string {
    const late = standing === "alternative" && (asked === "time" || asked === "change");
    const thinksAgain = standing === "change" && asked === "confirmation";
    if (this.arrived || !(late || thinksAgain)) return answers(this.#wish)[asked];
    this.arrived = true;
    return late ? "11pm" : "no";
  }
}

/** Makes as many bookings as the flow needs to be about. */
async function prepare(player: Player, scenario: Scenario, bookings: string[]): Promise<void> {
  for (const wish of bookings) {
    await player.says(scenario.standing === "asBefore" ? `${wish}, by the window` : wish);
    const book = { ...scenario, standing: "done" as const };
    await player.goesOn(book, () => /\bBooked!/.test(player.heard));
  }
}

/** Places the order that the flow is about. */
async function prepareOrder(player: Player): Promise<void> {
  const ordering = scenarios.find((it) => it.flow.name === "order");
  if (!ordering) return;
  await player.says(beginning(ordering.flow));
  await player.goesOn({ ...ordering, standing: "done" }, () => goalOf(ordering.flow).test(player.heard));
}

export async function play(
  scenario: Scenario,
  talk: Talk,
  { wish, bookings }: { wish: Wish; bookings: string[] },
): Promise<Played> {
  const { flow, standing, pattern } = scenario;
  const player = new Player(talk, wish);
  const result = (end: End): Played => ({ end, transcript: player.transcript });
  const needed = standing === "whichBooking" ? 2 : flow.about === "known" || standing === "asBefore" ? 1 : 0;
  await prepare(player, scenario, bookings.slice(0, needed));
  if (flow.about === "placed") await prepareOrder(player);
  await player.says(beginning(flow));
  if (!(await arrive(player, talk, scenario))) return result("not reached");
  player.arrived = true;

  if (pattern.trouble && !talk.trouble(pattern.trouble)) return result("not reached");
  let first = "";
  for (const said of pattern.lines(wish)) first += await player.says(said);
  if (standing === "pending") {
    player.heard = await talk.catchUp();
    player.transcript.push(`< (later) ${player.heard}`);
    first += player.heard;
    // What was asked before the news still is.
    if (questionOf(player.heard) === null) player.heard = first;
  }
  if (player.silent) return result("silence");
  if (pattern.says && !pattern.says.test(first)) return result("beside the point");
  if (pattern.ends?.test(first)) return result("goal");
  const late = standing === "pending" && goalOf(flow).test(first);
  const done = () =>
    reachesGoal(scenario, player.heard, player.refused) || (late && pattern.changes === undefined);
  // What was done stands, unless it was to be changed.
  const stands = standing === "done" && questionOf(player.heard) === null && pattern.changes === undefined;
  const led = stands || (await player.goesOn(scenario, done));
  if (player.silent) return result("silence");
  if (led) return result("goal");
  return result("loop");
}

async function arrive(player: Player, talk: Talk, scenario: Scenario): Promise<boolean> {
  const { standing, flow } = scenario;
  if (standing === "done") return player.goesOn(scenario, () => goalOf(flow).test(player.heard));
  if (standing === "retry") {
    const before = flow.before.at(-1)?.ask ?? null;
    if (!(await player.goesOn(scenario, () => questionOf(player.heard) === before))) return false;
    if (!talk.trouble("effect unavailable")) return false;
  }
  if (standing !== "pending") return player.goesOn(scenario, () => questionOf(player.heard) === standing);
  if (!(await player.goesOn(scenario, () => questionOf(player.heard) === "confirmation"))) return false;
  if (!talk.delay()) return false;
  await player.says("yes");
  return true;
}
