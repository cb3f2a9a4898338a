// Italian, as a table.
import { eatingWish } from "../shared/eating.ts";
import type { LanguageWords } from "../shared/words.ts";

export const italian: LanguageWords = {
  language: "it",
  telling:
    "il lo gli per vorrei vorremmo prenotare prenotazione tavolo grazie ciao buongiorno buonasera domani stasera oggi alle che di siamo persone quanto dove quando avete posso possiamo sono della del nel anche annullare cancellare spostare cambiare si con una un e la costa aperti chiudete sera va bene",
  own: "italiano|italian|italienisch|italien",
  numbers: {
    units:
      "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    tens: "venti? trenta? quaranta? cinquanta? sessanta? settanta? ottanta? novanta?",
    join: "",
    one: "un[ao]?'?",
    ordinals: "prim[oa] second[oa] terz[oa] quart[oa]",
    mark: "º|°",
    behindHour:
      "per (?:favore|piacere|cortesia)|grazie|allora|invece|se (?:possibile|si puo)|a nome|(?:un )?tavolo per|per (?:me|noi|(?:il )?pranzo|(?:la )?cena|pranzare|cenare)",
  },
  dates: {
    weekdays: "lun(?:edi)? mar(?:tedi)? mer(?:coledi)? gio(?:vedi)? ven(?:erdi)? sab(?:ato)? dom(?:enica)?",
    months:
      "genn?(?:aio)? feb(?:braio)? marzo apr(?:ile)? mag(?:gio)? giu(?:gno)? lug(?:lio)? ago(?:sto)? sett?(?:embre)? ott(?:obre)? nov(?:embre)? dic(?:embre)?",
    days: [
      ["dopo ?domani", 2],
      ["(?:l'altro ?|avant'?)ieri", -2],
      ["(?<!altro )ieri", -1],
      ["oggi|stasera|stamattina|stamani|stanotte", 0],
      ["(?<!dopo )(?:domani|domattina)", 1],
    ],
    this: "quest[oa]",
    coming: "prossim[oa]|che viene",
    next: "della prossima",
    last: "scors[oa]|passat[oa]",
    the: "il|del|dal|per il|giorno|al",
    article: "la|lo|dalla|della|alla|per la",
    of: "di|del",
    in: "tra|fra|entro",
    agoBefore: "(?!)",
    agoAfter: "fa",
    units: { day: "giorn[oi]", week: "settiman[ae]", month: "mes[ei]", year: "ann[oi]" },
    weekend: "(?:questo |il |nel )?(?:fine settimana|week[ -]?end)",
    nextWeek: "(?:la |della )?(?:prossima settimana|settimana prossima)",
    thisWeek: "questa settimana",
    holidays: [
      ["(?:vigilia di natale|la vigilia)", "12-24"],
      ["(?:giorno di )?natale", "12-25"],
      ["santo stefano", "12-26"],
      ["san silvestro|ultimo dell'anno|capodanno(?= sera)", "12-31"],
      ["capodanno", "1-1"],
      ["epifania|befana", "1-6"],
      ["san valentino", "2-14"],
      ["pasqua", 0],
      ["pasquetta|lunedi dell'angelo", 1],
      ["ferragosto", "8-15"],
    ],
  },
  times: {
    at: "alle(?: ore)?|all'|alla|verso le|per le|le|ore",
    mark: "ore|h|in punto",
    plus: "e",
    minus: "meno",
    quarter: "(?:un )?quarto",
    half: "mezz[ao]",
    past: "(?!)",
    to: "alle",
    noon: "mezzogiorno",
    midnight: "mezzanotte",
    parts: {
      morning:
        "di primo mattino|appena aprite|(?:(?:di|della|la|in) )?mattin(?:a|o|ata)|stamattina|stamani|domattina",
      lunch: "a pranzo|all'ora di pranzo",
      afternoon: "(?:(?:di|del|nel|il) )?pomeriggio",
      evening: "(?:(?:di|della|la|in) )?(?<!buona )ser(?:a|ata)|stasera",
      night: "(?:(?:di|della|la) )?notte|stanotte",
    },
    meals: { dinner: "cenare|(?:per |a )cena", lunch: "pranzare|(?:per )?(?:il )?pranzo" },
    between: "tra|fra|dalle|dall'|da",
    and: "e|alle|all'|a|fino alle",
    after: "dopo|a partire dalle|dalle|non prima delle",
    before: "prima delle|prima|entro|fino alle|non oltre",
    about: "verso|circa|intorno",
    now: "(?<!(?:siamo|saremo) (?:[\\p{L}\\d]+ ){0,3})adesso(?! (?:siamo|saremo))|subito|ora(?= (?:subito|stesso))",
    hour: "or[ae]",
    minute: "min(?:ut[oi])?",
    halfHour: "mezz'? ?ora(?:etta)?",
    quarterHour: "(?:un )?quarto d'ora",
    andHalf: "e mezz[ao]",
    later: "dopo|piu tardi",
    earlier: "prima|piu presto",
  },
  ranges: {
    opens: "tra|fra|d[ai]l?|dalle|dall'",
    and: "ed?",
    to: "al?|alle|all'|fino (?:al?|alle)|-",
    articles: "il|lo|la|le|l'|i",
  },
  people: {
    for: "per|da",
    anyone: "person[ae]|coperti|ospiti|pax",
    adults:
      "adult[io]|amic[oahi]+|moglie|marito|compagn[oa]|fidanzat[oa]|genitori|madre|padre|fratell[oi]|sorell[ae]|collegh[ie]",
    children: "bambin[oiae]|figli[oae]?|neonat[oi]|bimb[oiae]",
    several: "bambin[ie]|figli[e]?|neonati|bimb[ie]|amici|amiche|colleghi|colleghe|fratelli|sorelle",
    table: "tavolo|prenot\\w+|posto|posti",
    we: "(?:siamo|saremo|saremmo|veniamo|potremmo essere|possiamo essere)(?: in)?|in(?= \\d\\d? (?:person|a tavola))",
    self: "me|io",
    alone: "sol[oa]|solo (?:io|per me)|da sol[oa]",
    couple:
      "noi due|mia (?:moglie|compagna|fidanzata|ragazza) ed? io|mio (?:marito|compagno|fidanzato|ragazzo) ed? io|io e mi[oa] \\w+",
    and: "ed?|piu",
    with: "con",
    my: "mi[oaei]+|nostr[oaie]|il|la|i|le|un[oa']?",
    more: "in piu",
    counted: "numero (?:di (?:persone|coperti|ospiti)|delle persone|degli ospiti) (?:a|in|per)",
    fewer: "in meno",
  },
  answers: {
    yes: "(?:ah |beh |eh )?(?:si+|certo|certamente|ok(?:ay)?|va (?:bene|benissimo)|d'accordo|perfetto|esatto|giusto|benissimo|bene|ottimo|volentieri|confermo|assolutamente|corretto|procedi|per favore(?= ?(?:[.!,]|$| (?:si|conferm\\p{L}*|prenota\\p{L}*)[ .!]*$))|come no|sicuro)",
    agreeing:
      "\\b(?:(?:mi|ci) va (?:bene|benissimo)|va (?:bene|benissimo)|confermo|conferm\\w+|prenota(?:lo|la|telo)?(?= ?(?:[.!]|$|pure))|procedi|perfetto cosi|lo prend\\w+|si,? (?:grazie|per favore))\\b",
    no: "(?:ah |eh )?(?:no+|nessun[oa]?(?! (?:problema|preferenza))|niente|assolutamente no|meglio di no|non (?:va|e giusto|quello)|sbagliato)",
    refusing:
      "\\b(?:non (?:mi|ci) va(?: bene)?|non va bene|non e (?:giusto|corretto)|un'altra ora|un altro (?:orario|giorno)|troppo (?:tardi|presto)|nessun[oa] (?:di|va)|non posso a quell'ora)\\b",
    correcting:
      "\\b(?:anzi|meglio|invece|piuttosto|scus[ai]|in realta|volevo dire|intendevo|cambi\\w*|mett\\w*|facciamo|aspett\\w*|ma|correggo|spost\\w*|potremmo|possiamo|sarebbe possibile|saremo|siamo)\\b",
    tooLate: "\\b(?:troppo tardi|piu presto|prima)\\b",
    tooEarly: "\\b(?:troppo presto|piu tardi|dopo)\\b",
    ordinals: "prim[oa] second[oa] terz[oa] quart[oa]",
    last: "ultim[oa]",
    ordinalArticle: "il|la|l'",
    ordinalNoun: "opzione|scelta|orario|ora|proposta|tavolo",
    numbered: "\\b(?:opzione|numero) (?<n>\\d|uno|due|tre)\\b",
    earliest: "\\b(?:il|la) piu presto\\b",
    latest: "\\b(?:il|la) piu tardi\\b",
    any: "\\b(?:qualsiasi|una qualunque|e lo stesso|fa lo stesso|indifferente)\\b",
  },
  not: "non|no|invece (?:di|del|delle)|anziche",
  change: "cambi\\w*|anzi|meglio|invece|anziche|spost\\w*|scus[ai]|ma|no",
  makeIt: "(?:anzi|meglio|no,?|scus[ai],?|facciamo|siamo|saremo|mett\\w+|invece)(?: (?:in|per|alle))?",
  clauses: {
    and: "e|ma|anche|e poi|inoltre|e anche|quindi",
    opens:
      "(?:che|cosa|quant[oiae]|dimmi|ditemi|mi (?:dite|dici|puo dire|sa dire|sapete dire|potete dire)|vorrei sapere|accettate|siete aperti|fino a|quando|dove|come|avete|c'e|ci sono|posso|possiamo|si puo|a che|vorrei|voglio|prenot\\w*|annull\\w*|quali)",
  },
  intents: {
    book: "(?:(?:vorrei|vorremmo|voglio|vogliamo|posso|possiamo|potrei|desider\\w+|mi serve|ho bisogno|per favore|cerco|fare)\\b.{0,30}\\b(?:prenot(?:are|azione)|tavolo|appuntamento|posto))|prenot(?:are|o|iamo|ami|atemi|are)(?! (?:e|per annullare))|un (?:tavolo|appuntamento)|tavolo per|avete (?:un tavolo|posto)|c'e posto",
    another: "(?:un'altra|una nuova|nuova) prenotazione|un altro tavolo",
    cancel:
      "(?:annull\\w*|cancell\\w*|disd\\w*|elimin\\w*) (?:\\w+ )?(?:la )?(?:mia|la|nostra|il|mio|l')? ?(?:prenotazione|tavolo|appuntamento)|non (?:posso|possiamo|potro|potremo|riesco|riusciamo) (?:piu )?(?:a )?venire",
    cancelAny: "annull(?:are|a|o|iamo|atela|arla)|cancell(?:are|a|o|iamo|arla)|disdire|disdetta",
    move: "(?:cambi\\w*|spost\\w*|modific\\w*|rimand\\w*|anticip\\w*|posticip\\w*) (?:\\w+ )?(?:(?:la |l')(?:data|ora|orario) de\\w* ?)?(?:la |il |l')?(?:mia|nostra|mio|la|il)? ?(?:prenotazione|tavolo|appuntamento)",
    change: "cambi(?:are|a|o|amo)|spost(?:are|a|o|iamo|arla)|modific(?:are|a|o)",
    check:
      "(?:vedere|controll\\w*|verific\\w*|conferm\\w*|quando e|a che ora e|qual e|ho) (?:\\w+ )?(?:la |una )?(?:mia|nostra|una)? ?prenotazione|la mia prenotazione",
    stop: "lasci\\w* (?:perdere|stare)|dimentic\\w*|non importa|fa niente|basta|stop|ricominci\\w*|non voglio (?:piu|niente)",
    repeat: "ripet\\w+|come scusa|come hai detto|cosa hai detto|di nuovo|ancora una volta",
    clarify:
      "cosa (?:intendi|significa|vuol dire|vuoi dire)|non (?:ho capito|capisco)|spieg\\w*|perche|aiuto|cosa (?:puoi|sai) fare|come funziona",
    skip: "salt(?:a|are|iamo|o)|preferisco (?:di )?no|non ho (?:la |una |il )?(?:mail|email|telefono|numero)|e lo stesso|non serve|(?:senza|niente) (?:contatt\\w*|e-?mail|mail|telefono|numero)|quando vuoi|qualsiasi (?:ora|giorno)|quando (?:volete|vuole)|passo",
    eachBooking: "tutt[ei] e due|entramb[ei]|tutte (?:le prenotazioni|quante)|tutte|tutti",
    unsure:
      "non (?:lo )?(?:so|saprei)|boh|non (?:ne )?ho (?:la minima )?idea|nessuna idea|non (?:ne )?sono sicur[oa]|chi lo sa",
    human:
      "parlare con (?:\\w+ )?(?:persona|umano|qualcuno|operatore|responsabile|titolare|staff|addetto)|(?:una )?persona (?:vera|reale)|un (?:operatore|umano)",
    greeting: "(?<=^ ?)(?:ciao|salve|buongiorno|buonasera|buon (?:giorno|pomeriggio)|buona sera)",
    thanks: "grazie(?: (?:mille|tante))?|ti ringrazio|molto gentile",
    goodbye:
      "arrivederci|a (?:presto|dopo|domani)(?=$|[.!])|ci vediamo|buona (?:giornata|serata)|e tutto|nient'altro",
    howAreYou: "come (?:stai|sta|va)|tutto bene",
    bot: "sei (?:un |una )?(?:robot|bot|persona|macchina|umano|reale)|chi sei|con chi parlo",
    compliment:
      "(?:sei|siete) (?:bravissim\\w|fantastic\\w|grande|i migliori|gentilissim\\w)|era (?:\\w+ )?(?:buonissim\\w|delizios\\w|ottim\\w|perfett\\w|squisit\\w)",
    complaint:
      "reclam\\w*|lament\\w*|orribile|pessim\\w|terribile|vergogn\\w*|schifo\\w*|inaccettabile|delus\\w*|merda",
  },
  asking:
    "(?:e |ma |ciao,? |scusi,? )*(?:che|cosa|quant[oiae]|quando|dove|come|qual\\w*|chi|perche|a che|fino a|c'e|ci sono|avete|hai|posso|possiamo|si puo|accettate|aprite|chiudete|siete|fate|servite|costa|dimmi|dite|parl\\w+mi|raccont\\w+|cercate|assumete|mi puo)",
  questions: {
    hours:
      "orari(?:o)?(?: di apertura)?|(?:a che ora|quando|fino a che ora)\\b.{0,15}\\b(?:apr\\w+|chiud\\w+|apert\\w+|chius\\w+)|(?:siete|e)\\b.{0,10}\\b(?:apert|chius)\\w+|aprite|chiudete",
    parking: "parcheggi\\w*|posteggi\\w*|garage",
    allergens:
      "c'e (?:glutine|lattosio|latte)|allerg\\w+|senza (?:glutine|lattosio)|celiac\\w*|intolleran\\w+|contien\\w*|contengono",
    price: "prezz[oi]|quanto (?:cost\\w*|viene|vengono)|costa|costano|tariffe?|car[oi]|costo",
    location: "dove (?:siete|si trova|e|vi trov\\w*)|indirizzo|come (?:arrivo|arrivare|vi raggiung\\w*)",
    contact: "(?:numero di )?telefono|vostr[oa] (?:numero|mail|email)|contatt\\w*|chiamarvi|whatsapp",
    policy:
      "(?:fino a quando|entro quando|fino a che ora|quanto (?:tempo )?prima)\\b.{0,30}\\b(?:disdi|annull|cancell)\\w+|con quanto anticipo|no[ -]?shows?|(?:salto|saltiamo|perdo|perdiamo|manco) (?:la |il )?(?:mia |mio )?(?:prenotazione|appuntamento)|diritto di tappo|portare (?:il )?(?:nostro|mio) vino|(?:che|cosa) (?:succede|accade) se non|acconto|caparra|in anticipo|addebit\\w*|can[ei]|animali|fumare|(?:pagare|pagamento) (?:con|in)|carta di credito|carte|contanti|bancomat|in ritardo|ritardo|passeggin\\w*|politica|penale",
    capacity:
      "quant[ei] (?:persone|posti|coperti)|capienza|gruppi? (?:grand\\w+|numeros\\w+)|gruppi|sala privata",
    menu: "(?:cosa|che cosa) (?:c'e (?:nell|dentro|sull|in)|contien|ci mettete)\\w*|(?:di cosa|come) (?:e|sono) fatt[aeio]|ingredienti|(?:cosa|che cosa|che) (?:posso|possiamo) mangiare|quali piatti|menu (?:per )?bambin[io]|meno car\\w+|piu economic\\w+|menu|carta dei vini|(?:che|quali) (?:piatti|dolci|vini|pizze|servizi)|cosa (?:servite|avete|offrite)|vegan\\w*|vegetarian\\w*|specialita|consigli\\w*|dolci|piatto del giorno|avete (?!un tavolo|posto|tavoli|(?:un |dei )?seggiolon)",
    availability:
      "(?:che|quali) orari (?:ci sono|sono liberi|restano)|disponib\\w*|(?:avete|c'e) (?:posto|qualcosa|tavoli)|liber[oi]",
    offers: "offert[ae](?! di lavoro)|promozion[ei]|sconti|sconto|saldi",
    other:
      "lasciar(?:la|lo|e)(?: la macchina| l.auto)?|la sera prima|quando (?:posso|potrei) (?:ritir\\w+|venire a prender\\w+)|quando (?:e|sara) pront\\w+|quanto (?:tempo|dura|ci vuole|ci mett\\w+)|assum(?:ete|endo)|cercate (?:personale|gente|camerieri|collaboratori)|(?:offerte di|posti di) lavoro|lavorare (?:con|per|da) voi|qualcuno (?:che )?parl\\w+",
    about:
      "terrazza|wi-?fi|sedia a rotelle|accessib\\w*|aria condizionata|musica|seggiolon\\w*|giardino|chi siete|(?:parl|raccont)\\w+ (?:un po' )?(?:di (?:voi|te)|qualcosa|del (?:locale|posto|ristorante|salone))|che (?:tipo|genere) di (?:locale|posto|ristorante|salone|officina)|recension\\w*|quante stelle|valutazion\\w*",
  },
  subjects: {
    ready: "quando (?:posso|potrei) (?:ritir\\w+|venire a prender\\w+)|quando (?:e|sara) pront\\w+",
    "drop-off": "lasciar(?:la|lo|e)(?: la macchina| l.auto)?|la sera prima",
    now: "(?:siete|e|il \\w+ e) (?:gia |ancora )?apert[oi](?: (?:adesso|ora|in questo momento))?(?= ?(?:[?.!,]|$))|apert[oi] (?:adesso|ora)",
    "no-show":
      "no[ -]?shows?|(?:salto|saltiamo|perdo|perdiamo|manco) (?:la |il )?(?:mia |mio )?(?:prenotazione|appuntamento)|non (?:mi |ci )?(?:present\\w+|vengo|veniamo)",
    corkage: "diritto di tappo|(?:nostro|mio|proprio) vino",
    pets: "can[ei]|gatt[oi]|animali",
    children: "bambin\\w*|passeggin\\w*",
    smoking: "fum\\w*",
    cancellation: "annull\\w*|cancell\\w*|disd\\w*",
    late: "ritardo",
    deposit: "acconto|caparra|in anticipo|addebit\\w*",
    payment: "carta di credito|carte|contanti|bancomat|pag\\w*",
    vegan: "vegan\\w*",
    vegetarian: "vegetarian\\w*",
    "gluten-free": "glutine|celiac\\w*",
    nuts: "noci|frutta secca|arachidi|nocciole",
    large_parties: "grupp\\w*|sala|grand\\w*",
    accessibility: "rotelle|accessib\\w*|disabil\\w*",
    "high chair": "seggiolon\\w*",
    reviews: "recension\\w*|stelle|valutazion\\w*",
  },
  names: {
    title: "(?:sig|signora?|dott|dottoressa)\\.?",
    leads: "mi chiamo|il mio nome e|a nome(?: di)?|sono|nome:?",
    opening: "ciao|si|certo|allora|sono|a nome(?: di)?|mi chiamo|il mio nome e|per",
    closing: "per favore|grazie|senza|niente|non ho|e|per|il|a",
  },
  wishes:
    "(?:in )?un (?:posto|angolo) (?:tranquillo|appartato)|(?:un )?tavolo (?:tranquillo|fuori|all'aperto|in terrazza|vicino alla finestra|all'interno)|(?:in terrazza|vicino alla finestra|all'aperto|in giardino)|(?:un |due )?seggiolon[ei]|sedia a rotelle|passeggino|compleanno(?: di \\w+)?|anniversario|" +
    eatingWish({
      am: "sono|siamo|e",
      diets: "vegan\\w+|vegetarian\\w+|celiac\\w+",
      allergic: "allergic\\w+",
      to: "a |ai |al |alle |alla |allo |agli |all'",
      closing: "(?: secc[ah]e?)?",
      and: "e|ed|ne",
      notFood:
        "a|nome|mio|mia|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|domani|pranzo|cena|tavolo|aperto|interno|massimo|finestra|mezzogiorno|sera",
    }),
  slots: {
    time: "ora|orario|tardi|presto",
    date: "giorno|data",
    partySize: "persone|numero|quanti",
    service: "servizio",
  },
};
