// English talk about orders.
import type { OrderTalk } from "./talk.ts";

const mine = "(?:(?:my|our|the|that|this|an?) )?(?:\\w+ )?orders?";

export const english: OrderTalk = {
  start:
    "(?:place|make|start|put in|take|do|have|making|placing) (?:me |us )?(?:an?|my|our|another|the|one more) (?:\\w+ )?order(?! (?:number|status))|(?:like|want|love|need|wish|going|trying|looking|wanna|can i|can we|could i|could we|may i|may we|to|let's|let me|lemme|i'll|we'll|please|just) (?:to )?(?:just |also |please )?order|^(?:please |hi,? |hello,? |hey,? )?order|order (?:some|a|an|food|online|takeaway|take ?out|pick ?up|for (?:pick ?up|take ?away|take ?out|collection))|(?:for|as|get|do|want|some) (?:a )?(?:take ?-?away|take ?-?out|carry ?-?out|pick ?-?up|collection)|(?<!(?:like|want|love|need|have|prefer|plan|planning|hoping|hope|wish|trying|able|ready|going|how|where|when|us|me|time) )to go\\b(?! (?:to|there|with|on|by|out|in|for a))|(?:new|another|second) order",
  want: "(?:i'?m|we'?re|i am|we are) (?:going to|gonna) (?:have|get|take|grab|go for|order)|(?:i|we)(?:'d| would|'ll| will)? (?:also |just |really )?(?:like|love|want|wanna|take|have|get|need|go for)|(?:can|could|may) (?:i|we|you) (?:please |also |just )?(?:get|have|grab|take|do|add|bring)|(?:let me|lemme|let's|let us) (?:get|have|do|start with)|(?:give|get|bring|make|put) (?:me|us)|gimme|add|(?:wondering|any (?:chance|way)) (?:if |that )?(?:i|we) (?:can|could|may|might) (?:also |just )?(?:get|have|grab|take|order)|is (?:an?|one|two|three|four|\\d+) (?:\\p{L}+ ){1,3}(?:ok|okay|alright|fine|possible)(?: please| too| as well)?(?=[ ?.!]*$)|(?:^|, )(?:just )?(?:an?|one|two|three|four|five|six|\\d+) ",
  complete:
    "that(?:'s| is|'ll be| will be| would be|s) (?:all|it|everything|the lot)|that's me(?: done)?|that will do|nothing (?:else|more)|no(?:thing)? more(?! (?!(?:drinks?|desserts?|starters?|sides?|food|thanks?|thank|please|for|than|at|changes?)\\b)\\p{L})|no thanks?|no thank you|i'm (?:good|done|all set)|we're (?:good|done|all set)|all set|all good|just that|just those|only that|done",
  usual:
    "(?:the|my|our) usual(?: order| please| again)?(?! (?:table|seat|time|place|day|stylist|spot|guy))|(?:the )?same(?: thing| order| again)? as (?:last time|before|always|usual)|(?:same|what i (?:had|ordered|got)|like) last time|(?:repeat|reorder|re-order) (?:my|the|our) (?:last |previous )?order|(?:my|the|our) last order again",
  declines:
    "(?:\\w+ ){0,4}(?:do(?:n'?t| not)|did(?:n'?t| not)|am not|not|no) (?:\\w+ )?(?:want|need|order|require|wish|like)\\w*(?: to)?(?: \\w+){0,2}? (?:any\\w*|more|else|other|drinks?|desserts?|sides?|starters?)",
  turns:
    "(?<!thing )but|(?:just|only)(?! (?:the|my|our|this|that|these|those|what))|and (?=add|please|give|also)",
  enough:
    "(?:(?:no+i?|ok|okay|hmm+|oh|yes|well)[ ,.]+)*(?:(?:nothing|none)(?! (?:\\w+ ){0,3}with )|enough|finish(?:ed)?)\\b.*|(?:that'?s|its|it's|is|now|quite|good) enough.*|.*\\bno need\\b.*|(?:no,? ?)?(?:ok(?:ay)? ?)?(?:many )?(?:thanks?|thank (?:you|u)|thankyou|thx|cheers)(?: so much| a lot| very much)?[ .!]*|.*\\b(?:confirm|complete|finish|close|finali[sz]e|place|submit|process|proceed with|deliver|send|wrap up) (?:my|the|this|that|our) order\\b.*|(?:\\w+ ){0,3}only (?:that|this|these|those|the above|my order)\\b.*|.*\\babove order only\\b.*|(?:i(?:'m| am) )?ready to (?:pay|check ?out).*|check ?out(?: please)?|.*\\bhow (?:can|do|should) i pay\\b.*",
  closes:
    "(?:confirm|complete|finish|close|finali[sz]e|submit|process|proceed with|go ahead with|send|wrap up|keep) (?:my|the|this|that|our) (?:\\p{L}+ ){0,4}order",
  soonest:
    "as soon as (?:possible|it(?:'s| is) ready|you can|ready)|a\\.?s\\.?a\\.?p\\.?|right (?:now|away)|straight ?away|immediately|now|when(?:ever)? (?:it(?:'s| is)|they're|you're) ready|soonest|i(?:'ll| will) wait",
  status: `(?:where|when|how|how long|how much longer|what)(?:'?s| is| are|'s the| is the| will)?\\b.{0,30}\\b(?:my|our) (?:\\w+ )?(?:order|food|pizzas?)|(?:is|are) (?:my|our|the) (?:order|food|pizzas?) (?:ready|done|on|coming|in|accepted|confirmed)|(?:check|status|update|news)\\b.{0,25}\\b(?:${mine})|(?:my|our) order(?:'s)? status|order status|when (?:will|is|should) (?:it|that|everything) (?:all )?(?:be )?ready|(?:is|are) (?:it|they|that|everything) (?:all )?ready(?: yet| now)?|(?:did|have|has) (?:you|u)(?: guys)? (?:get|got|receive|received|see|seen) (?:my|our) order|(?:did|has) (?:my|our) order (?:go|gone|come|get|got|been)`,
  cancel: `(?:cancel|cancell|cancle|canel|call off|scrap|delete|stop(?! (?:taking|serving|accepting|doing))|withdraw|forget)(?:l?ing)? (?:\\w+ )?(?:${mine}|my food|the food)`,
  change: `(?:change|chnage|modify|edit|amend|update|alter|adjust) (?:\\w+ )?(?:${mine})|(?:add|adding|remove)\\b.{0,40}\\b(?:to|from) (?:my|our|the) order|(?:change|move|push|make|set|switch|bring|put)\\b.{0,20}\\b(?:pick ?-?up|collection)`,
  alters: "make (?:it|that)|move it|push it|change it|instead|(?:earlier|later)",
  carries:
    "take ?-?away|take ?-?out|carry ?-?out|pick(?:ing)?(?: it| them)?[ -]?up|collection|collecting|to go",
  total:
    "(?:grand )?total(?: price| cost| now| so far)?|altogether|how much (?:do i owe|is it all|so far)|how much (?:is|are|do|does|would|will|for)|comes? to",
  asks: "what(?!'?s? about)(?:'?s)?|which|how (?:is|are|was|big|hot|spicy|much|many)|why|where|is(?! (?:it|that|this|there any (?:chance|way)|(?:an?|one|two|three|four|\\d+) (?:\\p{L}+ ){1,3}(?:ok|okay|alright|fine|possible)(?: please| too| as well)?[ ?.!]*$)\\b)|are(?! (?:they|those|these)\\b)|does|do (?:the|they|any)|was(?! wondering)|were",
  leads:
    "hi|hey|hello|hey there|hi there|and|so|but|ok|okay|well|no|nope|yes|yeah|oh|sorry|also|quick question|(?:can|could|would|will) (?:you|u) (?:please )?(?:tell|show|explain to) me|please tell me|tell me|do you know|any idea|(?:i|we)(?:'d| would)? (?:like|want|love|need|wanted) to (?:know|ask|hear|find out)|(?:i|we)(?:'m| am|'re| are| was) (?:wondering|curious)(?: about)?",
  mine: "(?:what|how much) do (?:i|we) owe(?: you)?|(?:my|our|the|grand) total|my bill|what did (?:i|we) (?:end up with|order)|what have (?:i|we) (?:ordered|got so far)|what(?:'?s| is) (?:in|on) (?:my|our|the) order",
  wait: "how (?:long|much longer|soon)(?: (?:will|would|does|till|until|is)\\b(?! (?:the|my|our) (?:table|booking|appointment)).*)?[ ?.!]*|how (?:long|much longer) (?:now|then)[ ?.!]*",
};
