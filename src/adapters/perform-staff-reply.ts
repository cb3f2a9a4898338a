// A member's words into a customer's chat: read and noted as that member, said by the customer's own session.
import type { SessionId } from "#contracts/ids";
import type { Outcome } from "#contracts/problems";
import type { EffectResult, StaffReplyEffect } from "#conversation/effect-kinds";
import { outcomeOf } from "./effect-outcome.ts";
import type { MemberEscalations } from "./supabase/escalations.ts";

export interface StaffReplyPorts {
  /** As the member whose words they are. */
  escalationsAs(effect: StaffReplyEffect): MemberEscalations;
  /** Says it in a conversation; the same id and text is one message. */
  say(session: SessionId, words: { id: string; text: string }, requestId: string): Promise<Outcome<unknown>>;
  /** ms since the epoch. */
  now(): number;
}

/** Rejects when the database or the conversation is away: it is tried again, under the same id. */
export async function performStaffReply(
  effect: StaffReplyEffect,
  { escalationsAs, say, now }: StaffReplyPorts,
): Promise<EffectResult> {
  const escalations = escalationsAs(effect);
  const found = await escalations.find(effect.businessId, effect.escalation);
  if (!found?.session || found.status === "closed") return eventOf(effect, now(), false);
  const said = await say(found.session, { id: effect.id, text: effect.text }, effect.requestId);
  if (!said.ok && said.code !== "not_found") throw new Error(`the words could not be said: ${said.code}`);
  if (said.ok) await escalations.answer(effect.escalation, false);
  return eventOf(effect, now(), said.ok);
}

function eventOf(effect: StaffReplyEffect, now: number, said: boolean): EffectResult {
  const error = said ? null : { code: "not_found" as const, message: "That conversation is over." };
  return outcomeOf(effect, { type: "escalation.changed", session: effect.session, error }, now);
}
