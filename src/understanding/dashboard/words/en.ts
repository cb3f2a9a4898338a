// What an owner's English wishes are made of; patterns over plain text.
import type { DashboardWords } from "./words.ts";

export const english: DashboardWords = {
  joins: "and(?: then| also)?|then|also|plus",
  opening:
    "(?:actually|hmm+|oh|ah|wait|sorry|ok(?:ay)?|so|and|hey|hi|hello|well|also|then|please|pls|can you|could you|would you|will you|i want to|i'd like to|i would like to|i need to|we need to|we want to|we'd like to|let'?s|go ahead and|just|for me|you|to|kindly|need to|want to|i need you to|i want you to|help me|thanks,?)",
  asks: "how (?:do|can|would|could|should|to|does)|how'?s|should (?:i|we)|what (?:if|happens|would|about if)|what time|what day|when'?s|when (?:do|does|did|are|is|will|can)|who|whose|which|how'?d|what(?:'s| is|'ve| have| are|s)(?! on the)|why|any(?:one|body) (?:off|in|on|waiting)|did|does|do (?:i|we|you|they|customers|guests|people)|has|have (?:you|i|we|they)|(?:is|are|was|were)(?= (?:any(?:one|body|thing)?|there|someone|everyone|it|we)(?![\\p{L}]))|if (?:i|we|you|someone(?! (?:asks?|no[- ]?show|miss|does ?n|did ?n|never))|anna)|can (?:i|customers|guests|people|staff|they|anyone|someone)|could (?:i|customers|people|someone)|would (?:it|customers|people|you say)|am i|do you think|i wonder|wondering|i'm (?:thinking|considering)|i am (?:thinking|considering)|thinking (?:of|about)|maybe (?:i|we) (?:should|could)|might|is it|what does|explain|tell me how|not sure",
  negated:
    "(?:don'?t|do not|never|dont|no need to|not going to|won'?t|shouldn'?t|should not|must not|mustn'?t)(?! (?:accept|take (?:in )?more than|let (?:in )?more than|allow more than|take (?:groups|parties|(?:any |more |their )*bookings?)|(?:tell|inform|notify) (?:\\w+ ){1,2}.{0,30}(?:miss|no[- ]?show)|count|limit|forget|seat|book (?:it|them|that|the)|serve|offer|sell|have|open|work (?:on|in)|worry|came|show(?:ed)?|turn(?:ed)? up|arriv|appear))",
  reported:
    "(?<!(?:if|when) )(?:(?:he|she|they|customers?|guests?|somebody|someone|people|reviews?|a friend|my \\w+|the (?:note|email|message|review|guest|customer)) (?:said|says|say|wrote|writes|asked|asks|told|tells|wants?|wanted|keeps? asking)(?: (?:me|us))?(?: to)?|according to|(?:note|e-?mail|review|comment) (?:from|by|says))",
  yes: "yes+|yep|yeah|yup|sure|ok(?:ay)?|do it|go ahead|confirm(?:ed)?|apply(?: it)?|publish(?: it)?|looks? (?:good|right|great)|that'?s (?:right|correct|it|fine)|correct|perfect|save(?: it)?|please do|sounds good|great|absolutely|approved?",
  no: "no+|nope|nah|cancel(?: (?:that|it|this))?|don'?t(?: do (?:it|that))?|forget it|never ?mind|stop|discard(?: (?:it|that))?|not (?:now|yet|like that)|leave it|scrap (?:it|that)|drop it|wrong",
  please: "please|pls|plz|thanks?(?: you)?|thx|now|then|for me|again",
  undo: "undo(?: (?:that|it|this|the last (?:change|one)|my last change|last change))?|revert(?: .{0,25})?|roll (?:it |that )?back|take (?:that|it) back(?= (?:please|pls|now)|[.!]?$)|put (?:it|that|everything) back (?:the way|how|as) it was|go back to (?:how|what|the way) it was|undo .{1,40}|take back (?:the|my|our|that) .{0,30}change",
  preview:
    "(?:try|test|preview|see|open|show me|view)(?: out)? (?:my|our|the) (?:own )?(?:chat|chatbot|bot|assistant|widget|customer chat|booking chat)|(?:chat|talk)(?: to (?:my|our|the) \\w+)? (?:as|like) a (?:customer|guest|client)|as a customer (?:would )?sees? it|what (?:do |does |would )?(?:my |our )?(?:customers?|guests?|clients?) see|test mode|preview mode",
  previewEnd:
    "(?:back to|return to|exit to) (?:the |my )?dashboard|(?:stop|end|exit|leave|quit|finish|close) (?:the |my |this )?(?:chat test|test|testing|preview|trying|test mode|preview mode)",
  add: "add|adding|create|introduce|include|put(?= .{1,60} (?:on|to|onto|in|into) (?:the |our )?(?:menu|list|price list))|set up|launch|insert|we (?:now|also) (?:offer|have|do|serve)|start (?:serving|offering|selling)|list(?= .{2,40} (?:for|at) )|new(?= .{2,40}(?:\\d|menu|please|$))|(?:sell|offer|serve)(?= (?:an?|another) .{2,60}(?:called|named|[,:]| for | at |\\d))",
  fresh: "a new|another|new|an? additional|one more",
  hide: "hide|remove|delete|take (?!.{0,40}%)(?:.{1,40} )?(?:off|down|out)|86|eighty[- ]six|discontinue|pull(?= .{2,40} (?:from|off))|(?:(?:we'?re|we are|we|just) )?(?:ran |run )?out of(?! (?:office|town))|sold out(?: of)?|no more|unavailable|not available|disable|no longer (?:serve|serving|offer|offering|sell|have|available)|stop (?:serving|offering|selling|showing)|(?:don'?t|do not|dont) (?:serve|offer|sell|have)|get rid of|scrap|none left|deactivate|make .{2,40} (?:unavailable|invisible)|drop(?= (?:the )?\\w+(?: \\w+)? from)|(?:is|are|'s|'re)? ?(?:all )?(?:finished|gone|used up)|(?:is|are|'s|'re) (?:off|out)(?: of stock)?|out of stock",
  show: "(?:bring|put|add|have|take) (?:.{1,40} )?back(?! to)|unhide|re-?enable|enable|(?:available|serving|selling) .{0,30}again|(?:is|are|'s|'re) (?:all )?back(?! (?:from|to|at))|back (?:in stock|in|on the menu|on)|(?:got|have) (?:.{1,40} )?(?:in )?again|restore|make .{1,40} (?:visible|available)|in stock again|have .{2,40} again|relist|reactivate|show(?= .{2,40}(?:again|on the menu))|activate|un-?86",
  raise:
    "raise|rasie|riase|raising|increase|bump(?: up)?|hike|put (?:.{1,30} )?up|push up|mark up|up(?= (?:the|all|our|every|my))|up(?= (?:to |by |an? |another |extra )?(?:[$€£] ?)?(?:\\d|one|two|three|four|five|half|dollar|buck|euro|pound|quid|notch|bit))(?! (?:\\d+|one|two|three|a) (?:place|spot|position|row))|(?<=(?:%|percent|cents?|dollars?|bucks?|euros?|pounds?|\\d) )up|(?:go(?:es)?|going) up|more expensive|dearer|add(?= (?:\\$|€|£)? ?\\d+(?:[.,]\\d+)?(?: ?%| ?(?:percent|dollars?|euros?|bucks|pounds?|cents))? to (?:the |all |every)?(?:price|cost))",
  lower:
    "lower|lowering|reduce|decrease|cut|knock|take(?= (?:\\$|€|£)? ?\\d+(?:[.,]\\d+)?(?: ?%| ?(?:percent|dollars?|euros?|bucks|pounds?|cents)| (?:dollars?|euros?|bucks?))? off)|cheaper|less expensive|mark down|slash|bring down|drop(?= (?:the|all|our|my|\\w+).{0,40} (?:by|to|price))|(?:go(?:es)?|going) down|down(?= (?:to |by |an? )?(?:[$€£] ?)?(?:\\d|one|two|three|four|five|half|dollar|buck|euro|pound|quid|bit))(?! (?:\\d+|one|two|three|a) (?:place|spot|position|row))|(?<=(?:%|percent|cents?|dollars?|bucks?|euros?|pounds?|\\d) )down",
  set: "set|change|update|make|adjust|edit|modify|reprice|should (?:be|cost)|(?:now )?costs?|is now|are now|goes? to|charge|price|put(?= .{2,40} (?:at|to|for) )",
  rename:
    "rename|retitle|(?:should|shall|will|is to) (?:now )?be called(?= .{2,60})|is (?:now|henceforth) called(?= .{2,60})|call(?= .{2,60})|change (?:the )?name of",
  describe: "descri(?:be|ption|ptions)|blurb|wording|text(?= (?:of|for))",
  into: "(?:in)?to|as",
  moveUp:
    "move|put|place|list|shift|bring|reorder|show|sort|drop(?= .{0,60}(?:bottom|end|last|top|below|under|after))|make(?= .{2,60} (?:first|last)(?![\\p{L}]))|goes(?= (?:to the |at the )?(?:first|last|top|bottom|before|after|above|below))",
  top: "(?:to |at |on )?(?:the )?(?:very )?(?:top|beginning|start)(?: of .{1,40})?|first|to the front|up top",
  bottom: "(?:to |at )?(?:the )?(?:very )?(?:bottom|end)(?: of .{1,40})?|last|to the back",
  beforeItem: "before|above|ahead of|over",
  afterItem: "after|below|under|beneath|underneath|behind|following",
  upOne: "(?:up|higher)(?: (?:one|a) (?:place|spot|position|row))?",
  downOne: "(?:down|lower)(?: (?:one|a) (?:place|spot|position|row))?",
  menu: "menus?|price ?list|carte|catalog(?:ue)?|list of services|service list|sections?|categor(?:y|ies)",
  item: "items?|dish(?:es)?|products?|meals?|drinks?|cocktails?|desserts?|starters?|pizzas?|pastas?|salads?|burgers?|sandwich(?:es)?|soups?|sides?|specials?|wines?|beers?|coffees?|cakes?",
  service: "services?|treatments?|packages?|appointment types?",
  price: "prices?|pricing|costs?|charges?|fees?|rates?",
  all: "everything|all (?:the |our |my )?(?:prices|items|dishes|services|of (?:it|them))|all (?:the )?menu(?: prices)?|(?:the )?(?:whole|entire|full) menu|every (?:item|dish|price|service|thing)|across the board|(?:our |my |the |menu )?prices",
  by: "by|plus|another|an extra|with|of",
  off: "off|discount|(?<!(?:no|not|any) )less|reduction|happy hour|half[ -]?price|two for one|2 for 1|bogo",
  named: "called|named|name(?:d)? it|with the name|titled|by the name of|name:|name is",
  hours:
    "(?:opening |business |working |kitchen )?hours|opening times?|schedule(?= (?:for|on) (?:mon|tue|wed|thu|fri|sat|sun))",
  open: "open(?:s|ed|ing)?|re-?open",
  close:
    "tak(?:e|ing) (?:next |this |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|christmas|easter) off|close|closes|closed|closing|shut|shuts|(?:not|no longer) open(?:ing)?|(?:don'?t|do not|won'?t|will not|aren'?t|not) open|no service|we (?:don'?t|do not|won'?t|will not|are not|aren'?t) work(?:ing)?(?= (?:on|in|this|next|tomorrow|today|\\d))|day off for everyone|take the day off",
  early: "early|earlier",
  late: "late|later",
  every: "every|each|all|always|from now on|permanently|usually|weekly",
  staffNoun:
    "staff|team|employees?|crew|servers?|waiters?|waitress(?:es)?|stylists?|cooks?|chefs?|mechanics?|hosts?|bartenders?|barbers?|receptionists?|technicians?",
  job: "server|waiter|waitress|stylist|cook|sous chef|head chef|chef|mechanic|host|hostess|bartender|barber|receptionist|technician|therapist|cleaner|dishwasher|colou?rist|trainee|apprentice|assistant|junior stylist|senior stylist",
  shift: "shifts?|rota|roster|schedule[ds]?|work(?:s|ing)?|on duty",
  rota: "shifts?|rota|roster|schedules?",
  putOn:
    "put|schedule|add|give|assign|book|roster|have|needs? to work|works?|working|is on|will work|should work|can work|covers?|covering|in for|in(?= (?:from|at) (?:\\d|open|noon))",
  takeOff:
    "take|remove|cancel|unschedule|drop|delete|not working|isn'?t working|doesn'?t (?:need to )?work|does not work|won'?t (?:work|come in|be working)|off(?: the)? (?:shift|rota|roster|schedule)|doesn'?t work|clear",
  swap: "swap|swaps|switch|trade|exchange|swapping",
  sick: "sick|ill|unwell|has the flu|has a cold|called in|calling in|calls in|flu|in (?:the )?hospital|injured|home with",
  holiday:
    "on (?:holiday|vacation|leave|pto)|vacation|holidays?|annual leave|maternity leave|paternity leave|pto|time off|(?:days?|night|evening|morning|afternoon|week|weekend|shift) off|(?:is|are|will be) (?:away|off)|off(?= (?:on|from|until|tomorrow|today|next|this|mon|tue|wed|thu|fri|sat|sun|all|the|$))",
  absent:
    "absent|can'?t (?:come|make it|work)(?: in)?|cannot (?:come|make it|work)|won'?t (?:be in|be there|make it)|not (?:coming|in)|out(?= (?:on|until|tomorrow|today|next|this|all))|unavailable|no[- ]showed for (?:his|her|their) shift|quit early|has jury duty|has an appointment|doctor'?s appointment",
  roleOwner: "(?:co-?)?owner|admin(?:istrator)?",
  roleManager: "manager|supervisor|shift lead|team lead",
  roleStaff: "staff(?: member)?|regular staff|normal staff|employee",
  makeRole:
    "is (?:our|the|my)(?: new)?|make|promote|demote|give|set|change|turn|should be|is now|becomes?|role|rights|access|permissions?|as",
  hire: "hired?|hiring|new (?:staff|team|employee|colleague|member|server|waiter|waitress|stylist|cook|chef|mechanic|host|bartender|barber|receptionist|technician)|joins?|joined|joining|starts? (?:with us|working|as)|onboard",
  fire: "fired?|let go|no longer works|left (?:us|the team|the company)|leaves us|quit|quits|resigned|remove|delete|doesn'?t work here|does not work here|take .{1,30} off the (?:team|staff)|off the team",
  who: "who(?:'?s| is| are| will be)?(?! (?:booked|booking|is coming))|whos",
  booking:
    "bookings?|reservations?|appointments?|covers?(?= (?:for|on|tonight|today))|guests?(?= (?:for|on|tonight|today|tomorrow))|reservation ?list|(?:who(?:'?s| is) (?:coming|booked)(?: in)?)|party|parties|bkg\\w*|res(?:v|os?)?|tables? (?:for|of|at)|has a table|booked(?: in)?(?= (?:for|at|in|tomorrow|tonight|today|on))",
  view: "show|list|find|search|see|view|display|give me|pull up|what(?:'?s|'?ve| is| are| do(?:es)?| time)|which|who(?:'?s| is| are)?|any|how many|do (?:i|we) have|look(?: at)?|check|let me see|tell me|open|read|are there|have (?:i|we) got|get me|anything|how does .{1,20} look|where",
  move: "move|reschedule|shift|push|postpone|bring forward|change|switch|rebook|delay|put",
  cancel: "cancel|call off|delete|remove|drop|scrap|void",
  noShow:
    "no[- ]?shows?|noshow|no[- ]showed|didn'?t (?:show(?: up)?|turn up|come|appear|arrive)|did not (?:show(?: up)?|turn up|come|appear)|never (?:showed(?: up)?|came|turned up|arrived|appeared)|hasn'?t shown up|stood us up|(?:nobody|no one) (?:came|showed(?: up)?|turned up|appeared)",
  block:
    "block(?: off)?|reserve(?= .{0,30}(?:for (?:us|staff|maintenance|the (?:owner|family))))|close off|take .{1,30} out of (?:service|use)|hold(?! on)|(?:don'?t|do not|dont) (?:seat(?: anyone| anybody| people)?|book (?:it|them|that|the))|keep .{1,30} (?:free|empty|clear)|out of (?:order|service)|is broken|broken",
  unblock:
    "unblock|free up|release|reopen|open up|back in (?:service|use)|(?:is|are) (?:fixed|working again|free again)|take .{1,30} off block",
  resourceNoun:
    "tables?|chairs?|bays?|rooms?|booths?|lifts?|stations?|terrace|patio|bar|back room|private room",
  everyBooking:
    "all (?:of )?(?:the |our |my )?(?:\\w+ )?(?:bookings|reservations|appointments|tables)|every (?:booking|reservation|appointment)|everything|everyone|all of them",
  promo:
    "promo(?:tion)?s?|discounts?|offers?|deals?|happy hour|specials?|campaign|coupons?|vouchers?|half[ -]?price|two for one|2 for 1|bogo|sale",
  endPromo: "end|stop|cancel|finish|turn off|switch off|kill|pause|remove|delete|take down|over",
  message:
    "messages?|e-?mails?|texts?|sms|newsletters?|notify|tell|let(?= .{2,60} know(?![a-z]))|inform|remind|write(?: to)?|announce|announcement|send|alert|blast|ping",
  customers:
    "(?:all )?(?:of )?(?:the |our |my )?(?:customers|clients|guests|subscribers|mailing list|people|patrons|diners|everyone|everybody)",
  regulars:
    "regulars?|loyal (?:customers|clients|guests)|repeat (?:customers|clients|guests)|vips?|best customers|returning (?:customers|clients|guests)",
  lapsed:
    "(?:haven'?t|have not|hasn'?t) (?:been|visited|come|booked|returned)(?: .{0,30})?|lapsed|inactive|lost customers|old customers|not been (?:here|in)",
  booked:
    "(?:who (?:are |have )?|with (?:a )?|everyone )?(?:booked|(?:with )?(?:a )?(?:bookings?|reservations?|appointments?))|(?:coming|dining|eating)(?: in)?(?= (?:in|tonight|today|tomorrow|on|this|next|for|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|coming in|(?<=(?:tonight|today|tomorrow|(?<!(?:on|every) )(?:mon|tues|wednes|thurs|fri|satur|sun)day) |(?:tonight|today|tomorrow|day|weekend|week|evening|night)'?s )(?:guests|customers|clients|diners|bookings|people|visitors)|(?:guests|diners|visitors) (?:of|on|for)(?= (?:this |next |the )?(?:tonight|today|tomorrow|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day))",
  says: "(?:saying|that says|and say|say(?: that)?|with the (?:text|message)|text:|message:|to say|telling them(?: that)?|letting them know(?: that)?|know(?: that)?|that)",
  escalation:
    "escalations?|hand ?offs?|handovers?|open (?:questions?|requests?|tickets?|issues?)|(?<!average |avg |mean |typical )tickets?(?! (?:medio|promedio|size|value|average))|waiting for (?:a )?(?:person|human|reply|us|an answer)|who needs (?:me|help|a person)|unanswered|needs? (?:a )?(?:person|human)|complaints?(?= (?:waiting|open))|requests? waiting|any(?:one|body) waiting|who(?:'s|s| is) waiting(?! (?:for|on) (?:a )?(?:table|seat|slot))",
  reply:
    "reply|replies|respond|answer|write back|get back to|tell (?:him|her|them|the customer|the guest)|say to (?:him|her|them)",
  policy:
    "polic(?:y|ies)|rules?|setting|cut-?off|notice|deadline|limit|maximum|max|minimum|min|lead time|window|grid|interval",
  cancelCutoff:
    "late cancel\\w*|cancel\\w* .{0,40}(?:(?:as|is|are|counts? as|count as) late)|(?:count|treat) .{0,30}(?:as )?late|cancell?ations?|cancell?ing|can(?:not|'?t)? (?:still )?cancel|cancel (?:for free|free of|up to|until|at least|within|without)|cut-?off",
  minNotice:
    "notice|last[- ]minute(?: bookings)?|in advance at least|lead time|(?:book|booked) at least|(?:at least|less than) .{1,20} (?:ahead|before|in advance)",
  maxAdvance:
    "in advance|ahead|(?:days?|weeks?|months?) out|advance bookings?|booking window|how far (?:ahead|out|in advance)",
  maxParty:
    "(?:max(?:imum)?|largest|biggest) (?:party|group|table)(?: size)?|party size|group size|groups? (?:of )?(?:up to|bigger|larger|over)|parties (?:of )?(?:up to|bigger|larger|over)|party limit",
  slot: "slots?|grid|booking interval|every (?:15|30|20|60) minutes",
  reminder:
    "reminders?|remind (?:guests|customers|people|clients|them|everyone)(?= .{0,20}\\d+ (?:minutes?|mins?|hours?|days?) (?:before|ahead|earlier))",
  followUp: "follow[- ]?ups?|thank[- ]you (?:message|e-?mail|note)s?|feedback (?:request|message|e-?mail)s?",
  textTopics:
    "parking|pets?|dogs?|children|kids|dress(?: code)?|payment|cards?|allerg\\w+|accessib\\w+|wheelchairs?|smoking|corkage|byob|cancellation|late(?:ness| arrivals?)?|deposits?|gift cards?|tips?|tipping|large parties|wi-?fi",
  faq: "faqs?|frequently asked(?: questions?)?|q ?& ?a|(?:common|standard) questions?|knowledge base",
  question:
    "(?:a |the )?question:?|q:|if (?:people|customers|someone|guests|anyone|they) asks?|when (?:people|customers|someone|guests|anyone|they) asks?",
  answer: "(?:the )?answer(?: is|:| with)?|a:|say|reply with|tell them",
  sales:
    "sales?|revenues?|turnover|takings|income|earn(?:ed|ings)?|made|money|(?:did|do) (?:we|i) (?:make|take|earn|sell)|how (?:did|are|were|was) (?:we|business|i)(?: do(?:ing|ne)?)?|how'?d (?:we|i) do|did (?:each|every) \\w+ (?:sell|make|take|earn)|business (?:been|going|doing)|numbers|figures|till|gross|takeaway sales|receipts",
  covers:
    "covers|guests?(?: did we| served| count)?|diners?|head ?count|how many (?:people|guests|diners|covers|customers|clients)|foot ?fall|visitors|customers? (?:served|seated)",
  bookingCount:
    "(?:number of|how many|total|(?:the )?(?:most|fewest|least)) (?:bookings|reservations|appointments)|booking (?:numbers|volume|count|trend)s?|bookings (?:up|down|vs|compared)|bookings and",
  noShows:
    "missed (?:their |a |an |our )?(?:bookings?|visits?|appointments?|tables?|reservations?)|no[- ]?shows?(?: rate)?|noshows?|people (?:who )?(?:did ?n'?t|not) show(?:ing)?(?: up)?|didn'?t show(?: up)?",
  cancellations:
    "cancel(?:l)?ations?(?: rate)?|cancell?ed(?: bookings| reservations| appointments| tables)?|how many (?:people )?cancell?ed",
  busiest:
    "busiest|busy|quiet(?:est)?|peak|slow(?:est)?|rush|when (?:are we|is it|do people come)|dead (?:hours|times)|traffic|slammed",
  averageTicket:
    "(?:average|avg|mean|typical) (?:order|ticket|check|cheque|bill|basket|sale|spend(?:ing)?|transaction)(?: value| size| amount| total)?s?|(?:order|ticket|check|basket) (?:value|average|size)s?|(?:spend(?:ing)?|spent) per (?:head|guest|person|customer|cover|client|visit|table|order)|aov|how much (?:do|does|did) (?:each |an? |the average |every |our |my )?(?:\\w+ )?(?:guests?|customers?|clients?|tables?|orders?|people) (?:spend|pay|bring(?: in)?|come to)",
  occupancy:
    "how (?:full|booked(?: up| out)?|occupied) (?:are|were|is|was|will|have|did|do)(?= (?:we|it|the (?!staff|team)|today|tonight|tomorrow|this|next|last))|how full|(?:are|were|will|is|was) (?:we|the (?:place|house|restaurant|salon|shop|garage)) (?:be )?(?:fully booked|booked (?:up|out|solid)|full)|occupancy(?: rate)?|fill rate|(?:table|seat|chair|bay|room|capacity|place)s? (?:utili[sz]ation|usage|occupied)|(?:how much|what percent(?:age)?) of (?:our|the|my) (?:capacity|seats|tables|chairs|bays)|how many (?:seats|tables|chairs|bays|places|spots) (?:(?:are|do we have|have we got|is) )?(?:still )?(?:left|free|taken|empty)|(?:seats|tables|chairs|bays|places|spots) (?:left|free)(?= (?:tonight|today|tomorrow|on|this|next))",
  bestCustomers:
    "(?:best|top|most loyal|most frequent|most regular|most faithful|biggest|main) (?:\\d+ |five |ten |three )?(?:customers?|clients?|guests?|regulars|patrons|visitors)|who (?:comes|came|visits|visited|books|booked|orders|ordered)(?: (?:here|in|to us|with us))? (?:the )?most(?: often)?|who (?:are|is) (?:our|my|the) regulars?|(?:customers|clients|guests|people) (?:who|that) (?:come|came|visit|visited|book|booked|order|ordered)(?: (?:here|in))? (?:the )?most(?: often)?|(?:names? of|list|show(?: me)?) (?:our |my |the )?regulars",
  topSpenders:
    "(?:top|best|biggest|highest) spend(?:ers?|ing (?:customers?|clients?|guests?))|who (?:spends|spent|pays|paid)(?: (?:here|with us))? (?:the )?most|(?:customers|clients|guests|people) (?:who|that) (?:spend|spent|pay|paid)(?: (?:here|with us))? (?:the )?most|(?:best|highest) (?:paying|spending) (?:customers?|clients?|guests?)|(?:best|top) (?:customers|clients|guests) by (?:spend(?:ing)?|revenue|money|sales)",
  itemSales:
    "(?:sales|revenues?|takings|income|turnover|earnings) (?:by|per|of each) (?:service|dish(?:e)?|item|product|treatment)s?|(?:service|dish(?:e)?|item|product|treatment|pizza|drink|course)s? (?:that )?(?:makes?|made|brings?(?: in)?|brought(?: in)?|earns?|earned|takes?) (?:us |me )?the (?:most|least)(?: money| revenue)?|what (?:makes|made|brings(?: in)?|earns|earned|sells for) (?:us |me )?the most(?: money| revenue)?|(?:top|best|biggest) (?:earn(?:er|ing)|earning item|grossing|revenue maker)s?|most (?:profitable|lucrative)",
  best: "best[- ]?(?:sell\\w+|items?|dish(?:es)?|services?)|top[- ]?(?:sell\\w+|items?|dish(?:es)?|services?|\\d+)|most (?:popular|ordered|booked|sold)|sell(?:s|ing)? (?:the )?(?:best|most|well)|bestsellers?|favou?rites?|winners|best(?= (?:on|during) )|what(?:'?s| is) selling(?! (?:worst|least|badly|poorly))",
  worst:
    "worst[- ]?(?:sell\\w+|items?|dish(?:es)?|services?|performing)?|least (?:popular|ordered|booked|sold)|(?:don'?t|doesn'?t|isn'?t|aren'?t|not) sell(?:ing)?|sell(?:s|ing)? (?:the )?(?:worst|least|badly|poorly)|slow movers|nobody (?:orders|books|buys)|(?:is|are)n'?t selling|not selling|losers|flops|poor sellers",
  staffLoad:
    "who has the (?:most|fewest|least) hours|staff load|workload|(?:over|under)(?:work|staff|load)ed|utili[sz]ation|hours (?:did|has|have) \\w+ work(?:ed)?|who work(?:s|ed)? (?:the )?(?:most|least)|how (?:busy|loaded) (?:is|are|was|were) (?:the )?(?:staff|team)|hours per (?:person|employee)|staff hours|labou?r|how many hours",
  repeat:
    "(?:how many|any) (?:new|first[- ]time) (?:customers|guests|clients|people)|first[- ]time (?:customers|guests|visitors)|repeat (?:customers|clients|guests|business|visits?|rate)|returning (?:customers|clients|guests)|regulars|come back|came back|retention|loyal(?:ty)?(?: customers)?|new (?:vs|versus|and) returning",
  ratings: "ratings?|stars?|score|how (?:are|were) we rated|average review",
  reviews:
    "reviews?|feedback|complain(?:t|ts|ing)?(?: about)?|what (?:do|are|did) (?:people|customers|guests|clients) (?:say|saying|think|thinking|like|dislike|hate|love)|praise",
  campaign:
    "campaigns?|(?:promotion|promo|offer|newsletter|e-?mail|discount) (?:results?|perform\\w*|work|do(?:ing)?|going)|how (?:did|is|was) (?:the|our|my) (?:promo(?:tion)?|campaign|offer|newsletter|discount)|(?:did|is|was|does) (?:the|our|my) (?:\\w+ )?(?:promo(?:tion)?|campaign|offer|newsletter|discount) (?:work|help|do|perform|pay)\\w*|(?:promotions?|offers?|discounts?|campaigns?) (?:are|is) (?:running|active|on)|(?:did|is|was|does|has) (?:the|our|my) happy hour (?:bring|brought|work|help|do|pay|going|change)\\w*|how(?:'?s| is| was| did) (?:the|our|my) (?:\\w+ )?(?:happy hour|promo(?:tion)?|offer|discount|deal)|redemptions?|redeemed|open rate|click rate",
  figures:
    "how (?:much|many|did|do|does|was|were|are|is|have|has|busy|well|often)|how'?[ds]|what(?:'?s| is| was| were| are| did| do)|show|give me|compare|report|stats?|statistics|numbers|figures|summary|trend|chart|graph|tell me|total|average|which|who|when|breakdown|overview",
  suggest:
    "(?:any |some |your )?(?:suggestions?|recommendations?|ideas|advice|tips)(?: for (?:me|us))?|what (?:should|can|could) (?:i|we) (?:do|improve|change|fix|do better)|how (?:can|could|do) (?:i|we) improve|what would you (?:change|do|suggest|recommend)|where (?:can|could) (?:i|we) improve|(?:should|could|can) (?:i|we) (?:change|improve|do|fix|try) (?:anything|something)(?: (?:differently|better|else))?|(?:anything|something) (?:i|we) (?:should|could|can) (?:change|improve|do|fix|try)|what (?:needs|could use) (?:changing|improving|fixing|improvement|work)|what(?:'?s| is) going wrong|suggest something|where are we (?:losing|wasting)(?: money)?",
  goal: "want(?:ing)?(?: to)?|(?:my|our|the) (?:main |biggest |new )?(?:goal|aim|target|priority|objective)s?(?: (?:is|are|for|this))?|(?:i|we)(?:'d| would)? (?:want|like|need|hope|plan|aim|am trying|are trying|'m trying|'re trying|want us)(?: to)?|help (?:me|us)|goal:|focus on|(?:i'm|we're) trying to|trying to|aiming (?:to|for)|looking to",
  goalRevenue:
    "(?:increase|grow|raise|boost|improve|more|higher|double|maximi[sz]e)(?: our| my| the)? (?:revenues?|sales|turnover|income|profits?|earnings|money|business|takings)|(?:make|earn) more(?: money)?|sell more|(?:revenue|sales|profit)s? (?:up|growth)|more (?:revenue|sales|profit|business)",
  goalRatings:
    "(?:improve|better|increase|raise|boost|higher|get)(?: our| my| the)? (?:better )?(?:ratings?|reviews?|stars|score|reputation)|(?:more|better) (?:reviews|ratings|stars)|(?:five|5)[- ]stars?|happier (?:customers|guests|clients)",
  goalNoShows:
    "(?:fewer|less|reduce|cut|lower|stop|avoid|get rid of|prevent|decrease|bring down)(?: our| my| the)? (?:number of )?(?:no[- ]?shows?|people not showing up)",
  goalCancellations:
    "(?:fewer|less|reduce|cut|lower|avoid|decrease|prevent)(?: our| my| the)? (?:number of )?(?:last[- ]minute )?cancel(?:l)?ations?",
  goalQuiet:
    "(?:fill|busier|more (?:people|guests|customers|bookings|covers)|get more)(?: .{0,30})?(?: on)?(?: our| my| the)? ?(?:quiet|slow|empty|dead|weekdays?|mondays?|tuesdays?|wednesdays?|lunch(?:es|time)?|off[- ]peak|afternoons?)(?: .{0,20})?|more (?:lunch(?:time)?|weekday|mid-?week|afternoon|monday|tuesday|wednesday|thursday|off[- ]peak) (?:guests|customers|clients|covers|bookings|people|trade|business)|fill (?:empty|quiet|more) (?:tables|slots|chairs|seats|seats|hours|times)",
  goalRepeat:
    "more (?:repeat|returning|regular|loyal) (?:customers|clients|guests|business)|(?:people|customers|guests|clients) (?:to )?come back(?: more)?(?: often)?|(?:improve|increase|boost) (?:retention|loyalty)|more regulars|customer loyalty|focus(?:ing)? on (?:repeat|returning|loyal|regular) ?(?:customers|guests|clients)?",
  goalNew:
    "(?:more |attract |get |win |reach )+(?:new )?(?:customers|clients|guests)|new (?:customers|clients|guests)|grow (?:our|my|the) (?:customer base|clientele)",
  goalCosts:
    "(?:cut|reduce|lower|decrease|save|keep down|control)(?: on)?(?: our| my| the)? (?:\\w+ )?(?:costs?|expenses?|spending|waste|money|labou?r)|spend less|less waste",
  help: "help|what can (?:you|u|i) (?:do|ask|say)|how does this work|what are my options|commands|instructions for me|how do i use (?:this|you)|i need help|what else can you do",
  greeting: "hi|hello|hey|good (?:morning|afternoon|evening)|howdy|yo|hiya",
  thanks:
    "thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|cheers|ty|much appreciated|appreciate it|you'?re (?:great|the best|awesome)|great job|nice work|well done|awesome",
  goodbye:
    "bye(?: bye)?|goodbye|see you(?: later| tomorrow)?|good ?night|talk (?:to you )?later|that'?s (?:all|it)(?: for (?:now|today))?|ttyl",
  howAreYou: "how are you(?: doing)?(?: today)?|how'?s it going|what'?s up|how do you do",
  to: "to|at|for|is|=|:|->|cost|costs|@",
  missedTimes:
    "(?:\\d{1,2}|an?|one|two|three|four|five|six|first|second|third|fourth|fifth) (?:no[- ]?shows?|noshows?|missed (?:\\w+ )?(?:bookings?|visits?|appointments?|tables?|reservations?)|misses|times|late cancel\\w*)|miss(?:ed|es) (?:\\d{1,2}|an?|one|two|three|four|five|six) (?:\\w+ )?(?:bookings?|visits?|appointments?|tables?|reservations?)|(?:once|twice)",
  missedVisit:
    "miss(?:ed|es|ing)? (?:\\w+ )?(?:bookings?|visits?|appointments?|tables?|reservations?|times|once|twice|\\d{1,2}|two|three|four|five)|(?:were|was|are) missed",
  afterTimes: "after|more than|over|who|with|if|when|beyond",
  asksTeam:
    "(?:ask|check with|run it by|come to|wait for|wait(?:s)? for) (?:me|us|the (?:team|manager|owner|staff)|a (?:manager|person|human))(?: first)?|(?:i|we) (?:want to |must |have to |need to )?(?:decide|ok|okay|approve)|let (?:me|us) decide|needs? (?:my|our|an?) (?:ok|okay|approval|yes)",
  refuses:
    "refuse|reject|turn .{1,20} ?(?:away|down)|(?:don'?t|do not|no longer|stop) (?:take|taking|accept|accepting|allow|allowing|let)|(?:can'?t|cannot|may not|can no longer) book|ban|no (?:more )?bookings?|not (?:be )?(?:taken|accepted|allowed)",
  noLimit:
    "no (?:limit|matter how many)|(?:stop|forget|drop|remove|end|switch off|turn off) .{0,20}(?:limit|rule|count(?:ing)?|check(?:ing)?)|(?:don'?t|do not|stop) (?:limit|count|check|counting|checking|limiting)|any number of",
  countsDays: "count|counted|within|over|in|forget|last|period|window",
  tellsMissed:
    "(?:tell(?:ing)?|let|inform(?:ing)?|notify(?:ing)?|write to|message|email|text) (?:the |our |my )?(?:people|customers|guests|clients|them|someone|those|whoever|anyone|everyone|no-?shows)",
  tellsNot: "don'?t|do not|never|stop|no longer|without|shouldn'?t|won'?t",
  ruleNames:
    "(?:our|my|the|your|which|what) (?:\\w+[- ]?){0,2}(?:rules|polic(?:y|ies)|settings)|(?:our|the) rules",
  offerStands:
    "(?:wait(?:ing)?[- ]?list )?offers? (?:stands?|lasts?|holds?|is|are|for|should|(?:is|are) kept)|hold (?:an? |the )?(?:wait(?:ing)?[- ]?list )?offers?",
  came: "(?:came|arrived|(?:turned|showed) up|made it|(?:is|are) here|got here|did (?:come|show(?: up)?|turn up)) (?:after all|late(?:r)?|in the end|eventually)",
  waitlist:
    "wait(?:ing)?[- ]?list|waitlisted|who(?:'?s| is) waiting for (?:a )?(?:table|seat|slot|place)|(?:the )?line(?= for (?:a )?table)",
  containing:
    "(?:everything|anything|whatever|all (?:the |our )?(?:items|dishes|things|food|drinks)|(?:the |any )?(?:items|dishes|things)|all) (?:that (?:has|have|contains?|comes? with)|which (?:has|have|contains?)|with|containing|made with)",
  oneByOne:
    "(?:by|per|each|every|for each) (?:staff(?: member)?|team ?member|person|employee|server|waiter|waitress|stylist|barber|cook|chef|mechanic|technician|bartender|therapist|colleague)|who sold (?:the )?most|who (?:did|does|had|took|takes|made|served|serves|cut|handled) (?:the )?(?:most|fewest|least)|(?:busiest|quietest) (?:server|waiter|waitress|stylist|barber|cook|chef|mechanic|technician|bartender|therapist|colleague|employee|staff(?: member)?)",
  durationWord: "last|lasts|take|takes|long|duration|minutes|mins|hour|hours",
};
