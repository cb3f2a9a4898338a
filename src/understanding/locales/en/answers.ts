// How English speakers agree, refuse, pick from a list and correct themselves.
import type { AnswerWords } from "../../commands/answers.ts";

export const answers: AnswerWords = {
  /** At the beginning of a message. */
  yes: "(?:(?:oh|ah|h?um+|hm+|uh|well|ok|okay|hi|hello|great|and)[ ,.!]+)?(?:yes+|yess+|yea+h?|yeh|yah|yep+|yup+|ya|yas|aye|y|ye|sure(?: thing)?|ok(?:ay)?|okie|okey|k|kk|alright|all right|right|fine|great|perfect|excellent|awesome|cool|lovely|brilliant|super|fab|fabulous|wonderful|absolutely|definitely|certainly|of course|indeed|affirmative|correct|exactly|precisely|totally|for sure|by all means|please do|please(?= ?(?:[.!,]|$| (?:proceed to )?(?:yes|do|book|confirm|reserve)(?: it| that| (?:the|my|our) (?:table|booking))?(?: now| then)?[ .!]*$))|go ahead|sounds? (?:good|great|perfect|fine|like a plan|lovely)|good(?! (?:morning|afternoon|evening|day|night))|deal|agreed|done|si|oui|ja|uh[ -]?huh|mhm+|yes please|👍|👌|✅|✔️|🙂|no problem|no worries|np|roger|you bet|you got it(?= ?(?:[.!,]|$))|i guess(?: so)?(?= ?(?:[.!,]|$))|i suppose(?: so)?|i think so)(?![\\p{L}\\d'])",
  /** Anywhere in a message that holds little else. */
  agreeing:
    "\\b(?:(?:that|this|the) (?:booking|time|table|slot|day|date|appointment|one) (?:will work|works|will do|is (?:good|fine|great|perfect|ok|okay))|(?:that|it|this|which|all|everything)(?:'s| is| looks?| sounds?| seems?|'ll be| will be| would be| works?|'ll do| will do| would work| all looks| does)? ?(?:all )?(?:good|great|fine|perfect|right|correct|ok|okay|works?|lovely|ideal|brilliant|excellent|awesome|wonderful|do|it)(?: (?:for (?:me|us)|to me|then|thanks|thank you))?|works (?:for (?:me|us)|great|fine|perfectly)|(?:please )?(?:book|confirm|reserve|take|do|lock) (?:it|that(?! (?:you|i|we|the|he|she|they) )|this|the (?:booking|reservation|table|appointment))(?: in| for (?:me|us)| now| then| please| up)*|i(?:'ll| will|'d like to| want to)? (?:take|confirm|have) (?:it|that|this|that one)|go (?:ahead|for it|with (?:it|that|this))|let'?s (?:do|go with|book|take|have|go for) (?:it|that|this|that one)|let'?s go|confirm(?:ed)?(?! (?:that|whether|if|you|your))|(?:please )?proceed(?! to )|do it|sounds? (?:good|great|perfect|fine|right|lovely)|looks? (?:good|great|right|fine|correct)|i(?:'m| am) (?:happy|fine|good|ok|okay) with (?:that|it|this)|why not|happy with that|suits (?:me|us)|i (?:agree|accept)(?: (?:it|that|this))?|i(?:'d| would) (?:like|love) (?:that|it)|that'd be (?:great|lovely|perfect|good|fine)|yes(?:,? please)?)(?![\\p{L}\\d'])",
  no: "(?:(?:oh|ah|um+|uh|well|hi|hello|sorry|actually)[ ,.!]+)*(?:no+|nope+|nah+|nay|n|negative|not really|no way|no thanks?|no thank you|absolutely not|definitely not|of course not|certainly not|not quite|not exactly|not acceptable|not (?:right )?now|not today|not at all|not that|not this|never|wrong|incorrect|i don't think so|i do not think so|neither|none(?: of (?:them|these|those|the above))?|(?:please )?(?:don't|do not)(?= ?(?:[.!,]|$))|👎|❌|🙅|no sir|uh[ -]?uh|non|nein)(?![\\p{L}\\d']| (?:problem|worries|preference|prob|bother|rush|idea|need|one else|later than|earlier than|more than|of us))",
  refusing:
    "\\b(?:(?:that|it|this|which|something|those|none|neither)(?:'s| is|s| are)? (?:not|isn't|wasn't|n't) (?:right|correct|good|what i (?:want|wanted|said|asked|meant)|it|ok|okay|true|going to work|work(?:ing)?|possible|suitable|accurate|quite (?:right|it))|none of (?:them|those|these) works?|neither works|(?:that|it|this|those|none of (?:them|those|these)|neither)(?: one| time| date)? (?:doesn't|does not|don't|do not|won't|will not|didn't|did not) (?:work|suit|do|fit|help)(?: for (?:me|us))?|(?:that|it|this|you)(?:'s| is|'re| are| got it| have it)? (?:wrong|incorrect|too (?:late|early|expensive|big|small|far))|i (?:don't|do not|didn't|did not) (?:want|like|need|say|ask for|mean) (?:that|it|this|any|those)|can(?:'t|not) (?:do|make) (?:that|it|this|any|those|either)|don't (?:confirm|book|do|reserve) (?:it|that|this)|rather not|something is wrong|^(?:any )?other (?:times?|options?|slots?|days?|dates?)|anything else|something else|(?:another|a different|different) (?:time|day|date)|(?:the )?wrong (?:time|date|day|number|size|name)|(?:time|date|day|number|size|name)(?: of people)? is(?: not right| incorrect| wrong)|not correct|none of (?:those|these|them)|not happy with)(?![\\p{L}\\d'])",
  /** Words that open a correction. */
  correcting:
    "\\b(?:actually|instead|rather(?! not)|i mean(?:t)?|correction|on second thoughts?|wait|hold on|hang on|oops|my mistake|my bad|sorry|scratch that|make (?:it|that)|make the|change|chnage|switch|update|amend|alter|modify|edit|correct|should (?:be|have been)|it's actually|not \\S+,? (?:but|it's)|but (?:at|on|for|with|make)|move (?:it|that)|put|can (?:it|we|you|i) (?:be|do|make|have)|how about|what about|could (?:it|we|you) (?:be|do|make)|only|just|better|prefer)\\b",
  tooLate: "\\b(?:too late|bit late|so late|earlier|sooner|before that)\\b",
  tooEarly: "\\b(?:too early|bit early|so early|later(?! (?:today|this|on\\b))|after that)\\b",
  /** Choosing from what was offered. */
  ordinals: [
    { word: "first|1st", index: 0 },
    { word: "second|2nd|middle", index: 1 },
    { word: "third|3rd", index: 2 },
    { word: "fourth|4th", index: 3 },
    { word: "last|final", index: -1 },
  ],
  ordinalArticle: "the",
  ordinalNoun: "one|option|slot|time|table|choice|of (?:these|those|them)",
  numbered: "\\b(?:option|number|choice|no\\.?|slot|#) ?#?(?<n>\\d|one|two|three|four|five)\\b",
  earliest:
    "\\b(?:(?:the (?:earlier|sooner)|earliest|soonest)|(?:earlier|sooner) (?=one|option|slot))(?: ?(?:one|option|slot|time|of (?:the two|these|those|them)|please))?(?= ?(?:[.!,]|$|works|is|please|would))",
  latest:
    "\\b(?:(?:the later|latest)|later (?=one|option|slot))(?: ?(?:one|option|slot|time|of (?:the two|these|those|them)|please))?(?= ?(?:[.!,]|$|works|is|please|would))",
  any: "\\b(?:any(?: of (?:them|those|these)| one| time)?|either(?: one| of (?:them|those|these)| works| is fine)?|whichever|you (?:choose|pick|decide)|surprise me|both work|all (?:work|good|fine))\\b",
};

