// How customers speak of what is remembered of them, a row a language. Patterns are of folded words, as a locale's are.

export interface RememberingWords {
  /** "What do you know about me?" */
  show: string;
  /** "Forget me", "delete my data". */
  forget: string;
  /** "Remember that for next time." */
  remember: string;
  /** "Not now", in answer to "shall I remember it?". */
  later: string;
  /** Wishes for every visit; `wish` is what is wished for. */
  standing: readonly string[];
}

const end = "(?=$|[.,;:!?])";

const en: RememberingWords = {
  show: "what (?:do|did|have|else do) you (?:know|remember|have|store|keep|got|saved?|stored?|kept)(?: \\w+){0,2} (?:about|on|of) me|(?:what|which)(?: \\w+)? (?:data|information|info|details)(?: of mine)?(?: \\w+){0,3} (?:about|on|of) me|(?:show|tell|give) me (?:what you (?:know|remember|have|stored?|keep)(?: \\w+)? (?:about|on|of) me|my (?:data|personal data|information|preferences|profile)|(?:the|all|all the) (?:data|information) you (?:have|store|keep)(?: about| on)? ?(?:me)?)|do you (?:still )?(?:remember|know) (?:me|who i am|my (?:preferences?|wishes|usual))|what are my (?:saved |stored )?preferences",
  forget:
    "(?:erase|delete|wipe) (?:all|everything)(?: of)?(?: (?:that|this|it))?(?: please)?[.!? ]*$|(?:forget|erase|delete|remove|wipe) (?:(?:all|everything)(?: about| of)? )?(?:me|about me)\\b(?! (?:up|an?|the|from (?!your (?:system|database|records?|files?|memory))|off))|(?:forget|erase|delete|remove|wipe|clear)(?: all| all of)? (?:(?:my|of my) (?:personal )?(?:data|information|info|details|profile|preferences?|history)|(?:the |all the )?(?:data|information|everything|all)(?: that)? you (?:have|know|stored?|saved|keep|remember)(?: \\w+)? (?:about|on|of) me|everything (?:you (?:have|know|remember) )?(?:about|on) me)|(?:don't|do not|stop) remember(?:ing)? (?:me|anything about me|my (?:preferences?|data|wishes))",
  remember:
    "remember (?:me|that|this|it|my (?:preferences?|wish(?:es)?|usual|details))(?: please)?(?=$|[.,;:!?])|(?:remember|save|store|keep|note)(?: \\w+){0,8} for (?:the )?(?:next time|future)",
  later: "not (?:now|yet|today)|(?:maybe |perhaps |ask me )?(?:later|another time|next time)",
  standing: [
    `(?:i|we)(?: \\w+)? (?:always|usually|normally|generally) (?:like|love|want|prefer|take|have|get|sit|need|ask for)(?: to (?:have|sit|get|be))? (?<wish>[^.,;:!?]{3,80}?)${end}`,
    "(?<wish>(?:[\\p{L}'-]+ ){1,6}?)(?:as|like) (?:always|usual)\\b",
    `(?:please )?(?:remember|note|keep in mind) that (?:i|we) (?:always |usually )?(?:like|love|want|prefer|need|have) (?<wish>[^.,;:!?]{3,80}?)${end}`,
  ],
};

