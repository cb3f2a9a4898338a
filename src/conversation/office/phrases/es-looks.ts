// What the office says in Spanish of the rota, of figures and of what is looked up beside them.

export const looks: Readonly<Record<string, string>> = {
  "closed, so nobody works": "cerrado, así que no trabaja nadie",
  "{}: nobody is off, everybody has a shift": "{0}: no libra nadie, todos tienen turno",
  "{}: off are {}": "{0}: libran {1}",
  "No gaps: somebody is on shift whenever you are open, {}.":
    "Sin huecos: siempre que está abierto hay alguien de turno, {0}.",
  "You are open and nobody is on shift:\n{}": "Está abierto y no hay nadie de turno:\n{0}",
  "Nobody is on the team list yet.": "Todavía no hay nadie en la lista del equipo.",
  "On the team ({}):\n{}": "En el equipo ({0}):\n{1}",
  "I don't know who of the team you are: nobody on the team list has your sign-in.":
    "No sé quién del equipo eres: nadie de la lista del equipo tiene tu acceso.",
  "{}, you have no shift in the coming weeks.": "{0}, no tienes ningún turno en las próximas semanas.",
  "{}, you have no shift then.": "{0}, no tienes turno entonces.",
  "{}, you work:\n{}": "{0}, trabajas:\n{1}",
  "Bookings are moved one by one, so that each finds its place. Of that day I could move {}. Say, for example: “move {} to 8 pm”. Nothing was changed.":
    "Las reservas se cambian una a una, para que cada una encuentre sitio. De ese día podría cambiar {0}. Di, por ejemplo: «cambia la de {1} a las 8 de la tarde». No ha cambiado nada.",
  " The staff and the customers who were told of it are written to that it no longer holds.":
    " Se escribe al equipo y a los clientes que lo supieron que ya no es así.",
  " The customers who were told of it are written to that it no longer holds.":
    " Se escribe a los clientes que lo supieron que ya no es así.",
  "I don't know that: sales are not counted by takeaway and dine-in. What I know is all of them together.":
    "Eso no lo sé: las ventas no se cuentan aparte para llevar y en sala. Sé el total.",
  "I keep no list of those. A change of hours names the bookings it would leave outside before your yes; those of a day I show: “show me Friday's bookings”.":
    "No llevo una lista de esas. Un cambio de horario nombra antes de tu sí las reservas que quedarían fuera; las de un día las enseño: «enséñame las reservas del viernes».",
  "The figures speak for no change of that kind right now.":
    "Las cifras no piden ahora ningún cambio de ese tipo.",
  "New customers, {} – {}: {} of {} known customers who came; the other {} had come before.":
    "Clientes nuevos, {0} – {1}: {2} de {3} clientes conocidos que vinieron; los otros {4} ya habían venido.",
  "No question is written with its answer yet. To write one say “add an FAQ: Do you have parking? Yes, behind the house.”":
    "Todavía no hay ninguna pregunta con su respuesta. Para escribir una di «añade una pregunta frecuente: ¿Tienen aparcamiento? Sí, detrás de la casa.»",
  "Nothing is written about “{}”: I answer customers from the menu, the prices and the hours as they stand, and from what you wrote. To write it say “add an FAQ: …? …”.":
    "No hay nada escrito sobre «{0}»: respondo a los clientes con la carta, los precios y los horarios tal como están, y con lo que escribiste. Para escribirlo di «añade una pregunta frecuente: ¿…? …».",
  "What customers are answered, as you wrote it ({}):":
    "Lo que se responde a los clientes, como lo escribiste ({0}):",
  "Customers are answered, as you wrote it:": "A los clientes se les responde, como lo escribiste:",
  "That I can't do from here: places are not added, split or resized in this chat. Put the room together otherwise, and have the list of places changed where the business was set up; until then I can take one out of service: “block table 5 tonight”.":
    "Eso no puedo hacerlo desde aquí: en este chat no se añaden, dividen ni cambian de tamaño las mesas o plazas. Organiza la sala de otra manera y haz que cambien la lista de plazas donde se dio de alta el negocio; hasta entonces puedo dejar una fuera de servicio: «bloquea la mesa 5 esta noche».",
  "For that I have no shift ready: nobody that I know of is free then. Say who shall work: “Anna works Friday 5 to 10”.":
    "Para eso no tengo ningún turno preparado: no sé de nadie que esté libre entonces. Di quién trabajará: «Anna trabaja el viernes de 17 a 22».",
  "For that I have no change ready. Say in words what it shall be.":
    "Para eso no tengo ningún cambio preparado. Di con palabras qué debe ser.",
  "“{}”: {} Nothing was changed.": "«{0}»: {1} No ha cambiado nada.",
  "{} has no shift that day": "{0} no tiene turno ese día",
  "{} is not on shift then, but {}": "{0} no está de turno entonces, sino {1}",
  "{} is busy: {}": "{0} tiene una reserva: {1}",
  "{} is on shift ({}); tables are booked here, and nobody of the team":
    "{0} está de turno ({1}); aquí se reservan mesas, y a nadie del equipo",
  "{} is on shift ({}), and nobody is booked with them then":
    "{0} está de turno ({1}) y no tiene ninguna reserva a esa hora",
  "{} has no shift on {}. Say both ends: “{} works Friday 5 to 10”.":
    "{0} no tiene turno {1}. Di las dos horas: «{2} trabaja el viernes de 17 a 22».",
  "{} works {}: that end does not fit. Say both ends.":
    "{0} trabaja {1}: esa hora no encaja. Di las dos horas.",
  "{} works {} instead of {}": "{0} trabaja {1} en lugar de {2}",
  "{} scheduled for {}": "Turno de {0}: {1}",
  "{} is for {} at most. Nothing was changed.": "{0} es para {1} como máximo. No ha cambiado nada.",
  "Move the booking of {} to {}, for {} people": "Pasar la reserva de {0} a {1}, para {2} personas",
  "The booking of {} is for {} already.": "La reserva de {0} ya es para {1}.",
  "The booking of {} is for {} instead of {}": "La reserva de {0} pasa a ser para {1} en lugar de {2}",
  "Booking of {} is for {} now": "La reserva de {0} es ahora para {1}",
  "{} {} agreed to news and can be written to. {}": "{0} {1} aceptaron noticias y se les puede escribir. {2}",
  "No customer who can be written to agreed to news. {}":
    "Ningún cliente al que se pueda escribir aceptó noticias. {0}",
  "Those are {} {}. {}": "Son {0} {1}. {2}",
  "No customer can be told: nobody agreed to news.":
    "No se puede avisar a ningún cliente: nadie aceptó noticias.",
  "No change was made, {}.": "No se hizo ningún cambio, {0}.",
  "I find no change of {}: {}.": "No encuentro ningún cambio de {0}: {1}.",
  ", taken back": ", deshecho",
  "What was changed, newest first, {}:\n{}{}\nBookings and messages are not in this list.":
    "Lo que se cambió, lo más reciente primero, {0}:\n{1}{2}\nLas reservas y los mensajes no están en esta lista.",
  you: "tú",
  "somebody of the team": "alguien del equipo",
  "new – {}": "nuevo – {0}",
  "removed – {}": "quitado – {0}",
};
