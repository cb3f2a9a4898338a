// Spanish, as a table.
import { eatingWish } from "../shared/eating.ts";
import type { LanguageWords } from "../shared/words.ts";

export const spanish: LanguageWords = {
  language: "es",
  telling:
    "el los las una y para quiero quisiera gracias hola reservar reserva mesa manana hoy por favor cuanto cuando donde como tienen puedo personas buenas buenos dias noches tardes somos cancelar cambiar hora que del con usted ustedes estoy hay si mejor vale abren cierran",
  own: "espanol|castellano|spanish|espagnol|spanisch|spagnolo|espanhol",
  numbers: {
    units:
      "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
    tens: "veint[ei] treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    join: "(?: y )?",
    one: "una?",
    ordinals: "primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa]",
    mark: "º|°",
    behindHour:
      "por favor|porfa(?:vor)?|gracias|entonces|mejor|si (?:es posible|se puede|puede ser)|a nombre de|(?:una )?mesa para|para (?:mi|nosotr[oa]s|cenar|comer|almorzar|desayunar|la (?:cena|comida)|el almuerzo)",
  },
  dates: {
    weekdays: "lun(?:es)? mar(?:tes)? mie(?:rcoles)? jue(?:ves)? vie(?:rnes)? sab(?:ados?)? dom(?:ingos?)?",
    months:
      "ene(?:ro)? feb(?:rero)? marzo abr(?:il)? mayo jun(?:io)? jul(?:io)? ago(?:sto)? se(?:p|pt|ptiembre|tiembre) oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?",
    days: [
      ["pasado manana", 2],
      ["antes de ayer|anteayer|antier", -2],
      ["ayer|anoche", -1],
      ["hoy|esta (?:noche|tarde|manana)", 0],
      ["(?<!\\b(?:la|esta|pasado) )manana", 1],
    ],
    this: "este",
    coming: "este proximo|que viene|viniente",
    next: "proxim[oa]|siguiente",
    last: "pasad[oa]|ultim[oa]",
    the: "el(?: dia)?|dia|los|del",
    article: "la|las|al",
    of: "del?",
    in: "en|dentro de|de aqui a",
    agoBefore: "hace",
    agoAfter: "atras",
    units: { day: "dias?", week: "semanas?", month: "mes(?:es)?", year: "anos?" },
    weekend: "(?:este |el )?(?:fin de semana|finde)",
    nextWeek: "(?:la )?(?:proxima semana|semana (?:que viene|proxima|siguiente))",
    thisWeek: "esta semana",
    holidays: [
      ["nochebuena", "12-24"],
      ["(?:dia de )?navidad", "12-25"],
      ["nochevieja|fin de ano", "12-31"],
      ["ano nuevo", "1-1"],
      ["reyes", "1-6"],
      ["san valentin", "2-14"],
      ["domingo de pascua|pascua", 0],
    ],
  },
  times: {
    at: "a las?|sobre las?|hacia las?|para las?|las|tipo",
    mark: "h|hs|hrs|horas?|en punto",
    plus: "y|con",
    minus: "menos",
    quarter: "cuarto",
    half: "media",
    past: "pasadas las",
    to: "para las?",
    noon: "mediodia",
    midnight: "medianoche",
    parts: {
      morning: "a primera hora|(?:por|de|en|a) la manana|esta manana",
      lunch: "(?:del|al|a) (?:medio ?dia)",
      afternoon: "(?:por|de|en|a) la tarde|esta tarde",
      night: "(?:por|de|en|a) la noche|esta noche",
    },
    meals: { dinner: "(?:para )?cenar?", lunch: "(?:para )?(?:almorzar|almuerzo)" },
    between: "entre|desde|de",
    and: "y|a|hasta",
    after: "despues de|a partir de|mas tarde de|desde",
    before: "antes de|hasta|mas temprano que",
    about: "sobre|hacia|alrededor de",
    now: "(?<!(?:somos|seremos) (?:[\\p{L}\\d]+ ){0,2})ahora(?: mismo)?(?! (?:ya )?(?:somos|seremos|vamos a ser))|ya mismo",
    hour: "h|horas?",
    minute: "min(?:uto)?s?",
    halfHour: "media hora",
    quarterHour: "(?:un )?cuarto de hora",
    andHalf: "y media",
    later: "mas tarde|despues",
    earlier: "antes|mas temprano",
  },
  ranges: { opens: "entre|desde|de|del", and: "y|e", to: "al?|hasta|-", articles: "el|la|las|los" },
  people: {
    for: "para|pa|de",
    anyone: "personas?|pax|comensales|invitados|gente",
    adults: "adult[oa]s?|amig[oa]s?|mujer|marido|esposa?|novi[oa]|pareja|padres?|madre|herman[oa]s?|mayores",
    children: "nin[oa]s?|hij[oa]s?|bebes?|crios?|peques?",
    several: "nin[oa]s|hij[oa]s|bebes|crios|peques|amig[oa]s|herman[oa]s",
    table: "mesa|reservar?|sitio|lugar",
    we: "somos|seremos|seriamos|vamos a ser|(?:podemos|podriamos) ser|iremos|vamos|ser[ia]n",
    self: "mi|yo|mi sol[oa]",
    alone: "sol[oa]|solo (?:yo|para mi)|solamente yo",
    couple: "nosotros dos|los dos|mi (?:mujer|marido|pareja|novi[oa]|esposa?) y yo",
    and: "y|mas|e",
    with: "con",
    my: "mis?|nuestr[oa]s?|l[oa]s|un[oa]?|el",
    more: "mas",
    counted: "numero de (?:personas|comensales|invitados|gente) (?:a|en|por|para)",
    fewer: "menos",
  },
  answers: {
    yes: "(?:pues |ah |ok,? )?(?:si+|claro|vale|ok(?:ay|ey)?|de acuerdo|perfecto|por supuesto|correcto|exacto|genial|bueno|muy bien|esta bien|dale|confirmo|adelante|eso es|por favor(?= ?(?:[.!,]|$| (?:si+|confirma\\p{L}*|reserva\\p{L}*|hazlo)[ .!]*$)))",
    agreeing:
      "\\b(?:me (?:va|viene|parece) (?:bien|perfecto|genial)|reserva(?:la|lo)|confirmo|confirmad[oa]|adelante|hazlo|esta (?:bien|perfecto)|suena bien|si,? por favor|me la quedo|cogemos esa)\\b",
    no: "(?:ah |pues )?(?:no+(?! (?:importa|tengo|me importa))|para nada|mejor no|tampoco|ninguna?|que va|incorrecto)",
    refusing:
      "\\b(?:no (?:me (?:va|viene|sirve)|esta bien|es correcto|quiero eso|puedo a esa hora)|ningun[oa]? (?:de|me)|otra hora|otro dia|demasiado (?:tarde|pronto|temprano)|(?:esta|es) mal)\\b",
    correcting:
      "\\b(?:mejor|en (?:realidad|vez)|perdon|quise decir|quiero decir|digo|cambi\\w+|pon\\w*|que sean?|sino|espera|me equivoque|mas bien|seremos|somos|podria(?:mos)? ser|corrijo)\\b",
    tooLate: "\\b(?:(?:demasiado|muy|tan) tarde|mas (?:temprano|pronto)|antes)\\b",
    tooEarly: "\\b(?:(?:demasiado|muy|tan) (?:pronto|temprano)|mas tarde|despues)\\b",
    ordinals: "primer[oa]? segund[oa] tercer[oa]? cuart[oa]",
    last: "ultim[oa]",
    ordinalArticle: "el|la",
    ordinalNoun: "opcion|hora|de ell[oa]s|mesa",
    numbered: "\\b(?:opcion|numero|la) (?<n>\\d|uno|dos|tres)\\b(?! ?(?:y|:))",
    earliest: "\\b(?:la mas (?:temprana|pronto)|lo antes posible)\\b",
    latest: "\\bla mas tard[ei]\\w*\\b",
    any: "\\b(?:cualquiera|la que sea|me da igual)\\b",
  },
  not: "no|en vez de|en lugar de",
  change: "cambi\\w+|mejor|en vez|en lugar|perdon|digo|pasar|mover|mueve\\w*|sino",
  makeIt: "(?:mejor|que sean?|digo|perdon,?|no,?|somos|seremos|cambia(?:lo|r)? a|pon(?:lo)?)(?: (?:para|a))?",
  clauses: {
    and: "y|pero|tambien|ademas|y tambien|o sea",
    opens:
      "(?:que|cual\\w*|cuant[oa]s?|dime|dinos|digame|me (?:dices|podeis decir|puede[ns]? decir|podrias? decir)|quiero saber|quisiera saber|me gustaria saber|aceptan|se admiten|esta(?:is|n) abiert\\w+|a que hora|cuando|donde|como|tienen|teneis|hay|puedo|podemos|se puede|a que|quiero|quisiera|me gustaria|reserv\\w+|cancel\\w+|cambi\\w+)",
  },
  intents: {
    book: "(?:quier[oe]|quisiera|queremos|queria|me gustaria|puedo|podria|podemos|necesito|para|hacer|haz(?:me)?|hacerme|pedir|coger|tener)\\b.{0,20}\\b(?:reserva(?!s)\\w{0,2}|mesa|cita|turno|hora)|reserv(?:ar?(?:me|nos)?|e|o|eme|enme|ame|adme)(?! (?:esta|es|a nombre))|una mesa|tienen? (?:mesa|sitio|hueco)|(?:hay|das|dais|dan|teneis|tienen?|pedir) (?:\\w+ )?(?:mesa|sitio|cita|turno)|cita para|agendar",
    another: "otra (?:reserva|mesa|cita)|nueva reserva",
    cancel:
      "(?:cancel\\w+|anul\\w+|borr\\w+|quitar?) (?:\\w+ ){0,3}(?:reserva|mesa|cita|turno)|ya no (?:voy|vamos|podemos|puedo) a? ?(?:ir|venir)?|no (?:podre|podremos|puedo|podemos) ir",
    cancelAny: "cancel(?:ar?|e|o|ad|alo|ala|arl[oa]|emos)|anul(?:ar?|e|o|al[oa]|arl[oa])",
    move: "(?:cambi\\w+|mover|mueve\\w*|modific\\w+|aplaz\\w+|atras\\w+|adelant(?:ar?|e)|pas(?:ar?|e)) (?:de )?(?:\\w+ )?(?:mi|la|nuestra|una) (?:reserva|cita|mesa)|reprogramar",
    change: "cambi(?:ar?|e|o|arl[oa]|emos)|modific(?:ar?|o)|mover(?:l[oa])?|muevel[oa]",
    check:
      "(?:ver|consult\\w+|comprob\\w+|revis\\w+|confirm\\w+|tengo|cual es|a que hora (?:es|era|tengo)|cuando (?:es|tengo)|para cuando (?:es|tengo)) (?:\\w+ )?(?:mi|una|la|nuestra) (?:reserva|cita|mesa)|mi reserva sigue|estado de (?:mi|la) reserva|que (?:tengo|he|hemos) (?:yo )?reservad[oa]s?|(?:tengo|hay) algo reservado",
    stop: "olvid(?:alo|elo|a eso)|olvid[ae](?:lo)? todo(?: eso)?(?= ?(?:por favor)?[.! ]*$|[,;.] ?(?:por favor|gracias|no|lo siento|mejor) )|deja(?:lo|r)|dejalo|da igual|no importa|no quiero (?:nada|reservar)|para ya|basta|empezar de nuevo",
    repeat: "rep(?:ite|etir|ita)(?:lo|melo)?|otra vez|como has dicho|que has dicho|como dice|puedes repetir",
    clarify:
      "que quieres decir|que significa|no (?:lo )?entiendo|no comprendo|explic\\w+|para que (?:lo )?(?:necesit\\w+|quier\\w+)|ayuda|que puedes hacer|como funciona",
    skip: "(?:omit|salt)(?:ir|ar|e|a)l?[oa]?|prefiero no|no tengo (?:correo|telefono|email)|me da igual|no hace falta|sin (?:contacto|correo|email|e-mail|telefono|numero)|cuando sea|cualquier (?:hora|dia)|paso de eso|paso",
    eachBooking: "(?:l[ao]s )?dos|ambas|tod[ao]s (?:ellas|ellos|mis reservas|las reservas)|tod[ao]s",
    unsure:
      "no (?:lo |le )?(?:se|sabria)|ni idea|no tengo (?:ni )?idea|no estoy segur[oa]|(?:quien|vete a) saber?|quien sabe",
    human:
      "(?:hablar|habl[oe]|comunic\\w+|pon\\w+|pas\\w+|contactar) con (?:\\w+ )?(?:persona|humano|alguien|encargad[oa]|gerente|responsable|agente|empleado|equipo|jefe)|persona real|agente humano|un humano|una persona(?: real)?(?=$| por favor)",
    greeting: "(?<=^[ ¡]?)(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|saludos|que tal)",
    thanks: "(?:muchas )?gracias|te lo agradezco|muy amable",
    goodbye: "adios|hasta (?:luego|pronto|manana|la vista)|chao|nos vemos|eso es todo|nada mas",
    howAreYou: "como (?:estas|esta|va|andas|le va)",
    bot: "eres (?:un |una )?(?:robot|bot|persona|maquina|humano|real)|quien eres|hablo con",
    compliment:
      "(?:sois|eres|son) (?:geniales?|los mejores|el mejor|estupend\\w+|muy amables?)|(?:estaba|estuvo|todo) (?:\\w+ )?(?:rico|buenisim[oa]|delicios[oa]|genial|perfecto|excelente)",
    complaint: "queja|reclam\\w+|horrible|fatal|pesim[oa]|terrible|verguenza|inutil|asco|mierda",
  },
  asking:
    "(?:y |pero |hola,? |oye,? |¿)*(?:que|cual\\w*|cuant[oa]s?|cuando|donde|como|quien|a que|hasta que|hay|tienen?|tienes|teneis|aceptan|puedo|podemos|se puede|abren?|abris|cierran?|cuesta|esta|estan|dime|cuent\\w+|habl[ae]\\w*|quiero saber|quisiera saber|sabe|me (?:dices|puede))",
  questions: {
    hours:
      "horarios?|a que hora (?:abr\\w+|cierr\\w+|cerr\\w+)|(?:estan|estais|esta) (?:abiert|cerrad)\\w+|abr(?:en|is|e)\\b|cierran?|hasta que hora|cuando (?:abr|cierr|cerr)\\w+",
    parking: "aparca(?:r|miento)|parking|estacionar|estacionamiento|garaje|cochera",
    allergens:
      "alerg\\w+|sin (?:gluten|lactosa)|celiac\\w+|intoleran\\w+|contiene\\w*|lleva\\w* (?:nueces|frutos secos|gluten|huevo|leche)|frutos secos",
    price: "precios?|cuanto (?:cuesta|es|vale|sale|cobran)|cuanto cuestan|caro|barato|tarifas?",
    location:
      "donde (?:esta|estan|estais|queda|os encuentr\\w+)|direccion|ubicacion|como (?:llego|llegar|se llega)",
    contact:
      "(?:numero de )?telefono|correo|email|como (?:os )?(?:contact|llam)\\w+|numero de contacto|whatsapp",
    policy:
      "hasta (?:cuando|que hora) (?:puedo|podemos|se puede|podria) (?:cancel|anul)\\w+|con cuanta antelacion|no[ -]?shows?|falt(?:o|amos|ar)|pierdo (?:la|mi) (?:reserva|cita)|descorche|(?:traer|llevar) (?:nuestro|mi|el) (?:propio )?vino|(?:que pasa|que ocurre) si no|anticipo|deposito|senal|por adelantado|(?:me|nos) (?:van a )?cobr\\w*|se cobra|politica|mascotas?|perros?|fumar|(?:pagar|pago) con|tarjeta|efectivo|llegar? tarde|ninos bienvenidos|carritos?|devolucion|(?:puedo|se puede) (?:cancelar|llevar(?! (?:el|mi|un) (?:coche|carro|auto|moto|furgoneta))|ir con)",
    capacity:
      "cuant[oa]s (?:personas|gente|comensales) (?:caben|pueden)|aforo|capacidad|grupos? grandes?|grupo maximo|sala privada",
    menu: "que puedo (?:comer|tomar)|que podemos comer|que platos|cual(?:es)? (?:no )?(?:llevan?|tienen?|contienen?)|menu infantil|mas barat\\w+|carta|menu|que (?:platos|comida|postres|vinos|servicios|tienen de)|vegan[oa]s?|vegetarian[oa]s?|especialidad(?:es)?|recom(?:iend|end)\\w+|postres?|que (?:serv|sirv|ofrec)\\w+|teneis (?!mesa|sitio|hueco|tronas?|sillas?)\\w+|(?:que|de que) (?:lleva|llevan|trae|traen|contiene|esta hech[oa]) (?:el|la|los|las)|ingredientes",
    availability:
      "disponib\\w+|(?:hay|tienen?|teneis) (?:algo|mesas? libres?|hueco|sitio)|que horas (?:hay|tienen|quedan)|libre",
    offers: "ofertas?(?! de (?:empleo|trabajo))|promocion(?:es)?|descuentos?|rebajas|cupon(?:es)?",
    other:
      "dejar(?:lo|la)?(?: el coche| el carro)?(?: la noche antes)?|(?:la noche|el dia) (?:antes|anterior)|cuando (?:puedo |podria )?(?:recog\\w+|pasar a buscar\\w*|estara list\\w+)|cuando (?:esta|estara) list\\w+|cuanto (?:dura\\w*|tarda\\w*|tiempo)|cuanto se tarda|contrat(?:an|ais|ando)|(?:buscan|buscais|necesitan|necesitais) (?:personal|gente|empleados|camareros?)|(?:ofertas? de )?(?:empleo|trabajo)|vacantes|trabajar (?:con|para|en) (?:vosotros|ustedes)|alguien (?:que )?habl\\w+",
    about:
      "terraza|wifi|tronas?|sillas? (?:para|de) (?:el )?bebes?|sillas? de ruedas|accesib\\w+|aire acondicionado|musica|quienes sois|sobre (?:vosotros|ustedes)|(?:habl|cuent)\\w+ (?:algo |un poco |mas )?(?:del|(?:de|sobre) (?:vosotros|ustedes|tu|su|el|la|vuestr[oa]))|(?:que|cual es el) (?:tipo|clase|estilo) de (?:sitio|lugar|local|restaurante|negocio|salon|taller)|como es (?:el|vuestro|su) (?:sitio|local|restaurante|salon|taller)|opinion\\w*|resenas?|valoracion\\w*|cuantas estrellas",
  },
  subjects: {
    ready:
      "cuando (?:puedo |podria )?(?:recog\\w+|pasar a buscar\\w*|estara list\\w+)|cuando (?:esta|estara) list\\w+",
    "drop-off":
      "dejar(?:lo|la)?(?: el coche| el carro)?(?: la noche antes)?|(?:la noche|el dia) (?:antes|anterior)",
    now: "(?:estan|estais|esta|esta el sitio) (?:ya |todavia |aun )?abiert[oa]s?(?: (?:ahora(?: mismo)?|ya|todavia|en este momento))?(?= ?(?:[?.!,]|$))|abiert[oa]s? ahora|ahora (?:mismo )?(?:estan|estais|esta) abiert\\w+",
    "no-show":
      "no[ -]?shows?|falt(?:o|amos|ar)|pierdo (?:la|mi) (?:reserva|cita)|no (?:me |nos |se )?(?:present\\w+|aparec\\w+|vengo|venimos|voy|vamos)",
    corkage: "descorche|(?:propio|nuestro|mi) vino",
    pets: "mascotas?|perros?|gatos?|animales",
    children: "ninos?|bebes?|carritos?",
    smoking: "fum\\w+",
    cancellation: "cancel\\w+|anul\\w+|devolucion",
    late: "tarde",
    deposit: "anticipo|deposito|senal|por adelantado|(?:me|nos) (?:van a )?cobr\\w*|se cobra",
    payment: "tarjetas?|efectivo|pag\\w+",
    vegan: "vegan\\w+",
    vegetarian: "vegetarian\\w+",
    "gluten-free": "gluten|celiac\\w+",
    nuts: "frutos secos|nuez|nueces|cacahuetes?",
    large_parties: "grupo\\w*|sala|grandes?",
    accessibility: "ruedas|accesib\\w+",
    "high chair": "tronas?|sillas? (?:para|de) (?:el )?bebes?",
    reviews: "opinion\\w*|resenas?|valoracion\\w*|estrellas",
  },
  names: {
    title: "(?:sr|sra|srta|don|dona|dr|dra)\\.?",
    leads: "me llamo|mi nombre es|a nombre de|soy|nombre:?|es para",
    opening: "hola|si|claro|pues|vale|es|soy|a nombre de|me llamo|mi nombre es|para",
    closing: "por favor|gracias|sin|no tengo|y|para|mi|el|a",
  },
  wishes:
    "(?:en )?(?:un|algun) (?:sitio|lugar|rincon) (?:tranquilo|apartado)|(?:una )?mesa (?:tranquila|fuera|dentro|en la terraza|junto a la ventana|al lado de la ventana)|(?:en|junto a|cerca de) (?:la )?(?:terraza|ventana)|(?:una |dos )?(?:tronas?|sillas? de bebe|silla de ruedas)|(?:es |por (?:el|un) |celebramos (?:el|un) )?(?:cumpleanos|aniversario)(?: de \\w+)?|" +
    eatingWish({
      am: "soy|es|somos",
      diets: "vegan\\w+|vegetarian\\w+|celiac\\w+",
      allergic: "alergic\\w+",
      to: "a l[oa]s? |al? ",
      closing: "(?: secos?)?",
      and: "y|e|ni",
      notFood:
        "l[oa]s?|al?|mi|nombre|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|tarde|noche|comida|cena|mesa|mediodia|partir|ver|poder|hora|eso",
    }),
  slots: {
    time: "hora|tarde|temprano",
    date: "dia|fecha",
    partySize: "personas|numero|cuant\\w+|gente",
    service: "servicio",
  },
};
