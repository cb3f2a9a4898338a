// Every key that is written into Redis. A part's own colons are written otherwise, so that no two owners share a key,
// whatever their ids hold.
import type { SessionId, Uuid, WorkflowId } from "#contracts/ids";

const keyOf = (kind: string, ...parts: readonly string[]): string =>
  [kind, ...parts.map((it) => it.replaceAll("%", "%25").replaceAll(":", "%3A"))].join(":");

export const businessKey = (id: Uuid): string => keyOf("business", id);
export const reviewsKey = (business: Uuid): string => keyOf("reviews", business);
export const businessIdKey = (slug: string): string => keyOf("business-id", slug);
/** One visitor's, at one business. */
export const visitorKey = (business: Uuid, visitor: SessionId): string => keyOf("user", business, visitor);
export const conversationKey = (session: SessionId): string => keyOf("conversation", session);
export const workflowKey = (id: WorkflowId): string => keyOf("workflow", id);
/** `asked`: a digest of everything that the answer depends on. */
export const reviewsAboutKey = (asked: string): string => keyOf("agent", "reviews_about", asked);
export const cityWordsKey = "city:words";
/** Of a UTC day, `2026-11-22`. */
export const quotaKey = (business: Uuid, day: string): string => keyOf("quota", business, day);
export const spendKey = (business: Uuid, day: string): string => keyOf("spend", business, day);
/** The lease on a key: no other kind begins so. */
export const leaseKey = (key: string): string => `lease:${key}`;
