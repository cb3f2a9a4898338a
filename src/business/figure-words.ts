// What a figure is called and what was counted, in the languages of those who run a business.
import type { Metric } from "#contracts/dashboard-commands";

/** What figures and suggestions are told in. */
export type Tongue = "en" | "es";

export interface FigureWords {
  metrics: Readonly<Record<Metric, { title: string; counted: string }>>;
  titleOf(title: string, about: string): string;
  hoursOf(staff: string): string;
  salesOf(item: string): string;
  only(counted: string, item: string): string;
  /** "Sales on Fridays", and the days alone. */
  onDays(title: string, days: string): string;
  /** Of every week, Monday first. */
  weekdays: readonly string[];
  weekends: string;
  workdays: string;
  and: string;
  by: Readonly<Record<"day" | "week" | "month", string>>;
  guests: string;
  orders: string;
  whileItRan: string;
  before: string;
  /** As the database names its points. */
  points: Readonly<Record<string, string>>;
  months: readonly string[];
}

const en: FigureWords = {
  metrics: {
    sales: { title: "Sales", counted: "Paid orders and completed bookings" },
    covers: { title: "Guests", counted: "Guests of bookings kept or to come" },
    bookings: { title: "Bookings", counted: "Bookings that were not cancelled" },
    no_shows: { title: "No-shows", counted: "Bookings whose guests did not come" },
    cancellations: {
      title: "Cancellations",
      counted: "Bookings that were cancelled, by the day they were for",
    },
    busiest_hours: {
      title: "Busiest hours",
      counted: "Guests of bookings, and orders, by the hour they begin",
    },
    busiest_days: {
      title: "Busiest days",
      counted: "Guests of bookings, and orders, on the average day of each weekday",
    },
    best_items: {
      title: "Best sellers",
      counted: "Items of paid orders and completed bookings, most sold first",
    },
    worst_items: { title: "Slow sellers", counted: "What was on offer throughout, least sold first" },
    item_sales: {
      title: "Takings by item",
      counted: "What each item and service took, in paid orders and completed bookings",
    },
    staff_load: { title: "Hours on shift", counted: "Hours on shift by person" },
    repeat_customers: {
      title: "Customers who came again",
      counted: "Known customers who came, and had come before",
    },
    ratings: { title: "Ratings", counted: "Average stars of reviews" },
    reviews: { title: "Reviews", counted: "Reviews by stars, complaints from those of three and fewer" },
    campaign: {
      title: "Promotions",
      counted: "Sales a day while a promotion ran, beside the same weekdays of the four weeks before",
    },
    average_ticket: {
      title: "Average ticket",
      counted: "What a paid order or a completed visit with a price came to on average",
    },
    occupancy: {
      title: "How full",
      counted: "Guests of bookings against the places there are, over the hours open",
    },
    best_customers: {
      title: "Best customers",
      counted: "Days on which known customers came, by booking or order",
    },
    top_spenders: { title: "Top spenders", counted: "What known customers paid, by booking or order" },
  },
  titleOf: (title, about) => `${title} of ${about}`,
  hoursOf: (staff) => `Hours on shift of ${staff}`,
  salesOf: (item) => `${item} in paid orders and completed bookings`,
  only: (counted, item) => `${counted} (${item} only)`,
  onDays: (title, days) => `${title} on ${days}`,
  weekdays: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  weekends: "weekends",
  workdays: "weekdays",
  and: "and",
  by: { day: "by day", week: "by week", month: "by month" },
  guests: "Guests",
  orders: "Orders",
  whileItRan: "While it ran",
  before: "Before",
  points: {},
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const es: FigureWords = {
  metrics: {
    sales: { title: "Ventas", counted: "Pedidos pagados y reservas cumplidas" },
    covers: { title: "Comensales", counted: "Personas de las reservas cumplidas o por venir" },
    bookings: { title: "Reservas", counted: "Reservas que no se cancelaron" },
    no_shows: { title: "Ausencias", counted: "Reservas cuyos clientes no vinieron" },
    cancellations: { title: "Cancelaciones", counted: "Reservas canceladas, por el día para el que eran" },
    busiest_hours: {
      title: "Horas punta",
      counted: "Personas de las reservas, y pedidos, por la hora a la que empiezan",
    },
    busiest_days: {
      title: "Días con más gente",
      counted: "Personas de las reservas, y pedidos, de media en cada día de la semana",
    },
    best_items: {
      title: "Lo más vendido",
      counted: "Lo vendido en pedidos pagados y reservas cumplidas, primero lo que más",
    },
    worst_items: {
      title: "Lo menos vendido",
      counted: "Lo que se ofreció todo el tiempo, primero lo que menos se vendió",
    },
    item_sales: {
      title: "Ingresos por producto",
      counted: "Lo que ingresó cada producto y servicio, en pedidos pagados y reservas cumplidas",
    },
    staff_load: { title: "Horas de turno", counted: "Horas de turno por persona" },
    repeat_customers: {
      title: "Clientes que volvieron",
      counted: "Clientes conocidos que vinieron y ya habían venido antes",
    },
    ratings: { title: "Valoraciones", counted: "Media de estrellas de las opiniones" },
    reviews: { title: "Opiniones", counted: "Opiniones por estrellas; quejas de las de tres o menos" },
    campaign: {
      title: "Promociones",
      counted:
        "Ventas al día mientras duró una promoción, junto a los mismos días de las cuatro semanas anteriores",
    },
    average_ticket: {
      title: "Ticket medio",
      counted: "Lo que sumó de media un pedido pagado o una visita cumplida con precio",
    },
    occupancy: {
      title: "Ocupación",
      counted: "Personas de las reservas frente a las plazas que hay, en las horas abiertas",
    },
    best_customers: {
      title: "Mejores clientes",
      counted: "Días en que vinieron los clientes conocidos, por reserva o pedido",
    },
    top_spenders: {
      title: "Los que más gastan",
      counted: "Lo que pagaron los clientes conocidos, por reserva o pedido",
    },
  },
  titleOf: (title, about) => `${title} de ${about}`,
  hoursOf: (staff) => `Horas de turno de ${staff}`,
  salesOf: (item) => `${item} en pedidos pagados y reservas cumplidas`,
  only: (counted, item) => `${counted} (solo ${item})`,
  onDays: (title, days) => `${title} ${days}`,
  weekdays: [
    "los lunes",
    "los martes",
    "los miércoles",
    "los jueves",
    "los viernes",
    "los sábados",
    "los domingos",
  ],
  weekends: "los fines de semana",
  workdays: "entre semana",
  and: "y",
  by: { day: "por día", week: "por semana", month: "por mes" },
  guests: "Comensales",
  orders: "Pedidos",
  whileItRan: "Mientras duró",
  before: "Antes",
  points: {
    "Came again": "Volvieron",
    "First time": "Por primera vez",
    Monday: "lunes",
    Tuesday: "martes",
    Wednesday: "miércoles",
    Thursday: "jueves",
    Friday: "viernes",
    Saturday: "sábado",
    Sunday: "domingo",
    "1 star": "1 estrella",
    "2 stars": "2 estrellas",
    "3 stars": "3 estrellas",
    "4 stars": "4 estrellas",
    "5 stars": "5 estrellas",
  },
  months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};

/** "Fridays and Saturdays", "weekends"; null where no day is left out. */
export function weekdaysText(words: FigureWords, days: readonly number[]): string | null {
  const all = [...new Set(days)].sort((a, b) => a - b);
  if (all.length === 0 || all.length === 7) return null;
  if (all.join() === "6,7") return words.weekends;
  if (all.join() === "1,2,3,4,5") return words.workdays;
  const names = all.map((it) => words.weekdays[it - 1] ?? "");
  const last = names.pop() ?? "";
  return names.length > 0 ? `${names.join(", ")} ${words.and} ${last}` : last;
}

const all: Readonly<Record<Tongue, FigureWords>> = { en, es };

export const figureWords = (tongue: Tongue): FigureWords => all[tongue];
