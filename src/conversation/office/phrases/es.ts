// The office's Spanish: the English sentence, and how it is said.
import { goods } from "./es-goods.ts";
import { house } from "./es-house.ts";
import { looks } from "./es-looks.ts";
import { plans } from "./es-plans.ts";
import { talk } from "./es-talk.ts";

export const spanish: Readonly<Record<string, string>> = { ...talk, ...goods, ...house, ...looks, ...plans };
