// The dashboard chat in Spanish: every sentence has its translation, and the main wishes are understood, answered and made.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tellings } from "#business/metrics";
import { Complaint } from "#contracts/insights";
import type { BookingId } from "#contracts/ids";
import { spanish } from "#conversation/office/phrases/es";
import { OfficeTalk } from "#test/fakes/office-talk";

const folder = new URL("../../../src/conversation/office/", import.meta.url).pathname;

/** The text of a template as it is its table's key: what stands between its places, and the places as `{}`. */
function keysIn(source: string): string[] {
  const keys: string[] = [];
  for (const match of source.matchAll(/say\(\s*[\w.]+,?\s*\)`/gu)) {
    let key = "";
    let depth = 0;
    for (let at = match.index + match[0].length; at < source.length; at += 1) {
      const two = source.slice(at, at + 2);
      if (depth === 0 && source[at] === "`") break;
      if (depth === 0 && two === "${") {
        key += "{}";
        depth = 1;
        at += 1;
      } else if (depth > 0) depth += source[at] === "{" ? 1 : source[at] === "}" ? -1 : 0;
      else if (two === "\\n") {
        key += "\n";
        at += 1;
      } else key += source[at];
    }
    keys.push(key);
  }
  return keys;
}

it("every sentence that the office says has its Spanish, with as many places", () => {
  const keys = globSync("**/*.ts", { cwd: folder }).flatMap((file) =>
    keysIn(readFileSync(folder + file, "utf8").replaceAll(/^\/\*\*.*$/gmu, "")),
  );
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter((it) => !(it in spanish))).toEqual([]);
  const places = (text: string) => (text.match(/\{\d?\}/gu) ?? []).length;
  const more = Object.entries(spanish).filter(([key, told]) =>
    [...told.matchAll(/\{(\d)\}/gu)].some(([, n]) => Number(n) >= places(key)),
  );
  expect(more).toEqual([]);
});

const enEspanol = () => {
  const talk = new OfficeTalk();
  talk.chat.facts.locale = "es-ES";
  return talk;
};

describe("in Spanish", () => {
  it("an item is added, shown, made and taken back", async () => {
    const talk = await enEspanol().says("añade una pizza Cuatro Quesos a 18,50");
    expect(talk.said).toContain("Nuevo en la carta: Cuatro Quesos (Pizza)");
    expect(talk.said).toContain("¿Lo hago?");
    expect(talk.changes).toEqual([]);
    await talk.says("sí");
    expect(talk.changes).toMatchObject([{ target: "menu_item", action: "add", after: { price: 1850 } }]);
    await talk.says("deshacer");
    expect(talk.said).toContain("Deshecho");
  });

  it.each([
    ["sube la Margherita a 15", "Precios nuevos: Margherita"],
    ["quita el tiramisu de la carta", "Fuera de la carta por ahora: Tiramisu"],
    ["cerramos el viernes", "cerrado"],
    ["¿qué horario tenemos mañana?", "Mañana, lun, 23 nov"],
    ["bloquea la mesa 1 mañana", "Table 1 fuera de servicio"],
    ["ventas de la semana pasada", "Ventas, 9–15 nov 2026: "],
    ["¿quién trabaja mañana?", "Anna Rossi"],
    ["¿quién viene hoy?", "No hay reservas hoy"],
    ["hola", "¡Hola!"],
    ["ayuda", "Dilo como a un compañero"],
  ])("%s", async (text, told) => {
    expect((await enEspanol().says(text)).said).toContain(told);
  });

  it("a figure's name, what was counted and the complaints have no English in them", async () => {
    const talk = await enEspanol().says("ventas de la semana pasada");
    expect(talk.said).toContain("Ventas, 9–15 nov 2026: ");
    expect(talk.said).toContain("(Pedidos pagados y reservas cumplidas, 9–15 nov 2026, por día.)");
    talk.office.complaints = [{ rating: 2, text: "Lenta la cocina, slow kitchen.", date: "2026-11-20" }];
    await talk.says("¿de qué se quejan los clientes?");
    expect(talk.said).toContain("De qué se quejan: espera (1)");
    expect(talk.said).toContain("vie, 20 nov");
  });

  it("suggestions are asked for in Spanish", async () => {
    const talk = await enEspanol().says("¿qué debería mejorar?");
    expect(talk.office.toldIn).toBe("es");
    await new OfficeTalk().says("what should I improve?");
  });

  it("every unit and what a total is a part of has its word", () => {
    const units = Object.values(tellings).flatMap(({ unit, of }) => [unit, ...(of ? [of] : [])]);
    const said = units.filter((it) => it !== "money" && it !== "%" && it !== "stars");
    expect(said.filter((it) => !(it in spanish))).toEqual([]);
    expect(Complaint.shape.topic.options.filter((it) => !(it in spanish))).toEqual([]);
  });

  it.each([
    ["nobody works two shifts at once", "nadie puede tener dos turnos a la vez"],
    ["Table 4 is taken then: by a booking, or it is out of service already", "Table 4 está ocupada"],
    ['new row for relation "services" violates check constraint "services_check"', "los datos del negocio"],
  ])("a refusal by the database is told in words: %s", async (message, told) => {
    const talk = await enEspanol().says("sube la Margherita a 15");
    talk.chat.world.fates.push("pending");
    await talk.says("sí");
    const [effect] = talk.chat.effects;
    const answer = talk.chat.world.event(effect!, talk.chat.now, "failure", "rejected");
    expect(await talk.chat.hears({ ...answer, error: { code: "rejected", message } })).toContain(
      `No ha cambiado nada: ${told}`,
    );
  });

  it("no changes nothing, and is told so", async () => {
    const talk = await enEspanol().says("sube la Margherita a 15", "no");
    expect(talk.said).toContain("no ha cambiado nada");
    expect(talk.chat.effects).toEqual([]);
  });

  it("who did not come is marked", async () => {
    const talk = enEspanol();
    const sam = {
      id: "bkg_3" as BookingId,
      workflowId: "eff_3",
      service: "Table",
      status: "confirmed",
      partySize: 2,
      startsAt: "2026-11-22T16:30:00.000Z",
      endsAt: "2026-11-22T18:00:00.000Z",
      customer: "Sam Garcia",
      phone: null,
      notes: null,
      places: [],
    };
    talk.office.booked = [sam];
    talk.chat.world.rows.set(sam.id, { booking: sam as never, resourceId: "" });
    await talk.says("la reserva de Sam Garcia no se presentó");
    expect(talk.said).toContain("No vino: Sam Garcia");
    await talk.says("sí");
    expect(talk.chat.effects).toMatchObject([{ type: "workflowUpdate", update: { update: "no_show" } }]);
  });
});

it("whoever writes Spanish on an English page is answered in Spanish, and the other way round", async () => {
  const talk = await new OfficeTalk().says("¿quién viene hoy?");
  expect(talk.said).toContain("No hay reservas");
  await talk.says("who's coming today?");
  expect(talk.said).toContain("There are no bookings");
});

it("in another language it is English, and says so", async () => {
  const talk = new OfficeTalk();
  talk.chat.facts.locale = "fr-FR";
  await talk.chat.open();
  expect(talk.chat.messages[0]?.text).toContain("I speak English and Spanish here");
  expect((await talk.says("who's coming tomorrow?")).said).toContain("There are no bookings");
});
