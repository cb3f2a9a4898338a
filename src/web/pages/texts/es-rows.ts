// What the records' own names are called in Spanish: jobs of the team, the columns of a change, rules, areas, what waits.
import type { metrics as english } from "./en-rows.ts";

export const metrics: typeof english = {
  sales: "Ventas",
  covers: "Comensales",
  bookings: "Reservas",
  no_shows: "No vinieron",
  cancellations: "Cancelaciones",
  busiest_hours: "Horas punta",
  busiest_days: "Días con más gente",
  best_items: "Lo más vendido",
  worst_items: "Lo menos vendido",
  item_sales: "Ingresos por producto",
  staff_load: "Horas de turno",
  repeat_customers: "Clientes que vuelven",
  ratings: "Valoraciones",
  reviews: "Opiniones",
  campaign: "Campaña",
  average_ticket: "Ticket medio",
  occupancy: "Ocupación",
  best_customers: "Mejores clientes",
  top_spenders: "Los que más gastan",
};
export const jobs: Readonly<Record<string, string>> = {
  owner: "propietario",
  manager: "encargado",
  host: "recepción",
  server: "sala",
  bartender: "barra",
  cook: "cocina",
  "head chef": "jefe de cocina",
  stylist: "estilista",
  receptionist: "recepción",
  mechanic: "mecánico",
};

export const fields: Readonly<Record<string, string>> = {
  section: "sección",
  name: "nombre",
  description: "descripción",
  price: "precio",
  is_available: "disponible",
  is_active: "en oferta",
  duration_minutes: "minutos",
  price_min: "precio desde",
  price_max: "precio hasta",
  dietary: "dieta",
  weekday: "día",
  opens: "abre",
  closes: "cierra",
  intervals: "horario",
  reason: "motivo",
  role: "papel",
  email: "correo",
  phone: "teléfono",
  starts_at: "desde",
  ends_at: "hasta",
  startsAt: "hora",
  partySize: "personas",
  service: "servicio",
  status: "estado",
  title: "título",
  percent_off: "% de descuento",
  amount_off: "descuento",
  value: "valor",
  text: "texto",
  answer: "respuesta",
  question: "pregunta",
};

export const reasons: Readonly<Record<string, string>> = {
  asked_for_a_person: "pidió hablar con una persona",
  booking_needs_decision: "una reserva que decides tú",
  booking_out_of_time: "una reserva que no se confirmó a tiempo",
  order_late: "un pedido que se retrasa",
  inconsistent_state: "datos que se contradecían",
};

export const questions: Readonly<Record<string, string>> = {
  booking_needs_decision: "Pide una reserva un cliente que ya faltó a otras.",
  booking_out_of_time: "No se pudo confirmar una reserva a tiempo.",
};

export const policies: Readonly<Record<string, string>> = {
  max_no_shows: "Ausencias permitidas",
  no_show_days: "Días en que cuentan las ausencias",
  after_no_shows: "Tras demasiadas ausencias",
  tell_no_shows: "Avisar a quien faltó",
  cancel_cutoff_minutes: "Minutos de antelación para cancelar",
  reminder_lead_minutes: "Minutos del recordatorio a la visita",
  follow_up_delay_minutes: "Minutos de la visita al seguimiento",
  min_notice_minutes: "Minutos de antelación para reservar",
  max_advance_days: "Días de antelación como mucho",
  max_party_size: "Grupo más grande",
  slot_minutes: "Minutos entre horas de inicio",
  max_covers_per_slot: "Personas que llegan a la vez como mucho",
  max_arrivals_per_slot: "Grupos que llegan a la vez como mucho",
  pacing_minutes: "A la vez: en tantos minutos",
  waitlist_offer_minutes: "Minutos que se guarda una oferta",
};

export const targets: Readonly<Record<string, string>> = {
  menu_item: "la carta",
  service: "un servicio",
  opening_hours: "el horario",
  hour_exception: "el horario de un día",
  shift: "un turno",
  staff: "el equipo",
  promotion: "una promoción",
  policy: "una norma",
  faq: "una respuesta preparada",
  role: "lo que alguien puede hacer",
  resource_block: "un sitio fuera de servicio",
};
export const areas: Readonly<Record<string, string>> = {
  downtown: "centro",
  harbour: "puerto",
  "old town": "casco antiguo",
  university: "barrio universitario",
  "market quarter": "barrio del mercado",
  riverside: "ribera",
};
