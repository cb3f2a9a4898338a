// The words by which a sentence claims something of hours, prices or places: one list for the six languages that are
// spoken, written as `plain` reads them, in lower case and without accents.

const words = (...sources: string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join("|")})(?![\p{L}\p{N}])`, "gu");

/** Free places, bookings and other things done are the calendar's to tell, which a model does not see. */
export const promises = words(
  String.raw`availab\w*|unavailab\w*|reserv\w*|book(?:ed|ing|ings)?|confirm\w*|(?:is|are|still|have|a|one) free|free (?:tables?|slots?|places?|spots?|seats?|chairs?)|vacan\w*|sold out|seat you|fit you in|squeeze you|room for|(?:have|got) (?:a|one|the|your|another|some|\d+) (?:tables?|slots?|spots?|opening)|(?:tables?|slots?|spots?|places?|seats?) left|all set|cancell?ed|rescheduled|i have|i've|i will|i'll|i am going|i just|we'll (?:hold|keep|see you)`,
  String.raw`disponi[bv]\w*|libres?|cancelad[oa]s?|anulad[oa]s?|he \p{L}+[ai]do|hay (?:una? )?(?:mesas?|sitio|lugar|hueco|plazas?)|quedan?|tenemos (?:una? )?(?:mesas?|sitio|lugar|hueco|plazas?)`,
  String.raw`annule\w*|complet|j'ai|il reste|nous avons (?:encore )?(?:une? |de la |des )?(?:tables?|places?)|de la place|il y a (?:encore )?(?:une? |de la |des )?(?:tables?|places?)`,
  String.raw`frei\w*|reservier\w*|gebucht\w*|bestatig\w*|verfugbar\w*|ausgebucht|storniert\w*|verschoben|vorgemerkt|ich (?:habe|werde)|(?:noch|einen|ein) (?:platz|platze|tisch|tische|termin)|haben (?:noch )?(?:platz|platze|tische)`,
  String.raw`liber[oaie]\w*|prenot\w*|conferm\w*|riserva\w*|annullat\w*|cancellat\w*|ho \p{L}+[aiu]to|(?:c'e|abbiamo|ci sono) (?:ancora )?(?:posto|posti|(?:un )?tavol[oi])`,
  String.raw`livres?|marcad\w*|vagas?|lugares?|temos (?:uma? )?mesas?|ha (?:uma? )?mesas?|eu (?:ja )?\p{L}+ei`,
);

/** That the business is open or closed. */
export const opening = words(
  String.raw`open|opens|opened|opening|clos(?:e|es)(?! to)|closed|closing`,
  String.raw`abiert[oa]s?|abre[ns]?|abri(?:mos|r)|cerrad[oa]s?|cierra[ns]?|cerra(?:mos|r)`,
  String.raw`ouvert(?:e?s?|ure)|ouvr(?:e|ent|ons|ir)|ferm(?:e|es|ee|ees|ent|ons|er|eture)`,
  String.raw`geoffnet|offen|offne[nt]|geschlossen|schlie[s]+(?:t|en)|ruhetag|zu haben`,
  String.raw`apert[oaie]|apr(?:e|ono|iamo|ire)|chius[oaie]|chiud(?:e|ono|iamo|ere)`,
  String.raw`abert[oa]s?|abrem|fechad[oa]s?|fecha[mr]?|fechamos`,
);
/** Of those, the ones that say closed. */
export const closing = words(
  String.raw`clos(?:e|es)|closed|closing|cerrad[oa]s?|cierra[ns]?|cerra(?:mos|r)|ferm(?:e|es|ee|ees|ent|ons|er|eture)|geschlossen|schlie[s]+(?:t|en)|ruhetag|chius[oaie]|chiud(?:e|ono|iamo|ere)|fechad[oa]s?|fecha[mr]?|fechamos`,
);
/** Before the end of an interval. */
export const until = words(
  String.raw`until|till|hasta(?: las)?|jusqu'?a|bis(?: um)?|fino (?:a|alle)|ate(?: as)?`,
);

