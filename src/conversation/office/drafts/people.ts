// Which person of the team a wish means, or what is to be asked first.
import type { Bureau } from "../desk.ts";
import type { OfficeDesk } from "../ports.ts";
import { ask, same, type Drafted } from "./drafted.ts";
import { say } from "../phrases/say.ts";

export type Person = OfficeDesk["staff"][number];

export function personOf(
  bureau: Bureau,
  wish: { staff: string | null; candidates: readonly string[] },
  toDo: string,
): Person | Drafted {
  const { desk } = bureau;
  const named = desk.staff.find((it) => wish.staff !== null && same(it.name, wish.staff));
  if (named) return named;
  const names = wish.candidates.length > 0 ? wish.candidates : desk.staff.map((it) => it.name);
  const known = wish.staff === null ? "" : say(bureau)`Nobody called ${wish.staff} is on the team. `;
  return ask("staff", say(bureau)`${known}Who shall ${toDo}?`, names);
}

/** Who writes, where the team's accounts tell it. */
export const selfOf = ({ desk }: Bureau): Person | undefined => {
  const own = desk.accounts.find((it) => it.user_id === desk.user);
  return own && desk.staff.find((it) => it.id === own.staff_id);
};

export const isPerson = (it: Person | Drafted): it is Person => "id" in it;