/** "Allergic to nuts and my …": where what somebody cannot eat ends. */
const food =
  "(?!(?:and|or|but|so|i|i'm|my|we|we're|he|she|they|the|a|an|our|his|her|its|it|is|are|can|could|would|will|please|also|table|book|do|does|what|for|at|on|in|if|with|that|this|thanks?|thank|hi|by|then|too|as|not|no|one|any|just|has|have|hope|hoping|sorry|today|tonight|tomorrow|next|around|under|name|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)[a-z]+";

const regime =
  "(?:vegan|vegetarian|coeliac|celiac|lactose intolerant|gluten intolerant|pregnant|kosher|halal)";

/** What somebody cannot or will not eat, behind "I'm". */
const diet = `(?:(?:severely |very |highly |deadly )?allergic to ${food}(?: ${food})?(?:(?:,? (?:and|or)|,)(?: also)?(?: to(?! (?:be|get|have|sit|come|eat|see|make|go)\\b))? ${food}(?: ${food})?)*|${regime}(?:(?:,| and| or) ${regime})*)`;

/** Where they would sit. */
const seating =
  "(?<!\\b(?:i|we)(?:'ll| will| can| am|'m) (?:be|wait)(?:ing)? )(?:outside|outdoors?|inside|indoors?|(?:seating|seated) (?:indoors|outdoors|inside|outside)|in the open(?: air)?|on the (?:terrace|patio|deck|rooftop|balcony)|in the (?:(?:beer |winter )?garden|courtyard|conservatory|corner|back|front|bar|main room))";

