// Drafts of the order of the menu's sections: they stand in the order of their first items, so the items go with them.
import type { Bureau } from "../desk.ts";
import { listed, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { changed } from "./goods.ts";
import { say } from "../phrases/say.ts";
import { placeIn } from "./place-in.ts";

/** A change has so many rows at most. */
const mostRows = 50;

export function reorderSection(bureau: Bureau, wish: Of<"catalogue.reorder">, category: string): Drafted {
  const items = bureau.desk.items.toSorted((a, b) => a.position - b.position);
  const sections = [...new Set(items.map((it) => it.section))];
  const section = sections.find((it) => same(it, category));
  if (section === undefined) return refuse(say(bureau)`There is no ${category} on the menu.`);
  const others = sections.filter((it) => it !== section);
  const here = sections.indexOf(section);
  const anchor = others.findIndex((it) => wish.anchor !== null && same(it, wish.anchor));
  if ((wish.place === "before" || wish.place === "after") && anchor < 0)
    return refuse(
      say(
        bureau,
      )`Beside which section shall ${section} stand? Say “put ${section} before ${others[0] ?? section}”.`,
    );
  const ordered = others.toSpliced(placeIn(wish.place, { here, anchor, last: others.length }), 0, section);
  if (ordered.every((it, at) => it === sections[at]))
    return refuse(say(bureau)`${section} stands there already.`);
  const start = Math.min(...items.map((it) => it.position));
  const changes = ordered
    .flatMap((name) => items.filter((it) => it.section === name))
    .flatMap((it, at) =>
      it.position === start + at ? [] : [changed({ target: "menu_item", ...it }, { position: start + at })],
    );
  if (changes.length > mostRows)
    return refuse(
      say(
        bureau,
      )`${changes.length} items would move, and ${mostRows} can at once. Sections stand in the order of their first items: move a smaller one past its neighbour.`,
    );
  const order = listed(ordered, 8);
  return propose({
    changes,
    summary: say(bureau)`New order of the sections: ${order}`,
    done: say(bureau)`${section} moved: ${order}`,
  });
}
