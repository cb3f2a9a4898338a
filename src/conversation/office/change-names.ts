// What people call a change that was made or planned, when they speak of it again.
import { distance } from "#understanding/gazetteer";
import { plain } from "#understanding/text";
import type { Proposal } from "./memory.ts";

type Named = Pick<Proposal, "changes" | "summary" | "steps" | "audience">;

/** What people call a change of these rows. */
const called: Readonly<Record<string, string>> = {
  menu_item: "menu item dish carta plato",
  service: "service servicio",
  opening_hours: "hours opening closing close open time horario",
  hour_exception: "hours opening closing close open time day closure horario cierre",
  shift: "shift rota schedule staff turno",
  staff: "staff team equipo",
  promotion: "promotion promo offer discount deal oferta promocion",
  policy: "policy rule setting regla norma",
  faq: "faq question answer pregunta respuesta",
  role: "role access rights",
  resource_block: "block table place mesa",
};
const priced = ["price", "price_min", "price_max"];

/** Whether every word of these is one of the change's. */
export function isCalled(proposal: Named, what: string): boolean {
  const rows = proposal.changes.map(({ target, item, after }) => {
    const columns = Object.keys(after ?? {});
    const price = columns.some((it) => priced.includes(it)) ? "price precio" : "";
    return `${called[target] ?? ""} ${item} ${columns.join(" ")} ${price}`;
  });
  const booking = proposal.steps ? "booking reservation no-show reserva" : "";
  const message = proposal.audience ? "message mail mensaje" : "";
  const has = new Set(wordsOf([...rows, booking, message, proposal.summary].join(" ")));
  return wordsOf(what).every((it) => has.has(it) || [...has].some((one) => isAlike(it, one)));
}

/** "Lasagna" is said of the lasagne. */
const isAlike = (said: string, name: string): boolean =>
  said.length >= 5 && distance(said, name, 2) <= (said.length >= 8 ? 2 : 1);

const wordsOf = (text: string): string[] =>
  (plain(text).match(/[\p{L}\d]+/gu) ?? []).map((it) => it.replace(/(?<=.{3})s$/u, ""));
