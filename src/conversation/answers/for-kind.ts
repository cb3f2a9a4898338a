// Services that differ by what they are done to: told as they are for the kind that is meant, or for each of them.
import type { Service } from "#contracts/directory";
import { ordinaryKind } from "#business/variety";
import { baseOf, type VisitService } from "#business/visit-services";
import { kindAskedFor } from "#understanding/visits/read-kind";
import type { Answer } from "../acts.ts";
import { localeOf } from "../language.ts";
import { varietyOf } from "../places.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";

/** "How much for a van?" is told for vans, and without one for the kind they have said is theirs. */
export function kindMeant(desk: Desk): string | null {
  const { input } = desk.turn.request;
  const variety = varietyOf(desk.turn);
  if (!variety || input.kind !== "message") return null;
  const said = kindAskedFor(input.text, variety, localeOf(desk));
  // Of several each is told.
  if (said === "several") return null;
  return said ?? topFrame(desk.dialogue)?.slots.variant ?? desk.dialogue.variant ?? null;
}

/** The service as it is for a kind; as it stands where it is the same for that. */
export function forKind({ turn }: Desk, said: Service, kind: string | null): Service {
  const { variesBy } = turn.vertical;
  if ((said as Partial<VisitService>).also?.length) return said;
  // "Is it cheaper for a small car?", asked of the van's.
  const service = kind === null ? said : baseOf(turn.business.services, said);
  if (kind === null || !variesBy || !service.variants?.length) return service;
  if (kind === ordinaryKind(variesBy)) return { ...service, variants: [] };
  return service.variants.find((it) => it.variant === kind) ?? service;
}

export const toldForKind = (desk: Desk, answer: Answer): Answer =>
  answer.topic === "service"
    ? { ...answer, service: forKind(desk, answer.service, kindMeant(desk)) }
    : answer;
