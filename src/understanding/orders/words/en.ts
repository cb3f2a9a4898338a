// English words around an order.
import type { OrderWords } from "./words.ts";

export const english: OrderWords = {
  and: "and|n|but|plus|also|then|as well as|along with",
  with: "with|made (?:with|using|of|from)|using|has|having|add(?:ing|ed)?|w/?|sub|that(?:'s| is| has)(?! (?:not )?(?:correct|right|wrong|all|it|what|fine|good|great|perfect|ok|okay|everything|enough)\\b)|on",
  without:
    "none of (?:them|those|these) with|without|with no|with out|no(?! *(?:i|i'(?:m|d|ll|ve)|it|it's|its|that|that's|thats|this|we|you|they|he|she|can|could|may|don't|do|did|what|whats|what's|is|one else|problem|worries|way|idea|rush|longer|later|need)\\b)|not(?! (?:correct|right|quite|that|what|it|sure|ready|yet|now|really|so|only|just)\\b)|minus|hold(?: the)?|leave (?:out|off)|(?:that )?isn't|omit|w/o",
  article: "an?|some",
  pair: "(?:a )?(?:couple|pair)(?: of)?",
  other: "(?:the )?(?:others?|rest|remaining)(?: one)?",
  each: "both|each|all|every one|anywhere|everywhere|(?:in|on) any(?:thing| of (?:it|them|those|these))",
  another: "another(?: one)?|one more|a further",
  plain: "regular|plain|normal|standard|ordinary|as it (?:is|comes)",
  same: "(?:the )?same(?! (?:\\w+ )?(?:day|date|evening|night|morning|afternoon|time|hour|week|place|table|name|number|phone|e-?mail|address)\\b)(?: again| thing| for me| for her| for him)*|ditto|likewise",
  remove:
    "no more(?= )(?! (?:drinks?|desserts?|starters?|sides?|food|thanks?|thank|please|for|than|at|changes?)\\b)|(?:please )?(?:remove|drop|delete|cancel|scratch|scrap|(?<!(?:to|for) )take (?:off|out|away)(?! *(?:$|[,.!?]|please|at|for|tomorrow|today|tonight|now|by|around|under))|(?<!(?:to|for) )take(?= (?:the|that|one|both|my|our) .{1,40} off(?= *(?:$|[,.!?]|please|again|thanks|then)))|get rid of|forget(?: about)?|lose|skip|don't (?:want|need|put|add)|do not (?:want|need|put|add))",
  change: "make (?:it|that|them|the|those)|make|change (?:it|that|the)|change|switch|turn|swap|replace",
  instead: "instead of|rather than|in place of|instead",
  corrects: "actually|sorry|wait|i mean(?:t)?|just|only",
  definite: "the|my|our|that|this|those|these",
  ofThem: "of (?:them|those|these|the (?:two|three|four))",
  twice: "twice|(?:two|2) times",
  sold: "coffee|meal|drinks?",
  wish: "extra|more|very|well|super|piping|not too",
  less: "less|light(?:er)? on|light|easy on|a little less",
  filler:
    "(?:let'?s|let me) see(?: now)?|off(?= ?(?:$|[,.!?]|please|again|thanks|then))|go ahead(?: and)?|(?:(?:i|we)'?(?:m|re) |(?:i|we) (?:am|are) )?in an? (?:\\w+ )?(?:rush|hurry)|(?:it|that|this)(?:'?s| is| isn'?t)?(?: not)? (?:correct|right|wrong|incorrect)|(?:thanks|thank you) for (?:\\w+ )?\\w+ing|(?:it|that|this)'s|(?:i|we) (?:don'?t|do not)|correct|don'?t|man|mate|dude|how(?:'?s| is) it goin[g']?|how are (?:you|things)(?: doing)?(?: today)?|(?:to |for )?take ?(?:away|out)|to go|food|i mean(?:t)?|something|meal|name|phone|number|e-?mail|under|pick(?:ed)? ?up|collect(?:ion)?|i(?:'d|'ll|'m|'ve)?|we(?:'d|'ll|'re)?|you|me|us|my|our|it|its|that|this|those|these|the|of|them|'?em|one of|in|for|to|from|at|by|as|is|are|be|can|cna|could|may|might|would|will|shall|should|do|does|let|lets|let's|have|had|get|got|give|gimme|take|like|love|want|wanna|need|order|ordering|buy|try|grab|please|pls|plz|thanks?|thank you|hi|hey|hello|good (?:morning|afternoon|evening)|well|ok|okay|so|um+|uh+|er+|actually|just|only|today|now|here|go|going|too|hmm|great|perfect|awesome|lovely|cool|nice|brilliant|excellent|fine|alright|all right|yes|yeah|yep|sure|no thanks|drinks?|cups?|glass(?:es)?|bottles?|mugs?|pieces?|portions?|orders?|shots? of|sides? of|little|bit|hint|dash|squirt|splash|if possible|kind|maybe|think|for here|place|put|make|was|were|what|oh|ah|really|ones?|version|style|coffee|flavou?r(?:ing|ed)?|syrup|served|your|there|sir|madam|friend|as well|who|which|wait|sorry|everything|nothing else|right",
  alike: {
    "2%": "2 percent|two percent",
    decaf: "decaff|decafe|decaffe|decaffeinated",
    iced: "ice cold|cold|over ice|on ice",
    "non fat": "skim|skimmed|nonfat|fat free|no fat",
    "gluten free": "gf|without gluten|no gluten|gluten less|glutenless",
    regular: "reg",
    large: "big|biggest|lrg|lg",
    small: "little one|sml",
    soy: "soya",
    double: "two shot",
  },
};
