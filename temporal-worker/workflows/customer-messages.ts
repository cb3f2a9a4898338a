// Messages to the customer: each once, on the best channel they left, and called off when the booking overtakes it.
import { CancellationScope, condition } from "@temporalio/workflow";
import type { EffectId } from "#contracts/ids";
import type { Channel, Letter, MessageKind } from "../activities/messages.ts";
import type { BookingLife } from "./booking-life.ts";
import { callsMessagesOff } from "./patches.ts";
import { logged, reasonOf } from "./refusals.ts";
import { office, post, postWithin } from "./retries.ts";
import { unless } from "./unless.ts";

/** The channel it went out on; `unsent`: none took it; `called_off`: it was no longer true. */
export type Fate = Channel | "unsent" | "called_off";

type IsOvertaken = () => boolean;
type About = Pick<Letter, "kind" | "booking" | "again">;

export class CustomerMessages {
  readonly #life: BookingLife;
  readonly #underWay = new Set<IsOvertaken>();

  constructor(life: BookingLife) {
    this.#life = life;
  }

  /** Tries until it is sent, given up or called off. */
  async send(kind: MessageKind, again?: EffectId): Promise<Fate> {
    const { state } = this.#life;
    if (!state) return "unsent";
    const about = { kind, booking: state, ...(again && { again }) };
    if (!callsMessagesOff()) return this.#sendOnBest(about, () => false);
    const isOvertaken = this.#overtaken(kind);
    // One of them may be on the wire: what the customer hears last must be what holds.
    await condition(() => ![...this.#underWay].some((it) => it()));
    this.#underWay.add(isOvertaken);
    try {
      return await unless(isOvertaken, () => this.#sendOnBest(about, isOvertaken));
    } finally {
      this.#underWay.delete(isOvertaken);
    }
  }

  /** What speaks of a time still to come holds until the booking is changed or over, a reminder until the visit. */
  #overtaken(kind: MessageKind): IsOvertaken {
    const life = this.#life;
    if (!ofTheFuture.has(kind)) return () => false;
    const { sequence, remindUntil } = life;
    const isLate = (): boolean => kind === "reminder" && Date.now() >= remindUntil;
    return () => life.stage !== "confirmed" || life.sequence !== sequence || isLate();
  }

  async #sendOnBest(about: About, isOvertaken: IsOvertaken): Promise<Fate> {
    const { requestId, businessData: facts } = this.#life.handoff;
    const { email, phone } = facts.customer;
    const addresses: Record<Channel, string | null> = { email, sms: phone };
    for (const channel of channelsFor(about.kind)) {
      const to = addresses[channel];
      if (!to) continue;
      if (isOvertaken()) return "called_off";
      const letter: Letter = { ...about, channel, to, facts };
      if (await this.#isSent(letter, requestId, isOvertaken)) return channel;
    }
    return isOvertaken() ? "called_off" : "unsent";
  }

  /** false where the channel is off, the provider will never take it, or it is called off. */
  async #isSent(letter: Letter, requestId: string, isOvertaken: IsOvertaken): Promise<boolean> {
    const summary = `${letter.kind} by ${letter.channel}`;
    const desk = letter.kind === "reminder" ? this.#untilTheVisit() : post;
    try {
      return (await desk.sendMessage.executeWithOptions({ summary }, [letter, requestId])) === "sent";
    } catch (error) {
      const reason = isOvertaken() ? `called off: ${reasonOf(error)}` : reasonOf(error);
      await CancellationScope.nonCancellable(() => office.giveUpMessage(letter, reason, requestId)).catch(
        logged(`the unsent ${letter.kind} was not written down`),
      );
      return false;
    }
  }

  #untilTheVisit(): typeof post {
    return postWithin(this.#life.remindUntil - Date.now());
  }
}

const ofTheFuture = new Set<MessageKind>(["confirmation", "reschedule", "reminder"]);

/** A reminder is read at once on a phone; what is kept, such as the calendar link, is better in a mail. */
const channelsFor = (kind: MessageKind): Channel[] =>
  kind === "reminder" ? ["sms", "email"] : ["email", "sms"];
