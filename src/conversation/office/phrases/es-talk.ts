// What the office says in Spanish: figures, what became of changes, the talk itself, what is looked at.

export const talk: Readonly<Record<string, string>> = {
  "{}, {} with three stars or fewer": "{0}, {1} con tres estrellas o menos",
  "{} (the period before: {} of {}).": "{0} (el periodo anterior: {1} de {2}).",
  "No places are on record here.": "Aquí no consta ningún sitio.",
  "I don't put bookings in from here: nothing was booked. Make it on your own page, /b/{}, as your customers do: there it is held, confirmed and reminded of like any other.":
    "Desde aquí no apunto reservas: no se ha reservado nada. Hazla en tu propia página, /b/{0}, como tus clientes: allí se guarda, se confirma y se recuerda como cualquier otra.",
  "Yes, there is a place {} {} at {}.": "Sí, hay sitio {0} {1} a las {2}.",
  "No, nothing is free {} {}.": "No, no hay nada libre {0} {1}.",
  "No, {} {} is not free {}. Nearest: {}.": "No, a las {0} {1} no hay sitio {2}. Lo más cercano: {3}.",
  "Nothing is free {} {}.": "No hay nada libre {0} {1}.",
  "Nothing is free {}.": "No hay nada libre {0}.",
  "Free {} {}: starts at {}.": "Libre {0} {1}: se puede empezar a las {2}.",
  "At {} {} nobody could stay a whole visit: you are closed.":
    "A las {0} {1} no cabe una visita entera: está cerrado.",
  "{} (for {})": "{0} (para {1})",
  "at {}": "a las {0}",
  "No place is free throughout {}, {}. Starts that are free: {}.":
    "Ningún sitio está libre todo el tiempo {0}, {1}. Horas libres para empezar: {2}.",
  "Every place is taken {} {}.": "Está todo ocupado {0} {1}.",
  "All of them are free {}, {}: {}.": "Están todos libres {0}, {1}: {2}.",
  "Free {}, {}: {}. {} of {} are taken for some of it.":
    "Libres {0}, {1}: {2}. {3} de {4} están ocupados en parte.",
  "{} is out of service {}, {}.": "{0} está fuera de servicio {1}, {2}.",
  "Nobody has {} {}: it is free all day.": "Nadie tiene {0} {1}: está libre todo el día.",
  "{} is free {} at {}.{}": "{0} está libre {1} a las {2}.{3}",
  " Next on it: {} at {}.": " Después: {0} a las {1}.",
  "for one": "para una persona",
  "for {}": "para {0}",
  "You have room for {} at once: {}.": "Caben {0} a la vez: {1}.",
  "{} for {}": "{0} para {1}",
  " Out of service now: {}.": " Fuera de servicio ahora: {0}.",
  "No promotion runs or is planned. Say for example “20 % off pasta on Tuesdays”.":
    "No hay ninguna promoción en marcha ni prevista. Di por ejemplo «20 % de descuento en pasta los martes».",
  "Promotions that run or are planned:\n{}": "Promociones en marcha o previstas:\n{0}",
  "I didn't get this part, and nothing is changed by it: “{}”.":
    "Esta parte no la entendí, y no cambia nada: «{0}».",
  "After that: {}.": "Después: {0}.",
  "That is the whole house's: a booking or an order is not kept by who of the team it was, so I can't split it by person. What I do know of each is the hours worked:":
    "Eso es de toda la casa: una reserva o un pedido no guarda quién del equipo lo atendió, así que no puedo repartirlo por persona. Lo que sí sé de cada uno son las horas trabajadas:",
  "{} stars": "{0} estrellas",
  "{}: nothing was counted.": "{0}: no se contó nada.",
  " out of {}": " de {0}",
  "{} (the period before: {}).": "{0} (el periodo anterior: {1}).",
  stars: "estrellas",
  "the period before ({})": "el periodo anterior ({0})",
  "{}, as much as {}.": "{0}, lo mismo que {1}.",
  "{}, {}% {} than {}.": "{0}, un {1} % {2} que {3}.",
  ": “{}”, {} of 5, {}": ": «{0}», {1} de 5, {2}",
  "What they complain about: {}.": "De qué se quejan: {0}.",
  "The figures speak for no change right now.": "Ahora mismo las cifras no piden ningún cambio.",
  " with your {} ({}) in mind": " pensando en {0} ({1})",
  goal: "tu objetivo",
  goals: "tus objetivos",
  "What the figures speak for{}:\n{}": "Lo que dicen las cifras{0}:\n{1}",
  "Do number {}": "Haz el número {0}",
  "Which one? {}.": "¿Cuál? {0}.",
  "Done: {}": "Hecho: {0}",
  "Stop it": "Detenlo",
  Undo: "Deshacer",
  "That can no longer be stopped: everybody has it.": "Ya no se puede detener: lo tienen todos.",
  "Stopped: {}.": "Detenido: {0}.",
  "nobody has got it": "nadie lo ha recibido",
  "{} of {} had it already, nobody else gets it": "{0} de {1} ya lo tenían, nadie más lo recibe",
  "{} your message{}.": "{0} tu mensaje{1}.",
  "One customer has": "Un cliente tiene",
  "{} customers have": "{0} clientes tienen",
  "; {} could not be reached": "; a {0} no se les pudo localizar",
  "it was refused": "se rechazó",
  "Nothing was sent: {}.": "No se envió nada: {0}.",
  "nobody of them may be written to any more": "a ninguno de ellos se le puede escribir ya",
  "your role may not write to customers": "tu papel no permite escribir a los clientes",
  "it could not be found out for too long whom it reaches; please try again":
    "no se pudo averiguar a tiempo a quién llega; inténtalo de nuevo",
  "I'm on it; I'll tell you here as soon as it's done.": "Estoy en ello; te aviso aquí en cuanto esté hecho.",
  "{} The customer is told.": "{0} El cliente queda avisado.",
  "{}{}{} Should they come after all, say “undo” within two hours.":
    "{0}{1}{2} Si viene al final, di «deshacer» antes de dos horas.",
  " That makes {} visits they missed.": " Ya son {0} visitas a las que faltó.",
  " The customer is told.": " El cliente queda avisado.",
  "Nothing was changed: the two hours in which that can be said are over.":
    "No ha cambiado nada: ya pasaron las dos horas en que se puede decir.",
  "It was not sent: that conversation is over, or waits for nobody any more.":
    "No se ha enviado: esa conversación terminó o ya no espera a nadie.",
  staff: "el equipo",
  customers: "clientes",
  "{} notified": "avisados: {0}",
  "Undone: {} Everything is as it was before.": "Deshecho: {0} Todo está como antes.",
  "Undone: {} That is as it was before; what else was done stays.":
    "Deshecho: {0} Eso está como antes; lo demás que se hizo sigue en pie.",
  "Undone: {}": "Deshecho: {0}",
  "{} I leave that now, and nothing was changed: say it again when you know.":
    "{0} Lo dejo por ahora, y no ha cambiado nada: dilo otra vez cuando lo sepas.",
  "It is still being made; I take it back as soon as it is done.":
    "Todavía se está haciendo; lo deshago en cuanto esté hecho.",
  " What was done before stands: {} Say “undo” again to take that back.":
    " Lo que se hizo antes sigue en pie: {0} Di «deshacer» otra vez para deshacerlo.",
  "I take back {} changes, the newest first.": "Deshago {0} cambios, primero el más reciente.",
  "This can't be taken back, and stays: {}.": "Esto no se puede deshacer y se queda: {0}.",
  "That can no longer be undone: the two hours for it are over.":
    "Ya no se puede deshacer: pasaron las dos horas.",
  "That can no longer be undone: a change can be taken back for a day. Tell me what it should be, and I'll change it.":
    "Ya no se puede deshacer: un cambio se puede retirar durante un día. Dime cómo debe quedar y lo cambio.",
  "I can't undo it: somebody has changed it again since. Tell me what it should be now.":
    "No puedo deshacerlo: alguien lo ha cambiado desde entonces. Dime cómo debe quedar ahora.",
  "I can't undo it: {}.": "No puedo deshacerlo: {0}.",
  "somebody else changed it in the meantime; have a look and say it again":
    "otra persona lo cambió entretanto; míralo y dilo otra vez",
  "there is one of that name already": "ya hay uno con ese nombre",
  "your role may not change that": "tu papel no permite cambiar eso",
  "it is not there any more": "ya no está",
  "it could not be done for too long; please try again":
    "no se pudo hacer durante demasiado tiempo; inténtalo de nuevo",
  "the business's records do not allow it": "los datos del negocio no lo permiten",
  "that time is full: no place is free then, or as many arrive as may at once":
    "esa hora está completa: no hay sitio libre, o ya llegan tantos como pueden a la vez",
  "the visit has not begun yet": "la visita no ha empezado",
  "the booking is over or was already ended": "la reserva ya pasó o ya había terminado",
  "nobody works two shifts at once": "nadie puede tener dos turnos a la vez",
  "something else still needs it": "otra cosa todavía lo necesita",
  "a question needs an answer": "una pregunta necesita respuesta",
  "a business needs an owner": "un negocio necesita un propietario",
  "{} is taken then: by a booking, or it is out of service already":
    "{0} está ocupada entonces: por una reserva, o ya está fuera de servicio",
  "Nothing was changed. {}": "No ha cambiado nada. {0}",
  "Nothing was changed: {}.": "No ha cambiado nada: {0}.",
  "cancelled by the business": "cancelada por el negocio",
  "Dropped; nothing was changed.": "Descartado; no ha cambiado nada.",
  "The last change is still being made; say “undo” once it is done.":
    "El último cambio aún se está haciendo; di «deshacer» cuando esté.",
  "There is nothing to undo in this conversation.": "En esta conversación no hay nada que deshacer.",
  "I undid nothing: I don't know which change you mean. The last one is: {}{} Say “undo” to take back the last one, or name another.":
    "No he deshecho nada: no sé a qué cambio te refieres. El último es: {0}{1} Di «deshacer» para quitar el último, o nombra otro.",
  " Before it: {}.": " Antes: {0}.",
  "Kept by hand, so I can't change or cancel them from here: {}.":
    "Anotadas a mano, así que no puedo cambiarlas ni cancelarlas desde aquí: {0}.",
  "This is 1 of {}. Not done yet; I take it up next: {}.":
    "Este es el 1 de {0}. Aún sin hacer; lo tomo después: {1}.",
  "This is {} of {}.": "Este es el {0} de {1}.",
  "Yes to all": "Sí a todo",
  "Left out, and not done: {}.": "Se queda fuera, sin hacer: {0}.",
  "That is more than I can keep at once, so please say it again later: {}.":
    "Es más de lo que puedo guardar a la vez; dilo otra vez más tarde: {0}.",
  "Still open: {}": "Sigue pendiente: {0}",
  "This comes first; not done yet: {}": "Esto va primero; aún sin hacer: {0}",
  "Set aside, and not done: {}": "Apartado, y sin hacer: {0}",
  "I didn't get that. {}": "No lo he entendido. {0}",
  "a change": "un cambio",
  "the menu": "la carta",
  "the hours": "el horario",
  "the team's shifts": "los turnos del equipo",
  "a booking": "una reserva",
  "a place": "un sitio",
  "a promotion": "una promoción",
  "a message": "un mensaje",
  "an answer": "una respuesta",
  "a rule": "una norma",
  "a ready answer": "una respuesta preparada",
  "I can't do that here, and nothing was changed. Say “help” to hear what I can, or say it in other words.":
    "Eso no puedo hacerlo aquí, y no ha cambiado nada. Di «ayuda» para saber qué puedo, o dilo con otras palabras.",
  "Nothing was changed in this conversation yet.": "En esta conversación aún no ha cambiado nada.",
  "Done in this conversation, newest last:\n{}": "Hecho en esta conversación, lo último al final:\n{0}",
  "stopped by the business": "detenido por el negocio",
  "End the test": "Terminar la prueba",
  "This is a test of the chat of {}, as your customers see it: what you book or order in it takes no place, counts nowhere and writes to nobody. Say “end the test” to come back.":
    "Esto es una prueba del chat de {0}, tal como lo ven tus clientes: lo que reserves o pidas aquí no ocupa sitio, no cuenta y no avisa a nadie. Di «terminar la prueba» para volver.",
  "No test is running. Say “try my chat” to begin one.":
    "No hay ninguna prueba en marcha. Di «probar mi chat» para empezar una.",
  "The test is over; nothing of it counts. What shall I do for the business?":
    "La prueba ha terminado; nada de ella cuenta. ¿Qué hago para el negocio?",
  "Shall I send it?": "¿Lo envío?",
  "Shall I do it?": "¿Lo hago?",
  Yes: "Sí",
  "Yes, tell the staff only": "Sí, avisa solo al equipo",
  "Yes, without telling customers": "Sí, sin avisar a los clientes",
  No: "No",
  "The staff will be told.": "Se avisará al equipo.",
  "The staff and the customers who agreed to news will be told: “{}”":
    "Se avisará al equipo y a los clientes que aceptaron noticias: «{0}»",
  " {} for a person.": " {0} a una persona.",
  "One conversation waits": "Una conversación espera",
  "{} conversations wait": "{0} conversaciones esperan",
  "You are no member of this business any more, so I can't show or change anything.":
    "Ya no formas parte de este negocio, así que no puedo mostrarte ni cambiar nada.",
  "Who's coming today?": "¿Quién viene hoy?",
  "Who works tomorrow?": "¿Quién trabaja mañana?",
  "Last week's sales": "Ventas de la semana pasada",
  "There is nothing waiting for a yes. What shall I do?": "No hay nada que espere un sí. ¿Qué hago?",
  "All right.": "De acuerdo.",
  "Which goal is it: more revenue, better ratings, fewer no-shows or cancellations, fuller quiet times, more regulars, new customers or lower costs?":
    "¿Qué objetivo es: más ingresos, mejores valoraciones, menos ausencias o cancelaciones, llenar las horas flojas, más clientes habituales, clientes nuevos o menos gastos?",
  "Noted: {}. I'll keep it in mind in what I suggest.":
    "Apuntado: {0}. Lo tendré en cuenta en lo que sugiera.",
  "Your {}: {}. I keep {} in mind in what I suggest.": "{0}: {1}. Lo tengo en cuenta en lo que sugiero.",
  it: "la",
  them: "las",
  "You have told me no goal yet. Say, for example: “our goal is better ratings”.":
    "Todavía no me has dicho ningún objetivo. Di, por ejemplo: «nuestro objetivo es tener mejores valoraciones».",
  "Hello! What shall I change or look up?": "¡Hola! ¿Qué cambio o qué busco?",
  "You're welcome!": "¡De nada!",
  "Goodbye! What was changed stays; what was only drafted waits here.":
    "¡Hasta luego! Lo que se cambió queda; lo que era solo borrador espera aquí.",
  "Very well, thank you. What shall I do for the business?": "Muy bien, gracias. ¿Qué hago para el negocio?",
  "You can ask who's coming, who works and when you're open, and hide what has run out: “take the tiramisu off the menu”.":
    "Puedes preguntar quién viene, quién trabaja y cuándo se abre, y quitar lo que se ha acabado: «quita el tiramisú de la carta».",
  "Say it as you would to a colleague: “add a Diavola pizza for $17.50”, “raise all pizzas by 5 %”, “closed on Christmas day”, “Anna works tomorrow from 5 to 10 pm”, “10 % off desserts on Tuesdays”, “cancel for free until 24 hours before”. I show what would change, you say yes, and “undo” takes it back.":
    "Dilo como a un compañero: «añade una pizza Diavola a 17,50», «sube todas las pizzas un 5 %», «cerramos en Navidad», «Anna trabaja mañana de 17 a 22», «10 % de descuento en postres los martes», «cancelar es gratis hasta 24 horas antes». Te muestro qué cambiaría, dices que sí, y «deshacer» lo retira.",
  "I didn't get that. {} Shall I do it?": "No te he entendido. {0} ¿Lo hago?",
  "I didn't get that, and nothing was changed. What is it about: the menu, prices, hours, shifts, bookings or figures?":
    "No te he entendido y no ha cambiado nada. ¿De qué se trata: la carta, precios, horarios, turnos, reservas o cifras?",
  // oxlint-disable-next-line unicorn/no-thenable -- an English word, and no method
  then: "esos días",
  "There are no bookings": "No hay reservas",
  "There is no booking of {}": "No hay ninguna reserva de {0}",
  "\n… and {} more.": "\n… y {0} más.",
  booking: "reserva",
  bookings: "reservas",
  guest: "persona",
  guests: "personas",
  cancelled: "cancelada",
  missed: "de quien no vino",
  "No booking was {} {}.": "Ninguna reserva {0} {1}.",
  ", late": ", tarde",
  "; cancelled {}{}": "; cancelada {0}{1}",
  "Nobody is on the waitlist{}.": "No hay nadie en la lista de espera{0}.",
  " (any start {}–{})": " (a cualquier hora, {0}–{1})",
  ", a place is offered until {}": ", tiene una oferta hasta las {0}",
  "A guest": "Un cliente",
  "{} on the waitlist{}:\n{}{}": "{0} en la lista de espera{1}:\n{2}{3}",
  person: "persona",
  people: "personas",
  "a guest": "un cliente",
  closed: "cerrado",
  "nobody is scheduled": "no hay nadie de turno",
  Nobody: "Nadie",
  "{} is not scheduled then.": "{0} no tiene turno.",
  "No conversation waits for a person.": "Ninguna conversación espera a una persona.",
  "{} {} for a person:": "{0} {1} a una persona:",
  "conversation waits": "conversación espera",
  "conversations wait": "conversaciones esperan",
  "{}\n{}\nTo answer say “reply to {}: …”.": "{0}\n{1}\nPara contestar di «responde a {2}: …».",
  "the guest": "el cliente",
  "{} people": "{0} personas",
  " of {}": " de {0}",
  " on {}": " los {0}",
  "There is no coming booking{}{} that I could change.":
    "No hay ninguna reserva próxima{0}{1} que pueda cambiar.",
  "There are {}: {}. Which one do you mean? Tell me its time.":
    "Hay {0}: {1}. ¿A cuál te refieres? Dime la hora.",
  "Those are {} bookings: {} at once at most. Name a part of the day.":
    "Son {0} reservas: {1} a la vez como mucho. Di una parte del día.",
  "{} has no coming booking that I could cancel.": "{0} no tiene ninguna reserva próxima que pueda cancelar.",
  "I can't bar one customer by name: should they book again, cancel it here; or a rule for everybody does it: “after 2 no-shows refuse bookings”.":
    "No puedo vetar a un cliente por su nombre: si vuelve a reservar, cancélalo aquí; o lo hace una regla para todos: «después de 2 ausencias rechaza las reservas».",
  "It goes out {} at {}; until then it can be stopped.":
    "Sale {0} a las {1}; hasta entonces se puede detener.",
  "The message goes out to {} {} at {}": "El mensaje sale para {0} {1} a las {2}",
  "Cancel the booking of {}": "Cancelar la reserva de {0}",
  "Cancel {} bookings: {}": "Cancelar {0} reservas: {1}",
  "Booking of {} cancelled": "Reserva de {0} cancelada",
  "{} bookings cancelled": "{0} reservas canceladas",
  "A cancelled booking can't be brought back; whoever booked is written to.":
    "Una reserva cancelada no se puede recuperar; se escribe a quien reservó.",
  "To when shall the booking of {} move? Say it with the new time.":
    "¿A cuándo muevo la reserva de {0}? Dilo con la hora nueva.",
  "That time is over already.": "Esa hora ya pasó.",
  "That lies outside of your opening hours.": "Queda fuera de tu horario.",
  "Move the booking of {} to {}": "Mover la reserva de {0} a {1}",
  "Booking of {} moved to {}": "Reserva de {0} movida a {1}",
  "Whoever booked is written to.": "Se escribe a quien reservó.",
  "There is no booking{} that has begun today or yesterday and could be a no-show. Before its time a booking can only be cancelled.":
    "No hay ninguna reserva{0} de hoy o de ayer que haya empezado y pueda ser una ausencia. Antes de su hora solo se puede cancelar.",
  "No-show: {}": "No vino: {0}",
  "{} is marked as a no-show": "{0} queda como ausente",
  "It counts for whoever booked.": "Cuenta para quien reservó.",
  "No booking{} of today or yesterday is marked as a no-show.":
    "Ninguna reserva{0} de hoy o de ayer está marcada como ausencia.",
  "What do you mean by that? Say it with its name. Nothing was changed.":
    "¿A qué te refieres? Dilo con su nombre. No ha cambiado nada.",
  "I know no {} on the team. On it: {}. Nothing was changed.":
    "No conozco a {0} en el equipo. Está formado por: {1}. No ha cambiado nada.",
  "There are {}: {}. Which one do you mean? Tell me the whole name.":
    "Hay {0}: {1}. ¿A cuál te refieres? Dime el nombre completo.",
  "Without that it would be more than you said, so nothing is drafted. Say it again without that part if it holds always.":
    "Sin eso sería más de lo que has dicho, así que no he preparado nada. Dilo otra vez sin esa parte si vale siempre.",
  "I take no payments yet, so I can't charge a fee or a deposit, and nothing is changed. I can set until when cancelling is free: “cancel for free until 24 hours before”; or tell customers of the fee: “add an FAQ: …”.":
    "Todavía no cobro pagos, así que no puedo pedir un cargo ni un depósito, y no se ha cambiado nada. Puedo poner hasta cuándo se cancela gratis: «cancelar gratis hasta 24 horas antes»; o contar el cargo a los clientes: «añade una pregunta frecuente: …».",
  "I can't have larger groups confirm first, and nothing is changed. I can set the largest party that books by chat: “parties of 8 at most”; larger ones are then not booked by chat.":
    "No puedo hacer que los grupos grandes confirmen antes, y no se ha cambiado nada. Puedo poner el grupo más grande que reserva por chat: «grupos de 8 como máximo»; los mayores no se reservan por chat.",
  "I can't write to those on the waitlist: each is offered a place by itself as one comes free. Nothing was sent.":
    "No puedo escribir a la lista de espera: a cada uno se le ofrece sitio por sí solo cuando queda libre. No se ha enviado nada.",
  "Hours are those of the whole house: I can't close a part of it by itself, and nothing is changed. If all of it is closed then, say “closed” with the days; a table or a room that is on the list can be blocked by its name.":
    "El horario es el de toda la casa: no puedo cerrar solo una parte, y no se ha cambiado nada. Si entonces cierra toda, di «cerrado» con los días; una mesa o una sala de la lista se bloquea por su nombre.",
};
