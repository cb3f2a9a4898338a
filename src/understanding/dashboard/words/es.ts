// What an owner's Spanish wishes are made of; patterns over plain text (without accents). What is not here has no word of
// its own in Spanish that an owner would use: the English one stands, and is met in no Spanish sentence.
import { english } from "./en.ts";
import type { DashboardWords } from "./words.ts";

export const spanish: DashboardWords = {
  ...english,
  joins: "y(?: luego| despues| tambien)?|luego|ademas|tambien",
  opening:
    "(?:hola|oye|mira|por favor|porfa|bueno|vale|ok|y|pues|ahora|puedes|podrias|me puedes|quiero|quisiera|queremos|necesito|hay que|tenemos que|vamos a|tambien|luego)",
  asks: "(?:abrimos|cerramos|estamos|vienen?|trabajan?)(?=[^.!]*[?])|como (?:puedo|se|hago|va|van|fue|estuvo|estan|esta|vamos)|deberia(?:mos)?|que (?:pasa|tal|hay|reservas|turnos|dice|horario|objetivos?|reglas|se|es|son)|a que hora|que dia|cuando|quien(?:es)?|cual(?:es)?|por que|cuant[oa]s?|(?:hay|tenemos)(?! .{2,60} (?:por|a) \\d)|puedo|pueden|si (?:yo|cerramos|subo|cierro)|alguien",
  negated:
    "(?:no|nunca|jamas)(?= (?:cierr|abras|abre(?![\\p{L}])|sub|baj|quit|cambi|cancel|anad|mand|envi|pong|muev))",
  reported:
    "(?:(?:el|ella|un cliente|una clienta|los clientes|alguien|la gente|mi \\w+) (?:dijo|dice|pidio|pide|pregunto|pregunta|quiere|quieren|escribio)|segun)",
  yes: "si+|claro|vale|ok|de acuerdo|hazlo|adelante|confirm\\w+|correcto|perfecto|por supuesto|dale|eso es|publicalo|guardalo",
  no: "no+|nada|dejalo|olvidalo|cancela(?:lo)?|para|mejor no|ahora no|descarta(?:lo)?|mal",
  please: "por favor|porfa|gracias|ahora|entonces",
  undo: "deshaz(?:lo)?(?: (?:eso|el ultimo cambio))?|deshacer|revierte(?:lo)?|vuelve (?:atras|a como estaba)|retira(?:lo)? el cambio|quita el ultimo cambio",
  preview:
    "(?:probar|prueba|probemos|ver|abrir|abre) (?:mi|nuestro|el) (?:chat|asistente|bot)|como lo ve un cliente|modo de prueba",
  previewEnd:
    "(?:terminar|termina|acabar|acaba|salir de|sal de|cierra|fin de) (?:la |de la )?prueba|volver al panel|vuelve al panel",
  add: "anad\\w+|agreg\\w+|pon(?=.{1,60} (?:en|a) (?:la|el) (?:carta|menu))|mete|incluye|crea|ofrecemos|tenemos (?:ahora|tambien)|(?:ahora )?tambien (?:tenemos|hay|servimos|ofrecemos)|nuev[oa](?=.{2,40}(?:\\d|carta|menu|$))",
  fresh: "un[ao]? nuev[oa]|nuev[oa]s?|otr[oa]|una? mas",
  hide: "quita\\w*|oculta\\w*|elimina\\w*|borra\\w*|saca\\w*|retira\\w*|(?:se (?:ha|han) |se )?(?:acab\\w+|agot\\w+|termin\\w+)|no (?:hay|queda\\w*|tenemos) (?:mas )?|sin(?= \\S+ (?:hoy|esta noche))|no servir|ya no (?:hay|servimos|vendemos|tenemos)|fuera de (?:la )?carta",
  show: "(?:vuelve|vuelven|ha vuelto|han vuelto)(?! a las)|muestra\\w*|(?:pon|anade|trae) .{1,40} (?:otra vez|de nuevo)|otra vez|de nuevo|hay .{1,40} (?:otra vez|de nuevo)|reactiva\\w*",
  raise: "sub(?:e|ir|imos|e\\w+)|aument\\w+|increment\\w+|encarec\\w+|mas car[oa]s?|(?<=\\s)\\+(?= ?\\d)",
  lower: "baj(?:a|ar|amos|e)\\w*|rebaj\\w+|reduc\\w+|mas barat[oa]s?|abarat\\w+",
  set: "pon\\w*|cambi\\w+|actualiz\\w+|haz|ajust\\w+|modific\\w+|cuesta\\w*|vale\\w*|deberia costar|que (?:cueste|sea|valga)|marca\\w*|fija\\w*",
  rename:
    "renombra\\w*|(?:ahora )?(?:se llama(?:ra)?|debe llamarse|deberia llamarse|pasa a llamarse)(?: ahora)?(?= .{2,60})|llam(?:a|ale|alo|ala)(?= .{2,60})|cambia el nombre (?:de|del)",
  describe: "descripcion(?:es)?|texto(?= (?:de|del))",
  into: "a|en|como|por",
  moveUp: "mueve\\w*|pon\\w*|coloca\\w*|pasa\\w*|ordena\\w*",
  top: "(?:al |el |la |lo )?(?:principio|primer[oa]?|comienzo)|arriba(?: del todo)?|en primer lugar",
  bottom: "(?:al |el |la |lo )?(?:final|ultim[oa])|abajo(?: del todo)?|en ultimo lugar",
  beforeItem: "antes (?:de|del)|encima (?:de|del)|delante (?:de|del)",
  afterItem: "despues (?:de|del)|detras (?:de|del)|debajo (?:de|del)",
  upOne: "(?:mas )?arriba|una posicion arriba",
  downOne: "(?:mas )?abajo|una posicion abajo",
  menu: "carta|menu|lista(?: de precios| de servicios)?|secciones|seccion|categorias?",
  item: "platos?|productos?|pizzas?|pastas?|postres?|entrantes?|bebidas?|ensaladas?|vinos?|cervezas?|cafes?|cocteles|coctel|tapas?",
  service: "servicios?|tratamientos?",
  price: "precios?|cost(?:e|o|es|os)|tarifas?|cuestan?",
  all: "tod[oa]s? (?:los|las|la|el) (?:precios?|platos|carta|menu|productos|servicios)|todo|toda la carta|los precios",
  by: "por|en|un|otros?|otras?|con",
  off: "descuento|rebaja|menos|mitad de precio|dos por uno|2x1",
  named: "llamad[oa]s?|que se llama|se llama|de nombre|con el nombre",
  hours: "horarios?|horas de apertura|apertura",
  open: "abr(?:e|es|imos|ir|en|amos|imos|iremos)|abiert[oa]s?|apertura",
  close:
    "cerr(?:amos|ar|ado|ada|aremos|ados)|cierr(?:a|an|o|e|es)\\w*|(?:no|ya no) abr(?:imos|e|en|iremos)|ya no (?:estamos|esta) abiert[oa]s?",
  early: "antes|temprano|mas pronto",
  late: "mas tarde|despues|tarde",
  every: "cada|todos los|siempre|a partir de ahora|de ahora en adelante|desde ahora",
  staffNoun:
    "equipo|personal|plantilla|emplead[oa]s?|camarer[oa]s?|meser[oa]s?|mozos?|estilistas?|cociner[oa]s?|mecanic[oa]s?|peluquer[oa]s?|recepcionistas?|barman|chef",
  job: "camarer[oa]|meser[oa]|mozo|estilista|cociner[oa]|chef|mecanic[oa]|peluquer[oa]|barber[oa]|recepcionista|limpiador[a]?|ayudante|barman|tecnic[oa]",
  shift: "turnos?|trabaj(?:a|an|o|ar|ara|aran)|de guardia|esta de turno",
  rota: "turnos?|cuadrante|horario de turnos",
  putOn: "pon\\w*|asigna\\w*|anade|trabaj(?:a|an|ara|aran)|da(?:le)?|viene a trabajar|cubre",
  takeOff: "quita\\w*|saca\\w*|no trabaja\\w*|cancela el turno|libera\\w*",
  swap: "intercambi\\w+|cambi\\w+ (?:el |los |sus )?turnos?(?= )|se cambian",
  sick: "enferm[oa]s?|malo|mala|de baja|con gripe|indispuest[oa]",
  holiday: "vacaciones|de permiso|libra|dia libre|dias libres|tiene libre|descansa",
  absent: "no (?:puede|viene|vendra|podra)(?: venir)?|ausente|falta(?= (?:el|hoy|manana))|esta fuera",
  roleOwner: "propietari[oa]|duen[oa]|administrador[a]?",
  roleManager: "encargad[oa]|gerente|responsable|jef[ea]",
  roleStaff: "personal|emplead[oa]",
  makeRole:
    "haz|nombra\\w*|pon\\w*|asciende\\w*|es (?:nuestr[oa]|el|la)(?: nuev[oa])?|como|pasa a ser|cambia\\w*|da(?:le)?",
  hire: "contrat\\w+|nuev[oa] (?:camarer[oa]|emplead[oa]|cociner[oa]|estilista|mecanic[oa]|recepcionista|companer[oa]|meser[oa]|peluquer[oa])|se incorpora|empieza (?:a trabajar|con nosotros)",
  fire: "despid\\w+|ya no trabaja|se va|se ha ido|se fue|deja (?:el equipo|el trabajo)|renuncio",
  who: "quien(?:es)?",
  booking:
    "reservas?|mesas? (?:para|de|a)|citas?|quien(?:es)? viene[n]?|reservad[oa]s?|comensales|tiene mesa",
  view: "muestra(?:me)?|ensena(?:me)?|lista|ver|dime|que|cual(?:es)?|quien(?:es)?|cuant[oa]s?|hay|tenemos|busca|a que hora|como",
  move: "mueve\\w*|cambia\\w*|pasa\\w*|aplaza\\w*|adelanta\\w*|retrasa\\w*|atrasa\\w*",
  cancel: "cancela\\w*|anula\\w*|borra\\w*|quita\\w*|elimina\\w*",
  noShow:
    "no (?:se )?(?:present\\w+|aparec\\w+)|no (?:vino|vinieron|llego|llegaron|ha venido|han venido)|ausencias?|falto|faltaron|plant\\w+|no[- ]?show",
  block:
    "bloque\\w+|reserva para nosotros|deja .{1,30} libre|no (?:uses|sientes|des|ocupes)|fuera de servicio|est[a] rot[oa]|rot[oa]|averiad[oa]|estropead[oa]",
  unblock: "desbloque\\w+|libera\\w*|vuelve a estar|ya (?:esta|funciona)|reparad[oa]|arreglad[oa]",
  resourceNoun: "mesas?|sillas?|puestos?|salas?|terraza|barra|patio|elevador(?:es)?|cabinas?",
  everyBooking: "todas las (?:reservas|citas|mesas)|todas?|todo",
  promo:
    "promocion(?:es)?|ofertas?|descuentos?|happy hour|hora feliz|rebajas?|campanas?|dos por uno|2x1|mitad de precio",
  endPromo:
    "termin\\w+|acab\\w+|par(?:ar|emos)|para(?= (?:ya |la |el |las |los |esa |ese |esta |este |nuestra |nuestro )*(?:promo|oferta|descuento|happy|hora feliz|rebaja|campana))|quita\\w*|cancela\\w*|detén|deten\\w*|fin",
  message:
    "mensajes?|escrib\\w+|manda\\w*|envia\\w*|avisa\\w*|di(?:les|le)?|informa\\w*|recuerda\\w*|correo|anuncia\\w*|notifica\\w*",
  customers:
    "(?:todos )?(?:los |nuestros |mis |a los )?(?:clientes|comensales|huespedes|invitados|gente|todos)",
  regulars: "habituales|clientes (?:habituales|fieles|de siempre)|los de siempre",
  lapsed: "no (?:vienen|han venido)(?: .{0,30})?|hace (?:tiempo|meses) que no",
  booked:
    "(?:que |con )?(?:tienen )?(?:reserva|mesa|cita)s?|reservad[oa]s?|(?:los|la gente|clientes|comensales|invitados) (?:de(?:l)?|que vienen(?: el)?)(?= (?:proximo |este )?(?:hoy|manana|esta noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo))",
  says: "(?:diciendo|que diga|para decir(?:les)?|texto:|mensaje:|que)",
  escalation:
    "esperan? (?:a )?(?:una |la )?(?:persona|respuesta)|quien(?:es)? espera[n]?(?! (?:mesa|sitio))|alguien espera(?:ndo)?|sin (?:responder|contestar)|pendientes|consultas abiertas",
  reply: "respond\\w+|contest\\w+|di(?:le)? a",
  policy: "politicas?|reglas?|normas?|plazo|limite|maximo|minimo|antelacion",
  cancelCutoff: "cancel(?:acion|aciones|ar)(?: .{0,25})?(?:gratis|tardia|plazo|hasta|es tarde)?",
  minNotice: "antelacion minima|con .{1,20} de antelacion|minimo .{1,20} antes",
  maxAdvance: "con (?:hasta )?.{1,20} de antelacion maxima|hasta .{1,20} (?:antes|vista)|por adelantado",
  maxParty:
    "grupos? de \\d+ (?:personas )?(?:como )?(?:maximo|mucho)|como maximo \\d+ (?:personas|comensales)|no mas de \\d+ (?:personas|comensales)|grupos? (?:de )?(?:hasta|maximo|mas de)|maximo (?:de )?\\d+ (?:personas|comensales)|tamano (?:maximo )?(?:del|de) grupo",
  slot: "cada (?:15|20|30|60) minutos|intervalos?",
  reminder: "recordatorios?",
  followUp: "seguimientos?|mensaje de agradecimiento",
  textTopics:
    "aparcamiento|parking|estacionamiento|mascotas?|perros?|ninos|pagos?|tarjetas?|alergi\\w+|accesib\\w+|silla de ruedas|fumar|wifi|propinas?",
  faq: "preguntas? frecuentes?|faqs?",
  question: "(?:la )?pregunta:?|si (?:preguntan|alguien pregunta)|p:",
  answer: "(?:la )?respuesta(?: es|:)?|r:|responde|di(?:les)?",
  sales:
    "ventas?|ingresos?|facturacion|facturamos|caja|ganamos|vendimos|hicimos|recaudacion|como (?:fue|nos fue|va el negocio)",
  covers: "comensales|clientes (?:atendidos|servidos)|cuant(?:a gente|as personas)|cuantos comensales",
  bookingCount: "(?:numero de|cuantas|total de) (?:reservas|citas)",
  noShows: "ausencias?|no[- ]?shows?|(?:no )?(?:se presentaron|vinieron)|faltaron|plantones",
  cancellations: "cancelaciones|cancelad[oa]s?|cancelaron|cancelo|han cancelado|anulaciones",
  busiest:
    "horas? punta|(?:mas|menos) (?:llen[oa]s?|ocupad[oa]s?|gente)|(?:mas |horas |dias )?floj[oa]s?|tranquil[oa]s?",
  averageTicket:
    "(?:ticket|gasto|pedido|importe|consumo|valor)s? (?:medi[oa]|promedio)(?: por \\w+)?|(?:media|promedio) (?:por|de los|del?) (?:pedidos?|tickets?|clientes?|visitas?|mesas?)|cuanto (?:gasta|paga|deja)n? (?:de media |en promedio )?(?:cada|un|una|los|las|el) (?:clientes?|mesas?|comensal(?:es)?|visitas?|client[ea]s?)",
  occupancy:
    "ocupacion|(?:como|cuan|que tan) (?:de )?llen[oa]s? (?:estamos|esta|estaremos|estara|estuvimos|estuvo)|(?:estamos|estaremos|estuvimos|esta) (?:el \\w+ |todo )?(?:al )?(?:complet[oa]s?|llen[oa]s?)|porcentaje de ocupacion",
  bestCustomers:
    "(?:mejores|principales) (?:client[ea]s|comensales)|client[ea]s (?:mas )?(?:fieles|habituales|frecuentes)|quien(?:es)? (?:viene|vienen|vino|vinieron|reserva|reservan) mas(?: a menudo| veces)?|client[ea]s que (?:mas )?(?:vienen|reservan)(?: mas)?",
  topSpenders:
    "quien(?:es)? (?:gasta|gastan|gasto|gastaron|paga|pagan) mas|(?:l[oa]s |client[ea]s )?que mas gastan|(?:mejores|principales) (?:client[ea]s|comensales) por (?:gasto|ventas)|client[ea]s que (?:mas )?gastan(?: mas)?",
  itemSales:
    "(?:ventas|ingresos|facturacion) por (?:servicio|plato|producto|articulo)s?|(?:servicio|plato|producto|que) (?:nos |me )?(?:da|deja|trae|ingresa|factura) mas(?: dinero)?|mas rentables?",
  best: "mas vendid[oa]s?|lo que mas se vende|mejores (?:platos|servicios|productos)|mas pedid[oa]s?|se vende (?:mas|bien)|favorit[oa]s?",
  worst:
    "menos vendid[oa]s?|lo que menos se vende|peores (?:platos|servicios|productos)|no se vende[n]?|se vende (?:menos|mal)",
  staffLoad: "horas? (?:trabajadas|de turno|del equipo)|quien trabajo mas|carga (?:de trabajo|del equipo)",
  repeat: "clientes que (?:vuelven|repiten)|repiten|vuelven(?: a venir)?|fidelidad",
  ratings: "valoracion(?:es)?|estrellas|puntuacion|nota media",
  reviews: "que opinan|opiniones|resenas?|quejas?|(?:de que|que) se quejan?|comentarios",
  campaign:
    "(?:como va|funciono|funciona|resultado de) (?:la |el )?(?:promocion|campana|oferta|happy hour|hora feliz)|campanas?",
  figures:
    "cuant[oa]s?|que|como|muestra(?:me)?|dame|compara\\w*|informe|cifras|estadisticas|resumen|dime|total|quien(?:es)?|cuando",
  suggest:
    "sugerencias?|sugieres?|consejos?|ideas|que (?:debo|deberia|puedo|podemos|deberiamos) (?:mejorar|hacer|cambiar)|como (?:puedo|podemos) mejorar|que me recomiendas|(?:deberia|deberiamos|puedo|podemos) (?:cambiar|mejorar|hacer) algo|hay algo que (?:mejorar|cambiar)",
  goal: "(?:mi|nuestr[oa]|el|la) (?:objetivo|meta)s?|la meta|quiero(?! (?:cambiar|anadir|quitar|subir|bajar|ver|probar))|queremos(?! (?:cambiar|anadir|quitar|subir|bajar))|objetivo:",
  goalRevenue:
    "(?:mas|aumentar|subir|mejorar) (?:los |las )?(?:ingresos|ventas|facturacion)|vender mas|ganar mas",
  goalRatings:
    "(?:mejor|mejores|mejorar|mas) (?:las |los )?(?:valoraciones|opiniones|resenas|estrellas|nota)",
  goalNoShows: "(?:menos|reducir|evitar|bajar) (?:las )?(?:ausencias|no[- ]?shows?|plantones)",
  goalCancellations: "(?:menos|reducir|evitar) (?:las )?cancelaciones",
  goalQuiet: "llenar .{0,30}|mas gente (?:entre semana|los \\w+)",
  goalRepeat:
    "mas (?:client[ea]s )?(?:habituales|fieles|que (?:repit\\w+|vuelv\\w+))|(?:clientas|clientes) que (?:repitan|vuelvan)|que (?:vuelvan|repitan)(?: mas)?|fidelizar",
  goalNew: "(?:mas |atraer |conseguir )?(?:nuev[oa]s client[ea]s|client[ea]s nuev[oa]s)|mas client[ea]s",
  goalCosts: "(?:menos|reducir|bajar) (?:los )?(?:gastos|costes|costos|desperdicio)|gastar menos|ahorrar",
  help: "ayuda|que (?:puedes|sabes) hacer|como funciona|que puedo (?:decir|pedir)",
  greeting: "hola|buenos dias|buenas(?: tardes| noches)?|que tal",
  thanks: "(?:muchas )?gracias|genial|perfecto|estupendo|buen trabajo",
  goodbye: "adios|hasta luego|hasta manana|nos vemos|chao",
  howAreYou: "como estas|que tal estas",
  to: "a(?: las?)?|al|por|para|hasta(?: las?)?|es|=|:|->|cuesta|vale|de",
  containing:
    "(?:todo|cualquier cosa|todos los platos|todas las cosas|lo|los platos|los) (?:lo )?(?:que (?:lleva|llevan|tiene|tienen|contiene)n?|con)",
  oneByOne:
    "por (?:persona|emplead[oa]|camarer[oa]|estilista|peluquer[oa]|trabajador)|cada (?:camarer[oa]|emplead[oa]|estilista)|quien (?:hizo|atendio|tuvo|sirvio) (?:mas|menos)|(?:camarer[oa]|emplead[oa]|estilista|peluquer[oa]|mecanic[oa]) (?:mas|menos) ocupad[oa]",
  missedTimes:
    "(?:\\d{1,2}|una?|dos|tres|cuatro|cinco|primera|segunda|tercera) (?:ausencias?|faltas?|veces|no[- ]?shows?|plantones)|(?:una vez|dos veces)|falt\\w+ (?:\\d{1,2}|dos|tres) veces",
  missedVisit: "falt(?:a|an|o|aron|ado) a|a las que falt\\w+|faltaron|faltan",
  afterTimes: "despues de|tras|mas de|con|si|cuando",
  asksTeam:
    "pregunta(?:me|nos)(?: antes| primero)?|consulta(?:me|nos)|(?:yo|nosotros) decid\\w+|espera (?:mi|nuestro) (?:si|visto bueno)|dejame decidir",
  refuses:
    "rechaz\\w+|no (?:aceptes|aceptar|admitas|cojas|tomes)|no puede[n]? reservar|no mas reservas|veta\\w*",
  noLimit: "sin limite|no (?:limites|cuentes)|deja de (?:contar|limitar)",
  countsDays: "cuenta|contar|en|durante|de los ultimos|plazo",
  tellsMissed:
    "(?:di(?:les|le)?|avisa(?:les)?|informa(?:les)?|escribe(?:les)?|avises|digas) (?:a )?(?:los |la )?(?:clientes|gente|quien(?:es)?|quienes)|avisa(?:les)? (?:si|cuando)|no (?:les )?avises",
  tellsNot: "no|nunca|deja de|sin",
  ruleNames:
    "(?:nuestras?|mis?|las?|que|cuales) (?:son )?(?:nuestras |mis |las )?(?:reglas|normas|politicas?)",
  offerStands: "ofertas? (?:de la lista (?:de espera)? )?(?:dura\\w*|vale\\w*|se guarda\\w*)",
  came: "(?:vino|vinieron|llego|llegaron|aparecio|aparecieron) (?:al final|tarde|despues)",
  waitlist: "lista de espera|quien(?:es)? espera[n]? (?:mesa|sitio|hueco)",
  durationWord: "dura(?:n|cion)?|minutos|horas?",
};
