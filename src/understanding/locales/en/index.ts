// English, put together.
import type { Locale } from "../locale.ts";
import { answers, wishes } from "./answers.ts";
import { clauses } from "./clauses.ts";
import { dates } from "./dates.ts";
import { eachBooking, intents, unsure } from "./intents.ts";
import { names } from "./names.ts";
import { cardinal, numberOf } from "./numbers.ts";
import { parties, people } from "./people.ts";
import { durations, shifts } from "./durations.ts";
import { search } from "./search.ts";
import { asking, questions, subjects } from "./questions.ts";
import { times } from "./times.ts";

export const english: Locale = {
  language: "en",
  dates,
  times,
  shifts,
  durations,
  parties,
  people,
  names,
  clauses,
  intents,
  unsure,
  eachBooking,
  questions,
  subjects,
  asking,
  answers,
  wishes,
  search,
  slotNames: {
    time: "time|hour|later|earlier",
    date: "day|date",
    partySize: "people|party|guests?|persons?|number|size|us",
    service: "service",
  },
  numbers: {
    cardinal,
    numberOf,
    timeCue:
      "(?:(?:can|could) (?:you|u|we) (?:do|make)|at|around|round|roughly|about|by|@|(?:move|push|shift|reschedule) (?:it|that|this|us|me)(?: back| forward| up)? to|near|time to|time is|until|till|from|time|to arrive|exactly|(?:lunch|dinner|breakfast|brunch|tonight|tomorrow|today|evening|morning|afternoon|day|time)(?: at)?(?: is)?)(?: around| about| say| exactly| like)?",
    clockCue: "(?:at|@|(?:move|push|shift|reschedule) (?:it|that|this|us|me)(?: back| forward| up)? to)",
    sizeCue: "(?:for|of|us|the|just|only|total|size|table|party)",
    sizeArticle: "(?:the +)?",
    changeCue:
      "(?:make (?:it|that)(?: just| only)?|(?:change|chnage|update|switch|amend|alter|modify|set|bump) (?:it|that|this|the (?:number|party|group|size|booking|reservation|table)(?: size)?)(?: up| down)? to|no+,?(?: it's| just| only| we are| we're)?|actually,?(?: it's| just| only| we are| we're)?|sorry,?|i mean(?:t)?,?|instead,?(?: maybe| perhaps| say)?|it's|we are|we're|i said|i asked for|said|will be|we'll be|increase (?:it )?to|reduce (?:it )?to|be|now|rather)(?: just| only| now)?",
    minutesCue: "in(?: about| around| like)?",
    otherNoun:
      "high ?chairs?|booster|tables?|days?|nights?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|stars?|dollars?|euros?|pounds?|percent|%|courses?|pizzas?|dishes|bottles?|glass(?:es)?|blocks?|miles?|km|kilomet|of the|(?<=\\bone )of (?:them|these|those|your)|more time|more minute|second|questions?|things?|options?|other options?|dogs?|cars?|bags?|rooms?|different|bookings?|reservations?|cakes?|candles?|(?:pm|am|p\\.m|a\\.m)\\b|to \\d+ (?:people|persons|guests|of us)",
    behindHour:
      "(?:please|pls|plz|thanks|thank you|thx|ty|cheers)(?! (?:note|be|keep|bear|mind|remember|that))|then|instead|sharp|or so|if (?:possible|free|available)|under(?! (?:\\d|the age|(?:two|three|four|five|six|ten|twelve)s?(?![a-z])))|(?:my )?name|party of|(?:a )?table for|for (?:me|us|myself|the (?:two|three|four|five|six) of us|(?:my|our) \\w+ and (?:me|i|myself)|a couple|an?(?! (?:baby|child|kid|toddler|friend|guest|person|vegan|vegetarian|veggie|pram|buggy|pushchair|wheelchair|high ?chair)))|(?:for )?(?:lunch|dinner|brunch|breakfast|supper|drinks)(?= for| ?(?:$|[.,;!?]))|is (?:fine|good|great|perfect|ok|okay|best|better)|works",
  },
  ranges: {
    opens: "between|from",
    and: "and|&",
    to: "to|til|till|until|through|thru|-",
    articles: "the|on|at",
  },
  leads: {
    date: "(?:on|the|this coming(?= \\w+day))",
    time: "(?:any ?time|sometime|after|later than|no earlier than|not before|before|earlier than|no later than|not after|until|till|by|from|at|about|around|round|roughly)",
    partySize: "(?:for|just|only|all|both|us|about|around|now)",
  },
  roles: {
    rejectedBefore:
      "(?:\\bnot|\\bnever|\\bisn't|\\bwasn't|\\bcan't (?:do|make)|\\bcannot (?:do|make)|\\bdon't want(?: it)?|\\bdoesn't work(?: on| at)?|\\binstead of|\\brather than|\\bexcept)(?: (?:for|on|at|the|a|do|make|want|until|table|party|of)){0,3}",
    rejectedAfter:
      "(?:doesn't|does not|won't|will not|isn't|is not|is no) (?:work|good|suit|do|possible|ok|okay|going to work|available)|is (?:too|not)|(?:'s| is)? ?too (?:late|early)",
    formerBefore:
      "\\b(?:from|was|were|used to be|previously|originally)(?: (?:for|on|at|a|the|table|party|of|booked|made|reservation|booking)){0,5}",
    formerAfter: "(?:to|->|=>)",
    fallback:
      "\\b(?:if (?:not|that|it|there|this|you|they|no)|otherwise|or else|failing that)\\b[^.!?;]{0,45}",
    change:
      "\\b(?:change|chnage|changed|update|instead|make it|make that|move|switch|reschedul\\w*|rather|actually|correction|i mean|i meant|sorry|wait|but|alter|amend|modify|increase|reduce|no|to be|now|amended|not)\\b",
    idle: "\\b(?:that(?:'s| is| s|'ll be| will be)? (?:all|it|everything|enough)|all (?:i|we) (?:need|want)(?:ed)?|nothing else|have a (?:good|great|nice|lovely)|how are you(?: doing)?|your help|thank(?:s| you)(?: so much| a lot)?|done|see (?:you|ya)(?: then| again)?|talk)(?: (?:i|we) (?:need|needed|wanted))?(?: for| your)?",
    past: "\\b(?:was|were|did|had|ate|came|visited|went|ordered|got|spoke|left|lost|forgot|waited)\\b",
    background:
      "\\b(?:made|booked|called|rang|phoned|reserved|spoke|ate|visited|came|placed|emailed|was there|were there|been there)(?: (?:it|a|the|my|our|here|in|with|you|booking|reservation|table|back|on|online|by|phone)){0,4}",
  },
};
