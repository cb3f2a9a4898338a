// Tells what a customer wants from what they had, refuse or only mention: "not Friday, Saturday".
import type { Entity, Role } from "../entities.ts";
import type { Locale } from "../locales/locale.ts";
import { pattern } from "../text.ts";

interface Patterns {
  rejectedBefore: RegExp;
  rejectedAfter: RegExp;
  formerBefore: RegExp;
  formerAfter: RegExp;
  fallback: RegExp;
  change: RegExp;
  idle: RegExp;
  past: RegExp;
  background: RegExp;
}
const compiled = new WeakMap<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = compiled.get(locale);
  if (known) return known;
  const { roles } = locale;
  const before = (source: string) => new RegExp(`${pattern(`(?:${source}) ?`).source}$`, "u");
  const after = (source: string) => new RegExp(`^${pattern(` ?(?:${source})(?![\\p{L}])`).source}`, "u");
  const patterns = {
    rejectedBefore: before(roles.rejectedBefore),
    rejectedAfter: after(roles.rejectedAfter),
    formerBefore: before(roles.formerBefore),
    formerAfter: after(roles.formerAfter),
    fallback: before(roles.fallback),
    change: new RegExp(pattern(roles.change).source, "u"),
    idle: before(roles.idle),
    past: new RegExp(pattern(roles.past).source, "u"),
    background: before(roles.background),
  };
  compiled.set(locale, patterns);
  return patterns;
}

type Roled = Extract<Entity, { role: Role }>;
const isRoled = (entity: Entity): entity is Roled => "role" in entity;

/** Gives every date, time and size its role; of several wanted ones a change keeps the last. */
export function withRoles(entities: readonly Entity[], folded: string, locale: Locale): Entity[] {
  const patterns = patternsOf(locale);
  const told = entities.map((it) =>
    isRoled(it) ? { ...it, role: roleOf(it, entities, folded, patterns) } : it,
  );
  const changing = patterns.change.test(folded);
  return told.map((it, at) => {
    if (!changing || !isRoled(it) || it.role !== "wanted") return it;
    const later = told
      .slice(at + 1)
      .some(
        (other) =>
          isRoled(other) &&
          other.type === it.type &&
          other.role === "wanted" &&
          isPoint(other) &&
          differs(it, other),
      );
    return later ? { ...it, role: "former" as const } : it;
  });
}

const isPoint = (it: Roled): boolean =>
  it.type !== "time" || it.value.time !== null || it.value.invalid !== undefined;
const differs = (a: Roled, b: Roled): boolean =>
  a.start !== b.start && JSON.stringify(a.value) !== JSON.stringify(b.value);

function roleOf(it: Roled, all: readonly Entity[], folded: string, patterns: Patterns): Role {
  const before = folded.slice(Math.max(0, it.start - 60), it.start);
  const after = folded.slice(it.end, it.end + 40);
  const others = all.filter((other) => other.type === it.type && other !== it);
  if (patterns.rejectedBefore.test(before) || patterns.rejectedAfter.test(after)) return "rejected";
  if (
    it.type === "date" &&
    it.value.invalid === "past" &&
    (patterns.background.test(before) || patterns.past.test(folded))
  )
    return "background";
  if (patterns.idle.test(before)) return "background";
  if (patterns.fallback.test(before) && others.some((other) => other.end < it.start)) return "background";
  const follows = others.some((other) => other.start > it.end);
  if (follows && (patterns.formerAfter.test(after) || patterns.formerBefore.test(before))) return "former";
  return "wanted";
}
