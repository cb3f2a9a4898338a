// Real-looking frequent questions in six languages, asked in other words, and what they do not answer.
import { describe, expect, it } from "vitest";
import { answering } from "#understanding/faq/shipped";
import { shipped } from "#test/support/learned";

type Rows = readonly (readonly [question: string, answer: string])[];
const faqOf = (rows: Rows) => rows.map(([question, answer]) => ({ question, answer }));

/** `asked`: a question and the place of its entry. */
interface House {
  faq: Rows;
  asked: Record<string, number>;
  unanswered: string[];
}

const houses: Record<string, House> = {
  "an English trattoria": {
    faq: [
      ["Do you have vegan options?", "Yes: the Marinara pizza and two starters are vegan."],
      ["Can I bring a cake?", "Gladly, and we serve it for you at no charge."],
      ["Is there outdoor seating?", "Yes, a small terrace, weather permitting."],
      ["Do you take walk-ins?", "Always, as long as a table is free."],
      ["Do you have a private room?", "The back room seats 14."],
      ["Is there Wi-Fi?", "Yes, ask us for today's password."],
      ["Do you deliver?", "Not ourselves; you can order ahead and pick up."],
    ],
    asked: {
      "is there wifi?": 5,
      "do you have free internet": 5,
      "is the food vegan too?": 0,
      "what can vegans eat at yours": 0,
      "may we bring our own birthday cake": 1,
      "could we sit on the terrace?": 2,
      "do you have tables outside": 2,
      "can we just walk in?": 3,
      "is home delivery possible": 6,
    },
    unanswered: [
      "is there parking?",
      "are dogs allowed?",
      "do you have a dress code",
      "is there live music tonight",
      "can i pay with american express",
      "do you have high chairs",
      "is the toilet accessible",
      "who is the president of france",
      "do you sell gift cards",
    ],
  },
  "an English garage": {
    faq: [
      ["How long does an oil change take?", "About 45 minutes, and you can wait with a coffee."],
      ["Do you give a quote first?", "Always. Nothing is done without your yes."],
      ["Do you work on electric cars?", "Brakes, tyres and suspension yes; please ask about batteries."],
      ["Do you offer a courtesy car?", "Yes, reserve it two days ahead."],
    ],
    asked: {
      "how much time do you need for an oil change": 0,
      "do you give an estimate first": 1,
      "do you repair electric vehicles": 2,
      "do you have a loaner": 3,
    },
    unanswered: [
      "is there wifi?",
      "do you wash cars",
      "do you store winter tyres",
      "where are you",
      "is there a warranty",
    ],
  },
  "ein deutscher Friseur": {
    faq: [
      ["Gibt es Parkplätze?", "Ja, hinter dem Haus."],
      ["Darf ich meinen Hund mitbringen?", "Ja, wenn er ruhig ist."],
      ["Kann ich mit Karte zahlen?", "Ja, ab 10 Euro."],
      ["Verkauft ihr Gutscheine?", "Ja, an der Kasse und online."],
    ],
    asked: {
      "Wo kann ich parken?": 0,
      "Sind Haustiere erlaubt?": 1,
      "Nehmt ihr auch Kreditkarten?": 2,
      "Kann ich einen Gutschein kaufen?": 3,
      "can I bring my dog?": 1,
    },
    unanswered: [
      "Gibt es WLAN?",
      "Habt ihr eine Terrasse?",
      "Muss ich eine Anzahlung leisten?",
      "Sprecht ihr Englisch?",
    ],
  },
  "un restaurante español": {
    faq: [
      ["¿Tienen opciones sin gluten?", "Sí, casi toda la carta."],
      ["¿Hay terraza?", "Sí, con estufas en invierno."],
      ["¿Aceptan tarjetas?", "Sí, menos American Express."],
      ["¿Se puede celebrar un cumpleaños?", "Claro, avísenos con dos días."],
    ],
    asked: {
      "soy celíaca, ¿puedo comer algo?": 0,
      "¿se puede comer fuera?": 1,
      "¿puedo pagar con tarjeta?": 2,
      "queremos hacer una fiesta de cumpleaños": 3,
      "do you have a terrace?": 1,
    },
    unanswered: ["¿hay wifi?", "¿tienen aparcamiento?", "¿admiten perros?", "¿hacen reparto a domicilio?"],
  },
  "un salon français": {
    faq: [
      ["Y a-t-il un parking ?", "Oui, un parking public à 100 m."],
      ["Faut-il verser un acompte ?", "Oui, 20 %, par carte."],
      ["Coupez-vous aussi les cheveux des hommes ?", "Oui, bien sûr."],
      ["Peut-on venir sans rendez-vous ?", "Le matin, oui."],
    ],
    asked: {
      "où est-ce que je peux me stationner ?": 0,
      "est-ce que vous demandez un acompte ?": 1,
      "faites-vous les coupes pour hommes ?": 2,
      "je peux passer sans rendez-vous ?": 3,
    },
    unanswered: ["avez-vous le wifi ?", "les chiens sont-ils acceptés ?", "vendez-vous des bons cadeaux ?"],
  },
  "una trattoria italiana": {
    faq: [
      ["C'è il Wi-Fi?", "Sì, la password è sullo scontrino."],
      ["Accettate animali?", "Sì, nel giardino."],
      ["Avete seggioloni per bambini?", "Sì, tre."],
      ["Fate consegne a domicilio?", "Solo asporto."],
    ],
    asked: {
      "avete internet?": 0,
      "posso portare il mio cane?": 1,
      "c'è un seggiolone?": 2,
      "consegnate a casa?": 3,
    },
    unanswered: [
      "c'è parcheggio?",
      "avete piatti senza glutine?",
      "si può fumare?",
      "accettate carte di credito?",
    ],
  },
  "uma oficina portuguesa": {
    faq: [
      ["Têm carro de substituição?", "Sim, com dois dias de aviso."],
      ["Fazem orçamento antes?", "Sempre, e é gratuito."],
      ["Há garantia nas reparações?", "Dois anos."],
      ["Têm estacionamento?", "Sim, em frente."],
    ],
    asked: {
      "podem dar-me um orçamento?": 1,
      "a reparação tem garantia?": 2,
      "onde posso estacionar?": 3,
      "is there parking?": 3,
    },
    unanswered: ["há wifi?", "aceitam cartão?", "vendem pneus?", "lavam o carro?"],
  },
};

