// What English-speaking customers say when they want something done: one row a way of saying it.
import type { IntentRule } from "../../commands/intents.ts";

/** A seat for a baby is a chair to be asked about. */
const notForBaby = "(?! for (?:my|our|the|a) (?:bab|toddler|infant|little one))";
const booking = "(?:table|booking|reservation|reservations|appointment|slot|spot|seat|seats|booth|place)";
const mine = "(?:my|our|the|this|that|a|an|his|her|their)";
const want =
  "(?:i|we)(?:'d| would| will|'ll)? ?(?:really |just |also )?(?:like|love|want|wanna|need|wish|prefer|have)(?: to)?|looking (?:to|for)|can (?:i|we|you)|could (?:i|we|you)|may (?:i|we)|please|help me|lets?|let's|let us";
/** "I don't want a table by the door" is choosy, and gives none up. */
const notOfPlace =
  "(?! (?:near|by|next|close|beside|behind|under|in|at|on|with|that|right|facing|outside|inside)\\b)";

/** "An oil change" is work to be done. */
const changeOf =
  "(?<!\\b(?:oil|filter|tyres?|tires?|wheels?|fluid|coolant|brakes?|pads?|battery|bulb|belt|plugs?|colou?r|polish|style) )change";

/** Things that other houses book. */
const elsewhere =
  "\\b(?:flights?|planes?|hotels?|taxis?|cabs?|uber|trains?|movies?|cinema|concerts?|tickets?|airbnb|cruise)\\b";

