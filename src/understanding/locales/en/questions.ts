// What English-speaking customers ask in passing, by topic.
import type { QuestionRule, SubjectRule } from "../../commands/questions.ts";

export const questions: readonly QuestionRule[] = [
  {
    topic: "hours",
    pattern:
      "\\b(?:(?:opening|business|working|store|shop|kitchen|closing|open|lunch|dinner|holiday|weekend|sunday|saturday) (?:hours|times?)|hours of (?:operation|business)|your hours|the hours|hours\\b(?= ?(?:please|\\?|$|today|on |this |tomorrow))|what time do you (?:open|close|shut|start|finish|serve|stop)|when (?:do|does|are|is|will) (?:you|u|y'all|the (?:restaurant|shop|salon|place|kitchen|garage|store|bar)|it)(?: guys)? (?:open|close|closed|shut|opening|closing|start|stop)|(?:what time|when|until when|how (?:late|early|long))\\b.{0,30}\\b(?:open|close|closed|closing|opening|shut|last orders?)|last (?:orders?|seating)|(?:are|r|is|will|be) (?:you|u|it|the (?:restaurant|shop|salon|place|kitchen|store|garage|bar)|this place|y'all|they)(?: guys| all)? (?:be )?(?:still )?(?:open|closed|shut|working)|(?:do|does) (?:you|it|the place) (?:open|close)|(?:open|closed) (?:on|for|at|over|during|tomorrow|today|tonight|now|right now|late|sundays?|mondays?|this|every|christmas|new year)|(?:^|, ?)(?:you )?open\\b.{0,20}\\?)",
    confidence: 0.92,
  },
  {
    topic: "parking",
    pattern:
      "\\b(?:park|parking|car ?park|park(?:ing)? (?:lot|garage|space|spot)s?|find (?:a |an |some )?(?:(?:free|good) )?(?:spot|space|place|spaces|somewhere) (?:for|to (?:leave|put)) (?:my|our|the) (?:car|van|truck)|valet|garage nearby|ev charg\\w+|charging station)\\b(?! (?:view|side|lane|street|avenue|road|hotel))",
    confidence: 0.93,
  },
  {
    topic: "allergens",
    pattern:
      "\\b(?:allerg(?:y|ies|ic|en|ens)|(?:gluten|dairy|nut|lactose|egg|wheat|soy|sugar)[ -]?free|coeliac|celiac|intoleran(?:t|ce)|contain(?:s|ing)? (?:any )?(?:nuts?|peanuts?|gluten|dairy|milk|eggs?|fish|shellfish|soy|sesame|wheat|lactose|meat|pork|alcohol)|nuts? in|(?:peanut|shellfish|gluten|dairy|nut|sesame) allerg\\w+)\\b",
    confidence: 0.9,
  },
  {
    topic: "price",
    pattern:
      "\\b(?:how much|what(?:'s| is| are| does| do| would)? (?:it|that|this|the|your|a|an)? ?(?:\\w+ ){0,4}?(?:price|prices|cost|costs|charge|rates?|fee|pricing)|price(?:s|y|d)?\\b|pricing|price (?:list|range)|costs?\\b|expensive|affordable|cheap(?:er|est)?|charge for|deposit|cover charge|minimum spend|budget|per (?:person|head)|afford\\w*)\\b",
    confidence: 0.88,
  },
  {
    topic: "location",
    pattern:
      "\\b(?:where (?:are|r|is|exactly)? ?(?:you|u|it|the (?:restaurant|shop|salon|place|garage)|this|y'all)(?: guys)?(?: located| based| at)?|where can i find (?:you|it)|your (?:address|location)|the (?:address|location|post ?code|zip(?: ?code)?|directions)|(?<!mail )address|located|directions?|how (?:do|can) (?:i|we) (?:get|find) (?:there|to you|you|it)|how to get (?:there|to you)|(?:near|nearest|close to) (?:a |the )?(?:station|subway|metro|tube|bus|train|stop)|(?:bus|subway|metro|tube|train) (?:stop|station|line)|post ?code|zip code|what (?:street|area|neighbou?rhood|part of town)|google maps?|far (?:are you|is it|from))\\b",
    confidence: 0.88,
  },
  {
    topic: "contact",
    pattern:
      "\\b(?:(?:your|the|their|a|restaurant|what(?:'s| is)(?: the)?) (?:phone|telephone|contact|mobile|tel)?(?: ?(?:number|no\\.?|#|details))(?! of (?:people|guests))|(?:your|the) (?:e-?mail|website|web ?site|web ?address|instagram|facebook|whatsapp|phone|contact)(?: address)?|phone number|contact (?:number|details|info\\w*)|how (?:do|can) (?:i|we) (?:contact|reach|call|phone|email) you|(?:can|could) i (?:call|phone|ring|email) you|(?:an |any )?e-?mail(?: address)?(?= ?(?:\\?|$|i can|to))|have a (?:website|phone|number)|do (?:you|they) have (?:a |an )?(?:web ?site|phone|email|instagram))\\b",
    confidence: 0.86,
  },
  {
    topic: "policy",
    pattern:
      "\\b(?:polic(?:y|ies)|cancell?ation (?:fee|terms|rules|charge|notice|window)|no[ -]?show|late (?:fee|arrival)|(?:are|r|is|can|do|may|could) .{0,30}\\b(?:dogs?|pets?|puppy|cats?|kids|children|babies|strollers?|prams?|smok\\w+|vap\\w+|byo\\w*|own (?:wine|cake|bottle))\\b(?!.{0,12}\\b(?:menu|meal))|dog[ -]friendly|pet[ -]friendly|child[ -]friendly|kid[ -]friendly|family[ -]friendly|dress code|corkage|bring (?:my|our|a|the) (?:dog|own|pet|cake|wine|baby|kids|children)|how (?:late|early|far in advance) can i (?:cancel|arrive|book)|(?:(?:until|till|til|by) when|(?:when|what)(?:'s| is) the latest|how (?:late|soon|early|long(?: before)?|far (?:ahead|before|in advance)|much notice|many (?:hours|days) before))\\b.{0,40}\\b(?:cancel\\w*|call (?:it|this|that|the \\w+|off)(?: off)?)|(?:is|are) (?:contactless|cash|cards?|amex|american express|visa|mastercard|apple pay|google pay|paypal) (?:ok|okay|fine|good|alright|possible|accepted|allowed)|(?:can|do) (?:i|we) (?:cancel|get a refund)|refunds?|do you (?:accept|take) (?:cards?|credit|debit|cash|amex|visa|apple pay|walk[ -]?ins?|payment|checks|contactless|gift cards?|vouchers?)|pay (?:by|with|in) (?:card|cash|credit)|payment methods?|walk[ -]?ins?|wait(?:ing)? list|gift (?:card|voucher)s?|time limit|how long (?:can|do) (?:i|we) (?:have|get|keep|stay)|how long is (?:the|our|my) table|(?:come|arrive|be|is it (?:ok|okay|fine)).{0,20}\\blate|running .{0,8}late|be .{0,14}late)\\b",
    confidence: 0.87,
  },
  {
    topic: "policy",
    pattern:
      "\\b(?:(?:will|do|does|would|am|are|is|when) (?:i|we|my card) (?:be |get |getting |being )?(?:charged|billed)|(?:is|are) there (?:a |an |any )?(?:(?:booking|reservation|hidden|extra) )?(?:fees?|charges?|penalt(?:y|ies)|deposits?)|deposits?|pay(?: \\w+)? (?:up ?front|in advance)|pay anything|pay (?:now|here)(?: already)?\\b.{0,4}$|need (?:a|my|your) (?:credit |debit )?card)\\b",
    confidence: 0.89,
  },
  {
    topic: "policy",
    pattern:
      "\\b(?:pay|charged?|fees?|cost|lose|penalt\\w+)\\b.{0,40}\\b(?:if|when|in case) (?:i|we) (?:\\w+ )?(?:cancel\\w*|no[ -]?show|(?:don't|dont|can't|cant) (?:show|come|make it))|\\bwhat (?:happens )?(?:if|when) .{0,24}\\b(?:cancel\\w*|no[ -]?show|(?:don't|dont|do not|can't|cant|cannot) (?:show|come|make it|turn up)|miss (?:my|our|the|an?)\\b)\\b",
    confidence: 0.89,
  },
  {
    topic: "capacity",
    pattern:
      "\\b(?:how many (?:people|guests|persons|seats|tables|covers|of us) (?:can|do|does|fit|are|is|max)|how many (?:seats|tables|chairs)|how (?:big|large) (?:is|are)|capacity|(?:max(?:imum)?|largest|biggest) (?:group|party|number|size|table)|big groups?|large (?:groups?|part(?:y|ies))|private (?:room|dining|event|hire|party|function)|do you (?:take|accept|do|cater (?:for|to)) (?:big |large )?(?:groups|parties|events)|seat (?:a )?(?:large|big) (?:groups?|part(?:y|ies)))\\b",
    confidence: 0.82,
  },
  {
    topic: "menu",
    pattern:
      "\\b(?:menus?|(?:what|which|any) (?:kinds?|types?|sorts?|flavou?rs?) of (?:\\w+ )?(?:milks?|teas?|coffees?|beers?|wines?|breads?|cheeses?|sauces?|toppings?|crusts?|syrups?|sweeteners?|sugars?|flavou?rs?|pizzas?|pastas?|noodles?|rice|meats?|fish|desserts?|cakes?|juices?|sodas?|soups?|salads?|sandwich(?:es)?|burgers?|curr(?:y|ies)|dressings?)|(?:what|which) (?:milks?|teas?|sauces?|toppings?|crusts?|syrups?|sweeteners?|flavou?rs?|dressings?) (?:do|have|are|can|is)|what (?:mains?|main courses|starters|appeti[sz]ers|sides|soups?|salads|sandwiches|burgers|cakes) (?:(?:do|have|are|can) )?(?:you|u|there)|what (?:food|dishes|drinks|wines?|beers?|desserts?|pizzas?|pastas?|services?|treatments?|styles|kind of food|type of food|cuisine) (?:do|can|are|have|is)|what (?:(?:do you|u|you guys) (?:serve|have|offer|do|cook|sell)|can you (?:serve|offer|cook|make))(?! (?:for|on|at|tomorrow|today|tonight|available|free))|what (?:kind|type|sort) of (?:food|cuisine|dishes|drinks|wine|services?|treatments?)|do (?:you|u)(?: guys)? (?:serve|offer|sell|do|make|have) (?!(?:for|on|at|left|open|this|next|tomorrow|today|tonight)\\b|(?:a|any|an)? ?(?:\\d|table|space|room|avail|anything|something|time|slot|appointment|reserv|booking|seat|spot|free|live|wifi|wi-fi|park|my|the number|phone|web|high ?chair|big|large|group|gift|people|wheel|tv|outdoor|outside|patio|terrace|garden))|(?:vegan|vegetarian|veggie|halal|kosher|keto|vegans|vegetarians)(?: (?:options?|food|dishes|menu|meals|friendly))?|what can (?:i|we|she|he|they|you) (?:eat|have)(?! (?:for|on|at|tomorrow|tonight)\\b)|(?:what|which) (?:dishes|items|things|options|ones)(?: (?:on the menu|there))? (?:do|have|has|are|contain|don't|can|without)|what(?:'s| is|s) (?:good|popular|nice|tasty|best)(?: here)?|specials?|dish(?:es)? of the day|recommend\\w*|signature dish|best (?:dish|pizza|pasta|thing)|wine list|(?:list|what) (?:of )?services|what services|(?:kids?|children)'?s?'? (?:menu|meals?|portions?)|dessert|cocktails?|draft|serve alcohol|alcohol)\\b",
    confidence: 0.82,
  },
  {
    topic: "availability",
    pattern:
      "\\b(?:availab(?:le|ility)|(?:any|what|which|when|have|got|is there|are there|have you) .{0,25}\\b(?:times?|slots?|openings?|tables?|appointments?|space|spaces?|room)\\b.{0,25}\\b(?:free|available|left|open|you have|do you have|are there|for|on|tomorrow|today|tonight)|(?:are|r) you (?:free|busy|full|fully booked|booked(?: up| out)?)|fully booked|(?:any|what|which) (?:times?|slots?|openings?)|(?:anything|something) (?:free|available|open|on|at|for)|when (?:can|could) (?:i|we|you) (?:come|book|get|fit|see|do|have)|(?:latest|earliest|soonest) (?:i|we|you|time|slot|table)\\b|(?:first|next|earliest|soonest) (?:available|free|possible|appointment|slot|table|opening|time))\\b",
    confidence: 0.8,
  },
  {
    topic: "offers",
    pattern:
      "^(?!.*\\b(?:student|senior|military|veteran|group|staff|employee|loyalty|gift|birthday|kids?|child\\w*)s?\\b).*\\b(?:deals?(?! with)|(?:any|some|special|current|running|good|an?|the|your|you have|have you|what|which) (?:\\w+ )?offers?(?! (?:to|a|an|me|us|your)\\b)|offers? (?:on|running|today|now)|promotions?|promos?|discounts?|coupons?|(?:discount|promo|voucher) codes?|on sale|sales? on)\\b",
    confidence: 0.89,
  },
  {
    topic: "other",
    pattern:
      "\\b(?<!where (?:can|do|could|should|may) (?:i|we) )(?:(?:drop|leave|bring) (?:it|her|my \\w+|the (?:car|van|truck|keys?|vehicle|bike))(?: \\w+)?(?: (?:off|in|overnight|early))|drop(?:ping)?[- ]?off|leave (?:it|my car|the car|the keys)|(?:night|evening|day) before|overnight|when\\b.{0,25}\\b(?:pick|collect|get)\\b.{0,14}\\b(?:up|it|car|back)|pick[- ]?up time|when\\b.{0,25}\\b(?:ready|done|finished))\\b",
    confidence: 0.84,
  },
  {
    topic: "price",
    pattern: "\\b(?:estimates?|quotes?|quotation|ballpark)\\b.{0,30}\\b(?:for|on)\\b",
    confidence: 0.89,
  },
  { topic: "other", pattern: "\\bhow long (?:does|do|is|will|would)\\b", confidence: 0.75 },
  {
    topic: "other",
    pattern:
      "\\b(?:hiring|recruiting|vacanc(?:y|ies) for|job (?:openings?|vacanc(?:y|ies)|offers?|applications?)|jobs|(?:a|any) (?:job|vacanc(?:y|ies))|you (?:guys |still |currently )*(?:looking for|need|want|taking on) (?:any |more |new |some |an? )*(?:staff|waiters?|waitress\\w*|servers?|chefs?|cooks?|stylists?|mechanics?|cleaners?|apprentices?|interns?|trainees?)\\b|(?:any|some)(?:body|one)(?: \\w+)? (?:speaks?|knows?)|(?:staff|team|waiters?|waitress\\w*|stylists?|mechanics?|people|they) speak)\\b",
    confidence: 0.83,
  },
  {
    topic: "policy",
    pattern:
      "\\b(?:(?:i'm|i am|we're|we are|i'll be|we'll be|we will be|i will be|might be|gonna be) (?:\\w+ ){0,5}late)\\b",
    confidence: 0.75,
    stated: true,
  },
  {
    topic: "about",
    pattern:
      "\\b(?:tell (?:me|us) (?:more |something |all |(?:a )?(?:bit|little) (?:more )?)?about (?:the (?:place|restaurant|business|salon|shop|garage)|you|yoursel(?:f|ves)|this place|your (?:place|restaurant|salon|business))|what (?:is|kind of) (?:this )?(?:place|restaurant|business)(?: is (?:this|it))?|what do you do|who (?:owns|runs)|how long have you been|about (?:you|us)|reviews?|ratings?|(?:are|r) (?:you|u|they)(?: guys)? any good|is (?:it|this(?: place)?) any good|how (?:are|r) (?:you|u|they) rated|how many stars|what (?:do|did|are) (?:people|others|other (?:people|guests|customers)|customers|guests) (?:say|think|saying)|(?:is there|do you have|have you got|got|does it have|is it) (?:a |an |any )?(?:wifi|wi-fi|internet|live music|music|tv|bar|patio|terrace|garden|outdoor (?:seating|area|tables?)|outside (?:seating|area|tables?)|high ?chairs?|seat for (?:my|our|the|a) (?:bab(?:y|ies)|toddlers?|little ones?|infant)|(?:booster|bab(?:y|ies)|child|kids?) seats?|wheelchair\\w*(?: access\\w*)?|disabled access|accessible|air con\\w*|ac|heating|toilets?|restrooms?|bathrooms?|changing (?:table|room)|playground|kids'? area|romantic|quiet|noisy|view)|wheelchair access\\w*|wifi|wi-fi)\\b",
    confidence: 0.8,
  },
];

