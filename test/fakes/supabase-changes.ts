// The SQL functions of messages to customers over the in-memory ChangeStore, as PostgREST gives their answers.
import type { MemoryChangeStore } from "./memory-change-store.ts";
import { text, type Handler } from "./rest-arguments.ts";

export const messageHandlers = (store: MemoryChangeStore): Record<string, Handler> => ({
  notification_audience: () => store.messageAudience(),
  claim_business_notification: (args, requestId) =>
    store.claimNotification({
      key: text(args, "key"),
      businessId: text(args, "business_id"),
      kind: text(args, "kind"),
      channel: text(args, "channel") as "email" | "sms",
      to: text(args, "to"),
      requestId,
    }),
});
