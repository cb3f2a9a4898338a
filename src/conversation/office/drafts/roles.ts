// Drafts of who may sign in, and as what. Only an owner gives roles, and a business keeps one.
import type { RowChange } from "#contracts/business-change";
import type { Bureau } from "../desk.ts";
import type { OfficeDesk, Role } from "../ports.ts";
import { propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { isPerson, personOf, type Person } from "./people.ts";
import { say, word } from "../phrases/say.ts";

type Account = OfficeDesk["accounts"][number];

const asWhat: Readonly<Record<Role, string>> = {
  owner: "an owner",
  manager: "a manager",
  staff: "staff",
};
const mayDo: Readonly<Record<Role, string>> = {
  owner: "everything, roles too",
  manager: "everything but roles",
  staff: "look at bookings, hours and shifts, answer customers, and hide what has run out",
};

export function role(bureau: Bureau, wish: Of<"staff.role">): Drafted {
  const { desk } = bureau;
  if (desk.role !== "owner") return refuse(say(bureau)`Only an owner can change what somebody may do here.`);
  const person = personOf(bureau, wish, say(bureau)`become ${word(bureau, asWhat[wish.role])}`);
  if (!isPerson(person)) return person;
  const account = accountOf(desk, person);
  if (!account) {
    return refuse(
      say(
        bureau,
      )`${person.name} has no account to sign in with. Once they have one with the e-mail address that is on the team list, say it again.`,
    );
  }
  if (account.role === wish.role)
    return refuse(say(bureau)`${person.name} is ${word(bureau, asWhat[wish.role])} already.`);
  if (isLastOwner(desk, person)) return refuse(onlyOwner(bureau, person));
  return propose(
    {
      changes: [
        {
          target: "role",
          action: account.role === null ? "add" : "change",
          id: account.user_id,
          item: person.name,
          before: account.role === null ? null : { role: account.role },
          after: { role: wish.role },
        },
      ],
      summary: say(bureau)`${person.name} becomes ${word(bureau, asWhat[wish.role])}`,
      done: say(bureau)`${person.name} is now ${word(bureau, asWhat[wish.role])}`,
    },
    [
      say(bureau)`${word(bureau, asWhat[wish.role])
        .replace(/^an? /u, "")
        .replace(/^./u, (it) => it.toUpperCase())} may: ${word(bureau, mayDo[wish.role])}.`,
    ],
  );
}

/** Who leaves the team may not sign in any more; what an owner alone may take is left to an owner. */
export function leaving(bureau: Bureau, person: Person): { changes: RowChange[]; note: string | null } {
  const { desk } = bureau;
  const account = accountOf(desk, person);
  if (!account || account.role === null) return { changes: [], note: null };
  if (desk.role !== "owner")
    return {
      changes: [],
      note: say(bureau)`An owner has to end ${person.name}'s sign-in (${account.role}).`,
    };
  return {
    changes: [
      {
        target: "role",
        action: "remove",
        id: account.user_id,
        item: person.name,
        before: { role: account.role },
        after: null,
      },
    ],
    note: say(bureau)`${person.name} can't sign in any more then.`,
  };
}

const accountOf = ({ accounts }: OfficeDesk, { id }: Person): Account | undefined =>
  accounts.find((it) => it.staff_id === id);

/** Owners who are on no team list count too: who asks for it is one. */
export function isLastOwner(desk: OfficeDesk, person: Person): boolean {
  const account = accountOf(desk, person);
  return (
    account?.role === "owner" &&
    account.user_id === desk.user &&
    !desk.accounts.some((it) => it.role === "owner" && it.user_id !== desk.user)
  );
}

export const onlyOwner = (bureau: Bureau, { name }: Person): string =>
  say(bureau)`${name} is the only owner, and a business needs one. Make somebody else an owner first.`;
