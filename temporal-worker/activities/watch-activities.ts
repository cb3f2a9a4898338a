// A watch over the city: written down, looked for, told of once it is so.
import { ApplicationFailure } from "@temporalio/common";
import type { RankedResult, WatchData } from "#contracts/assessment";
import type { EffectId, Uuid } from "#contracts/ids";
import { watchedFor } from "#business/assessment/watched";
import type { CityReads } from "#business/city";
import { watchRefused } from "../workflows/refusals.ts";
import { finalIfRefused } from "./booking-activities.ts";
import type { ChangeStore } from "./change-store.ts";
import type { Channel } from "./messages.ts";
import { sender, type SenderDeps } from "./notification-activities.ts";
import { watchWords } from "./watch-messages.ts";
import type { Opening, WatchEnd, WatchStore } from "./watch-store.ts";

export interface WatchNews {
  /** The watch that is told of: with the channel it is one message. */
  about: EffectId;
  data: WatchData;
  results: RankedResult[];
  requestId: string;
}

type WatchDeps = SenderDeps & {
  watches: WatchStore;
  changes: Pick<ChangeStore, "claimNotification">;
  city: CityReads;
  callback: { url: string };
};

export function watchActivities(deps: WatchDeps) {
  const { watches, changes, city, callback } = deps;
  const sendOnce = sender(deps);
  return {
    /** @throws ApplicationFailure WatchRefused, non-retryable (details: code), when it is not kept */
    async openWatch(opening: Opening): Promise<void> {
      const outcome = await finalIfRefused(watches.open(opening));
      if (outcome === "done") return;
      throw ApplicationFailure.create({
        type: watchRefused,
        message: "the conversation watches for as much as it may",
        nonRetryable: true,
        details: [outcome],
      });
    },
    /** What meets the wish now, best first; nothing of it is given up. */
    lookForWatch: (data: WatchData, now: number): Promise<RankedResult[]> => watchedFor(city, data, now),
    watchesConcerned: (business: Uuid, requestId: string): Promise<EffectId[]> =>
      finalIfRefused(watches.concerned(business, requestId)),
    closeWatch: (id: EffectId, end: WatchEnd, found: string[], requestId: string): Promise<void> =>
      finalIfRefused(watches.close(id, end, found, requestId)),
    /** Writes to whoever asked to be written to, once a channel; on which it went out. */
    async sendWatchNews({ about, data, results, requestId }: WatchNews): Promise<Channel[]> {
      if (results.length === 0) return [];
      const addresses: [Channel, string | null][] = [
        ["email", data.contact.email],
        ["sms", data.contact.phone],
      ];
      const sent: Channel[] = [];
      for (const [channel, to] of addresses) {
        if (to === null) continue;
        const key = `${about}:watch_met:${channel}`;
        const kind = "watch_met";
        const claim = () =>
          changes.claimNotification({ key, businessId: null, kind, channel, to, requestId });
        const words = watchWords(data, results, channel, callback.url);
        if ((await sendOnce({ channel, to, key, claim, words, requestId })) === "sent") sent.push(channel);
      }
      return sent;
    },
  };
}
