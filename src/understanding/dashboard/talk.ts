// What is said about the talk itself: yes and no, undo, the test chat, goals, greetings, and answers to the draft.
import type { DashboardCommand, Goal } from "#contracts/dashboard-commands";
import { plain } from "../text.ts";
import { tidy } from "../wishes/tidy.ts";
import { amountsIn, categoryOf, daysOf, nameAfter, windowOf } from "./fields.ts";
import { body, type Wish } from "./reading.ts";
import type { Concept } from "./words/index.ts";

const goals: readonly (readonly [Concept, Goal])[] = [
  ["goalNoShows", "reduce_no_shows"],
  ["goalCancellations", "reduce_cancellations"],
  ["goalQuiet", "fill_quiet_times"],
  ["goalRepeat", "more_repeat_customers"],
  ["goalRatings", "improve_ratings"],
  ["goalCosts", "reduce_costs"],
  ["goalRevenue", "increase_revenue"],
  ["goalNew", "new_customers"],
];

/** The whole of a wish is this, but for courtesies. */
function onlyIs(wish: Wish, ...concepts: Concept[]): boolean {
  let rest = wish.said;
  for (const concept of [...concepts, "please"] as const)
    for (const it of wish.spot.all(rest, concept))
      rest = rest.slice(0, it.start) + " ".repeat(it.end - it.start) + rest.slice(it.end);
  return rest.replace(/[\s,.!?;]/gu, "") === "";
}

/** What stands for itself whatever is under discussion. */
export function plainTalk(wish: Wish): DashboardCommand[] {
  // "Hi, I'm new here", "Hola, acabo de abrir": who says who they are orders nothing.
  if (wish.context.draft === null && introduction.test(wish.said.trim()))
    return [{ type: "chitchat", kind: "greeting", confidence: 0.85 }];
  const preview = wish.has("preview");
  if (wish.has("previewEnd")) return [{ type: "preview.end", confidence: 0.95 }];
  if (preview) return [{ type: "preview.start", text: triedWith(wish), confidence: 0.95 }];
  const start = wish.said.slice(body(wish)).trimStart();
  const undo = wish.spot.first(wish.said, "undo");
  if (undo && (undo.start <= wish.said.length - start.length + 1 || onlyIs(wish, "undo")))
    return [{ type: "undo", ...undoneIn(wish.text.slice(undo.start)), confidence: 0.95 }];
  return [];
}

/** "Undo the hours change": what is named of it; null where it is just the last one. */
function undoneIn(text: string): Pick<Undo, "what" | "all"> {
  const named = /^\S+(?: back| atr[aá]s)?(?<rest>.*)$/su.exec(text.trim())?.groups?.["rest"] ?? "";
  const what = tidy(named.replace(lastChange, " ").replaceAll(/\s+/gu, " "));
  return what === null && everyChange.test(text) ? { what, all: true } : { what };
}

type Undo = Extract<DashboardCommand, { type: "undo" }>;

const everyChange =
  /(?<![\p{L}])(?:everything|all(?: of)? (?:it|that|them|those)|all (?:the |my |our |these )?changes|all|tod[oa]s?|todos los cambios)(?![\p{L}])/iu;

const lastChange =
  /(?<![\p{L}])(?:that|it|this|the|my|our|last|latest|previous|change[sd]?|one|thing|please|pls|now|just|again|of|to|about|i|we|made|way|how|as|was|were|all|those|these|them|everything|put|back|eso|esto|el|la|los|las|lo|del?|[uú]ltim[oa]s?|cambios?|por favor|tod[oa]s?)(?![\p{L}])|[.!?,]/giu;

/** "try my chat: do you have parking?": what is asked there at once. */
function triedWith(wish: Wish): string | null {
  const at = wish.spot.first(wish.said, "preview");
  const rest = wish.text.slice(at?.end ?? wish.text.length);
  const said =
    wish.quotes[0]?.text ??
    /^\s*(?:[:,–—-]|\.\s|\?\s|with\b|by asking|and ask|asking|con\b|preguntando|y pregunta)\s*:?\s*(?<words>\S.*)$/isu.exec(
      rest,
    )?.groups?.["words"];
  return said && /\p{L}{2}/u.test(said) && !/^(?:please|pls|now|thanks|por favor)\W*$/iu.test(said)
    ? said.trim()
    : null;
}

