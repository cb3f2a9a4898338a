// Whole bookings in each language: said, corrected, met with alternatives, changed and cancelled.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

type Line = readonly [says: string, hears: RegExp];

/** Sunday noon; the restaurant is open from 11:00 to 22:00 and closed on Christmas Day. */
const talks: Readonly<Record<string, readonly Line[]>> = {
  es: [
    ["Hola", /ayudarte/],
    ["Quiero reservar una mesa", /cuántas personas/],
    ["para 4", /qué día/],
    ["no, mejor 5 personas", /qué día/],
    ["el 25 de diciembre", /hora/],
    ["a las 8", /Cerramos el vie, 25 dic \(Christmas Day\).*jue, 24 dic a las 20:00/],
    ["mañana", /una mesa para 5 mañana, lun, 23 nov a las 20:00 durante 5 minutos.*nombre/],
    ["¿tienen aparcamiento?", /garage next door.*nombre/],
    ["María López", /correo/],
    ["maria@example.com", /a nombre de María López \(maria@example.com\)/],
    ["no", /cambiar: el día, la hora/],
    ["la hora", /hora/],
    ["a las nueve", /terminaría demasiado tarde.*19:30, 20:00 o 20:30/],
    ["la primera", /a las 19:30.*¿Confirmo/],
    ["sí, por favor", /^¡Reservado!/],
    ["¿podríamos ir media hora más tarde?", /a las 20:00/],
    ["vale", /^Hecho/],
    ["quiero cancelar mi reserva", /¿Cancelo tu mesa para 5/],
    ["sí", /^Cancelado/],
    ["muchas gracias", /De nada/],
  ],
  de: [
    ["Hallo", /für Sie tun/],
    ["Ich möchte einen Tisch reservieren", /wie viele Personen/],
    ["für 4", /welchen Tag/],
    ["nein, doch lieber 5 Personen", /welchen Tag/],
    ["am 25. Dezember", /Uhr/],
    ["um 8", /am Fr., 25\.12\. \(Christmas Day\) geschlossen.*Do., 24\.12\. um 20:00 Uhr/],
    ["morgen", /einen Tisch für 5 morgen, Mo., 23\.11\. um 20:00 Uhr für 5 Minuten.*Namen/],
    ["gibt es Parkplätze?", /garage next door.*Namen/],
    ["was kostet das Tiramisu?", /Tiramisu: 8,50\s\$\./],
    ["Anna Müller", /E-Mail/],
    ["anna@example.com", /auf den Namen Anna Müller \(anna@example.com\)/],
    ["nein", /ändern: den Tag, die Uhrzeit/],
    ["die Uhrzeit", /wie viel Uhr/],
    ["um neun", /würde es zu spät enden.*19:30, 20:00 oder 20:30/],
    ["der erste", /um 19:30 Uhr.*Soll ich reservieren/],
    ["ja, bitte", /^Reserviert!/],
    ["können wir eine halbe Stunde später kommen?", /um 20:00 Uhr/],
    ["ja", /^Erledigt/],
    ["ich möchte meine Reservierung stornieren", /Ihren Tisch für 5.*stornieren\?/],
    ["ja", /^Storniert/],
    ["vielen Dank", /Gern geschehen/],
  ],
  fr: [
    ["Bonjour", /pour vous/],
    ["Je voudrais réserver une table", /combien de personnes/],
    ["pour 4", /quel jour/],
    ["non, plutôt 5 personnes", /quel jour/],
    ["le 25 décembre", /heure/],
    ["à 20h", /fermés le ven. 25 décembre \(Christmas Day\).*jeu. 24 décembre à 20:00/],
    ["demain", /une table pour 5 demain, lun. 23 novembre à 20:00 pendant 5 minutes.*nom/],
    ["avez-vous un parking ?", /garage next door.*nom/],
    ["Anne Dupont", /e-mail/],
    ["anne@example.com", /au nom de Anne Dupont \(anne@example.com\)/],
    ["non", /changer : le jour, l'heure/],
    ["l'heure", /heure/],
    ["à 21h", /finirait trop tard.*19:30, 20:00 ou 20:30/],
    ["la première", /à 19:30.*Je réserve/],
    ["oui, s'il vous plaît", /^C'est réservé !/],
    ["peut-on venir une demi-heure plus tard ?", /à 20:00/],
    ["d'accord", /^C'est fait/],
    ["je veux annuler ma réservation", /J'annule votre table pour 5/],
    ["oui", /^C'est annulé/],
    ["merci beaucoup", /vous en prie/],
  ],
  it: [
    ["Ciao", /per te/],
    ["Vorrei prenotare un tavolo", /quante persone/],
    ["per 4", /quale giorno/],
    ["no, anzi 5 persone", /quale giorno/],
    ["il 25 dicembre", /ora/],
    ["alle 8", /chiusi ven 25 dic \(Christmas Day\).*gio 24 dic alle 20:00/],
    ["domani", /un tavolo per 5 domani, lun 23 nov alle 20:00 per 5 minuti.*nome/],
    ["avete un parcheggio?", /garage next door.*nome/],
    ["Anna Rossi", /e-mail/],
    ["anna@example.com", /a nome di Anna Rossi \(anna@example.com\)/],
    ["no", /cambiare: il giorno, l'ora/],
    ["l'ora", /ora/],
    ["alle nove", /finirebbe troppo tardi.*19:30, 20:00 o 20:30/],
    ["la prima", /alle 19:30.*Prenoto/],
    ["sì, grazie", /^Prenotato!/],
    ["possiamo venire mezz'ora dopo?", /alle 20:00/],
    ["va bene", /^Fatto/],
    ["vorrei annullare la mia prenotazione", /Annullo il tuo tavolo per 5/],
    ["sì", /^Annullato/],
    ["grazie mille", /Prego/],
  ],
  pt: [
    ["Olá", /ajudar/],
    ["Queria reservar uma mesa", /quantas pessoas/],
    ["para 4", /que dia/],
    ["não, melhor 5 pessoas", /que dia/],
    ["25 de dezembro", /horas/],
    ["às 20h", /Fechamos sex., 25 de dezembro \(Christmas Day\).*qui., 24 de dezembro às 20:00/],
    ["amanhã", /uma mesa para 5 amanhã, seg., 23 de novembro às 20:00 durante 5 minutos.*nome/],
    ["tem estacionamento?", /garage next door.*nome/],
    ["Ana Silva", /e-mail/],
    ["ana@example.com", /em nome de Ana Silva \(ana@example.com\)/],
    ["não", /alterar: o dia, a hora/],
    ["a hora", /horas/],
    ["às nove", /terminaria tarde demais.*19:30, 20:00 ou 20:30/],
    ["a primeira", /às 19:30.*Confirmo/],
    ["sim, por favor", /^Reservado!/],
    ["podemos ir meia hora mais tarde?", /às 20:00/],
    ["pode ser", /^Feito/],
    ["quero cancelar a minha reserva", /Cancelo a sua mesa para 5/],
    ["sim", /^Cancelado/],
    ["muito obrigada", /De nada/],
  ],
};

test.each(Object.keys(talks))(
  "a booking is made, changed and cancelled in %s",
  async (locale) => {
    const chat = new Chat({ locale });
    const wrong: string[][] = [];
    await chat.open();
    for (const [says, hears] of talks[locale] ?? []) {
      const heard = await chat.says(says);
      if (!hears.test(heard)) wrong.push([says, heard]);
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

/** Says each and returns what was heard. */
async function heard(locale: string | null, lines: readonly string[]): Promise<string[]> {
  const chat = new Chat({ locale });
  const all = [await chat.open()];
  for (const says of lines) all.push(await chat.says(says));
  return all;
}

test("the customer's own words decide the language, and the region stays", async () => {
  const [greeting, answer, dated] = await heard(null, [
    "Ich möchte bitte einen Tisch für 4 Personen",
    "morgen um acht",
  ]);
  expect(greeting).toMatch(/^Hi, welcome/);
  expect(answer).toBe("Für welchen Tag?");
  expect(dated).toContain("morgen, Mo., 23.11. um 20:00 Uhr");
});

test("a name, a dish or one foreign word changes no language", async () => {
  const answers = await heard("en-US", [
    "ciao",
    "how much is the Spaghetti Carbonara?",
    "a table for 2 tomorrow at 7pm",
    "Hans von der Heide",
  ]);
  expect(answers.at(-1)).toMatch(/phone number or an e-mail/);
});

test.each([
  ["es", "English please", /what day|which day/],
  ["en-US", "¿habla español?", /qué día/],
  ["de", "in English, please", /what day|which day/],
  ["en-US", "auf Deutsch bitte", /Tag/],
])("in %s, %j asks for a language and nothing else", async (locale, asks, hears) => {
  const [, , answer = ""] = await heard(locale, [
    locale === "es" ? "una mesa para 4" : locale === "de" ? "ein Tisch für 4" : "a table for 4",
    asks,
  ]);
  expect(answer).toMatch(hears);
});

test("asking for a language confirms nothing", async () => {
  const chat = new Chat({ locale: "es" });
  await chat.says("una mesa para 2 mañana a las 8");
  await chat.says("Ana Ruiz");
  await chat.says("omitir");
  expect(await chat.says("English please")).toContain("Shall I book it?");
  expect(chat.effects).toEqual([]);
});

test.each(["saltar", "Omitir"])("%s is said in place of a name, and is none", async (skips) => {
  const chat = new Chat({ locale: "es" });
  await chat.says("una mesa para 2 mañana a las 8");
  expect(await chat.says(skips)).toContain("¿A nombre de quién?");
  expect(chat.view.customer_context.name).toBeNull();
  await chat.says("Pepe Sol");
  expect(chat.view.customer_context.name).toBe("Pepe Sol");
});

test("what has been booked is asked in the past, too", async () => {
  const chat = new Chat({ locale: "es" });
  for (const text of ["una mesa para 2 mañana a las 8", "Ana Ruiz", "omitir", "sí"]) await chat.says(text);
  expect(await chat.says("¿qué he reservado?")).toContain("23 nov");
});

test("an unknown locale is answered in English", async () => {
  const [greeting] = await heard("ja-JP", []);
  expect(greeting).toMatch(/^Hi, welcome/);
});