/** Days that a model cannot know: it is told no date, and no holidays. */
export const unknownDay = words(
  String.raw`today|tomorrow|tonight|now|currently|this (?:week|evening|morning|afternoon)|24/7|24 hours|around the clock|christmas|xmas|new year\p{L}*|easter|thanksgiving|holidays?`,
  String.raw`hoy|manana|ahora|esta (?:noche|tarde|semana)|navidad|festivos?|24 horas`,
  String.raw`aujourd'hui|demain|maintenant|ce soir|cette semaine|noel|feries?|24 heures`,
  String.raw`heute|morgen|jetzt|gerade|weihnacht\w*|silvester|ostern|feiertag\w*|rund um die uhr|24 stunden`,
  String.raw`oggi|domani|adesso|ora|stasera|questa settimana|natale|pasqua|festiv\w*|24 ore`,
  String.raw`hoje|amanha|agora|esta semana|natal|pascoa|feriados?`,
);
/** What turns a claim round or narrows it: too fine to be traced. */
export const turned = words(
  String.raw`not|\p{L}+n't|never|no|only|except|but|nunca|solo|solamente|salvo|excepto|ne|n'\p{L}+|pas|jamais|seulement|sauf|uniquement|nicht|kein\w*|nie|nur|auser|non|mai|soltanto|tranne|eccetto|nao|apenas|so|somente|menos`,
);
export const everyDay = words(
  String.raw`every ?day|each day|daily|(?:7|seven) days|all week|todos los dias|cada dia|a diario|tous les jours|chaque jour|jeden tag|taglich|ogni giorno|tutti i giorni|todos os dias|diariamente`,
);
export const weekend = words(
  String.raw`week-?ends?|fin(?:es)? de semana|wochenenden?|am wochenende|fine settimana|fi(?:m|ns) de semana`,
);
export const weekdays = words(
  String.raw`weekdays?|entre semana|dias laborables|en semaine|werktags|wochentags|giorni feriali|dias uteis`,
);
/** From one weekday to another. */
export const through = /^\s*(?:to|through|until|-|a|al|au|bis|ate|à)\s*(?:el|le|la|il|a)?\s*$/u;

export const noon = words(String.raw`noon|midday|mediodia|midi|mittags?|mezzogiorno|meio-dia`);
export const midnight = words(String.raw`midnight|medianoche|minuit|mitternachts?|mezzanotte|meia-noite`);

export const currency = String.raw`dollars?|bucks?|euros?|pounds?|quid|cents?|dolar(?:es)?|libras?|pesos?|centimos?|livres?|francs?|centimes?|pfund|franken|dollari|sterline|centesimi|reais|centavos`;
export const costs = words(
  String.raw`costs?|prices?|priced|charges?|pay|fees?|cuestan?|precios?|valen?|coutent?|prix|kostet|kosten|preise?|costano?|prezz[io]|custam?|precos?`,
);
/** Less than the page's price, or nothing. */
export const offers = words(
  String.raw`(?<!-)free(?!-)|complimentary|on the house|\d+ ?%|per ?cent|discount\w*|half[ -]price|for the price of|\d+ off|buy one`,
  String.raw`gratis|gratuit\w*|cortesia|descuentos?|por ciento|mitad de precio|invita la casa|promocion\w*`,
  String.raw`offert\w*|remises?|reductions?|pour cent|moitie prix`,
  String.raw`kostenlos\w*|kostenfrei\w*|umsonst|geschenkt|rabatt\w*|prozent|halben? preis|aufs haus`,
  String.raw`omaggio|scont[oi]|per cento|meta prezzo`,
  String.raw`descontos?|por cento|metade do preco|por conta da casa|oferta`,
);

/** What may make somebody ill is said in the business's own words or not at all. */
export const allergens =
  /allerg|alergi|gluten|glutin|c(?:o)?eliac|celiaq|zoliak|lactos|laktos|lattos|lattosio|(?<!\p{L})nuts?(?!\p{L})|peanut|noix|arachid|(?<!ge)nuss|nueces|nozes|noci(?!\p{L})|cacahu|amendoim/u;
export const diets: readonly [dietary: string, said: RegExp][] = [
  ["vegan", /(?<!\p{L})vegan/u],
  ["vegetarian", /(?<!\p{L})veg(?:e)?tarian|vegetarisch/u],
  ["halal", /(?<!\p{L})halal/u],
  ["kosher", /(?<!\p{L})(?:kosher|koscher|casher|kascher)/u],
];