export function goalWish(wish: Wish): DashboardCommand[] {
  const start = body(wish);
  const leads =
    goals.some(([concept]) => (wish.spot.first(wish.said, concept)?.start ?? Infinity) <= start + 1) &&
    wish.mood === "orders";
  if (
    !(wish.has("goal") || leads) ||
    wish.items.length > 0 ||
    (wish.percents.length > 0 && wish.has("promo"))
  )
    return [];
  const found = goals.filter(([concept]) => wish.has(concept));
  if (found.length === 0) {
    return /^(?:\W*(?:my|our|the) )?(?:main |new )?(?:goal|target|objective)/u.test(wish.said.trim())
      ? [{ type: "goal.set", goal: null, text: wish.text.trim(), confidence: 0.85 }]
      : [];
  }
  const kept: DashboardCommand[] = found
    .filter(
      ([, goal], _, all) =>
        !(goal === "increase_revenue" && all.length > 1 && !/[,&]| (?:and|y|et|und|e) /u.test(wish.said)),
    )
    .filter(([, goal], _, all) => !(goal === "new_customers" && all.length > 1))
    .map(([, goal]) => ({ type: "goal.set", goal, text: wish.text.trim(), confidence: 0.9 }));
  return [...kept, ...unknownGoals(wish)];
}

/** "… and world peace": a part that no goal is known for is asked about, and not passed over. */
function unknownGoals(wish: Wish): DashboardCommand[] {
  if (!/(?<![\p{L}])(?:goals?|targets?|objectives?|objetivos?|metas?)(?![\p{L}])/u.test(wish.said)) return [];
  const parts = wish.text.split(/(?: and |,| & | y )/iu).map((it) => it.trim());
  return parts
    .filter((it) => it !== "" && !goals.some(([concept]) => wish.spot.has(plain(it), concept)))
    .filter((it) => /\p{L}{3}.* \p{L}{3}/u.test(it) && parts.length > 1)
    .map((text) => ({ type: "goal.set", goal: null, text, confidence: 0.8 }));
}

/** Yes and no open a message; where nothing is proposed they still say so. */
export function answerWish(wish: Wish): DashboardCommand[] {
  const yes = wish.has("yes");
  const no = wish.has("no");
  if (yes && onlyIs(wish, "yes")) return [{ type: "affirm", confidence: 0.95 }];
  if (no && onlyIs(wish, "no")) return [{ type: "deny", confidence: 0.95 }];
  if (yes && onlyIs(wish, "yes", "thanks")) return [{ type: "affirm", confidence: 0.9 }];
  if (no && onlyIs(wish, "no", "thanks")) return [{ type: "deny", confidence: 0.9 }];
  return [];
}

export function courtesies(wish: Wish): DashboardCommand[] {
  const kinds = [
    ["howAreYou", "howAreYou"],
    ["thanks", "thanks"],
    ["goodbye", "goodbye"],
    ["greeting", "greeting"],
  ] as const;
  const all = ["howAreYou", "thanks", "goodbye", "greeting"] as const;
  if (
    (wish.has("help") && onlyIs(wish, "help", "greeting")) ||
    (wish.has("help") &&
      !wish.has("suggest") &&
      wish.said.trim().split(/\s+/u).length <= 7 &&
      !wish.has("goal"))
  )
    return [{ type: "help", about: null, confidence: 0.9 }];
  if (!wish.has(...all) || !onlyIs(wish, ...all)) return [];
  const kind = kinds.find(([concept]) => wish.has(concept))?.[1];
  return kind ? [{ type: "chitchat", kind, confidence: 0.9 }] : [];
}

