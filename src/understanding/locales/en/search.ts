// How English-speaking customers search: indifference, sameness, prices, areas, cuisines.
import type { Facet } from "../../search/criteria.ts";
import type { SearchWords } from "../../search/words.ts";

export const search: SearchWords = {
  indifferent:
    "\\b(?:(?:do not|do ?n'?t|does ?n'?t|does not|did ?n'?t|not) (?:really |particularly |actually )?(?:care|matter|mind|have (?:a |any )?(?:preference|specific|particular)|have one)|no (?:real |particular |specific |special )?(?:preferences?|particular|one)|nothing (?:in )?particular|price is no (?:object|issue)|any(?:thing|where|one)?(?: (?:is|will be|would be) (?:fine|ok|okay|good|great))|(?:do not|don't|dont) have (?:a |any )?\\w+ in mind|any(?:thing|where)?(?= ?(?:[.!?,]|$))|any (?:place|restaurant|kind|type|sort|price|area|part|cuisine|food|side|range|location|one|of (?:them|those))|not in any (?:specific|particular)|not (?:picky|important|fussy|particular|specific|bothered|concerned|an issue|sure(?! (?:what|which|if|about)))|either|whatever|whichever|up to you|surprise me|you (?:choose|pick|decide)|open to (?:any|all|anything)|no,? not (?:really|particularly)|not (?:really|particularly)|(?:i|we) (?:don't|do not)(?= ?(?:[.!,?]|$)))\\b",
  sameAs: "\\b(?:same|in that) (?:<facet>)",
  takesPlace:
    "\\b(?:book|reserve|reservations?|tables?|make it|that one|let'?s (?:go|do|try)|i(?:'ll| will) (?:take|try|go))\\b(?! number)",
  bookedPlace:
    "\\b(?:reference|confirmation|booking was successful|successfully|is booked|was booked|been (?:booked|made|reserved)|booked (?:you|it|that|a table|your))\\b",
  refusesPlace:
    "^(?:no|nope|not)\\b(?!,? (?:thanks|thank you),? but)|\\b(?:different|another|something else|instead|how about|what about|any others?|other (?:options?|restaurants?|places?|ones?))\\b",
  newTopic:
    "\\b(?:a|an|some|any|another|good|nice|find|for|local|recommend\\w*|what|which|book)(?: (?!the |that |this |my |from |to )\\w+){0,3}",
  referredTopic: "\\b(?:as|near|from|to|by|of|at|in|and) (?:the|that|this|my|our)(?: \\w+)?",
  knownTopic: "\\b(?:the|that|this|my|our)(?: \\w+)?",
  refusedValue:
    "\\b(?:not?|isn't|aren't|than|instead of|besides|outside(?: of)?|is (?:it|that|this)(?: one)?)(?: (?:in|the|a|an|any|too|so|very|find|have|serv\\w+|that|are))*",
  secondChoice: "\\b(?:if (?:not|there (?:is|are)(?:n't| not| no)|none|that)|otherwise|or)\\b",
  questions: [
    { slot: "partySize", asked: "\\b(?:how many|number of (?:people|guests)|party size|how large)\\b" },
    { slot: "time", asked: "\\b(?:what|which|other|different|another) time\\b" },
    { slot: "date", asked: "\\b(?:what day|which day|what date)\\b" },
  ],
  sameParty: "\\bsame (?:group|people|party|number|amount)\\b",
  sameDay: "\\bsame (?:day|date)\\b|\\b(?:group|people|party|number) and day\\b",
};

