// What reviews complain about, by a table of words: counted, and shown with the reviewers' own.
import type { Complaint } from "#contracts/insights";
import type { LocalDate } from "#contracts/time";

export interface ReviewText {
  rating: number;
  text: string;
  date: LocalDate;
}

/** More stars than these are no complaint, whatever the words. */
const worstStars = 3;
const quotesEach = 3;
const longestQuote = 200;

/** Searched for all their places: one may be denied and the next one not. */
const topics: Readonly<Record<Complaint["topic"], RegExp>> = {
  waiting:
    /\b(wait(ed|ing(?! area)|s)?|slow(ly)?|late|delay(ed|s)?|queue|line|took (too long|forever|ages|an hour)|half an hour|longer than)\b/giu,
  service:
    /\b(rude|unfriendly|not very friendly|ignored|rushed|impolite|attitude|inattentive|poor service|bad service)\b/giu,
  quality:
    /\b(cold|lukewarm|salty|bland|tasteless|overcooked|undercooked|raw|burnt|dry|greasy|stale|soggy|uneven|not what it used to be|disappoint\w*|poor quality|come back|car back|bring .{1,20} back)\b/giu,
  price: /\b(pric(e|ey|es|y)|expensive|over ?priced|too much|rip ?off|dear|costs? a lot|not worth)\b/giu,
  noise: /\b(loud|noisy|noise|could(n't| not) hear)\b/giu,
  cleanliness: /\b(dirty|unclean|filthy|sticky|hair in|smell(s|ed|y)?|stain(s|ed)?)\b/giu,
  mistakes:
    /\b(forgot(ten)?|forget|wrong (order|dish|bill|colou?r|size|table|part)|mix(ed)? up|mistakes?|overcharged|lost (our|my) (booking|reservation)|no (booking|reservation) (was )?found)\b/giu,
  space: /\b(small place|cramped|crowded|tight|parking|uncomfortable|waiting area|hard to find)\b/giu,
};

/** Right before a word it turns it round: "no wait", "wasn't too loud". */
const denied =
  /\b(?:no|not|never|without|hardly|\w+n['’]t)\s+(?:(?:a|all|any|at|be|been|ever|really|so|that|the|too|very)\s+){0,3}$/iu;

const complains = (words: string, topic: Complaint["topic"]): boolean =>
  [...words.matchAll(topics[topic])].some((it) => !denied.test(words.slice(0, it.index)));

/**
 * Topics that reviews of three stars and fewer name, most first; one review may complain of several. A quote is the
 * sentence that complains.
 */
export function complaintsOf(reviews: readonly ReviewText[]): Complaint[] {
  const unhappy = reviews.filter((it) => it.rating <= worstStars);
  return (Object.keys(topics) as Complaint["topic"][])
    .flatMap((topic) => {
      const found = unhappy.flatMap((it) => {
        const sentence = sentencesOf(it.text).find((words) => complains(words, topic));
        return sentence === undefined ? [] : [{ ...it, text: sentence }];
      });
      if (found.length === 0) return [];
      return [{ topic, count: found.length, quotes: worstFirst(found).slice(0, quotesEach) }];
    })
    .sort((a, b) => b.count - a.count);
}

const worstFirst = (found: ReviewText[]): ReviewText[] =>
  found.toSorted((a, b) => a.rating - b.rating || b.date.localeCompare(a.date));

const sentencesOf = (text: string): string[] =>
  (text.match(/[^.!?]+[.!?]*/gu) ?? [text]).map((it) => it.trim().slice(0, longestQuote));
