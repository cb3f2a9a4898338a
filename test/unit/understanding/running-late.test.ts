// Being late is told in many words, and asked about in others.
import { expect, test } from "vitest";
import { tellsOfLateness } from "#understanding/running-late";

const told: [string, string[]][] = [
  [
    "en-US",
    [
      "we're running late",
      "running 10 minutes late, sorry!",
      "Hi, I have a booking at 8 in the name of Dora Mann, sorry but we're going to be late",
      "i'll be about half an hour late",
      "still 2 of us, but i will be 5 to 10 minutes late depending on traffic",
      "we are stuck in traffic",
      "sorry we r gonna be a bit late is that ok",
      "Ann here, I can't make 9:30, I'm going to be a bit late.",
    ],
  ],
  [
    "es-ES",
    [
      "vamos a llegar 15 minutos tarde",
      "Sí, llegaremos 15 minutos tarde",
      "me he retrasado, lo siento",
      "llegaremos con retraso",
    ],
  ],
  ["fr-FR", ["nous aurons 10 minutes de retard", "je suis en retard", "on arrive avec un peu de retard"]],
  ["de-DE", ["wir verspäten uns um 10 Minuten", "ich komme leider zu spät", "wir haben etwas Verspätung"]],
  ["it-IT", ["siamo in ritardo di dieci minuti", "arriveremo un po' in ritardo", "arrivo tardi, scusate"]],
  ["pt-PT", ["vamos chegar atrasados", "estou atrasado 15 minutos", "vamos chegar tarde"]],
];
const notTold: [string, string[]][] = [
  [
    "en-US",
    [
      "what if we're late?",
      "how late are you open",
      "is it too late to book for tonight",
      "we'd like a late lunch",
      "can we come later",
      "how long do you keep the table if we are running late",
      "8 is too late",
      "we were late last time",
      "we are late night people",
      "my stylist is late",
      "we won't be late",
      "we're not going to be late",
      "I'm behind on my oil change, can I book one?",
      "I'm behind your building",
      "Sorry I'm late getting back to you, 7pm works",
    ],
  ],
  [
    "es-ES",
    [
      "una mesa el viernes por la tarde",
      "llegamos a las 5 de la tarde",
      "¿y si llegamos tarde?",
      "Llegamos el viernes, mesa no muy tarde para 4",
    ],
  ],
  ["fr-FR", ["et si nous avons du retard ?", "plus tard s'il vous plaît", "nous n'aurons pas de retard"]],
  [
    "de-DE",
    [
      "geht es auch später?",
      "was ist, wenn wir zu spät kommen?",
      "Ich hätte gern einen Tisch, nicht zu spät am Abend",
      "Wir wollen nicht zu spät essen, 18 Uhr für 4",
    ],
  ],
  ["it-IT", ["possiamo venire più tardi?", "e se arriviamo tardi?"]],
  ["pt-PT", ["vamos na sexta à tarde", "chegamos às 3 da tarde"]],
];

test.each(told.flatMap(([locale, texts]) => texts.map((text) => [locale, text] as const)))(
  "%s: %s",
  (locale, text) => expect(tellsOfLateness(text, locale)).toBe(true),
);
test.each(notTold.flatMap(([locale, texts]) => texts.map((text) => [locale, text] as const)))(
  "%s, nothing of it: %s",
  (locale, text) => expect(tellsOfLateness(text, locale)).toBe(false),
);