/** Words that make a clause a question or a request for information. */
export const asking =
  "\\?|\\bwhat can (?:i|we) (?:eat|have)\\b|^(?:and |also |but |so |hi,? |hello,? |hey,? |ok,? |okay,? |just |oh,? |btw,? |by the way,? )*(?:(?:until|till|til|by) (?:when|what time)|what|when|where|which|who|whose|why|how|is|are|r|am|do|does|did|can|could|may|will|would|should|have|has|any|got|whats|wheres|hows)\\b|\\b(?:provide (?:me|us)|(?:send|give|share) (?:me|us) (?:the|your|their|its|an?)|tell me|let me know|i wonder|wondering|do you know|i want to know|i'd like to know|would like to know|need to know|like to ask|want to ask|question|curious|can i (?:see|get|have)|could i (?:see|get|have)|get me (?:their|your|the|his|her)|send me|give me|show me|info|information|details)\\b";

/** Names of subjects are those under which businesses keep their own words. */
export const subjects: readonly SubjectRule[] = [
  {
    topic: "hours",
    subject: "now",
    pattern:
      "(?:\\b(?:are|r|is) (?:you|u|it|the \\w+|this place|they|y'all)(?: guys| all)? (?:still |currently )?open(?: (?:now|right now|rn|atm|at the moment|currently|yet))?(?= ?(?:[?.!,]|$))|\\bopen (?:now|right now|rn|atm)\\b|\\bstill open\\b(?! (?:on|at|for|tomorrow|this)))",
  },
  { topic: "parking", subject: "parking", pattern: "." },
  {
    topic: "other",
    subject: "ready",
    pattern:
      "\\b(?:when\\b.{0,25}\\b(?:pick|collect|get)\\b.{0,14}\\b(?:up|it|car|back)|pick[- ]?up time|when\\b.{0,25}\\b(?:ready|done|finished))\\b",
  },
  {
    topic: "other",
    subject: "drop-off",
    pattern:
      "\\b(?:(?:drop|leave|bring) (?:it|her|my \\w+|the (?:car|van|truck|keys?|vehicle|bike))|drop(?:ping)?[- ]?off|(?:night|evening|day) before|overnight)\\b",
  },
  { topic: "policy", subject: "pets", pattern: "\\b(?:dogs?|pets?|puppy|cats?|animals?)\\b" },
  {
    topic: "policy",
    subject: "children",
    pattern: "\\b(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|strollers?|prams?|family|child-friendly)\\b",
  },
  { topic: "policy", subject: "smoking", pattern: "\\b(?:smok\\w+|vap\\w+)\\b" },
  {
    topic: "policy",
    subject: "corkage",
    pattern: "\\b(?:corkage|byo\\w*|own (?:wine|bottle)|bring .{0,12}wine)\\b",
  },
  {
    topic: "policy",
    subject: "no-show",
    pattern:
      "\\b(?:no[ -]?shows?|(?:don't|dont|do not|didn't) (?:show|come|turn up)|miss (?:my|our|the|a|an) (?:\\w+ )?(?:booking|reservation|table|appointment|visit|slot))\\b",
  },
  {
    topic: "policy",
    subject: "cancellation",
    pattern:
      "\\b(?:cancel\\w*|call (?:it|this|that|the \\w+) off|call off|refunds?|no[ -]?show|(?:can't|cannot) (?:come|make it)|(?:don't|do not) (?:show|come|turn up))\\b",
  },
  { topic: "policy", subject: "late", pattern: "\\blate\\b" },
  {
    topic: "policy",
    subject: "deposit",
    pattern:
      "\\b(?:deposits?|prepay\\w*|up ?front|charged|charges|billed|fees?|penalt(?:y|ies)|pay (?:anything|now|in advance)|need (?:a|my|your) (?:credit |debit )?card)\\b",
  },
  {
    topic: "policy",
    subject: "payment",
    pattern:
      "\\b(?:cards?|credit|debit|cash|amex|american express|visa|mastercard|apple pay|google pay|paypal|contactless|checks?|pay(?:ment)?s?)\\b(?<!gift cards?)",
  },
  { topic: "policy", subject: "dress", pattern: "\\bdress|\\bwear\\b" },
  { topic: "policy", subject: "cake", pattern: "\\bcake\\b" },
  { topic: "policy", subject: "vouchers", pattern: "\\b(?:gift (?:cards?|vouchers?)|vouchers?)\\b" },
  { topic: "policy", subject: "walk-ins", pattern: "\\bwalk[ -]?ins?\\b" },
  { topic: "policy", pattern: "\\b(?<thing>[a-z-]+) polic(?:y|ies)\\b" },
  {
    topic: "capacity",
    subject: "private room",
    pattern: "\\bprivate (?:room|dining|event|hire|party|function)s?\\b",
  },
  {
    topic: "capacity",
    subject: "large_parties",
    pattern: "\\b(?:large|big|biggest|largest|max\\w*|group|groups|part(?:y|ies)|private)\\b",
  },
  {
    topic: "about",
    subject: "accessibility",
    pattern: "\\b(?:wheelchair|accessib\\w*|disabled|step-free)\\b",
  },
  {
    topic: "about",
    subject: "high chair",
    pattern:
      "\\b(?:high ?chairs?|seat for (?:my|our|the|a) \\w+|(?:booster|bab(?:y|ies)|child|kids?) seats?)\\b",
  },
  {
    topic: "about",
    subject: "reviews",
    pattern:
      "\\b(?:reviews?|ratings?|rated|any good|stars|people (?:say|think)|(?:guests|customers|others) (?:say|think))\\b",
  },
  {
    topic: "about",
    pattern:
      "\\b(?<thing>wi-?fi|live music|music|tv|bar|patio|terrace|garden|outdoor (?:seating|area|tables?)|outside (?:seating|area|tables?)|air con\\w*|toilets?|restrooms?|bathrooms?|playground|changing (?:table|room)|view)\\b",
  },
  { topic: "allergens", subject: "gluten free", pattern: "\\b(?:gluten[ -]free|c(?:o)?eliac)" },
  {
    topic: "allergens",
    pattern:
      "\\b(?<thing>(?:gluten|dairy|nut|lactose|egg|wheat|soy|sugar)[ -]free|peanuts?|nuts?|gluten|dairy|milk|eggs?|shellfish|fish|soy|sesame|wheat|lactose|pork|alcohol)\\b",
  },
  {
    topic: "menu",
    pattern:
      "\\b(?<thing>vegan|vegetarian|veggie|halal|kosher|keto|gluten[ -]free|(?:kids?|children)'?s?'? (?:menu|meal|portion)|wine list|specials?|desserts?|cocktails?|alcohol)s?\\b",
  },
  {
    topic: "menu",
    pattern:
      "\\b(?:do (?:you|u|they)(?: guys)?|can you|you) (?:serve|offer|sell|do|make|have|cook)(?: (?:any|a|an|some|good|the))* (?!you|menu|food|\\d|anything|something|options?\\b|of\\b)(?<thing>[\\p{L}][\\p{L} '-]{1,28}?)(?: (?:dishes|options?|on (?:the|your) menu|here|there|today|tonight|tomorrow|please|by any chance|in(?: here)?|for (?:lunch|dinner|breakfast|kids|dessert)))*(?= ?(?:[?.!,]|$))",
  },
];