const es: RememberingWords = {
  show: "que (?:sabes|sabe|recuerdas|recuerda|tienes|guardas|datos (?:tienes|guardas)) (?:sobre|de) mi|que datos (?:\\w+ )?(?:sobre|de) mi|(?:muestrame|dime|ensename) (?:mis (?:datos|preferencias)|lo que sabes (?:sobre|de) mi)|(?:te acuerdas|me recuerdas|te acuerdas de mi)",
  forget:
    "(?:olvidame|olvidate de mi|olvida (?:todo )?(?:lo que sabes )?(?:sobre|de) mi|(?:borra|elimina|suprime|borre|elimine)(?:me)?(?: todos)? (?:mis (?:datos|preferencias)|todo lo (?:mio|que sabes de mi)))",
  remember:
    "(?:recuerda(?:me|lo|melo)?|acuerdate)(?: (?:eso|esto|de mi|mis preferencias))?(?=$|[.,;:!?])|(?:recuerda|guarda|anota)(?:lo|me|melo)?(?: \\w+){0,8} para la proxima",
  later: "ahora no|mas tarde|luego|en otro momento|todavia no|quizas? (?:luego|mas tarde)",
  standing: [
    `siempre (?:me gusta|quiero|prefiero|pido|tomo|nos gusta|queremos|pedimos)(?: \\w+)? (?<wish>[^.,;:!?]{3,80}?)${end}`,
    "(?<wish>(?:[\\p{L}'-]+ ){1,6}?)como siempre\\b",
  ],
};

const fr: RememberingWords = {
  show: "que (?:savez[- ]vous|sais[- ]tu) (?:sur|de) moi|qu'est[- ]ce que (?:vous savez|tu sais) (?:sur|de) moi|quelles (?:donnees|informations)(?: \\w+){0,3} (?:sur|de) moi|(?:montrez|montre|dites|dis)[- ]moi (?:mes (?:donnees|preferences)|ce que (?:vous savez|tu sais) (?:sur|de) moi)|(?:vous souvenez[- ]vous|te souviens[- ]tu|tu te souviens|vous vous souvenez) de moi",
  forget:
    "(?:oubliez|oublie)[- ]moi|(?:oubliez|oublie|supprimez|supprime|effacez|efface)(?: toutes?)? (?:mes (?:donnees|informations|preferences)|tout ce que (?:vous savez|tu sais) (?:sur|de) moi)",
  remember:
    "(?:retenez|retiens|memorisez|memorise|souvenez[- ]vous)(?:[- ](?:le|en|moi))?(?: (?:ca|cela|mes preferences|de moi))?(?=$|[.,;:!?])|(?:retenez|retiens|gardez|garde|notez|note)(?:[- ]le)?(?: \\w+){0,8} pour la prochaine",
  later: "pas maintenant|plus tard|pas encore|une autre fois",
  standing: [
    `(?:j'aime|je (?:veux|prends|prefere|demande)|nous (?:aimons|prenons|preferons)|on (?:aime|prend|prefere)) toujours (?<wish>[^.,;:!?]{3,80}?)${end}`,
    "(?<wish>(?:[\\p{L}'-]+ ){1,6}?)comme (?:toujours|d'habitude)\\b",
  ],
};

const de: RememberingWords = {
  show: "was (?:wissen sie|weisst du|wisst ihr|haben sie|hast du)(?: \\w+)? (?:uber|von) mi(?:ch|r)|welche daten(?: \\w+){0,4} (?:uber|von) mi(?:ch|r)|(?:zeigen sie|zeig|nennen sie) mir (?:meine (?:daten|vorlieben)|was sie (?:uber|von) mi(?:ch|r) wissen)|(?:erinnern sie sich|erinnerst du dich|kennen sie mich|kennst du mich)(?: (?:noch )?an mich| noch)?(?=$|[.,;:!?])",
  forget:
    "(?:vergessen sie|vergiss|vergesst) mich|(?:loschen sie|losche|loscht|entfernen sie|vergessen sie|vergiss)(?: bitte)?(?: alle?| all)? (?:meine (?:\\w+ )?(?:daten|angaben|vorlieben)|alles (?:uber|von) mi(?:ch|r)|alles,? was (?:sie|du|ihr) (?:uber|von) mi(?:ch|r) (?:wissen|weisst|wisst))",
  remember:
    "(?:merken sie sich|merke? dir|merkt euch)(?: (?:das|dies|es|bitte|meine (?:vorlieben|wunsche)))*(?=$|[.,;:!?])|(?:merken|merke?|notieren|speichern|behalten)(?: \\w+){0,8} (?:fur das|furs) nachste mal",
  later: "nicht jetzt|jetzt nicht|spater|ein andermal|noch nicht",
  standing: [
    `(?:ich|wir) (?:mochte|mochten|mag|mogen|nehme|nehmen|will|wollen|bevorzuge|bevorzugen|sitze|sitzen|hatte|hatten)(?: gern\\w*)? immer (?:gern\\w* )?(?<wish>[^.,;:!?]{3,80}?)${end}`,
    "(?<wish>(?:[\\p{L}'-]+ ){1,6}?)wie immer\\b",
  ],
};

