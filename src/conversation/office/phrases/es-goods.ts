// What the office says in Spanish of bookings, the menu, hours and messages.

export const goods: Readonly<Record<string, string>> = {
  "It goes off with your yes, and not only on {}.": "Se oculta con tu sí, y no solo el {0}.",
  "That leaves nothing to {}, so nothing was changed.": "Así no queda nada que {0}; no ha cambiado nada.",
  "Came after all: {}": "Vino al final: {0}",
  "{} is no longer a no-show": "{0} ya no consta como ausente",
  item: "plato",
  "What is the new {} called?": "¿Cómo se llama lo nuevo ({0})?",
  "Where on the menu does {} go?": "¿En qué parte de la carta va {0}?",
  "There is {} under {} already, at {}{}. To change it say “make {} $…”{}.":
    "Ya hay {0} en {1}, a {2}{3}. Para cambiarlo di «{0} a …»{4}.",
  ", hidden": ", oculto",
  " or “show {} again”": " o «muestra {0} otra vez»",
  "What does {} cost?": "¿Cuánto cuesta {0}?",
  "The price has to be more than nothing. What does {} cost?":
    "El precio tiene que ser más que nada. ¿Cuánto cuesta {0}?",
  "New on the menu: {} ({}), {}": "Nuevo en la carta: {0} ({1}), {2}",
  "{} added to menu": "{0} añadido a la carta",
  "New at {}: {}, {}.": "Nuevo en {0}: {1}, {2}.",
  "It fits under {}, beside {}.": "Encaja en {0}, junto a {1}.",
  "{} is a new section.": "{0} es una sección nueva.",
  "What is the new service called?": "¿Cómo se llama el servicio nuevo?",
  "There is {} already, at {}.": "Ya hay {0}, a {1}.",
  "New service: {}, {} minutes, {}": "Servicio nuevo: {0}, {1} minutos, {2}",
  "{} added to services": "{0} añadido a los servicios",
  "I took {} minutes, as {} has.": "He puesto {0} minutos, como {1}.",
  "Others keep their own price: {}.": "Los demás conservan su precio: {0}.",
  "I took {} minutes, as your services usually have.":
    "He puesto {0} minutos, como suelen durar tus servicios.",
  "There is nothing on the menu yet.": "Todavía no hay nada en la carta.",
  "What is the new {} of {}?": "¿Cuál es el nuevo valor ({0}) de {1}?",
  "There is {} already.": "Ya hay {0}.",
  "{} is now called {}": "{0} se llama ahora {1}",
  "{} renamed to {}": "{0} ahora se llama {1}",
  "Description of {} changed": "Descripción de {0} cambiada",
  "Services have no sections.": "Los servicios no tienen secciones.",
  "{} moves to {}": "{0} pasa a {1}",
  "{} moved to {}": "{0} movido a {1}",
  "{} is no service: it has no duration.": "{0} no es un servicio: no tiene duración.",
  "How many minutes does {} take?": "¿Cuántos minutos dura {0}?",
  "{} takes {} minutes (was {})": "{0} dura {1} minutos (antes {2})",
  "{} now takes {} minutes": "{0} dura ahora {1} minutos",
  "show again": "mostrar otra vez",
  "A service can't have “ · ” in its name: what comes after it is read as the person who does it. Please call it something else.":
    "El nombre de un servicio no puede llevar « · »: lo que va detrás se lee como la persona que lo hace. Llámalo de otra manera, por favor.",
  "{}: already on the menu.": "{0}: ya está en la carta.",
  "{}: already hidden.": "{0}: ya está oculto.",
  "Back on the menu: {}": "De nuevo en la carta: {0}",
  "Off the menu for now: {}": "Fuera de la carta por ahora: {0}",
  "{} back on the menu": "{0} de nuevo en la carta",
  "{} taken off the menu": "{0} fuera de la carta",
  "Those are the ones that name {} in their name or description.":
    "Son los que nombran {0} en su nombre o descripción.",
  "It stays hidden until you say “show it again”; I don't bring it back by myself.":
    "Queda oculto hasta que digas «muéstralo otra vez»; no vuelve por sí solo.",
  "There is nothing to move.": "No hay nada que mover.",
  "Beside which item shall {} stand?": "¿Junto a qué va {0}?",
  "{} stands there already.": "{0} ya está ahí.",
  "New order: {}": "Nuevo orden: {0}",
  "{} moved: {}": "{0} movido: {1}",
  "no price": "sin precio",
  "{} and {} more": "{0} y {1} más",
  "Nothing on the menu has {} in its name or description, so nothing was changed. Name the items, please.":
    "Nada en la carta lleva {0} en su nombre o descripción, así que no ha cambiado nada. Nombra los platos, por favor.",
  "Which one shall I {}?": "¿A cuál te refieres?",
  "Which item shall I {}?": "¿De qué se trata? Nómbralo.",
  "I can't find “{}”. Which item shall I {}?": "No encuentro «{0}». ¿De qué se trata?",
  "From when to when shall it be open? For example “10 to 22”.":
    "¿De qué hora a qué hora abre? Por ejemplo «de 10 a 22».",
  "The hours are like that already.": "El horario ya es ese.",
  "On {} that would open and close at once. What are the hours?":
    "El {0} abriría y cerraría a la vez. ¿Cuál es el horario?",
  "every day": "todos los días",
  "on {}": "los {0}",
  "closed {}": "cerrado {0}",
  "Opening hours: {}": "Horario: {0}",
  "Opening hours changed: {}": "Horario cambiado: {0}",
  "{} has new opening hours: {}.": "{0} tiene horario nuevo: {1}.",
  "On which day shall it be closed?": "¿Qué día cierra?",
  "Which day is that for?": "¿Para qué día es?",
  "From when to when shall it be open on that day?": "¿De qué hora a qué hora abre ese día?",
  "That is more than {} days; tell me a shorter time, please.":
    "Son más de {0} días; dime menos tiempo, por favor.",
  "That day is over. Which day do you mean?": "Ese día ya pasó. ¿A qué día te refieres?",
  "It is closed on that day. From when to when shall it be open?":
    "Ese día está cerrado. ¿De qué hora a qué hora abre?",
  "open {}": "abierto {0}",
  "{} is {} on {}{}.": "{0}: {1}, {2}{3}.",
  weekdays: "días laborables",
  weekends: "fines de semana",
  "{} for {}, {} {}": "{0} para {1}, {2} {3}",
  "{} {} outside of these hours and would have to be moved: {}.":
    "{0} {1} fuera de este horario, y habría que cambiar: {2}.",
  "booking lies": "reserva queda",
  "bookings lie": "reservas quedan",
  "To whom? I can write to all customers, to the guests of a day, to our regulars, to those who have not come for three months, or to one by name. Nothing was sent.":
    "¿A quién? Puedo escribir a todos los clientes, a los de un día, a los habituales, a los que llevan tres meses sin venir o a uno por su nombre. No se ha enviado nada.",
  "{} is on your team, and I write to customers alone. If you mean a customer of that name, say “customer {}”, or the full name. Nothing was sent.":
    "{0} es de tu equipo, y yo solo escribo a clientes. Si es un cliente con ese nombre, di «cliente {0}» o el nombre completo. No se ha enviado nada.",
  "What shall the message say?": "¿Qué dice el mensaje?",
  "A message has {} characters at most; this one has {}.":
    "Un mensaje tiene {0} caracteres como mucho; este tiene {1}.",
  "There are {} of that name: {}. Say it with the full name.":
    "Hay {0} con ese nombre: {1}. Dilo con el nombre completo.",
  "To {}: “{}”": "A {0}: «{1}»",
  "The message is going out to {}": "El mensaje sale hacia {0}",
  "It is about their booking, so it needs no consent to news.":
    "Es sobre su reserva, así que no hace falta que aceptaran noticias.",
  "Each message has a link to stop them; it can be stopped on its way, and what is sent can't be taken back.":
    "Cada mensaje lleva un enlace para no recibir más; se puede detener por el camino, y lo enviado no se retira.",
  "who agreed to news": "que aceptaron noticias",
  "regulars who agreed to news": "habituales que aceptaron noticias",
  "who have not come for three months and agreed to news":
    "que no han venido en tres meses y aceptaron noticias",
  "booked for {}": "con reserva para {0}",
  "the customer": "el cliente",
  "{} never agreed to news": "{0} nunca aceptaron noticias",
  "{} took it back": "{0} lo retiraron",
  "{} left no address": "{0} no dejaron dirección",
  "Not written to: {}.": "No se escribe a: {0}.",
  "There is no customer called {} on record.": "No consta ningún cliente que se llame {0}.",
  "That would reach nobody ({}). {}": "No llegaría a nadie ({0}). {1}",
  " and ": " y ",
  days: "días",
  "{} does not look right: between {} and {} is possible.":
    "{0} no parece correcto: es posible entre {1} y {2}.",
  "After how many? Say it with the number: “after 2 no-shows in 90 days ask me first”.":
    "¿Después de cuántas? Dilo con el número: «después de 2 ausencias en 90 días pregúntame antes».",
  "{}: it is like that already.": "{0}: ya es así.",
  "There is no limit to the bookings a customer may miss":
    "No hay límite de reservas a las que un cliente puede faltar",
  "After {} within {}, {}": "Después de {0} en {1}, {2}",
  "one no-show or late cancellation": "una ausencia o cancelación tardía",
  "{} no-shows or late cancellations": "{0} ausencias o cancelaciones tardías",
  day: "día",
  "a customer's new booking is not taken": "no se acepta una reserva nueva de ese cliente",
  "a customer's new booking waits for your yes": "una reserva nueva de ese cliente espera tu sí",
  "Customers are told that they were missed": "Se avisa a los clientes de que faltaron",
  "Customers are not told that they were missed": "No se avisa a los clientes de que faltaron",
  "What holds for bookings:\n{}\nTo change one, say it: “cancel for free until 12 hours before”, “after 2 no-shows in 90 days ask me first”.":
    "Lo que rige para las reservas:\n{0}\nPara cambiar una, dilo: «cancelar es gratis hasta 12 horas antes», «después de 2 ausencias en 90 días pregúntame antes».",
  "Nobody called {} is on the team. ": "Nadie del equipo se llama {0}. ",
  "{}Who shall {}?": "{0}¿Quién?",
  "A price holds every day: for some days alone I can only lower it, as a promotion. Nothing was changed.":
    "Un precio vale todos los días: solo para algunos puedo bajarlo, como promoción. No ha cambiado nada.",
  "That makes it {} on those days; on all others it stays {}.":
    "Así cuesta {0} esos días; los demás sigue a {1}.",
  "{} has {} such orders; this is the first: {}.": "{0} tiene {1} pedidos así; este es el primero: {2}.",
  "That advertises, and {} has not agreed to news: because of their booking I write only what they need for it. Nothing was sent.":
    "Eso es publicidad, y {0} no ha aceptado noticias: por su reserva solo escribo lo que necesita para ella. No se ha enviado nada.",
  "take out of service": "poner fuera de servicio",
  "From when until when is {} out of service?": "¿Desde cuándo hasta cuándo está {0} fuera de servicio?",
  Today: "Hoy",
  Tomorrow: "Mañana",
  "This week": "Esta semana",
  "That is over already. Which day do you mean?": "Eso ya pasó. ¿A qué día te refieres?",
  "A place can be out of service for {} days at most; tell me a nearer end.":
    "Un sitio puede estar fuera de servicio {0} días como mucho; dime un final más cercano.",
  "{} is out of service {} already.": "{0} ya está fuera de servicio {1}.",
  "{} out of service {}{}": "{0} fuera de servicio {1}{2}",
  "{} is out of service {}": "{0} está fuera de servicio {1}",
  "{} for {}, {}": "{0} para {1}, {2}",
  "a booking": "una reserva",
  "{} bookings": "{0} reservas",
  "{} has {} then: {}. Move or cancel {} first, or name another time; nothing was changed.":
    "{0} tiene {1} entonces: {2}. Muévelas o cancélalas antes, o di otra hora; no ha cambiado nada.",
  "No place is out of service.": "Ningún sitio está fuera de servicio.",
  "give back": "devolver",
  "{} is not out of service.": "{0} no está fuera de servicio.",
  "{} is out of service {} only.": "{0} solo está fuera de servicio {1}.",
  "{} can be booked {}": "{0} se puede reservar {1}",
  "There are no tables, chairs or bays on record.": "No constan mesas, sillas ni puestos.",
  "There is no {}. ": "No hay {0}. ",
  "{}Which place shall I {}?": "{0}¿Qué sitio?",
  "from {} to {}": "del {0} al {1}",
  "on {} {}–{}": "el {0}, {1}–{2}",
  "from {} {} to {} {}": "del {0} {1} al {2} {3}",
  "That is far above the others there ({}): is it right?":
    "Está muy por encima de los otros ({0}): ¿es correcto?",
  "That is far below the others there ({}): is it right?":
    "Está muy por debajo de los otros ({0}): ¿es correcto?",
  "There is nothing with a price there.": "Ahí no hay nada con precio.",
  "{} is {}. ": "{0} cuesta {1}. ",
  "{}What shall the new price be?": "{0}¿Cuál es el precio nuevo?",
  "{} is on the menu at one price, not at a range. Which one shall it be?":
    "{0} tiene un solo precio en la carta, no un margen. ¿Cuál será?",
  "Described as “{}”.": "Descripción: «{0}».",
  "There is {} under {} already, at {}: its price would change.":
    "Ya hay {0} en {1}, a {2}: cambiaría su precio.",
  "By how much, and of what? Say it like “raise all prices by 5 %”, “pizzas down by $1” or “{} $12”.":
    "¿Cuánto, y de qué? Di por ejemplo «sube todos los precios un 5 %», «baja las pizzas 1 €» o «{0} 12».",
  "There is no {} on the menu.": "No hay {0} en la carta.",
  hidden: "oculto",
  "One price for {} items? Name the item, or say by how much: “raise them by 5 %”.":
    "¿Un solo precio para {0} platos? Nombra uno, o di cuánto: «súbelos un 5 %».",
  "{} would cost {}. Name another price.": "{0} costaría {1}. Di otro precio.",
  "It costs that already.": "Ya cuesta eso.",
  "New prices: {}": "Precios nuevos: {0}",
  "{} prices changed": "{0} precios cambiados",
  "No conversation waits for a person right now.": "Ahora mismo ninguna conversación espera a una persona.",
  "They have given no name, so I can't tell that it is {}.":
    "No han dado su nombre, así que no sé si es {0}.",
  "{} waits for no answer, so it goes as a message.": "{0} no espera respuesta, así que va como mensaje.",
  "Nobody called {} waits. ": "No espera nadie que se llame {0}. ",
  "{}{} {}: {}. Whom do you answer?": "{0}{1} {2}: {3}. ¿A quién contestas?",
  "What shall I tell {}?": "¿Qué le digo a {0}?",
  "Sent to {}. The assistant keeps out of that chat until you give it back on the dashboard":
    "Enviado a {0}. El asistente calla en ese chat hasta que lo devuelvas en el panel",
  "A promotion holds for everybody, and takes its part off the items it is on: I can't keep one to “{}”, so nothing is drafted. Say it without that if it is for everybody; or tell customers about it: “add an FAQ: …”.":
    "Una promoción vale para todos y se descuenta de los platos que nombra: no puedo limitarla a «{0}», así que no he preparado nada. Dila sin eso si es para todos; o cuéntalo a los clientes: «añade una pregunta frecuente: …».",
  "Which one shall the promotion be on?": "¿De cuál es la promoción?",
  "Nothing here is called “{}”. Which of these shall the promotion be on: {}?":
    "Aquí nada se llama «{0}». ¿De cuál de estos es la promoción: {1}?",
  "Beside which section shall {} stand? Say “put {} before {}”.":
    "¿Junto a qué sección va {0}? Di «pon {1} antes de {2}».",
  "{} items would move, and {} can at once. Sections stand in the order of their first items: move a smaller one past its neighbour.":
    "Se moverían {0} platos, y a la vez pueden {1}. Las secciones van en el orden de su primer plato: mueve una más pequeña.",
  "New order of the sections: {}": "Nuevo orden de las secciones: {0}",
  "Nothing is hidden: all of it can be seen.": "No hay nada oculto: se ve todo.",
};
