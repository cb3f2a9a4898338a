// What German searches for businesses are made of; patterns over plain text (ä is a, ß is ss).
import { wordsOf } from "./words.ts";

export const german = wordsOf({
  centre: "innenstadt|stadtmitte|zentrum|stadtzentrum|city",
  categories: {
    restaurant:
      "(?:\\p{L}+)?restaurants?|lokale?|gaststatten?|(?:wo|was zum|etwas zu) essen|essen(?: gehen)?|abendessen|mittagessen|fruhstuck\\p{L}*|pizzeri(?:a|en)|cafes?|tisch fur|tisch|hunger",
    beauty_salon:
      "friseur(?:e|in|salons?)?|frisor(?:e|in|salons?)?|(?:nagel|schonheits|haar)?salons?|barbiere?|barbershops?|spas?|kosmetik(?:erin|studio)?s?|nagelstudios?|haare",
    automotive: "(?:auto|kfz-?)?werkstatt(?:en)?|kfz[- ]werkstatt(?:en)?|mechaniker|autohaus|mein auto",
    dentist: "zahn(?:arzt(?:e|in|praxis|praxen)?|arztin|schmerzen)",
    fitness: "fitness(?:studios?)?|personal ?trainer",
    yoga: "yoga(?:studios?)?|pilates",
    vet: "tierarzt(?:in|praxis)?|tierarzte|(?:mein|meine|meinen|meinem) (?:hund|katze)",
    physiotherapy: "physio(?:therap(?:ie|eut|euten))?|krankengymnastik",
    tutoring: "nachhilfe(?:lehrer)?",
    photography: "fotografe?n?|fotostudios?",
    optician: "optiker",
    music_school: "musikschulen?|(?:klavier|gitarren|geigen|gesangs)unterricht",
  },
  filler:
    "aber an am auch auf aus bei bin bis bitte da das dem den der des die dir du ein eine einen einer eines er es etwas fur gern gibt guten habe haben hallo hat hier ich ihr im in irgendwo ist ja kann kannst konnen man mein meine mich mir mit mochte nach nicht noch nur ob oder sehr sie sind so suche und uns von was wenn wer wie wir wo zu zum zur",
  concepts: {
    joins: "und(?: dann| danach| auch)?|dann|danach|ausserdem",
    opening:
      "(?:ok|also|gut|hallo|hi|bitte|und|ja|nein|ich (?:mochte|will|brauche|suche|hatte gern)|kannst du|konnen sie|konnten sie|mir|uns|bitte)",
    yes: "ja+|jawohl|gern(?:e)?|klar|ok(?:ay)?|passt|genau|einverstanden|perfekt|sehr gern",
    no: "nein+|nee|nein danke|vergiss es|abbrechen|lieber nicht",
    please: "bitte|danke",
    find: "such(?:e|en|st)?|find(?:e|en|est)?|zeig(?:e|en)?(?: mir)?|brauche|mochte|will|wo (?:gibt es|finde ich|kann ich|ist)|gibt es|empfehl(?:en|ung)|best(?:e|er|en|es)|gut(?:e|er|en|es)|ich hatte gern|irgendein\\p{L}*",
    refers:
      "(?:der|die|das|den|dem|beim|vom|zum) (?:erste|zweite|dritte|vierte|funfte|letzte)[nrsm]?|(?:nummer|option|nr\\.?) ?\\d|diese[rsnm]?|jene[rsnm]?|beide|sie|ihn|dort(?! (?:gibt|ist))|wie lange|wann (?:habt ihr|haben sie|ist|hat)|(?:gibt es|haben (?:die|sie)) (?=(?:da|dort|parkplatz|einen parkplatz|wlan))|erzahl(?:e|en)? mir mehr",
    compare:
      "vergleich(?:e|en)?(?: sie)?|vergleich|unterschied(?:e)? zwischen|welche[rs]? ist (?:besser|gunstiger|billiger|naher|am (?:gunstigsten|billigsten|besten|nachsten))|oder(?= .*\\?)",
    prices:
      "was (?:kosten|kostet|verlangen|nehmen|zahlt man)|wie ?viel (?:kostet|kosten|verlangen|nehmen|zahlt)|wie teuer|(?:was|wie viel) .{1,40} kostet|preise? (?:fur|von|der)|durchschnittspreis|preis fur",
    reviews:
      "bewertungen?|rezension(?:en)?|was (?:sagen|sagt|meinen|denken)(?: die (?:leute|kunden)| man| andere)?|(?:woruber )?beschwer\\p{L}*|klagen|meinungen|lohnt sich|taugt(?= .*)",
    research:
      "was (?:sagen|sagt|meinen|denken)|woruber|beschwer\\p{L}+|klagen|bewertungen? (?:uber|zu|von|fur)|meinungen (?:uber|zu)",
    about: "uber(?! die leute)|wegen|(?<=sagen) zu",
    recommend:
      "empfiehlst|empfehlen sie|was empf\\p{L}+|empfehlung|welche[ns]? (?:wurdest du|wurden sie|soll ich|nehmen|empf\\p{L}+|ist (?:der|die|das) beste)|such (?:du )?(?:mir )?(?:einen|eine|eins) aus|entscheide du",
    accept: "ich nehme|nehme|ich wahle|gefallt mir(?! nicht)|den nehme ich|perfekt",
    reject:
      "nicht (?:den|die|das|der|dies\\p{L}*)|(?:den|die|das) nicht|gefallt mir nicht|mag ich nicht|(?:et)?was anderes|(?:ein(?:e|en)? )?andere[rsn]?|zu (?:teuer|weit)",
    watch:
      "sag(?:e|en sie)?(?: mir)?(?: bescheid)?,? (?:wenn|sobald)|bescheid,? (?:wenn|sobald)|benachrichtig(?:e|en)(?: sie)?(?: mich)?,? (?:wenn|sobald)|melde dich,? (?:wenn|sobald)|informier(?:e|en)(?: sie)?(?: mich)?,? (?:wenn|sobald)|beobachte(?:n sie)?|behalte? .{0,30}im auge",
    unwatch:
      "(?:hor|hore|horen sie) auf (?:zu )?(?:beobachten|suchen)|nicht mehr (?:beobachten|benachrichtigen|bescheid sagen)|(?:stopp|losche|beende)n? (?:die |den |das |alle )?(?:beobachtung(?:en)?|alarme?|benachrichtigungen?)",
    watches:
      "was beobachtest du|was beobachten sie|worauf (?:achtest|wartest) du|meine (?:beobachtungen|alarme|benachrichtigungen)",
    book: "buch(?:e|en)?(?: sie)?|reservier(?:e|en)?(?: sie)?|termin (?:bei|mit|machen)|mach(?:e|en)?(?: sie)? (?:mir )?einen termin",
    details:
      "erzahl(?:e|en)? mir mehr|mehr (?:uber|infos?|informationen|details)|wo (?:ist|liegt)|wie komme ich|telefon(?:nummer)?|adresse|offnungszeiten|speisekarte|wann (?:hat|haben|macht|offnet|schliesst)|(?:hat|haben|ist|gibt es|nehmen|machen)(?= .{2,40})",
    cheaper: "gunstiger(?:e[srn]?)?|billiger(?:e[srn]?)?|preiswerter(?:e[srn]?)?",
    closer: "naher(?:e[srn]?)?|nicht so weit",
    farther: "weiter weg|weiter entfernt",
    better: "besser(?:e[srn]?)?(?: bewertet\\p{L}*)?",
    more: "(?:zeig(?:e)? mir )?mehr(?: davon| ergebnisse)?(?=\\s*(?:$|[.!?,]))|weitere|noch (?:mehr|andere)|zeig mir (?:mehr|andere)|was noch",
    restart: "von vorn(?:e)?|neue suche|neu anfangen|zurucksetzen",
    best: "best(?:e|er|en|es)|top",
    cheapest:
      "gunstigste[rsn]?|billigste[rsn]?|gunstig(?:e[rsn]?)?|billig(?:e[rsn]?)?|preiswert(?:e[rsn]?)?|nach preis",
    closest: "nachste[rsn]?(?! (?:woche|seite|monat))|am nachsten|nach entfernung",
    topRated:
      "(?:mit )?guten? bewertungen|best ?bewertete[rsn]?|am besten bewertet\\p{L}*|gut bewertet\\p{L}*|(?:den )?besten bewertungen",
    soonest:
      "so bald wie moglich|moglichst bald|so schnell wie moglich|fruhestmoglich|als erstes frei|schnellstmoglich",
    near: "in der nahe(?: (?:von|der|des))?|hier in der nahe|nahe|um die ecke|bei mir|nicht weit",
    walking: "zu fuss",
    open: "geoffnet|offen|aufhaben|auf hat",
    openNow: "jetzt (?:geoffnet|offen)|gerade (?:geoffnet|offen)",
    stars: "sterne?n?|bewertung",
    atLeast: "mindestens|ab|mehr als|oder mehr|oder besser",
    free: "frei(?:e[rsn]?|es)?|verfugbar|termine?|etwas frei|einen tisch",
    tooDear: "zu teuer|teuer",
    tooFar: "zu weit(?: weg)?|weit weg",
    badRating: "schlechte bewertungen?|schlecht bewertet",
    drops: "billiger wird|gunstiger wird|unter|sinkt|fallt|weniger kostet|im angebot|rabatt",
    opens: "(?:ein(?:e|en)? )?neue[rsn]? \\p{L}+|aufmacht|eroffnet",
    not: "nicht|kein(?:e|en)?|ohne|ausser",
    anyArea: "egal wo|uberall|irgendwo|ganze stadt",
    anyPrice: "egal was es kostet|preis (?:ist )?egal|jeder preis",
    anyTime: "egal wann|jederzeit|irgendwann",
    ordinalNoun: "option|ort|salon|friseur|restaurant|werkstatt|ergebnis|vorschlag",
    firstTwo: "die ersten (?:zwei|beiden)|die beiden",
    firstThree: "die ersten drei|alle(?: drei)?",
    both: "beide|diese|sie",
    help: "hilfe|was kannst du|was konnen sie|wie funktioniert das",
    greeting: "hallo|hi|guten (?:tag|morgen|abend)|servus|moin",
    thanks: "danke(?: schon| sehr)?|vielen dank",
    goodbye: "tschuss|auf wiedersehen|bis (?:bald|dann)",
    howAreYou: "wie geht(?:'s| es)?(?: dir| ihnen)?",
    where: "wo (?:ist|liegt|sind|finde ich)|adresse|wie komme ich (?:dorthin|dahin|hin|da hin|zu)",
    told: "war|waren|hatte|gestern|gedicht|witz|geschichte",
    anyRating: "bewertung(?:en)? (?:ist |sind )?egal",
    anyKind: "egal was(?: fur)?",
    badStyle: "nicht mein stil|zu (?:schick|laut|klein|gross)",
    badTime: "zu (?:spat|fruh)",
    back: "^\\W*(?:(?:nein|ok|warte|bitte),? )*(?:zuruck|geh zuruck)\\W*$|zuruck zu[rm]?|andere (?:orte|optionen|ergebnisse|salons|restaurants|werkstatten|adressen)|zeig(?:e|en)?(?: sie)? mir andere|woanders|(?:die|meine) (?:liste|ergebnisse|suche)|such weiter",
    others: "andere[rsn]?|woanders",
    letGo: "egal|vergiss es|lass(?:en sie)?(?: es)?|abbrechen|schon gut|doch nicht",
    among:
      "welche[rs]?(?: davon| von (?:ihnen|denen))? (?=hat|haben|bietet|bieten|ist|sind|erlaubt|macht)|(?:einer|eine|eins) (?:davon|von (?:ihnen|denen))",
    whyOrder:
      "(?:warum|wieso|weshalb)\\b.{0,60}?(?<!\\p{L})(?:erste\\w*|zuerst|oben|reihenfolge|empfiehl\\w*|empfehl\\w*|platz|vorne?|letzte\\w*)|(?:wie|wonach) .{0,30}?(?:sortier|ordne|reihenfolge|auswahl|wahlst|wahlen)\\w*",
    paid: "(?:bezahl\\w+|zahl\\w+) .{0,25}?(?:dich|euch|ihnen dafur|sie dafur)|(?:wirst|werdet|werden|bekommst|bekommen) .{0,30}?(?:bezahlt|geld|provision)|gesponsert|ist das werbung|wer bezahlt (?:dich|euch|sie)",
    booked:
      "was (?:habe? ich|haben wir) (?:schon )?(?:gebucht|reserviert)|(?:habe? ich|haben wir) (?:schon )?(?:einen? |etwas )?(?:termin|buchung|reservierung|gebucht|reserviert)|(?:meine|unsere) (?:buchung|reservierung|termin)\\w*|ist (?:es|das) (?:gebucht|reserviert|bestatigt)",
    unbooks:
      "stornier(?:e|en)?(?: sie)? (?:es|das|ihn|sie|die|meine|meinen|den)(?: (?:buchung|reservierung|termin))?|sag(?:e|en)?(?: sie)? (?:es|das|den termin|ihn) ab|absagen",
    openLate:
      "(?:bis )?spat(?:abends)? (?:geoffnet|offen|auf)|(?:geoffnet|offen|auf) bis spat|lange (?:geoffnet|offen|auf)|abends (?:geoffnet|offen|auf)",
    everything: "alle[sn]?(?: davon)?|keine[rns]?(?: davon)?|nichts davon",
  },
});