/** Wishes that go on the booking as a note. */
export const wishes: readonly string[] = [
  "(?:a |the )?(?:table |seat |seats |booth |spot )?(?:by|near|next to|at|close to) (?:the |a )?(?:window|windows|fireplace|bar|door|entrance|kitchen|terrace|garden)(?: (?:seat|table))?",
  "(?:a |the )?window (?:seat|table|view)s?",
  "(?:somewhere|someplace|(?:a |some )?(?:place|spot|table) that(?:'s| is)) (?:nice and |really |fairly |a bit )*(?:quiet|private|cosy|cozy|romantic|sunny|shady|outside|outdoors|inside|indoors)(?:er)?",
  "(?:(?:a|an|the|one|two|three|\\d) )?(?:high ?chairs?|booster seats?|baby (?:seat|chair)s?|wheelchair(?: access(?:ible)?(?: table)?)?|pushchairs?|prams?|strollers?)",
  "(?:a |the )?(?:quiet|cozy|cosy|private|romantic|corner|outdoor|outside|indoor|inside|accessible|larger|round) (?:table|booth|area|spot|corner|seat|seating|room|place)",
  `(?:(?:sit|seated|seat us|eat|table|dine|seats?) |(?<=\\bbe ))${seating}`,
  `(?<=^ ?|[.,;!] ?|\\b(?:for|to|be|prefer|rather|want|like|placed|booking|reservation|seating|party|event)(?: it)? (?:the |an? )?)${seating}(?= ?(?:$|[.,;!]|(?:please|pls|instead|then|if|thanks|thank|for us|would)\\b))`,
  "(?:it's|its|it is|for|celebrating|we're celebrating|we are celebrating)(?: (?:my|our|a|an|his|her|their|the))?(?: (?:\\w+(?:'s)?|\\d+(?:st|nd|rd|th)))? ?(?:birthday|anniversary|engagement|graduation|honeymoon|date night)",
  `(?:i'?m|i am|we're|we are|one (?:of us|person) is|my \\w+ is|\\w+ is|is|am) ${diet}(?:(?:, ?|,? (?:and|but|plus) )(?:also )?(?:(?:i'?m|i am|we're|we are) )?(?:also )?${diet}){0,3}(?! (?:food|dish|dishes|menu|options?)\\b)`,
  "(?:it's|its|it is|for)? ?(?:my|our|his|her|their) (?:\\w+'?s )?\\d{1,2}(?:st|nd|rd|th)(?: (?:birthday|anniversary|bday|b-day))?",
  "(?:\\w+ (?:of us )?is |we're |i'm |we are |i am )?(?:jain|halal|kosher|pescatarian|no onion(?:s)?(?: (?:and|or|,)? ?(?:no )?garlic)?)\\b",
  "(?:(?:one|two|three|some|\\d) of (?:us|them)|my \\w+|he|she|they|we|i)(?: has| have|'s got|'ve got| have got| has got) an? (?:(?:severe|bad|serious|strong|mild) )?(?!(?:food|bad|severe|serious|few|lot|any)\\b)[a-z]+(?: (?!allerg)[a-z]+)? allerg(?:y|ies)\\b",
  "(?:(?:one|two|three|some|\\d) of (?:us|them) (?:has|have|'s got) (?:an? )?(?:\\w+ )?)?(?:(?:tree )?nut|peanut|dairy|milk|wheat|sesame|lactose|mustard|celery|kiwi|gluten|shellfish|fish|egg|soy|seafood) allerg(?:y|ies)",
  `(?:(?:we|i) (?:do not|don't) want |please |keep )?(?:any |no |without (?:any )?)${food}(?: (?:or|and) ${food})? (?:(?:on|at|near|around|off) (?:the|our|my) table|anywhere near (?:us|me|him|her|them|the table)|in (?:any of )?(?:the|our|my|any) (?:food|dish(?:es)?|meals?))`,
  "(?:a )?birthday cake|bringing (?:a|our own|my own) (?:cake|dog|wine)|(?<=(?:like|love|want|wish|hope|plan|going|hoping|planning) to |(?:we|i)(?:'ll| will) )bring (?:along )?(?:a|our|my)(?: own)? (?:\\w+ )?(?:cake|dog|wine)s?|with (?:a|our|my) dog|(?:(?:with|a|our|my) )+(?:guide|service) dog",
];
