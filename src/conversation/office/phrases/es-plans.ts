// What the office says in Spanish of changes that begin later.

export const plans: Readonly<Record<string, string>> = {
  "Until when is that? Say the first day and the last one; or, if it is for good, “from now on” with the days it is of. Nothing is changed yet.":
    "¿Hasta cuándo? Di el primer día y el último; o, si es para siempre, «a partir de ahora» y de qué días. Todavía no ha cambiado nada.",
  "Only prices and the week's hours can begin on a day to come. Nothing is changed: say it again without the day to have it now.":
    "Solo los precios y el horario de la semana pueden empezar otro día. No ha cambiado nada: dilo otra vez sin el día para hacerlo ahora.",
  "For that moment this is planned already: {} Call it off first (“cancel the planned change”), then say the new one again. Nothing was changed.":
    "Para ese momento ya está previsto esto: {0} Anúlalo primero («anula el cambio previsto») y di el nuevo otra vez. No ha cambiado nada.",
  "It replaces what was planned for then: {}": "Sustituye lo que estaba previsto para entonces: {0}",
  "A change of it is planned too, and would not be made after this: {}":
    "También hay previsto un cambio de ello, y no se haría después de esto: {0}",
  "Other hours are planned for that day, and it would lie outside of them. Say another time, or call off what is planned first. Nothing was changed.":
    "Para ese día hay previsto otro horario, y quedaría fuera de él. Di otra hora, o anula primero lo previsto. No ha cambiado nada.",
  "It is closed then anyway. From when to when shall it be open on that day?":
    "A esa hora ya está cerrado. ¿De qué hora a qué hora debe abrir ese día?",
  "{}, from {} on": "{0}, desde el {1}",
  ", from {}": ", desde el {0}",
  "It begins by itself that day; until then it can be called off.":
    "Empieza solo ese día; hasta entonces se puede anular.",
  "I plan a change for a year ahead at most. Nothing was changed.":
    "Planeo un cambio con un año de antelación como mucho. No ha cambiado nada.",
  "The staff will be told then.": "El equipo quedará avisado entonces.",
  "The staff and the customers who agreed to news will be told then: “{}”":
    "El equipo y los clientes que aceptaron noticias quedarán avisados entonces: «{0}»",
  "Planned: {} I'll tell you here when it begins.": "Previsto: {0} Te aviso aquí cuando empiece.",
  "Called off, and nothing was changed: {}": "Anulado, y no ha cambiado nada: {0}",
  "This was to begin now, and was not done: {} Why: {}.":
    "Esto iba a empezar ahora y no se hizo: {0} Motivo: {1}.",
  "bookings made since lie outside of these hours ({}); move them, and say it again":
    "hay reservas hechas después que quedan fuera de ese horario ({0}); muévelas y dilo otra vez",
  "No change is planned: nothing begins later.": "No hay ningún cambio previsto: nada empieza más adelante.",
  "Planned, soonest first:\n{}\nTo call one off say “cancel the planned change” and what it is of.":
    "Previsto, primero lo más próximo:\n{0}\nPara anular uno di «anula el cambio previsto» y de qué es.",
  "Not made as their day came, in the last week:\n{}":
    "No se hicieron al llegar su día, en la última semana:\n{0}",
  "No change is planned, so there is nothing to call off.":
    "No hay ningún cambio previsto, así que no hay nada que anular.",
  "I called off nothing: no planned change is that one. Planned: {}.":
    "No he anulado nada: ningún cambio previsto es ese. Previstos: {0}.",
  "I called off nothing: {} are meant by that. Say which: {}.":
    "No he anulado nada: con eso se entienden {0}. Di cuál: {1}.",
  "Call off what is planned: {}": "Anular lo previsto: {0}",
  "Is it about a change that begins later? Say which shall not begin, or ask what is planned.":
    "¿Es sobre un cambio que empieza más adelante? Di cuál no debe empezar, o pregunta qué hay previsto.",
  "What changes are planned?": "¿Qué cambios hay previstos?",
};
