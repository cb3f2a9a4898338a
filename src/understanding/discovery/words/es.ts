// What Spanish searches for businesses are made of; patterns over plain text (no accents).
import { wordsOf } from "./words.ts";

export const spanish = wordsOf({
  centre: "centro(?: de la ciudad)?|el centro",
  categories: {
    restaurant:
      "restaurantes?|(?:donde|algo de|sitios? para|algun sitio para|lugar(?:es)? para) comer|comer|comida|cenar?|almorzar|almuerzo|desayun(?:ar|o)|pizzerias?|cafeterias?|bares?|mesa para|mesa|hambre|tapas",
    beauty_salon:
      "peluquerias?|peluquer[oa]s?|salon(?:es)?(?: de (?:belleza|peluqueria|estetica))?|barberias?|barberos?|spas?|esteticistas?|centros? de (?:belleza|estetica)|(?:el|mi|del) pelo",
    automotive: "taller(?:es)?(?: mecanicos?)?|mecanicos?|garajes?|(?:mi|el) coche|(?:mi|el) carro",
    dentist: "dentistas?|clinicas? dental(?:es)?|odontolog[oa]s?|muelas?|dientes?",
    fitness: "gimnasios?|gym|entrenadores? personales?",
    yoga: "yoga|pilates",
    vet: "veterinari[oa]s?|(?:mi|el|al|del) (?:perr[oa]|gat[oa])",
    physiotherapy: "fisioterapeutas?|fisioterapia|fisios?",
    tutoring: "profesores? particulares?|clases? particulares?",
    photography: "fotograf[oa]s?",
    optician: "opticas?|gafas|optometristas?",
    music_school: "escuelas? de musica|(?:clases?|profesor(?:a)?) de (?:musica|piano|guitarra|violin|canto)",
  },
  filler:
    "a al algo algun alguna alguno aqui busca buscar busco como con cual cuando de del donde el ella en es esta este favor gustaria hay hola la las lo los me mi mis mucho muy necesito no o para pero por porfa puedo puedes que queria quiero quisiera se si sin sitio sitios sobre su sus te tengo tiene tienen tu un una uno unos y ya yo",
  concepts: {
    joins: "y(?: luego| despues| tambien)?|luego|despues|ademas|tambien",
    opening:
      "(?:ok|vale|bueno|pues|hola|oye|por favor|porfa|y|si|no|quiero|quisiera|queria|me gustaria|puedes|podrias|podemos|necesito|me|nos)",
    yes: "si+|claro(?: que si)?|vale|de acuerdo|perfecto|por supuesto|adelante|ok|dale|venga|hazlo",
    no: "no+|no gracias|dejalo|cancela|olvidalo|mejor no|nada",
    please: "por favor|gracias|porfa",
    find: "busco|buscar|buscame|encuentra|encontrar|muestra(?:me)?|quiero|quisiera|necesito|donde (?:puedo|hay|esta)|hay|algun[oa]?|algo|alguien|sitios?|lugar(?:es)?|que (?:restaurantes?|peluquerias?|talleres?|sitios?|salones?)|quien|se me antoja|tengo ganas de|ensename|recomienda(?:me)?|mejor(?:es)?|buen[oa]?s?|me gustaria|cerca",
    refers:
      "(?:el|la|los|las|del|al) (?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa])s?|(?:numero|opcion) ?\\d|es[eao]|est[eo]|ell[oa]s|ambos|es[oa]s|est[oa]s|(?:lo|la|los|las) (?=reserv|compar|coj)|alli|ahi|(?:hasta|a) que hora (?:abren?|cierran?)|(?:cuentame|dime) (?:algo )?mas|algun[oa] de (?:ellos|ellas|esos)|(?:tiene|tienen|hay|admite|admiten)(?= (?:alguno|parking|aparcamiento|wifi|terraza))",
    compare:
      "comparar?|compara(?:los|las|me)?|comparacion|versus|vs\\.?|o(?= .*\\?)|diferencias? entre|cual (?:es|de (?:los|las|estos|estas) .{0,15}es) (?:el |la )?(?:mejor|mas barat[oa]|mas cercan[oa])|que diferencia hay",
    prices:
      "cuanto (?:.{1,30} )?(?:cuestan?|vale|valen|cobran?|es|sale|salen|piden|pagaria)|a cuanto (?:esta|sale)|que (?:cobran|cuestan?|precio tiene)|precios? (?:de|medios?|del|por|normal|habitual)|cual es el precio|(?:es|son) (?:mucho|caro) \\d+|(?:es|son) \\$? ?\\d+\\D{0,12}(?:mucho|caro)",
    reviews:
      "resenas?|criticas|opinion(?:es)?|que (?:dice|dicen|opina|opinan|piensan?)(?: la gente| los clientes| los demas| otros)?|que tal (?:es|esta|son)|valoraciones? (?:de|del)|quejas?|se quejan?|merece la pena|esta bien",
    research:
      "(?:que|de que) (?:dice|dicen|opina|opinan|se quejan?)|quejas?|se quejan?|opinion(?:es)? (?:de|sobre)|resenas? (?:de|sobre|dicen)",
    about:
      "sobre|acerca de|respecto a|(?<=(?:dicen?|opinan?|quejan?|hablan?|mencionan?)) de(?! (?:la gente|los clientes))",
    recommend:
      "(?:que|cual|me) (?:me )?recomiendas?|recomiendas?|recomendacion(?:es)?|alguna sugerencia|que sugieres|ayudame a (?:elegir|decidir)|recomendarias|aconsejas?|cual (?:elegirias|me recomiendas|es el mejor|cogerias)|elige (?:tu|por mi)|sorprendeme",
    accept:
      "me quedo con|elijo|prefiero|me gusta|quiero (?:ese|esa|el|la)(?= (?:primer|segund|tercer|cuart|ultim|de)|\\s*$)|quiero es[ea]|tomo|cojo|vamos con|perfecto",
    reject:
      "es[ea] no|est[ea] no|no,? (?:ese|esa|este|esta|el|la|los|las|me gusta|me gustan|me convence|quiero)|otr[oa] (?:sitio|opcion|cosa)|demasiado (?:car[oa]|lejos|ruidos[oa]|elegante)|muy car[oa]|quita|descarta|ningun[oa]|odio|(?:el|la) (?:primer|segund|tercer)[oa]? no",
    watch:
      "avis(?:a|ar|e)(?:me|nos)? (?:cuando|si|en cuanto)|(?:dime|escribeme|mandame un mensaje) (?:cuando|si|en cuanto)|alert(?:a|ame)|pendiente de|notifica(?:me)? (?:cuando|si)|vigila|hazme saber (?:cuando|si)",
    unwatch:
      "deja de (?:avisar(?:me)?|vigilar|estar pendiente|buscar)|no (?:hace falta que )?me avises mas|no me avises|(?:cancela|quita|elimina) (?:el|los|mis) avisos?",
    watches: "(?:que|de que) (?:estas (?:vigilando|pendiente)|vigilas)|mis avisos|que avisos tengo",
    book: "reserv(?:a|ar|ame|arme|alo|ala|o)|hazme una reserva|pide(?:me)? (?:una )?cita|(?:una )?cita (?:en|con)|apuntame",
    details:
      "cuentame (?:mas|algo)?|mas (?:informacion|info|detalles)|dime mas|(?:informacion|info) (?:de|del|sobre)|donde (?:esta|queda)|como (?:llego|se llega|voy)|telefono|direccion|horarios?|la carta|el menu|a que hora|(?:tiene|tienen|hay|admite|admiten|hace|hacen|esta|abre)(?= .{2,40})",
    cheaper:
      "(?<!(?:el|la|los|las) )mas barat[oa]s?|(?<!(?:el|la|los|las) )mas economic[oa]s?|menos car[oa]s?|no tan car[oa]s?",
    closer: "mas cerca|(?<!(?:el|la|los|las) )mas cercan[oa]s?|no tan lejos",
    farther: "mas lejos|no me importa (?:ir|conducir)",
    better: "(?:uno |algo |alguno )?mejor(?:es)?(?=\\s*(?:$|[.!?]))|de mejor calidad|mas estrellas",
    more: "(?:hay |quiero |dame |ver |muestra(?:me)? |ensename )?mas(?: opciones| resultados| sitios)?(?=\\s*(?:$|[.!?,]|por favor))|muestra(?:me)? (?:mas|otros)|ensename (?:mas|otros)|siguientes?|otros|algo mas|que mas (?:hay|tienes)",
    restart:
      "empezamos de nuevo|otra busqueda|desde cero|empezar de nuevo|nueva busqueda|empieza otra vez|borra todo|reiniciar",
    best: "mejor(?:es)?|top|excelentes?",
    cheapest:
      "(?:el|la|los|las) mas (?:barat|economic)[oa]s?|mas (?:barat|economic)[oa]s?(?= (?:de|del|en|cerca)(?! [oa]tr))|barat[oa]s?|economic[oa]s?|no muy car[oa]s?|por precio|buen precio",
    closest: "(?:el|la|los|las) mas cercan[oa]s?|por distancia",
    topRated:
      "(?:el |la |los |las )?mejor valorad[oa]s?|mejor puntuad[oa]s?|con mejores (?:resenas|opiniones)|buenas (?:resenas|opiniones)",
    soonest: "cuanto antes|lo antes posible|mas pronto|primer hueco",
    near: "cerca(?: de (?:aqui|mi|casa)| mio)?|aqui cerca|por aqui|cercan[oa]s?",
    walking: "a pie|andando|caminando",
    open: "abiert[oa]s?|abren?",
    openNow: "abiert[oa]s? (?:ahora(?: mismo)?|en este momento|a esta hora)|ahora (?:mismo )?abiert[oa]s?",
    stars: "estrellas?|valoracion|puntuacion",
    atLeast: "al menos|minimo|como minimo|mas de|o mas",
    free: "libres?|disponibles?|disponibilidad|huecos?|(?:tenga|tengan|haya|hay|tiene|tienen) (?:sitio|mesa|cita|algo)|citas?|mesa",
    tooDear: "demasiado car[oa]s?|muy car[oa]s?|car[oa]s?",
    tooFar: "demasiado lejos|muy lejos|lejos",
    badRating: "malas (?:resenas|opiniones)|mala valoracion",
    drops: "baj[ea](?:n)?(?: de)?|cuesta(?:n)? menos|oferta|descuento|por debajo de",
    opens: "(?:un[oa]? )?nuev[oa] \\p{L}+|abra",
    not: "no|sin|excepto|menos(?! (?:de|car))|que no sea",
    anyArea: "(?:en )?cualquier (?:sitio|lugar|zona)|da igual (?:donde|la zona)|toda la ciudad",
    anyPrice: "(?:a )?cualquier precio|sin limite de precio|da igual el precio|el precio no importa",
    anyTime: "cualquier (?:hora|dia)|cuando sea|da igual cuando",
    ordinalNoun:
      "opcion|sitio|lugar|salon|negocio|barberia|dentista|peluqueria|restaurante|taller|resultado|de ellos",
    firstTwo: "(?:los|las) dos primer[oa]s|(?:los|las) primer[oa]s dos|(?:los|las|estos|esos) dos",
    firstThree: "(?:los|las) tres(?: primer[oa]s)?|(?:los|las) primer[oa]s tres|todos|todas",
    both: "ambos|ambas|los dos|las dos|estos|esos",
    help: "ayuda|que (?:puedes|sabes) hacer|como funciona(?: esto)?|quien eres",
    greeting: "hola|buenas(?: tardes| noches)?|buenos dias|buenas tardes|buenas noches",
    thanks: "(?:muchas |mil )?gracias|genial|estupendo",
    goodbye: "adios|hasta luego|chao",
    howAreYou: "que tal(?: estas)?|como estas",
    where: "donde (?:esta|queda)|como (?:llego|se llega|voy)|direccion|como (?:puedo )?llegar",
    told: "fui|estuve|tuve|era|estaba|ayer|poema|chiste|cuento",
    badTime: "demasiado (?:tarde|temprano|pronto)|no me viene bien|a esa hora no puedo",
    badStyle:
      "no es mi estilo|demasiado (?:elegante|ruidos[oa]|pij[oa]|pequen[oa]|grande)|no me gusta el (?:sitio|estilo|ambiente)",
    anyRating: "cualquier valoracion|da igual la valoracion|las (?:resenas|opiniones) no importan",
    anyKind: "cualquier (?:tipo|comida|cocina)|me da igual (?:la comida|el tipo)",
    back: "^\\W*(?:(?:no|vale|espera|mejor|por favor),? )*(?:atras|volver|vuelve|volvamos)\\W*$|(?:volver|vuelve|volvamos|regresar) (?:a|al|atras)|otr[oa]s (?:sitios?|opciones|resultados|salones|restaurantes|talleres|peluquerias)|(?:muestra|ensena)me otr[oa]s|en otro sitio|(?:la|mi|los) (?:lista|resultados|busqueda)|sigue buscando",
    others: "otr[oa]s?|diferentes?",
    letGo: "dejalo|da igual|olvidalo|no importa|cancela(?:lo)?|mejor no|nada",
    among:
      "cual(?:es)?(?: de (?:ell[oa]s|es[oa]s|est[oa]s))? (?=tienen?|ofrecen?|admiten?|es|son|hay|aceptan?|sirven?)|algun[oa] de (?:ell[oa]s|es[oa]s|est[oa]s)",
    whyOrder:
      "por ?que\\b.{0,60}?\\b(?:primer[oa]?|arriba|orden\\w*|recomiend\\w*|mejor|antes|ultim[oa])|como (?:los |las )?(?:ordenas|clasificas|eliges|escoges)",
    paid: "(?:te|os|le) (?:pagan|paga|han pagado)|patrocinad\\w+|(?:es|hay) publicidad|(?:cobras|llevas|recibes) (?:una )?comision(?:es)?|quien (?:te|os|le) paga",
    booked:
      "que (?:he|hemos|tengo) reservad[oa]|(?:tengo|tenemos) (?:alg(?:o|una)|una|un)? ?(?:reserva|cita|reservad[oa])|(?:mis|nuestras) (?:reservas|citas)|esta (?:reservad|confirmad)[oa]",
    unbooks: "(?:cancela|anula)(?:r|la|lo|me)?(?: (?:la|mi|el|esa|eso|todo) ?(?:reserva|cita)?)",
    openLate: "abiert[oa]s? hasta (?:muy )?tarde|que (?:abran?|cierren?) (?:hasta )?tarde|abren? hasta tarde",
    everything: "(?:nada de |de )?tod[oa]s? (?:est?o|es[oa]s|est[oa]s|ell[oa]s)|ningun[oa]|(?:est?o )?todo",
  },
});
