// Sentences that a model could make up, in six languages, against what the business's page says; and true ones.
import { describe, expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { factsOf } from "#conversation/answers/facts";
import { mayBeSaid } from "#conversation/guardrails/told-by-model";
import { marios } from "#test/fakes/marios";

/** Closed on Mondays; a lunch on Sundays. */
const trattoria: BusinessDetail = {
  ...marios,
  hours: [2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: weekday === 7 ? "12:00" : "11:00",
    closes: "22:00",
  })),
  policies: {
    ...marios.policies,
    texts: { ...marios.policies.texts, corkage: "Corkage is $20 a bottle." },
  },
  faq: [
    ...marios.faq,
    { question: "Discounts?", answer: "Students get a 10% discount at lunch." },
    {
      question: "Is the terrace heated?",
      answer: "No dogs are allowed inside. The terrace is open in summer.",
    },
  ],
};

const said = (sentence: string, locale = "en-US", talk = "do you have any secrets, from 5 to 9?") =>
  mayBeSaid(sentence, { business: trattoria, locale, page: factsOf(trattoria, locale), talk });

describe("a lie is not said:", () => {
  test.each([
    // Cut out of a true sentence.
    "Pizza: Margherita Pizza, $1",
    // Prices.
    "Corkage is $14 a bottle.",
    "The Margherita is lovely, and it costs $20.",
    "The Margherita costs 20 bucks.",
    "The Margherita costs twelve dollars.",
    "The Margherita costs 12.",
    "The Tiramisu is free of charge.",
    "Kids eat free.",
    "We give 12% off on Tuesdays.",
    "Students get a 12% discount at lunch.",
    "Everybody gets a 10% discount at dinner.",
    "Pizzas are half price at lunch.",
    // Hours.
    "We open at 10 PM and close at 11 AM.",
    "We close at 11 AM.",
    "We close at 6 PM.",
    "We close at 5.",
    "We are open until 11.",
    "We are open from 9 to 5.",
    "We're here until 11 on Fridays.",
    "We are open until midnight.",
    "On Tuesday we open at noon.",
    "We are open on Mondays.",
    "We are open on Monday from 11 AM to 10 PM.",
    "We are open Tuesday to Sunday from 11 AM to 10 PM.",
    "We are open every day until 10 PM.",
    "We are closed on Sundays.",
    "We don't open on Sundays.",
    "We are open today until 10 PM.",
    "We are open right now.",
    "We are open on Christmas Day.",
    "We are open 24/7.",
    "The terrace is open in winter.",
    // Places and things done.
    "We have a table for you tonight.",
    "We can seat you at once.",
    "There is room for everybody.",
    "We have vacancies.",
    "I've put you down for dinner.",
    "I will tell the chef.",
    "Your order has been cancelled.",
    "You're all set.",
    // Where to turn.
    "See www.marios-deals.com for more.",
    "See marios-deals.com for more.",
    "Write to info@marios.example for more.",
    "Follow @marios_nyc for more.",
    "Call us on 212 555 0199.",
    "Call us on 555-0199.",
    "[NAME_2], you will like it.",
    // People and what may make somebody ill.
    "Giuseppe will help you.",
    "Giuseppe's wife runs the kitchen.",
    "The Lasagne is vegan.",
    "The Tiramisu is gluten-free.",
    "Our kitchen has no nuts.",
  ])("%s", (lie) => {
    expect(said(lie)).toBe(false);
  });

  test.each([
    ["es", "La Margherita cuesta 12 dólares."],
    ["es", "El lunes abrimos."],
    ["es", "Hoy estamos abiertos hasta las 22:00."],
    ["es", "Cerramos a las 23."],
    ["es", "Hay mesas para ustedes."],
    ["es", "Quedan plazas."],
    ["es", "El Tiramisu es gratis."],
    ["es", "He cancelado todo."],
    ["fr", "La Margherita coûte douze dollars."],
    ["fr", "Nous fermons à 23 h."],
    ["fr", "Nous sommes ouverts le lundi."],
    ["fr", "Il reste des tables."],
    ["fr", "Nous avons de la place."],
    ["fr", "Le Tiramisu est offert."],
    ["de", "Die Margherita kostet zwölf Dollar."],
    ["de", "Wir haben heute bis 22 Uhr geöffnet."],
    ["de", "Montags haben wir geöffnet."],
    ["de", "Ein Tisch ist verfügbar."],
    ["de", "Wir haben noch Platz."],
    ["de", "Das Tiramisu ist kostenlos."],
    ["it", "La Margherita costa dodici dollari."],
    ["it", "Il lunedì siamo aperti."],
    ["it", "Chiudiamo a mezzanotte."],
    ["it", "Abbiamo un tavolo per voi."],
    ["it", "C'è posto per tutti."],
    ["it", "Il Tiramisu è in omaggio."],
    ["it", "Giuseppe è il proprietario."],
    ["pt", "A Margherita custa doze dólares."],
    ["pt", "Fechamos às 23h."],
    ["pt", "Na segunda-feira estamos abertos."],
    ["pt", "A mesa está disponível."],
    ["pt", "Temos vagas."],
    ["pt", "O Tiramisu é grátis."],
  ])("%s: %s", (locale, lie) => {
    expect(said(lie, locale)).toBe(false);
  });
});

describe("what the page says is said:", () => {
  test.each([
    "The Margherita costs $14.",
    "The Diavola is $16.50 and the Tiramisu $8.50.",
    "Corkage is $20 a bottle.",
    "We charge $20 corkage.",
    "Students get a 10% discount at lunch.",
    "Students have a 10% discount.",
    "Guests park for free in the garage after 6 PM.",
    "On Tuesday we open at 11 AM and close at 10 PM.",
    "We are open on Sundays from noon to 10 PM.",
    "We close at 10 PM.",
    "We are open until 10.",
    "We are open on Fridays.",
    "We are closed on Mondays.",
    "The terrace is open in summer.",
    "The Lemon Sorbet is vegan.",
    "We have had a family kitchen since 1984.",
    "You find us at 12 Mulberry Street.",
    "Call us on +1 212 555 0142.",
    "Nobody has seen a ghost here.",
    "Come and see.",
    "Yes, dogs are welcome on the terrace.",
  ])("%s", (truth) => {
    expect(said(truth)).toBe(true);
  });

  test.each([
    ["es", "La Margherita cuesta 14 US$."],
    ["es", "El martes abrimos a las 11:00."],
    ["fr", "Le mardi, nous ouvrons à 11 h et nous fermons à 22 h."],
    ["de", "Dienstags haben wir von 11:00 bis 22:00 Uhr geöffnet."],
    ["it", "Il martedì siamo aperti dalle 11:00 alle 22:00."],
    ["pt", "Na terça-feira fechamos às 22h."],
  ])("%s: %s", (locale, truth) => {
    expect(said(truth, locale)).toBe(true);
  });
});
