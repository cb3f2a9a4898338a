// Which vertical speaks for a category; a new one is a folder and a line here.
import { automotive } from "./automotive/index.ts";
import { beauty } from "./beauty/index.ts";
import type { AgentProfile, Vertical } from "./define-vertical.ts";
import { general } from "./general/index.ts";
import { restaurant } from "./restaurant/index.ts";

export const verticals: readonly Vertical[] = [restaurant, beauty, automotive];

export const verticalOf = (category: string, among: readonly Vertical[] = verticals): Vertical =>
  among.find((it) => it.categories.includes(category)) ?? general;

/** Stands behind every other agent. */
export const generalAgent: AgentProfile = general.agent;
