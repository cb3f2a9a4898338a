// Dates, times, sizes and answers as each language says them, by table. Monday 23 November 2026, 10:00 in New York.
import { describe, expect, test } from "vitest";
import { asked, confirming, idle, said } from "./contexts.ts";
import { dateOf, partyOf, timeOf } from "./recognised.ts";

type Rows = Readonly<Record<string, readonly (readonly [words: string, expected: string])[]>>;

const dates: Rows = {
  es: [
    ["mañana a las 8", "2026-11-24"],
    ["pasado mañana", "2026-11-25"],
    ["el viernes que viene", "2026-11-27"],
    ["el sábado", "2026-11-28"],
    ["el 3 de diciembre", "2026-12-03"],
    ["el 3/12", "2026-12-03"],
    ["dentro de dos semanas", "2026-12-07"],
    ["ayer", "past"],
    ["el 30 de febrero", "no_such_date"],
    ["nochebuena", "2026-12-24"],
    ["este fin de semana", "2026-11-28..2026-11-29"],
  ],
  fr: [
    ["demain soir à 20h30", "2026-11-24"],
    ["après-demain", "2026-11-25"],
    ["vendredi prochain", "2026-11-27"],
    ["le 3 décembre", "2026-12-03"],
    ["le 1er décembre", "2026-12-01"],
    ["dans deux jours", "2026-11-25"],
    ["ce soir", "2026-11-23"],
    ["hier", "past"],
    ["la semaine prochaine", "2026-11-30..2026-12-06"],
  ],
  de: [
    ["übermorgen um halb acht", "2026-11-25"],
    ["heute Abend", "2026-11-23"],
    ["Freitagabend", "2026-11-27"],
    ["nächsten Freitag", "2026-12-04"],
    ["am 3.12.", "2026-12-03"],
    ["am 3. Dezember", "2026-12-03"],
    ["am dritten Dezember", "2026-12-03"],
    ["in zwei Wochen", "2026-12-07"],
    ["gestern", "past"],
    ["Heiligabend", "2026-12-24"],
  ],
  it: [
    ["domani alle 19", "2026-11-24"],
    ["dopodomani", "2026-11-25"],
    ["stasera", "2026-11-23"],
    ["tra due giorni", "2026-11-25"],
    ["venerdì prossimo", "2026-11-27"],
    ["il 3 dicembre", "2026-12-03"],
    ["l'8 dicembre", "2026-12-08"],
    ["ieri", "past"],
  ],
  pt: [
    ["amanhã às 19h", "2026-11-24"],
    ["depois de amanhã", "2026-11-25"],
    ["sexta-feira que vem", "2026-11-27"],
    ["na quarta", "2026-11-25"],
    ["dia 3 de dezembro", "2026-12-03"],
    ["daqui a duas semanas", "2026-12-07"],
    ["ontem", "past"],
  ],
};

const times: Rows = {
  es: [
    ["mañana a las 8", "20:00"],
    ["a las nueve y media", "21:30"],
    ["a las 9 menos cuarto", "20:45"],
    ["a las 21:30", "21:30"],
    ["8 de la tarde", "20:00"],
    ["por la noche", "18:00-23:30"],
    ["a las 25:00", "no_such_time"],
    ["entre las 8 y las 10", "20:00-22:00"],
    ["después de las 8", "20:00-"],
  ],
  fr: [
    ["demain soir à 20h30", "20:30"],
    ["à 20 h", "20:00"],
    ["à huit heures et demie", "20:30"],
    ["à midi", "12:00"],
    ["vers 19h15", "19:15"],
    ["dans la soirée", "17:00-23:00"],
    ["entre 19h et 21h", "19:00-21:00"],
  ],
  de: [
    ["um halb acht", "19:30"],
    ["halb eins", "12:30"],
    ["viertel vor acht", "19:45"],
    ["um 20 Uhr", "20:00"],
    ["um 19.30 Uhr", "19:30"],
    ["um acht", "20:00"],
    ["20 Uhr 15", "20:15"],
    ["nach 19 Uhr", "19:00-"],
    ["zwischen 18 und 20 Uhr", "18:00-20:00"],
    ["für 2 am Freitag um 20 Uhr", "20:00"],
  ],
  it: [
    ["domani alle 19", "19:00"],
    ["alle otto e mezza", "20:30"],
    ["alle 20:30", "20:30"],
    ["alle 9 meno un quarto", "20:45"],
    ["a mezzogiorno", "12:00"],
    ["dalle 19 alle 21", "19:00-21:00"],
  ],
  pt: [
    ["amanhã às 19h", "19:00"],
    ["às oito e meia", "20:30"],
    ["às 20h30", "20:30"],
    ["8 da noite", "20:00"],
    ["quinze para as oito", "19:45"],
    ["entre as 19h e as 21h", "19:00-21:00"],
  ],
};

