// What Italian searches for businesses are made of; patterns over plain text (no accents).
import { wordsOf } from "./words.ts";

export const italian = wordsOf({
  centre: "centro(?: citta)?|in centro",
  categories: {
    restaurant:
      "ristorant[ei]|trattori[ae]|(?:dove|qualcosa da|un posto per|un posto dove) mangiare|mangiare|cena(?:re)?|pranzo|pranzare|colazione|pizzeri[ae]|bar|tavolo per|tavolo|fame",
    beauty_salon:
      "parrucchier[eai]|salon[ei](?: di bellezza)?|barbier[ei]|centr[oi] estetic[oi]|estetist[ae]|spa|(?:i )?capelli",
    automotive: "officin[ae]|meccanic[oi]|autofficin[ae]|garage|(?:la )?mia (?:auto|macchina)",
    dentist: "dentist[aei]|studi[oi] dentistic[oi]|(?:un|mal di) dent[ei]",
    fitness: "palestr[ae]|personal trainer",
    yoga: "yoga|pilates",
    vet: "veterinari[oa]?|(?:il )?mio (?:cane|gatto)",
    physiotherapy: "fisioterapist[ai]|fisioterapia",
    tutoring: "ripetizioni|lezioni private|insegnant[ei] privat[oi]",
    photography: "fotograf[oi]",
    optician: "ottic[oi]",
    music_school: "scuol[ae] di musica|lezioni di (?:pianoforte|chitarra|violino|canto)",
  },
  filler:
    "a al alla anche c'e che chi ciao come con cosa da dal del della di dove e ed gli grazie ho i il in io la le lo ma mi mia mio molto ne nel non o per piacere favore posso puoi qualche qualcosa quale quali quando qui se sei si sono su ti trovare tu un una uno vi voglio vorrei",
  concepts: {
    joins: "e(?: poi| dopo| anche)?|poi|dopo|anche",
    opening:
      "(?:ok|allora|bene|ciao|buongiorno|per favore|e|si|no|vorrei|voglio|cerco|puoi|potresti|mi serve|mi)",
    yes: "si+|certo|va bene|d'accordo|perfetto|ok|volentieri",
    no: "no+|no grazie|lascia stare|annulla",
    please: "per favore|grazie|per piacere",
    find: "cerco|cerca(?:mi|re)?|trova(?:mi|re)?|mostra(?:mi)?|vorrei|voglio|mi serve|ho bisogno|dove (?:posso|c'e|trovo)|c'e|ci sono|consigli[ao]?|miglior[ei]?|buon[oiae]?|qualche",
    refers:
      "(?:il|la|i|le|lo|del|della|al|alla|nel|dal) (?:prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|ultim[oa])|(?:numero|opzione) ?\\d|quell[oai]|quest[oaie]|entramb[ie]|prenotal[oa]|confrontal[ie]|(?:a|fino a) che ora|li(?=\\s*\\?)|dimmi di piu|hanno(?= .{2,30}\\?)",
    compare:
      "confronta(?:re|li|le|mi)?|confronto|differenz[ae] tra|qual(?:e)? (?:e|tra .{1,20} e) (?:il|la)? ?(?:migliore|piu economic[oa]|piu vicin[oa])|o(?= .*\\?)",
    prices:
      "quanto (?:.{1,30} )?(?:costa(?:no)?|viene|vengono|chiedono|prendono|si paga)|prezz[oi] (?:di|del|della|dei|per|medio|medi)|qual e il prezzo",
    reviews:
      "recension[ei]|(?:che )?cosa (?:dice|dicono|pensa|pensano)(?: la gente| i clienti)?|opinion[ei]|lamentel[ae]|(?:di (?:che )?cosa )?si lamenta(?:no)?|com'e|vale la pena",
    research:
      "(?:che )?cosa (?:dice|dicono|pensa|pensano)|di (?:che )?cosa|lamentel[ae]|si lamenta(?:no)?|recension[ei] (?:su|di|dei|sui)|opinion[ei] (?:su|di|dei|sui)",
    about:
      "su|sul|sulla|sui|riguardo a|(?<=(?:dicono|parlano|lamentano)) d(?:i|el|ella)(?! (?:la gente|i clienti))",
    recommend:
      "consigli(?:a|eresti)?|raccomandi|(?:che )?cosa consigli|quale (?:sceglieresti|prenderesti|mi consigli|e il migliore)|scegli tu",
    accept: "prendo|scelgo|preferisco|(?<!non )mi piace|vada per|perfetto",
    reject:
      "non (?:quell[oa]|quest[oa]|il|la|mi piace|mi convince)|qualcos'altro|un(?:'|o )?altr[oa]|troppo (?:car[oa]|lontan[oa])|togli|nessuno",
    watch:
      "avvisa(?:mi|temi|ci)? (?:quando|se|appena)|(?:dimmi|scrivimi) (?:quando|se|appena)|fammi sapere (?:quando|se)|notifica(?:mi)? (?:quando|se)|tieni d'occhio|controlla(?! (?:freni|olio))",
    unwatch:
      "(?:smetti|smettila|smettere) di (?:avvisarmi|cercare|controllare)|non avvisarmi piu|(?:annulla|elimina|togli) (?:l'|gli |i |il |mio |miei )*avvis[oi]",
    watches: "(?:che )?cosa stai (?:tenendo d'occhio|controllando)|i miei avvisi|che avvisi ho",
    book: "prenota(?:re|mi|lo|la|li)?|appuntamento (?:da|con|presso)|prendi(?:mi)? (?:un )?appuntamento",
    details:
      "dimmi di piu|piu (?:informazioni|dettagli)|informazioni su|(?:dov'e|dove si trova|dove sta)|come (?:ci )?(?:arrivo|si arriva)|telefono|indirizzo|orari|il menu|(?:a che ora|hanno|ha|e|c'e|accettano|fanno)(?= .{2,40})",
    cheaper: "(?<!(?:il|la|i|le) )piu economic[oahei]+|meno car[oaie]|meno costos[oaie]",
    closer: "(?<!(?:il|la|i|le) )piu vicin[oaie]",
    farther: "piu lontan[oaie]",
    better: "(?:qualcosa di )?(?:migliori?|meglio)(?=\\s*(?:$|[.!?,]))",
    more: "(?:mostra(?:mi)? |voglio )?(?:altr[ie]|altro|di piu)(?=\\s*(?:$|[.!?,]))|mostra(?:mi)? (?:altri|altro|di piu)|ancora|successiv[ie]|piu risultati|cos'altro",
    restart: "ricomincia(?:re)?|nuova ricerca|da capo|cancella tutto",
    best: "miglior[ei]?|top|ottim[oaie]",
    cheapest:
      "(?:il|la|i|le) piu economic[oahei]+|piu economic[oahei]+(?= (?:del|in|di|vicino))|economic[oahei]+|meno car[oaie]|per prezzo|a buon prezzo|non troppo car[oaie]",
    closest: "(?:il|la|i|le) piu vicin[oaie]|per distanza",
    topRated:
      "(?:il |la |i |le )?meglio (?:valutat|recensit)[oaie]|miglior[ei] recension[ei]|buone recensioni",
    soonest: "prima possibile|appena possibile|il prima",
    near: "vicin[oaie](?: a (?:me|qui)| (?:all'|alla|al|a))?|qui vicino|nei dintorni|nelle vicinanze|non lontano",
    walking: "a piedi",
    open: "apert[oaie]|aprono",
    openNow: "apert[oaie] (?:adesso|ora|in questo momento)",
    stars: "stell[ae]|voto|valutazione",
    atLeast: "almeno|minimo|piu di|o piu",
    free: "liber[oaie]|disponibil[ei]|disponibilita|(?:ha|abbia|hanno|abbiano|c'e|con) (?:posto|un tavolo|qualcosa)|appuntament[oi]|un tavolo",
    tooDear: "troppo car[oaie]|car[oaie]",
    tooFar: "troppo lontan[oaie]|lontan[oaie]",
    badRating: "brutte recensioni|recensioni negative",
    drops: "scende(?:re)?|cala|costa(?:no)? meno|offert[ae]|sconto|sotto(?: i)?",
    opens: "(?:un[oa]? )?nuov[oa] \\p{L}+|apre",
    not: "non|senza|tranne|eccetto",
    anyArea: "ovunque|dappertutto|non importa dove|qualsiasi zona|tutta la citta",
    anyPrice: "qualsiasi prezzo|non importa il prezzo",
    anyTime: "qualsiasi (?:ora|giorno)|quando vuoi|non importa quando",
    ordinalNoun: "opzione|posto|salone|ristorante|officina|risultato|scelta",
    firstTwo: "(?:i|le) prim[ie] due|(?:i|le) due",
    firstThree: "(?:i|le) (?:prim[ie] )?tre|tutt[ie]",
    both: "entramb[ie]|quest[ie]|quell[ie]",
    help: "aiuto|cosa sai fare|come funziona",
    greeting: "ciao|buongiorno|buonasera|salve",
    thanks: "grazie(?: mille)?",
    goodbye: "arrivederci|a presto|ciao ciao",
    howAreYou: "come (?:stai|va|sta)(?: oggi)?",
    where: "dov'e|dove si trova|indirizzo|come (?:ci )?(?:arrivo|si arriva)",
    told: "ero|era|ieri|sono stato|poesia|barzelletta|storia",
    anyRating: "qualsiasi voto",
    anyKind: "qualsiasi (?:tipo|cucina)",
    badStyle: "non (?:e )?il mio stile|troppo (?:elegante|rumoros[oa]|piccol[oa])",
    badTime: "troppo (?:tardi|presto)",
    back: "^\\W*(?:(?:no|ok|aspetta),? )*(?:indietro|torna|tornare|torniamo)(?: indietro)?\\W*$|(?:torna|tornare|torniamo) (?:ai|alla|al|indietro)|altr[ie] (?:posti|opzioni|risultati|saloni|ristoranti|officine|parrucchieri)|mostra(?:mi|temi) (?:gli |le )?altr[ie]|altrove|da un'altra parte|(?:la|mia|i|miei) (?:lista|risultati|ricerca)|continua a cercare",
    others: "altr[ie]|altrove",
    letGo: "lascia stare|lascia perdere|non importa|annulla|fa niente",
    among:
      "quale (?:di (?:loro|questi|queste) )?(?=ha|offre|e|accetta|serve)|quali (?=hanno|offrono|sono)|(?:uno|una|qualcuno) di (?:loro|questi|queste)",
    whyOrder:
      "perche\\b.{0,60}?\\b(?:prim[oaie]|in cima|in alto|ordine|consigli\\w*|migliore|ultim[oa])|come .{0,25}?(?:ordin|class|scegli)\\w*",
    paid: "(?:ti|vi|la) pagano|(?:siete|sei|e) pagat[oaie]|sponsorizzat\\w+|e pubblicita|(?:prendi|prendete) (?:una )?commission\\w+|chi (?:ti|vi) paga",
    booked:
      "(?:che )?cosa ho prenotato|(?:ho|abbiamo) (?:gia )?(?:una|un|qualche) (?:prenotazione|appuntamento)|(?:le mie|i miei) (?:prenotazioni|appuntamenti)|e (?:prenotat|confermat)[oa]",
    unbooks:
      "(?:annulla|cancella|disdici)(?:l[oa]|re)?(?: (?:la|il|mia|mio|tutto)(?: (?:mia|mio))?(?: (?:prenotazione|appuntamento))?)?(?= |$|[.!?])",
    openLate: "apert[oaie] fino a tardi|che (?:chiud\\w+|apr\\w+) tardi|apert[oaie] (?:la sera|di sera)",
    everything: "tutt[oaie](?: quest[oaie])?|nessun[oa](?: di (?:loro|questi))?|niente di tutto",
  },
});
