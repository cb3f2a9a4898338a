// The words of the pages beside a chat, in the languages that the widget speaks too.
export interface Texts {
  discoverChat: string;
  results: string;
  resultsEmpty: string;
  cards: string;
  table: string;
  name: string;
  score: string;
  price: string;
  rating: string;
  reviews: (count: number) => string;
  area: string;
  distance: string;
  nextFree: string;
  why: string;
  book: string;
  bookAt: (name: string) => string;
  page: string;
  try: string;
  examples: readonly string[];
  officeChat: string;
  signIn: string;
  business: string;
  email: string;
  password: string;
  signOut: string;
  wrong: string;
  away: string;
  today: string;
  bookings: string;
  guests: string;
  openOrders: string;
  waiting: string;
  revenue: string;
  onShift: string;
  nobody: string;
  noBookings: string;
  time: string;
  who: string;
  people: string;
  where: string;
  status: string;
  menu: string;
  hidden: string;
  sales: string;
  before: string;
  after: string;
}

const en: Texts = {
  discoverChat: "Find a place",
  results: "Results",
  resultsEmpty: "What you look for shows up here: say it in the chat.",
  cards: "Cards",
  table: "Table",
  name: "Name",
  score: "Score",
  price: "Price",
  rating: "Rating",
  reviews: (count) => `${count} ${count === 1 ? "review" : "reviews"}`,
  area: "Area",
  distance: "Distance",
  nextFree: "Next free",
  why: "Why",
  book: "Book",
  bookAt: (name) => `Book ${name}`,
  page: "See the page",
  try: "Try",
  examples: [
    "Best hair salon in downtown under $50",
    "Italian restaurant tonight for two",
    "Oil change tomorrow, cheapest first",
  ],
  officeChat: "The office",
  signIn: "Sign in",
  business: "Business (its address, such as marios-italian)",
  email: "E-mail",
  password: "Password",
  signOut: "Sign out",
  wrong: "That e-mail, password or business does not go together. Please check them.",
  away: "It can't be reached right now. Please try again.",
  today: "Today",
  bookings: "Bookings",
  guests: "Guests",
  openOrders: "Open orders",
  waiting: "Waiting for a person",
  revenue: "Paid so far",
  onShift: "On shift",
  nobody: "Nobody",
  noBookings: "No bookings today.",
  time: "Time",
  who: "Who",
  people: "People",
  where: "Where",
  status: "Status",
  menu: "Menu",
  hidden: "hidden",
  sales: "Sales",
  before: "Before",
  after: "After",
};

const es: Texts = {
  discoverChat: "Encuentra un sitio",
  results: "Resultados",
  resultsEmpty: "Lo que buscas aparece aquí: dilo en el chat.",
  cards: "Tarjetas",
  table: "Tabla",
  name: "Nombre",
  score: "Puntuación",
  price: "Precio",
  rating: "Valoración",
  reviews: (count) => `${count} ${count === 1 ? "opinión" : "opiniones"}`,
  area: "Zona",
  distance: "Distancia",
  nextFree: "Próximo hueco",
  why: "Por qué",
  book: "Reservar",
  bookAt: (name) => `Reservar en ${name}`,
  page: "Ver la página",
  try: "Prueba",
  examples: [
    "Best hair salon in downtown under $50",
    "Italian restaurant tonight for two",
    "Oil change tomorrow, cheapest first",
  ],
  officeChat: "La oficina",
  signIn: "Entrar",
  business: "Negocio (su dirección, como marios-italian)",
  email: "Correo",
  password: "Contraseña",
  signOut: "Salir",
  wrong: "El correo, la contraseña o el negocio no coinciden. Compruébalos, por favor.",
  away: "Ahora mismo no responde. Inténtalo de nuevo, por favor.",
  today: "Hoy",
  bookings: "Reservas",
  guests: "Comensales",
  openOrders: "Pedidos abiertos",
  waiting: "Esperan a una persona",
  revenue: "Cobrado hasta ahora",
  onShift: "De turno",
  nobody: "Nadie",
  noBookings: "No hay reservas hoy.",
  time: "Hora",
  who: "Quién",
  people: "Personas",
  where: "Dónde",
  status: "Estado",
  menu: "Carta",
  hidden: "oculto",
  sales: "Ventas",
  before: "Antes",
  after: "Después",
};

export const textsFor = (tag: string): Texts => (tag.startsWith("es") ? es : en);