const it: RememberingWords = {
  show: "(?:che )?cosa (?:sai|sapete|sa|ricordi|ricordate) (?:di|su) me|(?:quali|che) dati(?: \\w+){0,3} (?:di|su) me|(?:mostrami|dimmi|mi mostri) (?:i miei dati|le mie preferenze|cosa sai (?:di|su) me)|(?:ti ricordi|vi ricordate|si ricorda) (?:di|ancora di) me",
  forget:
    "(?:dimenticami|dimenticatemi|dimenticati di me|mi dimentichi)|(?:dimentica|cancella|elimina|cancellate|cancelli|elimini)(?: tutti)? (?:i miei dati|le mie (?:preferenze|informazioni)|tutto (?:quello|cio) che (?:sai|sapete|sa) (?:di|su) me|tutto (?:di|su) me)",
  remember:
    "(?:ricordati?|ricordatelo|ricordalo|ricordatene|memorizza(?:lo)?|tieni(?:lo)? a mente)(?: (?:questo|di questo|di me|le mie preferenze))?(?=$|[.,;:!?])|(?:ricorda|salva|annota|segna)(?:lo)?(?: \\w+){0,8} per la prossima",
  later: "non (?:ora|adesso|ancora)|piu tardi|dopo|un'altra volta",
  standing: [
    `(?:mi piace|voglio|preferisco|prendo|vorrei|ci piace|vogliamo|preferiamo|prendiamo) sempre (?<wish>[^.,;:!?]{3,80}?)${end}`,
    "(?<wish>(?:[\\p{L}'-]+ ){1,6}?)(?:come sempre|come al solito)\\b",
  ],
};

const pt: RememberingWords = {
  show: "o que (?:sabes?|sabem|voce sabe|voces sabem|lembra|tem)(?: \\w+)? (?:sobre|de) mim|(?:que|quais) dados(?: \\w+){0,3} (?:sobre|de) mim|(?:mostre|mostra|diga|diz)[- ]?me (?:os meus dados|as minhas preferencias|o que sabes? (?:sobre|de) mim)|(?:lembra[- ]se|lembras[- ]te|voce (?:se )?lembra) de mim",
  forget:
    "(?:esqueca|esquece)(?:[- ](?:me|de mim)| tudo (?:sobre|de) mim)|(?:apague|apaga|elimine|elimina|exclua|delete|remova)(?: todos)? (?:os meus dados|meus dados|as minhas (?:preferencias|informacoes)|minhas preferencias|tudo (?:o que sabes? )?(?:sobre|de) mim)",
  remember:
    "(?:lembre[- ]se|lembra[- ]te|lembre|memorize)(?: (?:disso|disto|isso|isto|de mim|as minhas preferencias|minhas preferencias))?(?=$|[.,;:!?])|(?:lembre|guarde|guarda|anote)(?: \\w+){0,8} para a proxima",
  later: "agora nao|mais tarde|depois|noutra altura|outra hora|ainda nao",
  standing: [
    `(?:gosto|quero|prefiro|peco|gostamos|queremos|preferimos) sempre (?:de |d[aeo] )?(?<wish>[^.,;:!?]{3,80}?)${end}`,
    "(?<wish>(?:[\\p{L}'-]+ ){1,6}?)como sempre\\b",
  ],
};

const languages: Readonly<Record<string, RememberingWords>> = { en, es, fr, de, it, pt };

export const rememberingWords = (language: string): RememberingWords => languages[language] ?? en;