const sizes: Rows = {
  es: [
    ["una mesa para 4", "4"],
    ["somos cinco", "5"],
    ["2 adultos y 3 niños", "5=2+3"],
    ["mi mujer y yo", "2"],
    ["para 0 personas", "zero"],
  ],
  fr: [
    ["une table pour quatre", "4"],
    ["nous serons 6", "6"],
    ["on sera à cinq", "5"],
    ["vingt-deux personnes", "22"],
  ],
  de: [
    ["einen Tisch für vier", "4"],
    ["wir sind zu viert", "4"],
    ["einundzwanzig Personen", "21"],
    ["zwei Erwachsene und ein Kind", "3=2+1"],
  ],
  it: [
    ["un tavolo per quattro", "4"],
    ["siamo in 6", "6"],
    ["ventidue persone", "22"],
  ],
  pt: [
    ["uma mesa para quatro", "4"],
    ["somos seis", "6"],
    ["duas pessoas", "2"],
  ],
};

const yes: Readonly<Record<string, readonly string[]>> = {
  es: ["sí", "si", "claro", "vale", "de acuerdo", "perfecto"],
  fr: ["oui", "d'accord", "parfait", "bien sûr", "ça marche"],
  de: ["ja", "gerne", "passt", "in Ordnung", "klar"],
  it: ["sì", "certo", "va bene", "d'accordo", "perfetto"],
  pt: ["sim", "claro", "pode ser", "está bem", "perfeito"],
};
const no: typeof yes = {
  es: ["no", "no, gracias", "mejor no"],
  fr: ["non", "non merci", "pas du tout"],
  de: ["nein", "nein danke", "lieber nicht"],
  it: ["no", "no grazie", "meglio di no"],
  pt: ["não", "não, obrigado", "melhor não"],
};

const read = (rows: Rows, reader: (words: string, context: typeof idle) => string) =>
  Object.entries(rows).flatMap(([locale, list]) =>
    list.flatMap(([words, expected]) => {
      const actual = reader(words, { ...idle, locale });
      return actual === expected ? [] : [`${locale}: "${words}" is ${actual}, not ${expected}`];
    }),
  );

describe("every language", () => {
  test("names dates", () => expect(read(dates, dateOf)).toEqual([]));
  test("tells the time", () => expect(read(times, timeOf)).toEqual([]));
  test("counts people", () => expect(read(sizes, partyOf)).toEqual([]));
});

test.each(Object.keys(yes))("yes and no are told apart in %s", (locale) => {
  const answer = (words: string) => said(words, { ...confirming, locale }).split(";")[0];
  const wrong = [
    ...(yes[locale] ?? []).filter((it) => answer(it) !== "affirm"),
    ...(no[locale] ?? []).filter((it) => answer(it) !== "deny"),
  ];
  expect(wrong).toEqual([]);
});

test.each(Object.keys(yes))(
  "a bare word in answer to a name is one in %s, unless it says something",
  (locale) => {
    expect(said("Rosa Ferrer", { ...asked("name"), locale })).toBe("set name=Rosa Ferrer");
  },
);