export const intents: readonly IntentRule[] = [
  // book
  {
    intent: "book",
    pattern: `\\b(?:book|reserve|schedule|arrange|make|set up|get|hold|save|grab|secure|place|request|do)(?: (?:me|us|him|her|them))? (?:a |an |another |one |the |two |some |in |new |\\d+ |outside |outdoor |lunch |dinner |nice |quick |person |restaurant |hair |haircut |salon |massage |therapy |service |repair )*(?:${booking}|new one|another one)\\b`,
    confidence: 0.92,
  },
  {
    intent: "book",
    pattern: `\\b(?:${want}) (?:\\w+ ){0,3}?(?:book|reserve|schedule)\\b(?! (?:is|was|for my))`,
    confidence: 0.85,
  },
  {
    intent: "book",
    pattern: `\\b(?:want|need|like|love|looking for|have|after|take|get) (?:a |an |another |one |the |to have a |to get a )(?:\\w+ )?${booking}\\b${notForBaby}`,
    confidence: 0.85,
  },
  {
    intent: "book",
    pattern: "^(?:please |pls |can you |could you )?(?:book|reserve|schedule)\\b",
    confidence: 0.85,
    unless: elsewhere,
  },
  {
    intent: "book",
    pattern: `\\b(?:tables?|booking|reservation|appointment|seats?) (?:for|at|on) (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|a party|me|us|my(?! (?:bab|toddler|infant|little one))|tonight|today|tomorrow|this|next|mon|tue|wed|thu|fri|sat|sun)`,
    confidence: 0.8,
    unless: elsewhere,
  },
  {
    intent: "book",
    pattern: "\\b(?:new|another) (?:booking|reservation|appointment|table|one)\\b",
    confidence: 0.9,
    fresh: true,
  },
  {
    intent: "book",
    pattern:
      "\\b(?:fit|squeeze|slot|get) (?:me|us|\\w+ of us|\\d+ of us) in\\b|\\b(?:can|could) (?:you|someone|somebody|anyone|(?:the|a) \\w+|dr\\.? \\w+) (?:please )?(?:see|fit in|squeeze in|take a look at|have a look at|look at) (?:me|us|him|her|it|my \\w+)\\b|\\b(?:can|could|may) (?:i|we) (?:get|come|pop|drop|swing|nip) (?:in|by|over|round)\\b(?! (?:the|a|an|early|late)\\b)|\\b(?:come|pop|stop) in (?:for|at|on|tomorrow|today|tonight)\\b|\\bseat (?:us|me|\\d+)\\b",
    confidence: 0.8,
    unless: elsewhere,
  },
  {
    intent: "book",
    pattern: `\\b(?:do|have|got|is|are|any|anything|something)\\b.*\\b(?:tables?|space|room|seats?|slots?|appointments?|spots?|anything|something|availability)\\b${notForBaby}.*\\b(?:for|free|available|left|open)\\b`,
    confidence: 0.72,
    needs: "slots",
  },
  {
    intent: "book",
    pattern:
      "\\b(?:eat|dine|have dinner|have lunch|have brunch|come) (?:in |there |with you |at yours )?(?:at|on|tomorrow|tonight|today|this|next|around|with)\\b",
    confidence: 0.65,
    needs: "slots",
  },
  // cancel
  {
    intent: "cancel",
    pattern: `\\b(?:cancel|cancell|cancle|canel|call off|scrap|delete|drop|annul|undo|withdraw|get rid of|give up)(?:l?ing)?\\b(?:.{0,40}?)\\b(?:${booking}|lunch|dinner|order)\\b`,
    confidence: 0.95,
  },
  {
    intent: "cancel",
    pattern: `\\b${mine} (?:\\w+ ){0,3}?${booking}\\b.{0,60}\\b(?:cancel|cancelled|canceled|cancle|called off)\\b`,
    confidence: 0.9,
  },
  {
    intent: "cancelAny",
    pattern:
      "(?<!\\b(?:if|when|unless|in case) (?:i|we) (?:\\w+ )?)\\b(?:cancel|cancell|cancle|canel|cancelation|cancellation(?! (?:policy|fee|terms|rules|charge)))\\b(?! (?:policy|fee|terms|rules))",
    confidence: 0.85,
  },
  {
    intent: "cancelAny",
    pattern:
      "\\b(?:scrap|axe|bin) (?:(?:it|that|this)(?= ?(?:,? ?(?:please|thanks|thank you))?[.!]*$)|the (?:whole thing|booking|reservation|table|appointment)\\b)|\\bcall (?:it|that|the whole thing) off\\b",
    confidence: 0.85,
  },
  {
    intent: "cancel",
    pattern:
      "\\b(?:can't|cannot|can not|won't|not able to|unable to|not gonna|not going to)(?: be able to)? (?:make|come|attend|be there|keep)\\b(?! (?:a|an|any) )(?!.*\\b(?:can (?:we|i|you)|could (?:we|i|you)|how about|what about|instead|move|change|reschedul\\w*|later|earlier|so (?:late|early))\\b)",
    confidence: 0.75,
  },
  {
    intent: "cancel",
    pattern: `\\b(?:no longer|don't|do not) (?:need|want|require) (?:${mine}) (?:\\w+ )?${booking}\\b${notOfPlace}|\\b(?:not coming|no longer coming)\\b`,
    confidence: 0.8,
  },
  // move
  {
    intent: "move",
    pattern: `\\b(?:change|chnage|chane|move|reschedule|re-schedule|rescheduling|push|shift|switch|modify|amend|update|alter|postpone|edit|adjust|rebook|swap|revise|delay)\\b(?:.{0,30}?)\\b(?:${mine}) (?:\\w+ ){0,2}?(?:${booking}|lunch|dinner)\\b`,
    confidence: 0.92,
  },
  {
    intent: "move",
    pattern: `\\b(?:add|adding|include|bring(?!.{0,40}\\btables?\\b| (?:it|that|this)\\b)|remove)\\b.{0,40}\\b(?:to|from|for|on) ${mine} (?:\\w+ ){0,2}?${booking}\\b`,
    confidence: 0.85,
  },
  {
    intent: "move",
    pattern: "\\b(?:reschedule|re-schedule|rescheduling|postpone|postponing|rebook)\\b",
    confidence: 0.88,
  },
  {
    intent: "move",
    pattern: `\\b(?:(?:my|our|the) ${booking}|i (?:have|had|made|booked)|we (?:have|had|made|booked))\\b.{0,80}\\b(?:${changeOf}|changed|move|moved|make it|push|instead|different (?:day|time|date)|another (?:day|time|date)|earlier|later)\\b`,
    confidence: 0.8,
  },
  {
    intent: "change",
    pattern:
      "\\b(?:change|chnage|move|switch|shift|modify|amend|update|alter|edit|adjust|swap|revise|correct)\\b(?! (?:my mind|of heart|rooms?))",
    confidence: 0.75,
  },
  {
    intent: "change",
    pattern:
      "\\b(?:(?:push|bump) (?:it|that|this|us)(?: back| forward| up)? to\\b|bring (?:it|that|this|us) (?:(?:back|forward|up) to\\b|to (?=\\d|noon\\b|half\\b|quarter\\b|tomorrow\\b|today\\b|next\\b|\\w+day\\b)))",
    confidence: 0.75,
  },
  // check
  {
    intent: "check",
    pattern:
      "\\b(?:remind me|tell me again|what was it again,?) (?:what time|when|what day) (?:it|that|my \\w+|our \\w+) (?:is|was)\\b|\\b(?:what(?:'s|s| is| was)|which|whose) (?:the )?name (?:is |was )?(?:on|under) (?:it|that|(?:the|my|our) (?:booking|reservation|table|appointment))\\b",
    confidence: 0.85,
  },
  {
    intent: "check",
    pattern: `\\b(?:check|look up|find|see|view|confirm|verify|show|pull up|double check|tell me about|details (?:of|for|on)|status of|info on|remind me (?:of|about))\\b (?:me )?(?:on |if |for |up |that )?(?:\\w+ ){0,2}?(?:my|our) (?:\\w+ ){0,2}?${booking}s?\\b`,
    confidence: 0.88,
  },
  {
    intent: "check",
    pattern: `\\b(?:when|what time|what day|what date|at what time|for how many|where|what)(?:'s| is| was| are|re)? (?:\\w+ )?(?:my|our) (?:\\w+ )?${booking}s?\\b`,
    confidence: 0.9,
  },
  {
    intent: "check",
    pattern:
      "^(?:sorry|and|so|wait|ok)?,? ?(?:when|(?:at )?what (?:time|day|date)) (?:was|is) (?:it|that) again\\b",
    confidence: 0.9,
  },
  {
    intent: "check",
    pattern: `\\b(?:do|did) (?:i|we) (?:already |still )?(?:have|make|get) (?:a|an|any) (?:\\w+ )?${booking}s?\\b|\\bis (?:my|our) (?:\\w+ )?${booking} (?:confirmed|booked|ok|okay|still|all set|set|good|in)\\b|\\b(?:when|what time) (?:am|are|did) (?:i|we) (?:booked|coming|book)\\b|\\bwhat (?:did|have|had) (?:i|we) (?:just |already )?(?:book|booked|reserve|reserved)\\b`,
    confidence: 0.9,
  },
  {
    intent: "check",
    pattern: `\\b(?:my|our) (?:booking|reservation|appointment)s? (?:details|status|confirmation|info)\\b|^(?:my|our) (?:booking|reservation|appointment)s?\\??$|\\bdid (?:my|the|our) ${booking} go through\\b|\\b(?:reference|confirmation|booking|reservation|ref) (?:number|code|id|no\\.?|#)(?! (?:is|was|=))\\b|\\bam i (?:still )?(?:booked|confirmed)\\b`,
    confidence: 0.85,
  },
  {
    intent: "check",
    pattern: "\\b(?:is|are) (?:it|that|we|i) still (?:on|booked|confirmed|for|at|(?=\\d))(?:.*\\?|$)",
    confidence: 0.86,
  },
  {
    intent: "check",
    pattern: `\\b(?:is|was|are) (?:it|this|that|(?:the|my|our) ${booking}) (?:booked |made |still |down )?under\\b|\\b(?:who|what name|whose name)(?:'s| is|s)? (?:it|that|this|(?:the|my|our) ${booking}) (?:booked |made )?(?:for|under)\\b|\\b(?:what|which|whose) name (?:is|did|do|have) (?:it|that|(?:the|my|our) ${booking}|i|we|you (?:(?:have )?(?:write|written|put|note|noted|have|take|taken|got|book(?:ed)?)))\\b`,
    confidence: 0.9,
  },
  // leaving a flow
  {
    intent: "stop",
    pattern: `\\b(?:never ?mind|nvm|forget (?:it|about it|that|this|(?:(?:about )?(?:all|everything)(?: of)?(?: (?:that|this|it))?)(?= ?(?:please|then)?[.! ]*$|[,;.] ?(?:i|we|let|sorry|please|thanks?|no)\\b))|leave it|drop it|scratch that|i changed my mind|changed my mind|i've changed my mind|quit|abort|start over|start again|restart(?! (?:the|an?|my|your|its|this) ))\\b|^(?:stop|exit|end|quit)(?: it| this| please)?[.! ]*$|\\b(?:don't|do not) (?:(?:book|reserve|do|make|bother with) (?:it|that|this|anything)|want (?:anything|to book|the booking|a booking|a table)|bother)(?: any ?more| after all| now)?\\b${notOfPlace}`,
    confidence: 0.9,
  },
  // talk about the talk
  {
    intent: "repeat",
    pattern:
      "\\b(?:say (?:that|it) again|repeat(?: (?:that|it|please|the last))?|come again|pardon(?: me)?|what did you (?:just )?say|what was that|i didn't (?:catch|hear|get) (?:that|you)|again please|one more time|once more|sorry,? what|(?:what|which|when) (?:was|were|is) (?:it|that|the \\w+|my \\w+) again)\\b(?! (?:i |my ))|^(?:pardon|repeat|again|sorry|what|huh|eh|hm+)\\?+$",
    confidence: 0.9,
  },
  {
    intent: "clarify",
    pattern:
      "\\b(?:what do you mean|what does that mean|i (?:don't|do not|didn't) (?:understand|get it|follow)|(?:i'm |im )?confused|i'm lost|not following|can you explain|explain (?:that|please)|why do you (?:need|want|ask)|^why\\b\\W*$|what (?:should|do) i (?:say|type|write)|how does (?:this|it) work|what are my options|what can you do|(?<!your |the |a |any )help)\\b(?! (?:me )?(?:book|with|find|to|make|cancel|change|move))|^help[.!?]*$",
    confidence: 0.85,
  },
  {
    intent: "skip",
    pattern:
      "\\b(?:skip(?: (?:it|that|this|this one|this question|please))?|i(?:'d| would) rather not(?: say)?|prefer not to(?: say)?|no preference|don't care|do not care|doesn't matter|does not matter|don't mind|do not mind|not (?:bothered|fussed)|whatever(?: you (?:like|want|have))?|i don't have (?:one|any|(?:an? |any )?(?:email|e-mail|phone|number)[\\w ]*)|not now|maybe later|i don't want to (?:give|share|say)[\\w ]*|don't have (?:one|it)|none of your business|no need|not comfortable|whenever|(?:no|without (?:an?|any)) (?:contacts?|phone|e-?mail|number|details)(?: (?:or|and|nor) (?:phone|e-?mail|number))?(?=(?: (?:please|thanks|sorry|for me|needed))?[ .!]*$)|as (?:early|soon) as possible|pass)\\b|^(?:any ?time|any ?day)(?: (?:is|works|would be)(?: \\w+)?)?[.! ]*$",
    confidence: 0.8,
  },
  {
    intent: "human",
    pattern:
      "\\b(?:speak|talk|chat|connect|transfer|put me through|pass me|get)(?: me| us)?(?: on| in touch)?(?: to| with| through to)? (?:a |an |the |your |some |real |actual |live |another )*(?:human|person|people|agent|someone|somebody|manager|supervisor|boss|staff|representative|rep|operator|employee|owner|host|hostess|receptionist|team|real person)\\b|\\b(?:real|actual|live) (?:person|human|agent|people)\\b|^(?:human|agent|operator|representative|manager|person)(?: please)?[.!]*$|\\b(?:i (?:want|need)|is there|can i (?:get|have)) (?:a |an |the )?(?:human|manager|agent|operator|representative|real person|supervisor)\\b|\\bcall me(?: back)?$|\\b(?:can|could|may|want|like|need|let) (?:i |me |us |to |you |please ){0,3}(?:leave|send|pass on|take|give) (?:(?:you|them|her|him|the \\w+) )?a message\\b|\\b(?:not|don't want) (?:to )?(?:talk|speak|chat)(?:ing)? (?:to|with) a (?:bot|robot|machine)\\b|(?:^ ?|\\b(?:to|with|contact|call|reach|need|want|get|have|is there|any|your) (?:an? |the |your )?)customer (?:service|support)\\b|\\bcustomer (?:service|support),? please\\b|\\b(?:can|could) (?:a |some(?:one|body) )(?:human|person|real) (?:please )?(?:help|answer)",
    confidence: 0.93,
  },
  // small talk
  {
    intent: "greeting",
    pattern:
      "^(?:hi+|hello+|hey+|heya?|hai+|hya|hiya|hullo|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|evening|hola|bonjour|ciao)(?: there| everyone| all| again| team| guys| folks)?(?=[ ,.!?]|$)",
    confidence: 0.9,
  },
  {
    intent: "thanks",
    pattern:
      "\\b(?:thanks?|thank ?you|thankyou|thx|tnx|ty|cheers|much appreciated|appreciate (?:it|that|your help)|many thanks|grateful)\\b",
    confidence: 0.9,
  },
  {
    intent: "goodbye",
    pattern:
      "\\b(?:bye+|good ?bye|see (?:you|ya)(?: (?:then|later|soon|tomorrow|there))?|cya|take care|have a (?:good|nice|great|lovely|wonderful) (?:day|night|evening|one|weekend|afternoon)|good ?night|ttyl|farewell|that(?:'s| is|'ll be| will be) (?:all|it|everything)(?: (?:for now|right now|for today|at the moment|i need(?:ed)?(?: help with)?|thanks?|thank you))*|nothing else|i'm (?:done|good|all set))(?=[ ,.!]|$)",
    confidence: 0.85,
  },
  {
    intent: "howAreYou",
    pattern:
      "\\bhow (?:are|r) (?:you|u|things)\\b|\\bhow's it going\\b|\\bhow do you do\\b|\\bwhat's up\\b|\\bhow is your day\\b|\\bhow you doing\\b",
    confidence: 0.9,
  },
  {
    intent: "bot",
    pattern:
      "\\b(?:are you|r u|you're|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:(?:real |actual |live )?(?:bot|robot|human|person|machine|ai|computer|chatbot|real|program))\\b|\\bwho are you\\b|\\bwhat(?:'s| is) your name\\b|\\bwho (?:made|built|created) you\\b|\\bwho am i (?:talking|speaking|chatting) (?:to|with)\\b",
    confidence: 0.9,
  },
  {
    intent: "compliment",
    pattern:
      "\\b(?:you(?:'re| are) (?:great|awesome|amazing|the best|so helpful|very helpful|brilliant|wonderful|fantastic|a star|a life ?saver|good)|good (?:job|bot|work)|well done|great (?:service|job|food|place)|love (?:you|this|it|your (?:food|place|restaurant))|(?:food|service|everything|it|dinner|lunch) was (?:\\w+ )?(?:great|amazing|lovely|delicious|excellent|wonderful|perfect|fantastic|good|brilliant))\\b",
    confidence: 0.8,
  },
  {
    intent: "complaint",
    pattern:
      "\\b(?:useless|terrible|awful|horrible|rubbish|worst|sucks?|stupid|idiot|dumb|ridiculous|disappoint\\w*|unacceptable|rude|disgust\\w*|pathetic|waste of time|not (?:happy|helpful|satisfied)|complain\\w*|complaint|fuck\\w*|shit\\w*|piss off|bloody hell|refund|food poisoning|cold food|waited (?:for )?(?:an hour|ages|forever|\\d+))\\b",
    confidence: 0.75,
  },
];

/** Every booking of several. */
export const eachBooking =
  "both(?: of (?:them|these|my \\w+))?|all (?:of (?:them|these|my (?:bookings|reservations|appointments|tables))|(?:my |the )?(?:bookings|reservations|appointments|tables)|two|three)|each of them|every one of them|them (?:all|both)|everything";

/** Who is asked for something and cannot say: beside `skip`, which would rather not. */
export const unsure =
  "(?:i )?(?:(?:really|honestly|actually) )?(?:(?:do not|don'?t)(?: (?:really|actually|even))? know|dunno|idk|couldn'?t (?:tell|say)|can(?:'?t|not) (?:tell|say|remember))|(?:i(?:'ve| have)(?: got)? )?(?:no|not a|haven'?t an?) (?:idea|clue)|(?:i'?m |i am )?(?:not (?:really |quite |so |too |entirely )?(?:sure|certain)|unsure)|who knows|hard to (?:say|tell)|beats me|good question";
