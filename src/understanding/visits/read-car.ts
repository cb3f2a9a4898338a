// Which car a garage is to see: its make with the year and the model, as it was said, for whoever works on it.
import type { Span } from "../entities.ts";
import { fixesCars } from "../trades/named.ts";
import { overlaps } from "../text.ts";

const makes =
  "alfa romeo|aston martin|audi|bmw|byd|cadillac|chevrolet|chevy|chrysler|citroen|cupra|dacia|dodge|fiat|ford|gmc|honda|hyundai|infiniti|jaguar|jeep|kia|land rover|lexus|mazda|mercedes(?:[ -]benz)?|mini cooper|mitsubishi|nissan|opel|peugeot|polestar|porsche|range rover|renault|rivian|seat(?= (?:ibiza|leon|ateca|arona|tarraco|alhambra))|skoda|subaru|suzuki|tesla|toyota|vauxhall|volkswagen|volvo|vw";
const model =
  "(?: (?:model|series?|class|clase|classe|klasse) \\p{L}?\\d?\\p{L}?(?![\\p{L}\\d])| \\p{L}*\\d[\\p{L}\\d-]*| (?<next>\\p{L}[\\p{L}-]*))?";
const car = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:19|20)\\d{2} )?(?:${makes})(?![\\p{L}\\d])${model}(?: (?:19|20)\\d{2}(?!\\d))?`,
  "u",
);
/** "My Tesla needs …", "the Ford on Friday": what goes on with the sentence is no model. */
const goesOn =
  /^(?:a|am|an|and|around|as|at|before|can|el|en|est|et|for|from|fur|hat|has|he|il|im|in|is|ist|la|le|lo|mit|muss|need|needs|no|o|on|or|para|per|please|por|pour|that|the|this|to|tiene|um|und|uno?|was|who|wird|with|y|zu|today|tomorrow|it|its|which|hoy|am|den|der|die|das|car|auto|coche|voiture|wagen|carro)$/u;

/** Null: no garage, or no car is named. */
export function carIn(
  text: string,
  folded: string,
  services: readonly string[],
  taken: readonly Span[],
): string | null {
  if (!fixesCars(services)) return null;
  const found = car.exec(folded);
  if (!found) return null;
  const { next } = found.groups ?? {};
  const start = found.index;
  const whole = start + found[0].length;
  const after = next === undefined ? -1 : folded.indexOf(` ${next}`, start);
  const at = { start: after + 1, end: after + 1 + (next?.length ?? 0), text: next ?? "", confidence: 1 };
  const stops = next !== undefined && (goesOn.test(next) || taken.some((it) => overlaps(it, at)));
  return text.slice(start, stops ? after : whole).trim();
}
