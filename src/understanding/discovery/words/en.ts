// What English searches for businesses are made of; patterns over plain text.
import type { DiscoveryWords } from "./words.ts";

export const english: DiscoveryWords = {
  centre: "city cent(?:er|re)|town cent(?:er|re)|cent(?:er|re)|central|middle of (?:the )?town|downtown",
  categories: {
    restaurant:
      "restaurants?|places? to eat|somewhere to eat|eat(?:ing)?(?: out)?|food|dinner|lunch|brunch|breakfast|supper|cafes?|coffee (?:shop|place)s?|diners?|hungry|starving|pizzerias?|bistros?|trattorias?|steak ?houses?|eater(?:y|ies)|table for",
    beauty_salon:
      "(?:hair ?|beauty |nail |hairdressing )?salons?|hair ?dressers?|hair ?stylists?|hair place|barbers?(?: ?shops?)?|spas?|nail (?:bars?|studios?|places?)|get my (?:hair|nails) done|beauticians?|stylists?|hair done|nails done",
    automotive:
      "(?:auto(?:motive)?|car|tire|tyre|body) ?(?:repair )?(?:shops?|garages?|services?|repairs?|mechanics?)|mechanics?|garages?|auto repair|fix my car|car fixed|car repaired",
    dentist: "dentists?|dental(?: clinics?| practices?)?|tooth ?ache|teeth",
    fitness: "gyms?|fitness(?: studios?| cent(?:er|re)s?)?|personal trainers?|work ?out",
    yoga: "yoga(?: studios?| class(?:es)?)?|pilates",
    vet: "vets?|veterinar(?:y|ian)s?(?: clinics?)?|animal (?:doctor|hospital)s?",
    physiotherapy: "physio(?:therap(?:y|ists?))?|physical therap(?:y|ists?)",
    tutoring: "tutors?|tutoring|private lessons?",
    photography: "photographers?|photo studios?|photography",
    optician: "opticians?|optometrists?|eye ?(?:wear|glasses) (?:shop|store)s?|glasses",
    music_school:
      "music (?:schools?|lessons?|teachers?)|(?:piano|guitar|violin|singing) (?:lessons?|teachers?)",
  },
  filler:
    "a u ur r pls plz about all am an and any anything everything anyone are around at be best can could did do does find for from get give good great had has have he help here hi hello how i i'd i'm in is it its just like looking many me more much my near need next nice no not now of ok on one or our place places please really she show so some somebody someone somewhere something tell than that the their them then there these they this those to too up us very want was we well were what whats what's wheres where's when where which who why will with would yes you your",
  concepts: {
    joins: "and(?: then| also)?|then|also|plus",
    opening:
      "(?:ok(?:ay)?|so|and|hey|hi|hello|well|also|then|please|pls|can you|could you|would you|will you|i want to|i'd like to|i would like to|i need to|we want to|we'd like to|let'?s|just|for me|you|to|actually|hmm+|oh|great|cool|thanks,?|no|yes|alright)",
    yes: "yes+|yep|yeah|yup|sure|ok(?:ay)?|go ahead|do it|sounds good|please do|correct|that'?s right|absolutely|perfect|great",
    no: "no+|nope|nah|not really|no thanks?|never ?mind|don'?t|forget it|cancel",
    please: "please|pls|plz|thanks?(?: you)?|thx|now|then|for me",
    find: "find|search(?: for)?|look(?:ing)? (?:for|up)|show(?: me)?|get me|need|want|where (?:can|could|do|should|would) (?:i|we|you)|where'?s? (?:is )?(?:a|the nearest|there a)|is there|are there|any(?! of)|know (?:of )?(?:a|any)|list|discover|best|good|nice|great|top|which (?!one|of)|what (?:\\w+ )?(?:places?|salons?|restaurants?|garages?)|recommend|suggest|who (?:does|can|do|offers|sells|has)|craving|in the mood for|feel like|hungry|i'?d like|somewhere|someplace|place",
    refers:
      "(?:the )?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|other|previous) (?:one|option|place|salon|restaurant|result|garage|shop|business|two|three)s?|(?:number|option|no\\.?|#) ?(?:\\d|one|two|three|four|five)|that (?:one|place|salon|restaurant|shop)|this (?:one|place|salon|restaurant|shop)|it|its|tell me more(?=\\s*(?:$|[.!?]))|them|they|their|there(?! (?:is|are|any|a|an)\\b)|both|these|those|(?:do|does|is|are|has|have) any(?: of (?:them|these|those))?|all (?:of them|three|four)",
    compare:
      "compare|comparison|versus|vs\\.?|difference between|side by side|which (?:one )?is (?:the )?(?:better|cheaper|closer|cheapest|closest|nearest)|which of (?:these|those|them|the two)|better:|or",
    prices:
      "(?:what|how much) (?:do|does|would|will|should|is|are|did)(?: .{1,60})? (?:charge|cost|pay|ask|go for|run(?: me)?|set me back)|how (?:much|expensive)|(?:average|typical|usual|normal|fair|going|market) (?:price|cost|rate)s?|on average|price (?:range|of|for|level)|prices? (?:of|for|in)|cost of|what(?:'?s| is| are) the (?:price|cost|rate)s?|rates? for|going rate|worth paying|(?:is|isn't) \\$? ?\\d+(?: \\w+)? (?:a lot|too much|fair|normal|ok|okay|reasonable|expensive)|pricing",
    reviews:
      "reviews?|what (?:(?:do|are|did) )?(?:people|ppl|customers|others|guests|clients|they) (?:say(?:ing)?|think|complain|like|love)|ratings? (?:of|for)|any complaints?|complain\\w*|feedback|reputation|how good is|is .{2,40} (?:any good|good\\?|worth it)|opinions?",
    about: "about|on|regarding|with|for|mention(?:ing)?|concerning",
    recommend:
      "recommend(?:ation)?s?|suggest(?:ion)?s?|(?:which|what) (?:one )?(?:would|should|do) (?:you|i|we) (?:choose|pick|take|recommend|suggest|go (?:for|with|to)|book)|pick (?:one )?for me|you (?:choose|decide|pick)|surprise me|your (?:favou?rite|pick|choice|top pick)|help me (?:choose|decide)|best (?:option|choice|bet|pick)|which (?:one )?is (?:the )?best(?: for me)?",
    accept:
      "i(?:'ll| will)? (?:take|choose|pick|go (?:with|for))|i (?:really )?(?:like|love|prefer|want)(?! (?:to|a|an|something|some)\\b)|let'?s (?:go|do|take|try)(?: (?:with|for))?|go with|that one(?: please)?|sounds? (?:good|great|perfect|nice|lovely)|looks? (?:good|great|nice|perfect)|perfect|great choice|good (?:one|choice|idea)|works for me|i'm (?:happy|fine|good) with|the winner|sold",
    reject:
      "not (?:that|this|the|those|for me|what|my|into|a fan|interested|keen)|(?:don'?t|do not|didn'?t) (?:like|want|love|fancy|need|think)|no,? (?:not|something|too|i)|something (?:else|different)|another (?:one|place|option)|other (?:options?|places?|ones?)|skip|hate|none of (?:these|those|them)|too (?:expensive|pricey|far|dear|busy|fancy|noisy|posh|late|early|loud|small)|not .{2,30}(?:again|please)|anything but|nope|rather not|bad (?:reviews|rating)|(?:reviews?|ratings?) (?:are|is|look) (?:bad|poor|low|awful)|remove|hide|instead of",
    watch:
      "(?:tell|text|message|ping|alert|warn|notify|remind|inform|e-?mail) me (?:when|if|as soon as|once)|(?:text|message|ping|alert|notify|inform|e-?mail) me about|let me know (?:when|if|as soon as|once|about)|(?<!(?:can|could|to|we|i|live) )(?:watch|keep an eye|keep watch|keep looking|monitor|track|look out|wait)(?: out)?(?: on| for)?|set (?:up )?an? (?:alert|alarm|watch|notification)|notify (?:me|us)|alert(?: me)?(?: for| on)?|waiting list|waitlist",
    unwatch:
      "^\\W*stop(?: (?:it|that|this|watching))?(?: (?:please|pls))?\\W*$|stop (?:the|that|my) [^.,?!]{2,40}? (?:one|watch|alert)|(?:stop|cancel|remove|delete|drop|forget(?: about)?|turn off|end) (?:the |my |that |all |this )*(?:\\p{L}+ )?(?:watch(?:ing)?|alerts?|notif\\w+|tracking|monitoring|reminders?)|unwatch|unsubscribe|don'?t (?:notify|alert|text|tell) me(?: anymore)?|no more (?:alerts|notifications)|stop (?:telling|notifying|alerting|texting) me",
    watches:
      "what (?:(?:are|were|r) (?:you|u)|(?:you'?re|ur)) (?:watching|tracking|monitoring|waiting|looking out|keeping)(?: (?:for|an eye))?.*|(?:what|which) (?:am i|are we) waiting for|what do you have on (?:watch|your watch ?list)|(?:what|which) do (?:i|we) have (?:on watch|set up)|(?:show|list|see|tell)(?: me)?(?: all)?(?: of)? my (?:watches|alerts|notifications)|my (?:watches|alerts)|(?:what|which) (?:alerts|watches|notifications) .*",
    research:
      "worst (?:reviews?|rated|ratings?)|lowest[- ]rated|what(?:'?s| is) (?:being )?(?:said|written) (?:about|of|on)|what (?:do|are|did) (?:people|ppl|customers|others|guests|clients|they|reviewers) (?:say(?:ing)?|think|complain\\w*|like|love|hate)|complain\\w*|according to (?:the )?reviews|reviews? (?:of|for|about|on|say|mention|complain)|mention(?:ed|s)? in (?:the )?reviews|feedback (?:on|about|for)|what (?:do|are) (?:the )?reviews .*",
    book: "book|reserve|make (?:a|an) (?:reservation|booking|appointment)|schedule|get me (?:in|a (?:slot|table|chair|spot)) (?:at|with|in)|sign me up|put me down|appointment (?:at|with)|table at|reservation (?:at|with)|grab (?:a|the) (?:slot|table|spot)",
    details:
      "tell me (?:more|about)|more (?:about|info\\w*|details?)(?: (?:on|about|for))?|details?(?: (?:on|about|of|for))?|info(?:rmation)?(?: (?:on|about|for))?|describe|what (?:is|about|does) (?=.{2,40})|(?:show|see|open|view) (?:me )?(?:the )?(?:page|menu|profile|photos?|services|first|second|third|last)|what(?:'?s| is| are) (?:its|their|the) (?:address|phone|hours|number|menu|website)|where (?:exactly )?(?:is|are)|how (?:do i|do we|can i|can we|to) get (?:to|there)|phone(?: number)?|address|directions|opening hours|hours|(?:does|do|is|are|has|can)(?= .{2,40})",
    cheaper:
      "cheaper|less expensive|lower (?:price|cost)|not (?:so|as|that|too) (?:expensive|pricey)|more affordable|lower budget|for less|less money|cost less|more budget",
    closer: "closer|nearer|not (?:so|as|that|too) far|less far|shorter (?:walk|drive|distance)",
    farther:
      "(?:further|farther)(?: (?:out|away))?|wider(?: (?:area|radius|search))?|bigger (?:area|radius)|larger (?:area|radius)|expand|don'?t mind (?:driving|travell?ing|going)|willing to (?:drive|travel|go)|outside (?:the )?(?:city|town)",
    better:
      "better (?:rated|reviewed|reviews|ratings?|ones?|places?|quality)|higher (?:rated|ratings?|quality)|more stars|better",
    more: "(?:show|give|see|get|list|any)(?: me)?(?: some)? more(?: (?:options|results|places|of them|like (?:this|that|these)))?|more (?:options|results|places|please)|next(?: (?:page|ones|results))?(?! (?:free|available|open\\w*|slot|appointment))|others|what else|anything else|keep going|load more|more",
    restart:
      "start (?:over|again|fresh|from scratch)|new search|reset|forget (?:all|everything|that|it all)|clear (?:all|everything|the (?:filters|search))|begin again|from the beginning|different search",
    best: "best|greatest|top(?! rated)|finest|number one|most recommended|a really good|amazing|excellent|great|outstanding",
    cheapest:
      "(?:sort|order|rank)\\w*(?: \\w+)? by (?:price|cost)|cheap(?:est)?|lowest (?:price|cost)|budget|inexpensive|affordable|bargain|low[- ]cost|least expensive|good value|best price|not expensive",
    closest:
      "(?:sort|order|rank)\\w*(?: \\w+)? by distance|(?:sort|order|rank)\\w*(?: \\w+)? by distance|closest|nearest|closest to me|shortest (?:walk|drive)",
    topRated:
      "(?:sort|order|rank)\\w*(?: \\w+)? by (?:ratings?|stars|reviews)|(?:top|best|highest|highly|well)[- ]?(?:rated|reviewed)|best (?:reviews|ratings?)|most stars|good (?:reviews|ratings?)|great reviews",
    soonest:
      "soonest|earliest|as soon as possible|asap|first available|next (?:available|free|slot|appointment)|quickest|right away|straight away|last minute",
    near: "near (?:me|here|by|us|there|it)|nearby|around (?:me|here|the corner)|close (?:by|to (?:me|here|us|it|there|that))|in my (?:area|neighbou?rhood|street)|local(?:ly)?|in the (?:area|neighbou?rhood|vicinity)|not far(?: from (?:me|here))?|closest|nearest|where i am|my location",
    walking: "(?:in |within )?walking distance|walkable|(?:a )?short walk|on foot",
    open: "open(?:s|ed|ing)?|still serving|not closed",
    openNow: "open (?:right )?now|open at the moment|currently open|still open|open at this (?:hour|time)",
    stars: "stars?|\\*|rating|rated|points|score|out of (?:5|five)",
    atLeast:
      "at least|min(?:imum)?|above|over|more than|or (?:more|better|higher|above|up)|and (?:up|above|over|more|better|higher)|\\+|plus|only|from|better than|higher than|not (?:below|under|less than)",
    free: "free|available|availability|opening|slots?|a table|vacan\\w+|space|room|can (?:take|see|fit) (?:me|us)|an appointment|a spot",
    tooDear:
      "too (?:expensive|pricey|dear|much|costly)|(?:over|beyond|above) (?:my )?budget|can'?t afford|expensive|pricey",
    tooFar: "too far(?: away)?|so far|far away|distance|too long (?:a )?(?:drive|walk)|other side of town",
    badRating:
      "bad (?:reviews?|ratings?)|low (?:ratings?|rated|reviews)|poor (?:reviews?|ratings?)|(?:reviews?|ratings?) (?:are|is|look) (?:bad|poor|low|awful)|not enough stars|terrible reviews",
    badTime:
      "too (?:late|early)|(?:time|hour)s? (?:doesn'?t|don'?t|does not|do not) work|can'?t make (?:it|that)|not free then|wrong (?:time|day)",
    badStyle:
      "not my (?:style|thing|taste|vibe|type)|too (?:fancy|posh|loud|noisy|trendy|busy|small|big|crowded)|(?:don'?t|do not) like the (?:look|vibe|style|place|food)|ugly|boring",
    drops:
      "price (?:drops?|falls?|goes down|changes?|comes down)|prices? (?:drop|fall|go down|change)|cheaper|discounts?|on sale|offers?|deals?|cost(?:s)? less|below|under|drops? (?:below|under)",
    opens:
      "(?:a )?new \\w+ (?:one|place|salon|restaurant|shop|business|garage|cafe)s?|(?:a )?new (?:one|place|salon|restaurant|shop|business|garage|cafe)s?|opens(?! up)|opening of|re-?opens|opened",
    not: "not?|hates?|dislikes?|can'?t stand|(?:don'?t|doesn'?t) (?:like|want|eat|fancy)|(?:sick|tired) of|without|except|isn'?t|aren'?t|no|other than|instead of|rather than|but not|anything but|anywhere but",
    anyArea:
      "any (?:area|neighbou?rhood|location|part of town)|anywhere|area (?:doesn'?t|does not) matter|(?:don'?t|do not) (?:care|mind) (?:where|about the (?:area|location))|(?:the )?whole city|wherever|all over town|citywide|location (?:doesn'?t|does not) matter",
    anyPrice:
      "any (?:price|budget)|(?:price|money|cost|budget) (?:doesn'?t|does not|isn'?t|is not|is no) (?:matter|an issue|important|object|issue|problem)|(?:don'?t|do not) (?:care|mind) (?:about (?:the )?)?(?:price|cost|how much)|whatever it costs|no (?:price |budget )?limit|ignore (?:the )?(?:price|budget)",
    anyTime:
      "any ?time|any day|whenever|time (?:doesn'?t|does not) matter|(?:don'?t|do not) (?:care|mind) when|flexible(?: on (?:time|when))?|no matter when",
    anyRating:
      "any rating|rating(?:s)? (?:doesn'?t|does not|don'?t) matter|(?:don'?t|do not) care about (?:the )?(?:ratings?|reviews|stars)|ignore (?:the )?ratings?",
    anyKind:
      "any (?:kind|type|sort|cuisine|food|style)|(?:whatever|any) (?:kind|type) of (?:food|place)|(?:food|kind|type|cuisine) (?:doesn'?t|does not) matter|not picky|i eat everything",
    ordinalNoun:
      "one|option|place|salon|restaurant|result|garage|shop|business|choice|suggestion|listing|on the list|barber|cafe|spa|dentist|hit|of (?:them|these|those)",
    firstTwo: "(?:first|top) (?:two|2)|(?:these|those|the) two",
    firstThree:
      "(?:first|top) (?:three|3)|(?:these|those|the|all) three|all (?:of )?(?:them|these|those)|them all",
    both: "both|them|these|those",
    distanceUnits: "km|kms|kilomet(?:er|re)s?|mi|miles?|m|met(?:er|re)s?|blocks?|yards?",
    help: "help|what can you do|how does this work|how do i use this|what can i ask|who are you|are you (?:a |an )?(?:human|person|real|bot|robot|ai|chatbot)(?: person)?|what is this",
    greeting: "hi|hello|hey|good (?:morning|afternoon|evening)|howdy|hiya|yo",
    thanks:
      "thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|cheers|ty|much appreciated|you'?re (?:great|the best)|awesome|nice|that'?s (?:very )?helpful",
    goodbye: "bye(?: bye)?|goodbye|see you(?: later)?|good ?night|that'?s (?:all|it)(?: for now)?",
    howAreYou: "how are you(?: doing)?(?: today)?|how'?s it going|what'?s up",
    told: "was|were|had|went|loved|visited|got|came|my appointment|write|poem|joke|story|translate|essay|recipe|song",
    where:
      "where(?: exactly)? (?:is|are)|how (?:do i|do we|to|can i|can we) get (?:to|there)|how far|address|directions",
    back: "^\\W*(?:(?:no|ok(?:ay)?|please|wait|can (?:i|we)|let'?s|take me|i want to|go|get),? )*back\\W*$|(?:(?:go|take me|get|bring me|send me|come|step) back|back to|return to)|other (?:places|options|results|ones|salons|restaurants|garages)|show me (?:the )?others?|(?:someone|somewhere) else|(?:the|my) (?:list|results|search)|keep looking",
    others: "others?|elsewhere|different|else",
    letGo: "never ?mind|nvm|forget (?:it|that|about it)|cancel(?: (?:it|that))?|stop|leave it",
    among:
      "(?:which|what) (?:one|ones|of (?:them|these|those))(?= (?:has|have|do|does|is|are|offers?|serves?|takes?|allows?|can|got|sells?))|any of (?:them|these|those)|one of (?:them|these|those)(?= (?:has|with|that))",
    whyOrder:
      "why\\b.{0,60}?\\b(?:first|top|number one|order\\w*|rank\\w*|recommend\\w*|suggest\\w*|above|below|second|third|last|best)|how (?:do|did|are|is) .{0,30}?(?:rank|order|sort|chos|choose|pick)\\w*|why (?:that|this) (?:one|order)",
    paid: "(?:are|do|did|were|is) (?:you|they|it|these|those|the|any|places|businesses|restaurants)\\b.{0,30}?(?:paid (?:by|for|to|off)|pay(?:ing)? you|get paid|sponsor\\w*|commissions?|advertis\\w*|ads?)|being paid|who pays (?:you|for this)|(?:earn|take|make|get) (?:a |any )?(?:commission|kickback)s?|sponsored|(?:is|are) (?:this|you|it) (?:biased|neutral|independent|impartial)",
    booked:
      "what(?:'?s| is| did i| did we| have i| have we) (?:already )?(?:book(?:ed)?|reserved?)|(?:am|are) (?:i|we) (?:already )?booked|(?:do|did|have) (?:i|we) (?:have|got|get|make) (?:a|any|an|my|the) (?:bookings?|reservations?|appointments?)|(?:show|list|see|what are) (?:me )?(?:my|our) (?:bookings?|reservations?|appointments?)|(?:is|was) (?:it|that|my (?:table|booking|appointment|reservation)) (?:booked|confirmed)",
    unbooks:
      "(?:cancel|reschedule|postpone) (?:it|that|this|(?:my|the|our) (?:bookings?|reservations?|appointments?|tables?|visits?))(?! (?:alert|watch))|move (?:it|(?:my|the|our) (?:booking|reservation|appointment|table)) to",
    openLate:
      "open(?:s|ing)? (?:until |till )?(?:the )?(?:later?|latest)|late[- ](?:night|opening)|open (?:late )?at night|open in the evening|late (?:hours|evening)",
    everything:
      "(?:it|them) all|all of (?:it|them|these|those)|none of (?:them|these|those|it)|(?:any|either) of (?:them|these|those)|neither|everything",
  },
};