/** Kitchens that a customer may ask for, whether or not there is one in town. */
export const cuisines: readonly string[] =
  "afghan|african|american|arabic|argentinian|asian|asian oriental|australasian|australian|austrian|barbeque|basque|belgian|bistro|brazilian|british|cajun|cantonese|caribbean|catalan|chinese|colombian|corsican|creative|crossover|cuban|czech|danish|eastern european|egyptian|english|eritrean|ethiopian|european|filipino|french|fusion|gastropub|georgian|german|greek|halal|hawaiian|hungarian|indian|indonesian|international|iranian|irish|israeli|italian|jamaican|japanese|korean|kosher|latin american|lebanese|malaysian|mediterranean|mexican|middle eastern|modern american|modern eclectic|modern european|modern global|molecular gastronomy|mongolian|moroccan|nepalese|north african|north american|north indian|northern european|pakistani|panasian|persian|peruvian|polish|polynesian|portuguese|romanian|russian|scandinavian|scottish|seafood|sicilian|singaporean|south african|south american|south indian|spanish|sri lankan|steakhouse|sushi|swedish|swiss|syrian|taiwanese|tapas|thai|the americas|traditional|tunisian|turkish|tuscan|ukrainian|unusual|vegan|vegetarian|venetian|vietnamese|welsh|world".split(
    "|",
  );

const misspelled: Readonly<Record<string, string>> = {
  portuguese: "portugu?ese|portugese",
  mediterranean: "med(?:i|e)ter(?:r)?an(?:e|i)an|mediteranean",
  vietnamese: "viet(?:na|an)?mese",
  international: "inter?national",
  italian: "ital(?:ia|i)ns?|itlaian|italians?",
  chinese: "chin(?:e|ee)se|chinease|chines",
  caribbean: "car+ib+e?an",
  corsican: "corsicans?|corsica",
  gastropub: "gastro ?pubs?",
  barbeque: "barbe(?:c|q)ue|bbq",
  seafood: "sea ?food",
  steakhouse: "steak ?houses?",
  scandinavian: "scand[ai]navian",
  european: "europ(?:ea|e|ia|eo)n|euorpean",
  british: "british?|brittish",
  panasian: "pan[- ]?asian",
  "asian oriental": "asian oriental|oriental",
};

/** Quarters by the compass, as in any town. */
const areas: Readonly<Record<string, string>> = {
  centre:
    "(?:city |town )?(?:centre|center|central|centr)|down ?town|centrally|middle of (?:the )?(?:town|city)",
  north: "north(?:ern)?(?: (?:side|part|end|area))?",
  south: "south(?:ern)?(?: (?:side|part|end|area))?",
  east: "east(?:ern)?(?: (?:side|part|end|area))?",
  west: "west(?:ern)?(?: (?:side|part|end|area))?",
};
const prices: Readonly<Record<string, string>> = {
  cheap: "cheap(?:er|est|ly)?|inexpensive|low[ -]?(?:cost|priced?|budget)|budget|affordable|economical",
  moderate:
    "moderate(?:ly)?|(?:not|nothing) (?:too|so|very) (?:expensive|pricey)|medium(?:[- ]priced?)?|mid(?:dle)?[ -]?(?:range|priced?)|reasonabl[ey](?:[- ]priced)?|average price[d]?|moderatly|modestly",
  expensive:
    "expensive(?:ly)?|up-?scale|high ?-? ?(?:end|class|priced)|fancy|pricey|pricy|posh|luxur\\w+|ritzy|classy|top[- ]end|fine dining|nicest|expansive",
};

const valuesOf = (words: Readonly<Record<string, string>>): Facet["values"] =>
  Object.entries(words).map(([value, source]) => ({ value, words: source }));

/** What a search for a place to eat turns on; kitchens come from the directory. */
export const searchFacets = (kitchens: readonly string[]): Facet[] => [
  {
    name: "cuisine",
    asked:
      "(?:(?:type|kind|sort|style)s? of (?:food|cuisine|restaurant|place|meal)|(?:food|cuisine)s?(?: type)?|what (?:would you like|do you want) to eat)",
    values: kitchens.map((it) => ({ value: it, words: misspelled[it] ?? it.replaceAll(" ", "[ -]+") })),
  },
  {
    name: "area",
    asked:
      "(?:areas?|part of (?:the )?(?:town|city)|side of town|locations?|where\\w*|sections?|region|neighbou?rhood)",
    values: valuesOf(areas),
  },
  {
    name: "price",
    asked: "(?:price(?:s|d)?(?: ?ranges?)?|pricing|cost|budget|expensive|how much)",
    values: valuesOf(prices),
  },
];
