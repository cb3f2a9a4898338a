// Which of an item's choices words want, by their names: "a large one with gluten free crust, not spicy".
import { plain } from "../text.ts";
import type { ChosenOption, OptionGroup } from "./order.ts";

const spaced = (text: string): string => ` ${plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;

/** What stands before a choice that is not wanted, with the small words between. */
const refused =
  / (?:without|no|not|don t|dont|instead of|rather than|sin|no|en (?:vez|lugar) de|sans|pas|au lieu d[eu]|ohne|kein\p{L}*|nicht|statt|anstatt|senza|non|invece (?:di|della?)|sem|nao|em vez d[eoa]) (?:(?:want|make|made|it|be|have|the|an?|any|of|in|un|una|une|de|la|le|el|eine?n?|die|das|der|o|os|as) )*$/u;
/** Two ways are compared, or what the one costs more is asked. */
const compares =
  / (?:how much (?:more|extra|less)|more expensive|cheaper|difference|compared|versus|vs|cuanto mas|mas car[oa]|diferencia|combien de plus|plus cher|difference|(?:wie ?viel )?teurer|(?:wie ?viel )mehr|unterschied|quanto (?:di )?(?:piu|mais)|piu car[oa]|mais car[oa]|differenza|diferenca) /u;

/** The choices that are named and wanted; null where that is open: they are compared, or two of a kind are named. */
export function waysSaid(groups: readonly OptionGroup[], text: string): ChosenOption[] | null {
  const said = spaced(text);
  const ways = groups.flatMap((group) => {
    const named = group.choices.filter((it) => said.includes(spaced(it.name)));
    // "Extra large" is no "large".
    const whole = named.filter(
      (it) => !named.some((other) => other !== it && spaced(other.name).includes(spaced(it.name))),
    );
    const wanted = whole.filter((it) => !refused.test(said.slice(0, said.indexOf(spaced(it.name)) + 1)));
    return [{ group, named: whole, wanted }];
  });
  const open = ways.some(({ group, wanted }) => group.many !== true && wanted.length > 1);
  const none = ways.some(({ named }) => named.length > 0) && ways.every(({ wanted }) => wanted.length === 0);
  if (open || none || (compares.test(said) && ways.some(({ named }) => named.length > 0))) return null;
  return ways.flatMap(({ group, wanted }) => wanted.map((it) => ({ group: group.name, choice: it.name })));
}
