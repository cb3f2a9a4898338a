// How English introduces a name, and the words at which a name ends or that are never one.
import type { NameWords } from "../../recognisers/names.ts";

const title = "(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|princess|lord|lady)\\.?";

export const names: NameWords = {
  title,
  /** A name follows these; the surest first. */
  leads: [
    {
      source:
        "\\b(?:my|the|booking|reservation|party|his|her|their) (?:full )?names? (?:is|was|are|will be|would be|(?:should|must|has to|have to|needs to|ought to) be|=|:|s)(?: booked)?(?: under)? ?:?",
      confidence: 0.95,
    },
    { source: "\\b(?:my|the) names?'?s", confidence: 0.95 },
    { source: "\\bname(?:'s\\b|'?s? ?[:=-])", confidence: 0.95 },
    { source: "\\bname is", confidence: 0.9 },
    { source: "\\b(?<!(?:what|which|the|by|of) )name", confidence: 0.82, capitals: true },
    { source: "(?:^ ?|[.,;] )(?:my |the )?name", confidence: 0.88, capitals: true },
    { source: "\\bname (?:for|on|of) (?:the |my )?(?:reservation|booking|table)(?: is|:)?", confidence: 0.9 },
    { source: "\\b(?:use|put|and|have) the name(?: of)?", confidence: 0.85 },
    {
      source:
        "\\b(?:under|in|with|by|on|for|at|to)(?: (?:the|my|a))? (?:full |last |first |sur|family )?names? ?(?:of|is|:)?(?: ?[\"'])?",
      confidence: 0.93,
    },
    {
      source:
        "\\b(?:booked|reserved|listed|booking|reservation|table|put it|put that|put me down|it'?s|is|registered|filed|made|register|book|reserve|down|held|go(?:es)?|one) (?:is )?(?:under|by|as)(?: ?[\"'])?",
      confidence: 0.75,
    },
    { source: "\\bunder(?: ?[\"'])?", confidence: 0.75 },
    {
      source:
        "\\b(?:this is|i'm with|i am with|i am called|i'm called|it should be|have a|i'm|im|i am|call me|called|known as|named me|name me|use the name|the name of|you can call me|speaking with|we are|make it)",
      confidence: 0.62,
      capitals: true,
    },
    { source: "\\b(?:it is|it's|its|here is)", confidence: 0.58, capitals: true },
    {
      source:
        "\\b(?:booking|reservation|table|book|reserve|appointment|it|one|listed|down|booked|seats?|lunch|dinner)(?: (?:is|was))?(?: made| booked)? for",
      confidence: 0.62,
      capitals: true,
    },
    { source: "\\bfor", confidence: 0.55, capitals: true },
  ],
  first: "\\b(?:my )?(?:first|given|christian|fore) ?name'?s?(?: (?:is|was|would be))? ?[:=]?",
  last: "\\b(?:my )?(?:last|sur|family|second) ?name'?s?(?: (?:is|was|would be))? ?[:=]?",
  /** A name stands before these. */
  tails: [
    { source: "(?:is|was)(?: on)? (?:my|the) (?:full |booking |reservation )?name\\b", part: null },
    { source: "is (?:my|the) (?:first|given|christian) ?name\\b", part: "first" },
    { source: "is (?:my|the) (?:last|sur|family|second) ?name\\b", part: "last" },
    { source: "here(?= ?[,.;!?]|$| and | i )", part: null },
    { source: "(?:speaking|calling)\\b", part: null },
    { source: "is what you can call me", part: null },
    { source: "is (?:the|my) (?:reservation|booking) name\\b", part: null },
    {
      source:
        "(?:has|have|had|did|made) (?:a |the |already |done |made )*(?:booking|reservation|table|booked|reserved)\\b",
      part: null,
    },
  ],
  opening:
    "whatever,? (?:just )?(?:put|use)(?: it under)?|fine|all ?right|right|then|you can (?:put|use|call|book|say)(?: it)?(?: under)?|yes|yeah|yep|sure|ok|okay|hi|hello|hey|of course|certainly|it's|its|it is|just|oh|um+|uh|well|please|use|put|under|make it|the name is",
  closing:
    "please|pls|thanks|thank you|thx|cheers|no|without|i (?:don't|do not) have|skip|and|my|phone|number|email|tel|mobile|cell|is|at|on|it's|for|with|party|family|group|reservation|booking",
  vocativeEnd: "(?:party|table|booking|for)\\b",
  thingsBefore:
    "(?:(?:is|was|are) (?:it|this|that|the|my|our)|restaurant|place|salon|shop|hotel|dish|pizza|looking for info\\w*|information)",
  thingsAfter: "(?:cuisine|food|restaurant|style|dish|neighbou?rhood|area|menu)\\b",
  sometimes: new Set(
    "will may april june august day price hall early large small best sunday friday monday page brown white black green young long short rose hope grace art bill mark summer winter noon".split(
      " ",
    ),
  ),
  surnames: new Set(
    "wait garden love friend good fine nice guest child place late free call hold moment early whole best street seat party going".split(
      " ",
    ),
  ),
  never: new Set(
    "a an the my your our his her their its this that these those it i me we us you he she they there here who what when where which why how and or but nor so yet if then than because as of in on at to by for from with without about over under after before until till between into out up down off again is are am was were be been being isn't aren't wasn't do does did don't doesn't didn't done have has had having haven't will would shall should can could can't couldn't won't may might must need needs want wants like liked love get got go going gonna come coming make making made take taking put say said tell told call calling called book booked booking bookings reserve reserved reservation reservations table tables party group people person persons guest guests adults adult kids kid children child couple couples wife husband partner mum mom dad mother father son daughter brother sister friend friends family name names first last surname number phone email mail address time date day night evening morning afternoon lunch dinner breakfast brunch today tonight tomorrow yesterday week weekend month year hour hours minute minutes noon midday midnight now later soon early late am pm one two three four five six seven eight nine ten eleven twelve hundred couple few some any all both each every no not none nothing yes yeah yep yup ok okay sure please pls plz thanks thank thankyou cheers ta hi hello hey dear good great fine perfect nice happy sorry afraid looking trying running waiting interested sure ready able unable free busy hungry vegan vegetarian allergic intolerant gluten inside outside indoors outdoors garden terrace patio window seat seats seating menu food price parking policy restaurant hotel place cancel cancelled canceled canceling cancelling change changed changing move moved reschedule rescheduled confirm confirmed correct right wrong just only still also too really very already actually well maybe perhaps probably monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas valentine's new possible available anything something anyone someone somebody everyone nobody large small big whole same other another different more less that's it's i'm i'd i'll i've we're we'd we'll let's what's where's how's regarding concerning calling arriving bringing being celebrating birthday anniversary sir madam mr mrs ms miss speak talk speaking human agent manager bot robot said says think believe guess know remember hope mean reason due later than listed made additional extra high highchair highchairs chairs wheelchair dog dogs pet pets music live wifi hours open close closed opening location directions address does skip pass none nope nah never mind stop quit start hold hang wait moment second minute actual total in future advance general fuck fucking shit crap damn wtf lol crazy strange weird whatever again lets let us available availability sound sounds look looks seem seems works".split(
      " ",
    ),
  ),
};
