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
    ["a las nueve", /no encaja.*19:30, 20:00 o 20:30/],
    ["la primera", /a las 19:30.*¿Confirmo/],
    ["sí, por favor", /^¡Reservado!/],
    ["¿podríamos ir media hora más tarde?", /a las 20:00/],
    ["vale", /^Hecho/],
    ["quiero cancelar mi reserva", /¿Cancelo tu mesa para 5/],
    ["sí", /^Cancelado/],
    ["muchas gracias", /De nada/],
  ],
};

test.each(Object.keys(talks))("a booking is made, changed and cancelled in %s", async (locale) => {
  const chat = new Chat({ locale });
  const wrong: string[][] = [];
  await chat.open();
  for (const [says, hears] of talks[locale] ?? []) {
    const heard = await chat.says(says);
    if (!hears.test(heard)) wrong.push([says, heard]);
  }
  expect(wrong).toEqual([]);
});
