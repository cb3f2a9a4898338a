// What salons, garages and practices do, by the words that people have for it in any of our languages: a business names a service
// in one way ("Haircut"), its customers in many ("me faire couper les cheveux"). Written without accents.

const toothache =
  "tooth ?aches?|(?:tooth|teeth) hurts?|dolor de muelas|mal (?:aux|de|di) den\\w+|zahnschmerz\\w*|dor de dentes?";

/** A thing that is done, and the pattern of its words; each is a word whole. */
export const trades: Readonly<Record<string, string>> = {
  cut: "hair ?cut\\w*|cuts?|cutting|trims?|trimmed|cort(?:e|es|ar\\w*|o|e-me)|pelar(?:me|se)|coupes?|couper|\\w*haar\\w*schn\\w+|schneiden|\\w*schnitt|spitzen|tagli\\w*|spuntat\\w*|aparar|(?:skin )?fades?|degradado|degrade|sfumatura",
  colour:
    "colou?r\\w*|dye\\w*|tint(?:e|es|ar\\w*|a|ura|ing|ed)|ten(?:ir\\w*|ido)|tin[eo](?=\\b)|color(?:e|ation|acion|acao|azione)|couleur|teint\\w*|teindre|\\w*farb(?:en|e|t|ung)|colorir\\w*|pint(?:ar|o|e|arme)(?! (?:as|las)? ?un)",
  highlights: "highlights?|balayage|mechas|meches|strahn\\w+|colpi di sole|luzes|madeixas|reflejos|reflets",
  styling:
    "styl(?:ing|ed)|blow ?dr\\w+|brushing|peina(?:do|r\\w*)|fohn\\w*|\\w*frisur\\w*|hochsteck\\w*|piega|penteado|escova|coiff(?:er|age)",
  extensions: "extensions?|extensiones|haarverlanger\\w+|extensoes",
  nails:
    "nails?|gel set|manicur\\w*|manis?|unas|ongles|manucure|\\w*nagel|maniku\\w+|unghie|unhas|man[iy]-?pedi",
  pedicure: "pedicur\\w*|pedis?|fus+pflege|pediku\\w+",
  beard:
    "beards?|shav(?:e|es|ing)|barba|afeit\\w+|barbe|ras(?:er|age)|\\w*bart|rasur\\w*|rasier\\w*|rasatura",
  brows: "(?:eye)?brows?|cejas|sourcils?|\\w*brauen|sopracciglia|sobrancelhas?",
  waxing: "wax(?:ing|ed)?|waxen|depilac\\w+|depil(?:ar\\w*|azione)|epilation|epiler|enthaar\\w*|ceretta",
  facial: "facials?|soins? (?:du )?visage|gesichts\\w+|pulizia (?:del )?viso|limpeza de pele|cara",
  massage: "massag\\w+|masaj\\w*|\\w*massage\\w*",
  oil: "oil|aceite|vidanges?|vidanger|\\w*olwechsel\\w*|ol|olio|oleo",
  tyres: "t[yi]res?|neumaticos?|ruedas?|gomas|cubiertas|pneus?|\\w*reifen\\w*|rader|gomm[ae]|pneumatici",
  inspection:
    "inspections?|mot|inspektion\\w*|itv|controle technique|tuv|hauptuntersuchung|revisione|tagliand\\w*|revis[ai]\\w*|revis(?:er|ion|ao)|inspecao|vistoria",
  service:
    "full service|servic(?:ed|ing)|service(?= (?:my|the|our)(?!\\p{L}))|tune-?ups?|mantenimiento|revision|entretien|wartung|manutenzione|manutencao|puesta a punto|revisao",
  brakes: "brakes?|frenos?|freins?|\\w*bremse\\w*|freni|freios?|travoes",
  battery: "batter(?:y|ies)|baterias?|batterie[ns]?|batteria",
  exhaust: "exhausts?|escape|echappement|auspuff\\w*|marmitta|scarico|escapamento",
  diagnosis: "diagnos\\w+|fehlerspeicher|motorleuchte|check engine",
  alignment:
    "alignment|alineac\\w+|geometrie|parallelisme|spureinstell\\w*|achsvermess\\w*|convergenza|alinhamento",
  puncture:
    "punctures?|flats?(?: t[yi]res?)?(?! (?:rate|fee|price)s?)|pinchazo|pinchad[ao]|crevaison|creve|platte[nrs]|reifenpanne|foratura|bucato|furo|furado",
  dent: "dents?|abolladura\\w*|bosses?|debosselage|dellen?|beulen?|ammaccatur\\w+|amassad\\w+|amolgadela",
  paint: "paint\\w*|respray\\w*|pintura|peinture|\\w*lackier\\w*|lack|verniciatura|carrozzeria",
  cleaning:
    "detailing|clean(?:ing|ed)?|limpi(?:eza|ar\\w*)|nettoy\\w+|\\w*reinig\\w*|pulizia interni|limpeza|lavar|wash\\w*|lavado|lavage|lavaggio|lavagem|waschen",
  estimate: "estimates?|presupuesto|devis|kostenvoranschlag|preventivo|orcamento",
  checkup: `check[- ]?ups?|chequeo|revision dental|bilan|vorsorge\\w*|visita di controllo|${toothache}`,
  emergency: `emergenc\\w+|notfall\\w*|urgenc\\w+|urgenz\\w+|${toothache}`,
  filling: "fillings?|empastes?|plombages?|\\w*fullung\\w*|otturazion\\w+|obturac\\w+",
  vaccination:
    "vac(?:cin|un|in)a\\w*|vaccin\\w*|\\w*impf\\w*|jabs?|boosters?|rabies|rabia|tollwut|(?:his|her|its|their|puppy|flu) (?:\\w+ )?shots?",
  eyes: "eye ?(?:test|exam)s?|eyes? (?:\\w+ )?(?:tested|checked|examined)|sight test|(?:examen|exame|esame|test|controllo) d\\w+ (?:la )?(?:vista|vue)|sehtest|augen ?(?:test|prufen)",
  lenses:
    "contact lens(?:es)?|contacts|lentillas?|lentilles|kontaktlinsen|lenti a contatto|lentes de contacto",
  reformer: "reformer",
  group:
    "group (?:class|lesson|session)\\w*|small group|(?:clases?|sesion\\w*|aulas?|lezion\\w) (?:en|em|di) grup\\w+|cours collectifs?|gruppen\\w+",
  private:
    "private (?:class|lesson|session|coaching)\\w*|one[- ]to[- ]one|(?:clases?|aulas?|cours|lezion\\w|sesion) (?:particular|particulier|individual|privad|privat)\\w*|(?:einzel|privat)(?:stunde|unterricht)\\w*",
  exam: "exams?|examen\\w*|prufung\\w*|esam[ei]|exames?",
  bridal: "brid(?:al|e)|novia|mariee?|mariage|\\w*braut\\w*|sposa|noiva",
};

/** For whom it is done: tells two services of a trade apart and is none by itself. */
export const customers: Readonly<Record<string, string>> = {
  men: "m[ae]n'?s?|gents?|gentlem[ae]n'?s?|caballeros?|hombres?|hommes?|herren\\w*|uomo|uomini|homem|homens|masculin\\w+",
  women:
    "wom[ae]n'?s?|lad(?:y|ies)(?:'s)?|senoras?|mujer(?:es)?|femmes?|dames?|damen\\w*|donn[ae]|mulher(?:es)?|feminin\\w+",
  children: "child(?:ren)?'?s?|kids?'?|nin[oa]s?|infantil|enfants?|kinder\\w*|bambin[oaie]|crianc\\w+",
};
