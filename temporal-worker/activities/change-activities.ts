// A business's change in the database, and the news of it to the team and to customers who agreed.
import { ApplicationFailure } from "@temporalio/common";
import type { BusinessChangeData } from "#contracts/handoffs/business-change";
import type { EffectId, Uuid } from "#contracts/ids";
import { changeRefused } from "../workflows/refusals.ts";
import { finalIfRefused } from "./booking-activities.ts";
import { newsWords, type NewsFacts, type NewsKind } from "./change-messages.ts";
import type {
  Applying,
  ChangeOutcome,
  ChangeStore,
  MessageWish,
  Reader,
  Scheduling,
  Undoing,
} from "./change-store.ts";
import type { Channel } from "./messages.ts";
import { sender, type SenderDeps } from "./notification-activities.ts";

export interface News {
  /** The effect that is told of: with the reader and the kind it is one message. */
  about: EffectId;
  kind: NewsKind;
  facts: NewsFacts;
  readers: Reader[];
  requestId: string;
}

/** Each of the first five throws a non-retryable ChangeRefused (details: code) when nothing was changed. */
export function changeActivities(deps: SenderDeps & { changes: ChangeStore; callback: { url: string } }) {
  const { changes, callback } = deps;
  const sendOnce = sender(deps);

  /** On the first channel that is on and that the reader has; false: nobody could write to them. */
  async function write(news: News, reader: Reader): Promise<boolean> {
    const { about, kind, facts, requestId } = news;
    const addresses: [Channel, string | null][] = [
      ["email", reader.email],
      ["sms", reader.phone],
    ];
    for (const [channel, to] of addresses) {
      if (to === null) continue;
      const key = `${about}:${kind}:${reader.id}:${channel}`;
      const claim = () =>
        changes.claimNotification({ key, businessId: facts.businessId, kind, channel, to, requestId });
      const words = newsWords({ kind, channel, facts, reader }, callback.url);
      if ((await sendOnce({ channel, to, key, claim, words, requestId })) === "sent") return true;
    }
    return false;
  }

  return {
    applyChange: (applying: Applying) => appliedBy(changes.apply(applying)),
    undoChange: (undoing: Undoing) => appliedBy(changes.undo(undoing)),
    scheduleChange: (scheduling: Scheduling) => appliedBy(changes.schedule(scheduling)),
    beginChange: (effectId: EffectId, businessId: Uuid, requestId: string) =>
      appliedBy(changes.beginScheduled(effectId, businessId, requestId)),
    callOffChange: (undoing: Undoing) => appliedBy(changes.callOff(undoing)),
    changeAudience: (data: BusinessChangeData, requestId: string) =>
      finalIfRefused(changes.audience(data.businessId, requestId)),
    /** @throws ApplicationFailure `ChangeRefused`, non-retryable, when the member may not write to customers */
    async notificationAudience(wish: MessageWish, requestId: string): Promise<Reader[]> {
      const found = await finalIfRefused(changes.messageAudience(wish, requestId));
      if (found.outcome === "done") return found.readers;
      throw ApplicationFailure.create({
        type: changeRefused,
        message: "this member may not write to customers",
        nonRetryable: true,
        details: [found.outcome],
      });
    },
    /**
     * Writes to each reader once; how many were written to. Rejects, to be tried again, if any could not be for now:
     * whoever has the message does not get it twice.
     */
    async sendNews(news: News): Promise<number> {
      const tries = await Promise.allSettled(news.readers.map((it) => write(news, it)));
      const away = tries.find((it) => it.status === "rejected" && !isFinal(it.reason));
      if (away?.status === "rejected") throw away.reason;
      return tries.filter((it) => it.status === "fulfilled" && it.value).length;
    },
  };
}

async function appliedBy(call: Promise<ChangeOutcome>): Promise<number> {
  const result = await finalIfRefused(call);
  if (result.outcome === "done") return result.applied;
  throw ApplicationFailure.create({
    type: changeRefused,
    message: result.message,
    nonRetryable: true,
    details: [result.outcome],
  });
}

const isFinal = (error: unknown): boolean =>
  error instanceof ApplicationFailure && error.nonRetryable === true;
