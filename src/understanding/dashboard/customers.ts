// Whose booking is meant: customers as they are written, never from a list.
import { matches, pattern, plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import type { Wish } from "./reading.ts";

const person = "[\\p{L}][\\p{L}'’-]+(?: [\\p{Lu}][\\p{L}'’-]+)?";
const bookingWords =
  "bookings?|reservations?|appointments?|table|party|res|reservas?|mesas?|citas?|reservations?|rendez-vous|tables?|reservierung(?:en)?|termine?|tisch|buchung(?:en)?|prenotazion[ei]|tavol[oi]|appuntament[oi]|marcac\\w+|agendament\\w+";
const owners = [
  pattern(`(?<![\\p{L}])(?<n>${person})['’]s? (?:\\S+ )?(?:${bookingWords})(?![\\p{L}])`),
  pattern(
    `(?<![\\p{L}])(?:the |[Mm]rs?\\.? |[Mm]s\\.? |[Dd]r\\.? )+(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m)? )?(?<n>\\p{L}[\\p{L}'’-]+) (?:${bookingWords}|family)(?![\\p{L}])`,
  ),
  pattern(`(?<![\\p{L}])(?<n>\\p{Lu}[\\p{L}'’-]+) (?:${bookingWords})(?![\\p{L}])`),
  pattern(
    `(?<![\\p{L}])(?:[Mm]rs?\\.?|[Mm]s\\.?|[Dd]r\\.?|[Ss]ra?\\.?|se[nñ]or(?:a)?|m\\.|mme|monsieur|madame|herrn?|frau|signora?|sig\\.?|senhora?) (?<n>\\p{L}[\\p{L}'’-]+)`,
  ),
  pattern(
    `(?<![\\p{L}])(?:${bookingWords}|(?:Reserv|Tisch|Termin|Buchung)\\p{L}*) (?:for|of|under|by|from|de|do|da|von|di|von|a nombre de|au nom de|auf den namen|a nome di?|em nome de) (?:the )?(?<n>${person})`,
  ),
];
/** As owners type: "move smith to 8", "garcia didn't show"; only where nothing of the business is called so. */
const written = [
  pattern(
    "^(?:\\W*(?:please|pls|cancela|cancel|anula) )+(?:a )?(?<n>\\p{L}[\\p{L}'’-]{2,} \\p{L}[\\p{L}'’-]{2,})\\W*$",
  ),
  pattern(
    "^(?:\\W*(?:please|pls|can you|could you) )*(?:move|push|bring|rebook|reschedule|delay|postpone) (?:the )?(?<n>\\p{L}[\\p{L}'’-]{2,}(?: (?!back|forward|to |by |until|till)[\\p{L}'’-]{2,})?) (?:back|forward|to|by|until|till)(?= .{0,30}(?:\\d|noon|hour))",
  ),
  pattern(
    "^(?:\\W*(?:please|pls|mark) )*(?:the )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m)? )?(?:the |mr\\.? |mrs\\.? |ms\\.? )?(?<n>\\p{L}[\\p{L}'’-]{2,}(?: (?!did|never|no[- ]|party|table|family|group|of |as |came|arriv|turned|showed|made|is |are |got)[\\p{L}'’-]{3,})?) (?:(?:party|table|family|group) )?(?:of \\d+ )?(?:as (?:a )?)?(?:didn'?t|did not|never (?:came|showed|turned)|no[- ]?show|(?:came|arrived|turned up|showed up|made it|(?:is|are) here|got here) (?:after all|late|in the end|eventually))",
  ),
  pattern(
    "^(?:\\W*(?:marca|por favor) )*(?:el |la |los |las |a )?(?<n>\\p{L}[\\p{L}'’-]{2,}(?: (?!no |al |si |vino|lleg)[\\p{L}'’-]{3,})?) (?:al final )?(?:no (?:se )?(?:vino|vinieron|ha venido|han venido|apareci\\p{L}+|present\\p{L}+|lleg\\p{L}+)|(?:si )?(?:vino|vinieron|llego|llegaron) (?:al final|tarde|despues))",
  ),
];
const capitals =
  /(?<=\p{L}[ ,]+(?:the )?)(?<n>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?)(?![\p{L}\d])/gu;
const noPerson =
  /^(?:after|if|when|once|tras|si|cuando|despues|we|i|they|have|birthday|wedding|private|whole|other|same|tonight|today|tomorrow|yesterday|this|that|next|last|first|second|all|every|any|some|more|fewer|less|how|rate|everything|everyone|guest|it|its|my|our|the|a|an|evening|morning|afternoon|lunch|dinner|noon|mon|tue|wed|thu|fri|sat|sun|\p{L}+day|party|of|count|one|two|three|four|five|six|seven|eight|big|large|late|early|can|you|table|group|customers?|guests?|clients?|regulars?|any(?:one|body)|some(?:one|body)|everybody|whoever|those|el|la|los|las|una?|clientes?|gente|personas?|quien(?:es)?|alguien|bookings?|reservations?|appointments?|o'?clock|manana|hoy|demain|morgen|heute|domani|oggi|amanha|hoje|people|no|him|her|them|me|us|it|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|pm|am|\d.*)$/iu;

/** Whose booking: "the Smith booking", "Anna's table", "reservation for Garcia". */
export function customerIn(wish: Wish): string | null {
  const free = [...wish.of("date"), ...wish.items].reduce(
    (rest, it) => blanked(rest, it.start, it.end),
    wish.text,
  );
  for (const regex of owners) {
    for (const match of matches(regex, free)) {
      const name = withoutVerb(wish, (match.groups?.["n"] ?? "").replace(/['’]s$/, ""));
      if (!noPerson.test(name.split(" ")[0] ?? "") && !isVerb(wish, name)) return capitalised(name);
    }
  }
  for (const regex of written) {
    const name = matches(regex, wish.said.trim())[0]?.groups?.["n"]?.replace(/['’]s$/, "") ?? "";
    if (name !== "" && !name.split(" ").some((it) => noPerson.test(it)) && !isVerb(wish, name))
      return capitalised(name);
  }
  const [known] = wish.of("name");
  if (known && !noPerson.test(known.value.name)) return known.value.name;
  for (const match of matches(capitals, free)) {
    const name = (match.groups?.["n"] ?? "").replace(/['’]s$/, "");
    if (!noPerson.test(name)) return name;
  }
  return null;
}

const addressee = pattern(
  "^(?:\\W*(?:please|pls|can you|could you) )*(?:tell|text|message|e-?mail|notify|inform|let|ping|write(?: to)?|avisa a|escribe a) (?<n>\\p{L}[\\p{L}'’-]+(?: (?!that|know|about|her|his|their|your|the|we|it|que)\\p{L}[\\p{L}'’-]+)?)(?:,| know| that| know that| que)*[ :]+(?:her|his|their|your|the|its?|we|su|ya)(?![\\p{L}])",
);

/** "tell anna smith her table is ready": as owners type, where what they are told shows that it is one customer. */
export function addresseeIn(wish: Wish): string | null {
  const name = matches(addressee, wish.folded.trim())[0]?.groups?.["n"] ?? "";
  return name === "" || name.split(" ").some((it) => noPerson.test(it) || notOne.test(it))
    ? null
    : capitalised(name);
}

/** "Let Anna know the shift changed" is for Anna of the team, unless it says that a customer is meant. */
export function isOfTeam(wish: Wish, customer: string): boolean {
  const said = plain(customer);
  const words = said.split(/\s+/u);
  const works = wish.context.staff.some((it) => {
    const own = plain(it).split(/\s+/u);
    return words.every((word) => own.includes(word));
  });
  const before = wish.folded.slice(0, Math.max(0, wish.folded.indexOf(said)));
  return works && !asCustomer.test(before);
}

const asCustomer = /(?<![\p{L}])(?:customer|guest|client|client[ae])(?: (?:called|named|llamad[oa]))? *$/u;

const notOne = /^(?:staff|team|kitchen|everyone|subscribers|diners|patrons|vips?|todos|equipo|cocina)$/u;

/** "Cancel Garcia" is Garcia. */
function withoutVerb(wish: Wish, name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && isVerb(wish, first) ? rest.join(" ") : name;
}

const isVerb = (wish: Wish, word: string): boolean =>
  wish.spot.has(
    word.toLowerCase(),
    "move",
    "cancel",
    "view",
    "block",
    "unblock",
    "set",
    "putOn",
    "noShow",
    "refuses",
    "add",
  );

export const capitalised = (name: string): string =>
  name === name.toLowerCase() ? name.replaceAll(/(?<![\p{L}'’])\p{L}/gu, (it) => it.toUpperCase()) : name;
