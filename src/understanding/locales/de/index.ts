// German, as a table.
import { eatingWish } from "../shared/eating.ts";
import type { LanguageWords } from "../shared/words.ts";

export const german: LanguageWords = {
  language: "de",
  telling:
    "der das und fur ich wir mochte mochten bitte danke guten tag hallo tisch reservieren reservierung heute morgen abend uhr wann wie wo haben sie ist sind nicht ein eine einen am um mit uns ja nein konnen kann personen gibt es auf zu den dem von stornieren andern doch gerne habt ihr kostet offnungszeiten",
  own: "deutsch|german|aleman|allemand|tedesco|alemao",
  numbers: {
    units:
      "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreis{1,2}ig vierzig funfzig sechzig siebzig achtzig neunzig",
    join: "und",
    reversed: true,
    one: "ein(?:e[nmrs]?)?",
    ordinals:
      "erste[nrs]? zweite[nrs]? dritte[nrs]? vierte[nrs]? funfte[nrs]? sechste[nrs]? siebte[nrs]? achte[nrs]? neunte[nrs]? zehnte[nrs]? elfte[nrs]? zwolfte[nrs]?",
    mark: "\\.|te[nr]?",
    behindHour:
      "bitte|danke|dann|stattdessen|(?:wenn|falls) (?:moglich|es geht)|auf (?:den )?namen|(?:ein(?:en)? )?tisch fur|fur (?:mich|uns)|zum (?:mittag|abend)?essen|zum (?:fruhstuck|brunch)",
  },
  dates: {
    weekdays:
      "mo(?:ntags?)? di(?:enstags?)? mi(?:ttwochs?)? do(?:nnerstags?)? fr(?:eitags?)? sa(?:mstags?)?|sonnabends? sonntags?",
    months:
      "jan(?:uar|ner)? feb(?:ruar)? ma(?:rz|erz) apr(?:il)? mai jun[io]? jul[iy]? aug(?:ust)? sep(?:t|tember)? okt(?:ober)? nov(?:ember)? dez(?:ember)?",
    glue: "abend|mittag|nachmittag|vormittag|morgen|nacht",
    days: [
      ["ue?bermorgen", 2],
      ["vorgestern", -2],
      ["gestern", -1],
      ["heute", 0],
      ["(?<!\\b(?:am|heute|jeden|guten|der|tag) )(?<!tag)morgen", 1],
    ],
    this: "diese[nrsm]?",
    coming: "kommende[nrsm]?",
    next: "na?echste[nrsm]?|nachste[nrsm]?",
    last: "letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?",
    the: "am|den|der|dem|vom|zum",
    article: "das|dieser",
    of: "im",
    in: "in",
    agoBefore: "vor",
    agoAfter: "her",
    units: { day: "tag(?:en?)?", week: "wochen?", month: "monat(?:en?)?", year: "jahr(?:en?)?" },
    weekend: "(?:am |dieses |kommendes )?wochenende",
    nextWeek: "(?:nachste[rn]?|kommende[rn]?) woche",
    thisWeek: "diese[rn]? woche",
    holidays: [
      ["nikolaus", "12-6"],
      ["heiligabend|heiliger abend", "12-24"],
      ["(?:erste[nr]? )?weihnachts(?:feier)?tag|weihnachten", "12-25"],
      ["zweite[nr]? weihnachts(?:feier)?tag", "12-26"],
      ["silvester", "12-31"],
      ["neujahr", "1-1"],
      ["valentinstag", "2-14"],
      ["karfreitag", -2],
      ["ostersonntag|ostern", 0],
      ["ostermontag", 1],
      ["muttertag", "5-10"],
    ],
  },
  times: {
    amIsWord: true,
    at: "um|gegen|so um|so gegen|auf",
    mark: "uhr|h",
    plus: "und",
    minus: "(?!)",
    quarter: "viertel",
    half: "(?!)",
    past: "nach",
    to: "vor",
    halfTo: "halb",
    quarterTo: "drei ?viertel",
    noon: "zwolf uhr mittags|12 uhr mittags|mittag",
    midnight: "mitternacht",
    parts: {
      morning:
        "als erstes|gleich fruh|morgens|vormittags?|am morgen|(?<=heute )morgen|(?<=tag)morgen|fruh|in der fruh",
      lunch: "mittags|am mittag|heute mittag|zu mittag",
      afternoon: "(?:am )?nachmittags?",
      evening: "(?:am )?(?<!guten )abends?",
      night: "nachts|(?:heute|in der) nacht",
    },
    meals: { dinner: "abendessen|dinner", lunch: "mittagessen", breakfast: "fruhstuck", brunch: "brunch" },
    between: "zwischen|von",
    and: "und|bis",
    after: "nach|ab|fruhestens|nicht vor",
    before: "vor|bis|spatestens|nicht nach",
    about: "gegen|etwa|ungefahr|circa|ca",
    now: "(?<!(?:(?:sind|werden) wir|wir (?:sind|werden)) )jetzt(?: gleich)?(?! (?:sind|werden) wir)|sofort",
    hour: "stunden?|std",
    minute: "min(?:uten?)?",
    halfHour: "(?:eine |ne )?halbe stunde",
    quarterHour: "(?:eine )?viertel ?stunde",
    andHalf: "und eine halbe",
    later: "spater|danach|nach hinten",
    earlier: "fruher|eher|vorher|nach vorne",
  },
  ranges: {
    opens: "zwischen|von|vom",
    and: "und",
    to: "bis(?: zum)?|-",
    articles: "der|die|das|den|dem|am|um",
  },
  people: {
    for: "fur|fuer|zu",
    anyone: "person(?:en)?|leuten?|gasten?|pers|menschen",
    adults:
      "erwachsenen?|freund(?:e|en|in|innen)?|frau|mann|partner(?:in)?|eltern|mutter|vater|bruder|schwester|kolleg(?:e|en|in|innen)",
    children: "kind(?:er|ern)?|bab(?:y|ys)|kleinkind(?:er)?|sohne?|tochter",
    several: "kinder|kindern|babys|kleinkinder|sohne|freunde|kollegen|freundinnen|kolleginnen",
    table: "tisch|reserv\\w+|platz|platze",
    we: "wir (?:sind|waren|werden|kommen)(?: zu)?|es (?:sind|werden)|sind(?: wir)?(?: zu)?|insgesamt",
    self: "ich|mich|mir",
    alone: "allein|alleine|nur (?:ich|fur mich)",
    couple:
      "(?:wir|uns) (?:beide|zwei)|meine (?:frau|freundin|partnerin) und (?:ich|mich)|mein (?:mann|freund|partner) und (?:ich|mich)",
    and: "und",
    with: "mit",
    my: "meine?[nmrs]?|unsere?[nmrs]?|die|eine?[nmr]?",
    more: "mehr|zusatzlich",
    counted: "(?:(?:an)?zahl der (?:personen|gaste|leute)|(?:personen|gaste)(?:an)?zahl) (?:auf|zu)",
    fewer: "weniger",
    together: "zu.zweit zu.dritt zu.viert zu.funft zu.sechst zu.siebt zu.acht(?!.uhr) zu.neunt zu.zehnt",
  },
  answers: {
    yes: "(?:ah |oh |na |ok,? )?(?:ja+|jo|jep|jawohl|klar|gerne?|ok(?:ay)?|okey|in ordnung|passt|perfekt|genau|richtig|stimmt|super|prima|gut|alles klar|einverstanden|natur?lich|naturlich|sicher|auf jeden fall|bitte(?= ?(?:[.!,]|$| (?:ja|buchen|eintragen|bestatigen|reservieren)[ .!]*$))|sehr gerne?|mach das|bestatige?)",
    agreeing:
      "\\b(?:(?:das |es )?passt(?: (?:mir|uns|so|gut))?|klingt (?:gut|super)|(?:bitte )?(?:buchen|reservieren|bestatigen)(?: sie)?(?: (?:das|es|ihn))?(?= ?(?:bitte|[.!]|$))|nehme? (?:ich|wir)|machen wir|das nehmen wir|einverstanden|ja,? bitte)\\b",
    no: "(?:oh |ah |nee,? )?(?:nein+|ne+|nee|no|nicht(?! vor| nach)|keine[nrs]?(?! (?:praferenz|ahnung|allerg\\w+))|lieber nicht|auf keinen fall|falsch|doch nicht)",
    refusing:
      "\\b(?:passt (?:mir |uns )?(?:gar )?nicht|geht (?:leider )?nicht|keine (?:davon|passt|der)|stimmt nicht|ist (?:falsch|nicht richtig)|andere (?:zeit|uhrzeit)|anderer tag|zu (?:spat|fruh)|mochte (?:ich|das) nicht)\\b",
    correcting:
      "\\b(?:lieber|doch|stattdessen|eigentlich|ich meinte?|entschuldigung|sorry|korrektur|ander[ens]+|ande?re|andern|machen (?:sie|wir)|sondern|moment|besser|statt|konnte[n]? (?:wir|ich)|konnen (?:wir|sie)|geht auch|verschieb\\w*|vielleicht)\\b",
    tooLate: "\\b(?:zu spat|fruher|eher|vorher)\\b",
    tooEarly: "\\b(?:zu fruh|spater|danach)\\b",
    ordinals: "erste[nrs]? zweite[nrs]? dritte[nrs]? vierte[nrs]?",
    last: "letzte[nrs]?",
    ordinalArticle: "der|die|das|den",
    ordinalNoun: "option|termin|zeit|uhrzeit|moglichkeit|vorschlag|tisch",
    numbered: "\\b(?:option|nummer|nr\\.?) (?<n>\\d|eins|zwei|drei)\\b",
    earliest: "\\b(?:der|die|das|den) (?:fruheste|fruhere)[nrs]?\\b",
    latest: "\\b(?:der|die|das|den) (?:spateste|spatere)[nrs]?\\b",
    any: "\\b(?:egal(?: welche[rs]?)?|irgendeine[rsn]?)\\b",
  },
  not: "nicht|kein|statt|anstatt",
  change: "ander[ens]+|andern|lieber|doch|statt\\w*|sondern|verschieb\\w*|verleg\\w*|meinte?|sorry|auf|nein",
  makeIt:
    "(?:lieber|mach(?:en sie|t|e)?(?: (?:bitte|daraus|da))?|doch|besser|nein,?|sorry,?|ich meinte?|machen sie|wir sind|sind(?: wir)?(?: jetzt)?|statt \\w+)(?: (?:fur|zu|nur|jetzt|doch))?",
  clauses: {
    and: "und|aber|auch|ausserdem|und auch|ach|also",
    opens:
      "(?:wie|was|wann|sag(?:en sie|t)? (?:mir|uns)|sag mir|ich (?:wusste|wurde) gerne?|ich mochte wissen|akzeptier\\w*|nehmen sie|nehmt ihr|gibt's|wo|welche|haben|habt|gibt|kann|konnen|konnte|ist|sind|darf|ich (?:mochte|will|hatte|wurde)|wir (?:mochten|wollen)|reservier\\w*|stornier\\w*|bitte)",
  },
  intents: {
    book: "(?:(?:mochte[n]?|will|wollen|wurde[n]?|hatte[n]?|brauche[n]?|kann|konnen|konnte[n]?|bitte|gerne?|suche[n]?)\\b.{0,40}\\b(?:reserv\\w+|buchen|tisch|termin|platz))|(?<!(?:meine|unsere|die|der) )(?:reserviere?n?|buchen?|reservierung)\\b(?! (?:ander|storn|abs|versch|verl))|einen? (?:tisch|termin)|tisch (?:fur|fuer)|(?:gibt es|haben sie|habt ihr) (?:noch )?(?:einen |was |etwas )?(?:tisch|platz|frei\\w*|termin)",
    another:
      "(?:noch|ein(?:e|en)?) (?:andere[rn]?|weitere[rn]?|neue[rn]?) (?:reservierung|tisch|termin|buchung)|neue (?:reservierung|buchung)",
    cancel:
      "(?:reservierung|buchung|tisch|termin)\\b.{0,30}\\b(?:stornier\\w*|absag\\w*|loschen|abbestell\\w*|rückgangig|canceln)|(?:stornier\\w*|absag\\w*|cancel\\w*|losche\\w*) (?:sie )?(?:bitte )?(?:meine|unsere|die|den|meinen) (?:reservierung|buchung|tisch|termin)|(?:konnen|kann) (?:leider )?(?:doch )?nicht kommen|schaff\\w* (?:(?:ich|wir|es|das|leider|doch) )*nicht (?:zu\\w* |mehr )?(?:termin|reservierung|kommen|rechtzeitig)",
    cancelAny: "stornier\\w*|absagen|abbrechen|abbruch|cancel\\w*|loschen",
    move: "(?:reservierung|buchung|tisch|termin)\\b.{0,40}\\b(?:andern|verschieb\\w*|verleg\\w*|umbuch\\w*|anpassen|legen)|(?:andern?|verschieb\\w*|verleg\\w*|umbuchen) (?:sie )?(?:bitte )?(?:meine|unsere|die|den|meinen)|umbuchen",
    change: "andern?|verschieb\\w*|verleg\\w*",
    check:
      "(?:meine|unsere) (?:reservierung|buchung)\\b.{0,20}\\b(?:prufen|nachsehen|sehen|bestatigt|anzeigen)|(?:wann|wie|was|wo|prufen|zeig\\w*|wie spat) (?:\\w+ )?(?:ist |war |sie )?(?:meine|unsere|mein) (?:reservierung|buchung|termin|tisch)|hab(?:e|en) (?:ich|wir) (?:\\w+ )?(?:eine )?(?:reservierung|reserviert|gebucht)",
    stop: "(?:vergiss|vergessen sie|vergesst) (?:es(?= ?(?:bitte|[.,;!]|$))|(?:das )?(?:alles|das)(?= ?(?:bitte)?[.! ]*$|[,;.] ?(?:ich|wir|bitte|danke|nein) ))|egal|lass(?:en)? (?:es|wir|sie es)(?: sein)?|schon gut|hor auf|stopp?|doch nicht mehr|von vorne",
    repeat: "(?:noch ?mal|noch einmal|wiederhol\\w*)(?: bitte)?|wie bitte|was (?:hast du|haben sie) gesagt",
    clarify:
      "was (?:meinst du|meinen sie|bedeutet das|heist das)|(?:das )?versteh\\w* (?:ich |das )*nicht|wozu|warum (?:brauch\\w*|fragen)|hilfe|was kannst du|was konnen sie|wie funktioniert",
    skip: "uberspringen|(?:keine?|ohne) (?:e-?mail\\w*|mail\\w*|telefon\\w*|nummer|kontakt\\w*)|weiter|(?:mochte|will) (?:ich )?(?:lieber )?nicht (?:angeben|sagen)|habe? (?:ich )?(?:keine?|nicht)\\b.{0,15}\\b(?:mail|telefon|nummer)|ist mir egal|keine praferenz|nicht notig|jederzeit|egal wann|(?:an )?irgendeinem tag|jeder tag(?: passt)?",
    eachBooking: "beide[ns]?|alle (?:beide|buchungen|reservierungen|termine|meine)|alle",
    unsure:
      "(?:das )?weiss? (?:ich |es )*(?:(?:leider|gerade|grad|selbst|auch) )*nicht|(?:keine|null) ahnung|kein(?:en)? (?:schimmer|plan)|(?:bin (?:mir )?)?nicht (?:ganz )?sicher|unsicher|schwer zu sagen|woher soll ich das wissen",
    human:
      "(?:mit )?(?:einem|einer|jemand\\w*|dem|der) ?(?:echten |richtigen )?(?:mensch\\w*|mitarbeiter\\w*|person|chef|team|jemand\\w*)? ?(?:sprechen|reden|telefonieren)|(?:echte[rn]?|richtige[rn]?) (?:mensch\\w*|person)|(?<!such\\w* (?:ihr |sie )?(?:noch )?)mitarbeiter(?:in)?|mensch bitte",
    greeting:
      "(?<=^ ?)(?:hallo|hi|hey|guten (?:tag|morgen|abend)|gruss gott|grus gott|moin|servus|hallochen)",
    thanks: "danke(?:schon)?|vielen dank|dankeschon|besten dank",
    goodbye:
      "tschuss|tschus|auf wiedersehen|bis (?:bald|dann|spater|morgen)(?=$|[.!])|ciao|schonen (?:tag|abend)|das war(?:s| alles)|das ist alles",
    howAreYou: "wie geht(?:'s| es| s)?|wie gehts",
    bot: "bist du (?:ein |eine )?(?:bot|roboter|mensch|maschine|ki|echt)|sind sie ein|wer bist du|wer sind sie",
    compliment:
      "(?:du bist|ihr seid|sie sind) (?:toll|super|grosartig|spitze|klasse|die besten)|(?:essen|war|alles) (?:\\w+ )?(?:lecker|kostlich|ausgezeichnet|wunderbar|hervorragend)",
    complaint:
      "beschwer\\w*|schrecklich|furchtbar|unverschamt|schlecht(?:e[rs]?)?|unmoglich|enttausch\\w*|mist|scheis\\w*|ekelhaft",
  },
  asking:
    "(?:und |aber |hallo,? |ach,? )*(?:wie|was|wann|wo|welche\\w*|wer|warum|haben sie|habt ihr|gibt es|kann (?:ich|man|wir)|konnen (?:wir|sie)|darf|ist|sind|seid|bieten|akzeptier\\w*|nehmen sie(?! .{1,40} (?:raus|heraus|weg|runter)\\b)|um wie ?viel|bis wann|sagen sie|erzahl\\w*|such(?:t|en) (?:ihr|sie)|stellt|kostet|hat|spricht)",
  questions: {
    hours:
      "offnungszeiten|(?:wann|bis wann|um wie ?viel uhr|wie lange|ab wann)\\b.{0,25}\\b(?:offnen|offnet|geoffnet|offen|auf|zu|schlies\\w*|geschlossen|macht)|(?:haben sie|habt ihr|ist|seid ihr|sind sie)\\b.{0,25}\\b(?:geoffnet|offen|auf|geschlossen|zu)",
    parking: "park(?:en|platz|platze|haus|moglichkeit\\w*)|tiefgarage",
    allergens: "allerg\\w+|gluten\\w*|laktose\\w*|zoliakie|unvertraglich\\w*|nusse?\\b|enthalt\\w*",
    price: "preise?|was kostet|wie ?viel kostet|wie teuer|kosten|kostet|teuer|gunstig",
    location:
      "wo (?:seid|sind|liegt|ist|finde\\w*|befind\\w*)|adresse|wie komm\\w* (?:ich|wir)|anfahrt|standort",
    contact:
      "telefonnummer|ihre nummer|eure nummer|kontakt|mail ?adresse|wie (?:kann|erreiche) ich (?:euch|sie)|anrufen|whatsapp",
    policy:
      "(?:bis wann|wie (?:kurzfristig|lange (?:vorher|im voraus)|spat|fruh))\\b.{0,30}\\b(?:storn|absag)\\w*|no[ -]?shows?|versaume\\w*|verpasse\\w*|korkgeld|eigenen? wein|was (?:passiert|ist),? wenn (?:ich|wir) nicht|anzahlung\\w*|vorkasse|vorauszahl\\w*|vorauskasse|im voraus (?:be)?zahl\\w*|abgebucht|belastet|berechnet ihr|(?:wird|werden) .{0,30}\\bberechnet|hunde?|haustiere?|rauchen|karte(?:n)?(?:zahlung)?\\b.{0,15}\\b(?:zahl\\w*|bezahl\\w*)|(?:mit |per )(?:karte|bar|kreditkarte)|bar ?zahl\\w*|kinderwagen|verspat\\w*|zu spat kommen|stornierungs\\w*|stornobedingung\\w*|kinderfreundlich",
    capacity:
      "wie ?viele (?:personen|leute|platze|gaste)|kapazitat|grosse gruppen?|gruppen|privatraum|gesellschaft",
    menu: "was ist (?:\\w+ )?(?:in (?:der|dem|den)|im) \\w+|woraus (?:ist|besteht)|zutaten|was (?:kann|konnen|darf|durfen) (?:ich|wir|man) .{0,20}essen|welche (?:gerichte|speisen)|kinder(?:menu|karte|teller)|billigste\\w*|gunstigste\\w*|speisekarte|karte|menu|was (?:gibt es|habt ihr|haben sie|bietet|bieten)|vegan\\w*|vegetari\\w*|empfehl\\w*|spezialitat\\w*|nachtisch|desserts?|weine?",
    availability:
      "welche (?:uhr)?(?:zeiten|termine) (?:habt|haben|gibt|sind)|verfugbar\\w*|(?:was|etwas|noch|wann)\\b.{0,15}\\bfrei|freie (?:tische?|termine?|zeiten)",
    offers: "(?:sonder)?angebote?|aktionen?|rabatte?|gutscheincodes?|ermassigung(?:en)?",
    other:
      "(?:das auto|den wagen|es|ihn) (?:schon )?(?:\\w+ )?(?:abgeben|abstellen|bringen|dalassen)|am (?:abend|tag) (?:vorher|davor|zuvor)|wann (?:kann ich|ist|wird) .{0,20}(?:abhol\\w+|fertig)|wie ?lange (?:dauer\\w*|brauch\\w*)|wie viel zeit|(?:stellt|stellen) (?:ihr|sie) (?:\\w+ )?ein|(?:such(?:t|en) (?:ihr|sie) )(?:\\w+ )?(?:mitarbeit\\w+|personal|leute|aushilf\\w+|azubis?)|offene stellen|stellenangebot\\w*|bei (?:euch|ihnen) (?:arbeiten|bewerben)|jobs?|(?:spricht|sprechen) (?:\\w+ ){0,3}(?:jemand|\\w*personal|\\w*team)",
    about:
      "terrasse|wlan|wifi|rollstuhl\\w*|barrierefrei|klimaanlage|live ?musik|(?:hoch|kinder)st[u]hle?\\w*|wer seid ihr|uber (?:euch|sich|ihr (?:restaurant|lokal|haus|salon)|das (?:restaurant|lokal|haus))|was fur ein\\w* (?:lokal|restaurant|laden|salon|werkstatt|haus|ort|betrieb)|bewert\\w*|rezension\\w*|wie viele sterne",
  },
  subjects: {
    ready: "wann (?:kann ich|ist|wird) .{0,20}(?:abhol\\w+|fertig)",
    "drop-off":
      "(?:das auto|den wagen|es|ihn) (?:schon )?(?:\\w+ )?(?:abgeben|abstellen|bringen|dalassen)|am (?:abend|tag) (?:vorher|davor|zuvor)",
    now: "(?:habt ihr|haben sie|seid ihr|ist|hat) (?:jetzt |gerade |noch |schon )*(?:offen|geoffnet|auf)(?= ?(?:[?.!,]|$))|(?:jetzt|gerade) (?:offen|geoffnet|auf)",
    "no-show":
      "no[ -]?shows?|versaume\\w*|verpasse\\w*|nicht (?:komme|kommen|erscheine|erscheinen|auftauche)",
    corkage: "korkgeld|eigenen? wein",
    pets: "hunde?|haustiere?|katzen?|tiere",
    children: "kinder\\w*|babys?",
    smoking: "rauch\\w*",
    cancellation: "storn\\w*|absag\\w*",
    late: "verspat\\w*|spat",
    deposit:
      "anzahlung\\w*|vorkasse|vorauszahl\\w*|vorauskasse|im voraus (?:be)?zahl\\w*|abgebucht|belastet|berechnet ihr|(?:wird|werden) .{0,30}\\bberechnet",
    payment: "karten?|kreditkarte|bar|bezahl\\w*|zahl\\w*",
    vegan: "vegan\\w*",
    vegetarian: "vegetari\\w*",
    "gluten-free": "gluten\\w*|zoliakie",
    nuts: "nuss\\w*|nusse?\\w*|erdnuss\\w*",
    large_parties: "grupp\\w*|gross\\w*|gesellschaft",
    accessibility: "rollstuhl\\w*|barriere\\w*",
    "high chair": "(?:hoch|kinder)st[u]hl\\w*",
    reviews: "bewert\\w*|rezension\\w*|sterne",
  },
  names: {
    title: "(?:herr|frau|dr|prof)\\.?",
    leads: "mein name ist|ich heis{1,2}e|ich bin|auf den namen|unter dem namen|name:?|auf|unter",
    opening: "hallo|ja|gerne?|auf|unter|name|ich bin|ich heis{1,2}e|mein name ist|auf den namen|bitte",
    closing: "bitte|danke|ohne|keine?|(?:ich )?hab|und|fur|mein|ist",
  },
  wishes:
    "(?:an )?(?:einen|einem|einer) (?:ruhigen|stillen) (?:platz|ecke|ort)|irgendwo ruhig\\w*|(?:einen )?(?:ruhigen |runden )?tisch (?:am fenster|draussen|drinnen|auf der terrasse|im garten)|(?:auf der terrasse|am fenster|im garten|draussen|drinnen)|(?:einen |zwei )?(?:kinderst[u]hle?|hochst[u]hle?|rollstuhl|kinderwagen)|geburtstag|hochzeitstag|jubilaum|" +
    eatingWish({
      am: "ich bin|wir sind|ist",
      diets: "vegan\\w*|vegetari\\w*",
      allergic: "allergisch",
      to: "gegen ",
      and: "und|oder|sowie",
      notFood: "gegen|ende|mittag|abend",
    }) +
    "|nussallergie|erdnussallergie",
  slots: {
    time: "uhrzeit|zeit|stunde|spater|fruher",
    date: "tag|datum",
    partySize: "personen\\w*|anzahl|leute|gaste",
    service: "leistung|service|behandlung",
  },
};
