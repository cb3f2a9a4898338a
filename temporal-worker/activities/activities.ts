// Everything the workflows ask of the world, made from what it needs. Each may be repeated.
import type { CityReads } from "#business/city";
import type { Embedder } from "#models/embedder";
import { assessmentActivities } from "./assessment-activities.ts";
import { bookingActivities } from "./booking-activities.ts";
import type { BookingStore } from "./booking-store.ts";
import { callbackActivities, type CallbackOptions } from "./callback-activities.ts";
import { changeActivities } from "./change-activities.ts";
import type { ChangeStore } from "./change-store.ts";
import type { Channel, MessageProvider } from "./messages.ts";
import { notificationActivities } from "./notification-activities.ts";
import { orderActivities } from "./order-activities.ts";
import type { OrderStore } from "./order-store.ts";
import { pageActivities } from "./page-activities.ts";
import type { PageStore } from "./page-store.ts";
import { tidyingActivities } from "./tidying-activities.ts";
import { watchActivities } from "./watch-activities.ts";
import type { WatchStore } from "./watch-store.ts";
import { waitlistActivities } from "./waitlist-activities.ts";
import type { WaitlistStore } from "./waitlist-store.ts";

export interface ActivityDeps {
  store: BookingStore;
  orders: OrderStore;
  changes: ChangeStore;
  watches: WatchStore;
  city: CityReads;
  waitlist: WaitlistStore;
  pages: PageStore;
  embedder: Embedder;
  /** A channel without a provider is off: nothing is sent on it. */
  providers: Partial<Record<Channel, MessageProvider>>;
  callback: CallbackOptions;
}

export function createActivities(deps: ActivityDeps) {
  return {
    ...bookingActivities(deps),
    ...orderActivities(deps),
    ...changeActivities(deps),
    ...notificationActivities(deps),
    ...callbackActivities(deps),
    ...tidyingActivities(deps),
    ...pageActivities(deps),
    ...assessmentActivities(deps),
    ...watchActivities(deps),
    ...waitlistActivities(deps),
  };
}

export type Activities = ReturnType<typeof createActivities>;
