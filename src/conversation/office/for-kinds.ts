// What an owner says of a service for one kind of what it is done to ("oil change for vans costs $99"): it is said of its
// variant for that kind, or makes one. Said without a kind it is of the service itself, which is for the ordinary one.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { ordinaryKind, type Variety } from "#business/variety";
import { emptyContext } from "#understanding/context";
import { recognise } from "#understanding/recognisers/recognise";
import { plain } from "#understanding/text";
import { pricedKind } from "#understanding/visits/priced-kind";
import { verticalOf } from "#verticals/index";
import { same } from "./drafts/drafted.ts";
import type { OfficeDesk, OfferedService } from "./ports.ts";

type OfGoods = Extract<
  DashboardCommand,
  { type: "catalogue.reprice" | "catalogue.change" | "catalogue.hide" | "catalogue.show" }
>;

/** The commands as they are, with the variant in place of the service where a message names its kind. */
export function forKinds(
  desk: OfficeDesk,
  commands: readonly DashboardCommand[],
  text: string,
  locale: string,
): DashboardCommand[] {
  const { variesBy } = verticalOf(desk.business.category);
  const touching = commands.filter((it) => it.type.startsWith("catalogue.") && it.type !== "catalogue.view");
  if (!variesBy || touching.length === 0) return [...commands];
  const names = desk.services.filter((it) => !it.variant_of).map((it) => it.name);
  const kind = pricedKind(text, { variety: variesBy, locale, services: names });
  if (kind === null) return [...commands];
  const about = touching.filter((it) => serviceIn(desk, it) !== null || newOf(desk, it) !== null);
  const named = about.length === 0 && touching.every((it) => isNamed(desk, it));
  if (named && (kind !== "unclear" || touching.every((it) => it.type === "catalogue.add")))
    return [...commands];
  // Which of several the kind is said of, or whether it is left out, is not guessed: nothing is changed.
  if (kind === "unclear" || about.length !== 1 || touching.length > 1)
    return [{ type: "unread", text: text.trim().slice(0, 300), confidence: 0.7 }];
  if (kind === ordinaryKind(variesBy)) return [...commands];
  const minutes = minutesIn(text, desk, locale);
  return commands.flatMap((it) => {
    const fresh = newOf(desk, it);
    if (fresh && it.type === "catalogue.add") return { ...it, name: nameFor(fresh, kind, variesBy) };
    const service = serviceIn(desk, it);
    return service ? ofKind(it as OfGoods, variantOf(desk, service, kind, variesBy), minutes) : it;
  });
}

/** "The oil change (SUV)", "a van wash": one thing, which has the kind in its own name. */
const isNamed = (desk: OfficeDesk, command: DashboardCommand): boolean =>
  command.type === "catalogue.add"
    ? command.name !== null
    : types.has(command.type) && desk.services.some((it) => same(it.name, (command as OfGoods).item ?? ""));

const types: ReadonlySet<string> = new Set([
  "catalogue.reprice",
  "catalogue.change",
  "catalogue.hide",
  "catalogue.show",
]);

/** The service that a command names by its own name. */
function serviceIn(desk: OfficeDesk, command: DashboardCommand): OfferedService | null {
  if (!types.has(command.type)) return null;
  const { item } = command as OfGoods;
  return desk.services.find((it) => item !== null && !it.variant_of && same(it.name, item)) ?? null;
}

/** "Add oil change for vans": what is new is the kind, and no service of that name. */
function newOf(desk: OfficeDesk, command: DashboardCommand): OfferedService | null {
  if (command.type !== "catalogue.add" || command.name === null) return null;
  const name = plain(command.name);
  return desk.services.find((it) => !it.variant_of && name.includes(plain(it.name))) ?? null;
}

interface Variant {
  name: string;
  /** null: there is none of that kind yet. */
  shown: boolean | null;
}

function variantOf(desk: OfficeDesk, base: OfferedService, kind: string, variety: Variety): Variant {
  const there = desk.services.find((it) => it.variant_of === base.id && it.variant === kind);
  return { name: there?.name ?? nameFor(base, kind, variety), shown: there?.is_active ?? null };
}

const nameFor = ({ name }: OfferedService, kind: string, { kinds }: Variety): string =>
  `${name} (${kinds[kind] ?? kind})`;

function ofKind(command: OfGoods, { name, shown }: Variant, minutes: number | null): DashboardCommand[] {
  const own = { ...command, item: name, candidates: [] };
  if (own.type !== "catalogue.reprice" || own.price === null || own.when) return [own];
  const { price, priceMax, confidence } = own;
  if (shown === null) {
    const add = { type: "catalogue.add", kind: "service", category: null, description: null } as const;
    return [
      { ...add, name, price, durationMinutes: minutes, confidence },
      ...(priceMax === null ? [] : [own]),
    ];
  }
  const goods = { item: name, candidates: [], confidence };
  const takes = { type: "catalogue.change", field: "duration", value: String(minutes), ...goods } as const;
  const show = { type: "catalogue.show", category: null, containing: null, ...goods } as const;
  return [...(shown ? [] : [show]), own, ...(minutes === null ? [] : [takes])];
}

/** "And takes an hour". */
function minutesIn(text: string, desk: OfficeDesk, locale: string): number | null {
  const found = recognise(text, { ...emptyContext(0, desk.business.timeZone), locale });
  const lengths = found.flatMap((it) => (it.type === "duration" ? it.value.minutes : []));
  return lengths.length === 1 ? Math.round(lengths[0]!) : null;
}

/** The service and the kind that a new one is for, by its name; null: it is a service of its own. */
export function variantNamed(desk: OfficeDesk, name: string): { base: OfferedService; kind: string } | null {
  const { variesBy } = verticalOf(desk.business.category);
  if (!variesBy) return null;
  for (const base of desk.services) {
    if (base.variant_of) continue;
    const kind = Object.keys(variesBy.kinds).find((it) => same(nameFor(base, it, variesBy), name));
    if (kind !== undefined && kind !== ordinaryKind(variesBy)) return { base, kind };
  }
  return null;
}
