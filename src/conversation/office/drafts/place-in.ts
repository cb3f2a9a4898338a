// Where in a row something goes that changes its place: of an item among items, and of a section among sections.

type Place = "first" | "last" | "before" | "after" | "up" | "down";

/** `here` is where it stands, `anchor` where that stands which it goes before or after, `last` how many others there are. */
export function placeIn(
  place: Place,
  { here, anchor, last }: { here: number; anchor: number; last: number },
): number {
  return {
    first: 0,
    last,
    before: anchor,
    after: anchor + 1,
    up: Math.max(0, here - 1),
    down: Math.min(last, here + 1),
  }[place];
}
