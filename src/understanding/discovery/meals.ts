// The hours of meals: who dines at eight means the evening, and who breakfasts at eight the morning.
import type { LocalTime } from "#contracts/time";

interface Meal {
  words: RegExp;
  /** When it begins, where no hour is said. */
  after: LocalTime;
  before: LocalTime;
  /** Hours that are meant in the other half of the day, and by how much. */
  moved: { from: number; to: number; by: number } | null;
}

const evening = { from: 4, to: 11, by: 12 };

/** In all our languages: none of these words means something else in another. */
const meals: readonly Meal[] = [
  {
    words:
      /(?<!\p{L})(?:breakfast|brunch|desayun\w*|petit[- ]dejeuner|fruhstuck\w*|colazione|cafe da manha|pequeno[- ]almoco)(?!\p{L})/u,
    after: "08:00",
    before: "11:00",
    moved: { from: 17, to: 23, by: -12 },
  },
  {
    words: /(?<!\p{L})(?:lunch|almuerzo|almorzar|comida|dejeuner|mittagessen|pranz\w+|almoc\w+)(?!\p{L})/u,
    after: "11:30",
    before: "14:30",
    moved: null,
  },
  {
    words:
      /(?<!\p{L})(?:dinner|supper|dine|dining|cenar?|cenamos|cenare|diner|souper|abendessen|abendbrot|jantar\w*)(?!\p{L})/u,
    after: "17:30",
    before: "21:30",
    moved: evening,
  },
];

/** The meal that is spoken of; null: none. */
export const mealIn = (said: string): Meal | null => meals.find(({ words }) => words.test(said)) ?? null;

/** With the half of the day said beside it, an hour means what it says. */
const halfSaid =
  /\d ?[ap]\.? ?m(?!\p{L})|(?:^|\D)0\d[:.h]|morning|manana|matin|morgens|vormittag|fruh|mattin|manha|noche|soir|abend|sera|noite|tarde|night|evening|afternoon/u;
/** What is had in the morning too. */
const coffee = /(?<!\p{L})(?:coffee|cafes?|caffe|kaffee|bakery|croissants?)(?!\p{L})/u;

/** The hour as it is meant: at the meal that is named, or of an evening where one dines. */
export function hourAtMeal(
  time: LocalTime,
  written: string,
  { said, dines }: { said: string; dines: boolean },
): LocalTime {
  const meal = mealIn(said);
  const table = dines && !coffee.test(said) ? { ...evening, to: 10 } : null;
  const moved = meal ? meal.moved : table;
  const hour = Number(time.slice(0, 2));
  if (!moved || halfSaid.test(written) || hour < moved.from || hour > moved.to) return time;
  return `${String(hour + moved.by).padStart(2, "0")}${time.slice(2)}`;
}