describe.each(Object.entries(houses))("%s", (_name, { faq, asked, unanswered }) => {
  const entries = faqOf(faq);

  it.each(Object.entries(asked))("answers %s", (text, place) => {
    expect(answering({ faq: entries }, [text], shipped.words)?.index).toBe(place);
  });

  it.each(unanswered)("has nothing written about %s", (text) => {
    expect(answering({ faq: entries }, [text], shipped.words)).toBeNull();
  });

  it.each(unanswered)("has nothing written about %s, without the vectors either", (text) => {
    expect(answering({ faq: entries }, [text], null)).toBeNull();
  });
});

it("answers the same question without the vectors, from its words alone", () => {
  const entries = faqOf(houses["an English trattoria"]!.faq);
  expect(answering({ faq: entries }, ["is there wifi?"], null)?.answer).toMatch(/password/);
  expect(answering({ faq: entries }, ["could we sit on the terrace?"], null)?.answer).toMatch(/terrace/);
});

it("of several texts the one that is answered most surely counts", () => {
  const entries = faqOf(houses["an English trattoria"]!.faq);
  expect(answering({ faq: entries }, ["a table for two at 7", "is there wifi"], shipped.words)?.index).toBe(
    5,
  );
});

it("a business that has written nothing answers nothing", () => {
  expect(answering({ faq: [] }, ["is there wifi?"], shipped.words)).toBeNull();
  expect(answering({ faq: faqOf([["", ""]]) }, ["is there wifi?"], shipped.words)).toBeNull();
});