const introduction =
  /^(?:(?:hi|hello|hey|hola|buenas|buenos dias)[ ,!.]*)*(?:(?:i'?m|i am|we'?re|we are) (?:the |a |an )?(?:new|owner)|(?:i|we)(?:'ve)? just (?:opened|started|joined|signed up)|this is (?:my|our) first|soy (?:la |el |un[ao]? )?(?:nuev[oa]|duen[oa]|propietari[oa])|somos (?:nuev[oa]s|un[ao]? [\p{L} ]{2,30} nuev[oa])|acab(?:o|amos) de (?:abrir|empezar|registrar\p{L}*)|es (?:mi|nuestro) primer)[^\d$€£]{0,50}$/u;

type DraftChange = Extract<DashboardCommand, { type: "draft.change" }>;
const empty: Omit<DraftChange, "type" | "confidence"> = {
  name: null,
  category: null,
  price: null,
  text: null,
  date: null,
  until: null,
  from: null,
  to: null,
};

/** New values for the draft: what was asked for, or "make it 17.99", "call it Inferno", "no, on Saturday". */
export function draftWish(wish: Wish): DashboardCommand[] {
  const { draft, awaiting } = wish.context;
  if (draft === null) return [];
  const price = amountsIn(wish, true)[0]?.money ?? null;
  const named = wish.has("named", "rename") ? nameAfter(wish) : null;
  const values = { ...empty, ...daysOf(wish), ...windowOf(wish) };
  const free = tidy(wish.text.slice(body(wish)));
  const make = (more: Partial<DraftChange>, confidence = 0.85): DashboardCommand[] => [
    { type: "draft.change", ...empty, ...more, confidence },
  ];
  switch (awaiting) {
    case "name":
      return free === null
        ? []
        : make({ name: named ?? withoutLead(free) ?? free, price: wish.of("money")[0] ? price : null });
    case "category": {
      const category = categoryOf(wish);
      return category === null ? [] : make({ category });
    }
    case "price":
      return price === null ? [] : make({ price });
    case "text":
      return free === null ? [] : make({ text: wish.quotes[0]?.text ?? wish.text.trim() });
    case "customer":
    case "item":
    case "staff":
      return free === null || !isNameLike(wish)
        ? []
        : make({ name: (wish.items[0] ?? wish.staff[0] ?? wish.resources[0])?.names[0] ?? free });
    case "date":
    case "time":
      if (
        draft.startsWith("booking.") &&
        values.date === null &&
        values.from === null &&
        values.to === null
      ) {
        const who = free === null || !isNameLike(wish) ? null : oneCalled(free);
        return who === null ? [] : make({ name: who });
      }
      return values.date === null && values.from === null && values.to === null
        ? []
        : make({ date: values.date, until: values.until, from: values.from, to: values.to });
    case "confirmation":
    case null:
      break;
  }
  const told = draft === "catalogue.add" ? descriptionIn(wish.text) : null;
  if (told !== null) return make({ text: told });
  if (named !== null) return make({ name: named, price: wish.of("money")[0] ? price : null });
  const corrects =
    wish.has("set", "rename", "moveUp", "no") ||
    /\b(?:instead|rather|actually|no|better|lieber|doch|mejor|en cambio|plutot|invece|meglio|melhor|em vez)\b/u.test(
      wish.said,
    ) ||
    wish.said.trim().split(/\s+/u).length <= 4;
  if (!corrects) return [];
  const hasDays = values.date !== null || values.from !== null || values.to !== null;
  const goods = draft.startsWith("catalogue");
  const priced = goods || (draft.startsWith("promotion") && wish.of("money").length > 0);
  const category = categoryOf(wish);
  if (!(hasDays || (priced && (price !== null || category !== null)))) return [];
  // "17.50" is a price where goods are spoken of, and a time elsewhere.
  const timed = hasDays && !(goods && price !== null);
  return make({
    price: priced && !timed ? price : null,
    category: priced ? category : null,
    ...(timed ? { date: values.date, until: values.until, from: values.from, to: values.to } : {}),
  });
}

/** Few words, of which none asks, dates or tells: whatever else is said is no answer to "which one?". */
const isNameLike = (wish: Wish): boolean =>
  wish.mood === "orders" &&
  !wish.has("view", "figures", "hours") &&
  readsAsName(wish.text) &&
  wish.of("date").length === 0;

/** The same of any words. */
export const readsAsName = (words: string): boolean =>
  words.trim().split(/\s+/u).length <= 5 &&
  (!/[?]/u.test(words) || words.trim().split(/\s+/u).length === 1) &&
  !/(?<![\p{L}])(?:is|are|was|were|has|have|had|can|can't|will|does|do|did|wants?|needs?|who|what|when|est[aá]|tiene|quiere|puede|qui[eé]n|qu[eé])(?![\p{L}])/iu.test(
    words,
  );

/** "The Luis one", "the one of Luis": which of two of one surname; "the second one" is no name. */
function oneCalled(words: string): string | null {
  const name = words
    .replace(/^(?:(?:the|el|la) )?(?:(?:one|booking|reservation|reserva) (?:of|for|from|under|de) )?/iu, "")
    .replace(/(?:'s)?(?: (?:one|booking|reservation|table))?\W*$/iu, "");
  return /^\p{L}/u.test(name) &&
    !/^(?:first|second|third|last|both|all|either|other|earlier|later|one|same|it|that|this|none|neither|primer[oa]?|segund[oa]|ambas|otr[oa]|tod[oa]s)(?![\p{L}])/iu.test(
      name,
    )
    ? name
    : null;
}

/** "with mushrooms and truffle oil", "mushrooms, truffle oil and mozzarella": what is in the new dish. */
function descriptionIn(text: string): string | null {
  const led =
    /^\W*(?:(?:the )?description(?: is)?:?|it(?:'s| is) (?:made |topped )?with|made with|topped with|it has|it comes with|with|(?:la )?descripci[oó]n:?|lleva|con) (?<what>.{3,200})$/iu.exec(
      text.trim(),
    )?.groups?.["what"];
  const listed =
    /^(?!.*\b(?:yes|no|ok|please|undo|instead|s[ií]|vale)\b)[\p{L}' -]+(?:, ?[\p{L}' -]+)+\.?$/iu.test(
      text.trim(),
    ) && text.length <= 200;
  return led ?? (listed ? text.trim() : null);
}

/** "it's called …", "the name is …". */
const withoutLead = (words: string): string | null =>
  tidy(
    words.replace(
      /^(?:it'?s|call it|the name is|name it|it should be|se llama|elle s'appelle|il s'appelle|es heisst|sie heisst|heißt|si chiama|chama-se|se chama)(?: called)? /iu,
      "",
    ),
  );
