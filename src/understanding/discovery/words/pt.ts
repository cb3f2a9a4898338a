// What Portuguese searches for businesses are made of; patterns over plain text (no accents).
import { wordsOf } from "./words.ts";

export const portuguese = wordsOf({
  centre: "centro(?: da cidade)?|baixa",
  categories: {
    restaurant: "restaurantes?|onde comer|comida|comer|jantar|almoc(?:o|ar)|pizzarias?|cafes?|mesa para|fome",
    beauty_salon:
      "cabeleireir[oa]s?|salao(?: de beleza)?|saloes(?: de beleza)?|barbearias?|barbeiros?|spas?|esteticistas?|manicures?",
    automotive: "oficinas?|mecanicos?|garagens?",
    dentist: "dentistas?|clinicas? dentarias?",
    fitness: "academias?|ginasios?|personal trainers?",
    yoga: "yoga|ioga|pilates",
    vet: "veterinari[oa]s?",
    physiotherapy: "fisioterapeutas?|fisioterapia",
    tutoring: "explicador(?:es)?|aulas particulares|explicacoes",
    photography: "fotograf[oa]s?",
    optician: "oticas?|opticas?|oculistas?",
    music_school: "escolas? de musica|aulas de (?:piano|guitarra|violao|violino|canto)",
  },
  filler:
    "a ao algum alguma aqui as bem boa bom com como da das de do dos e ela ele em encontrar esta este favor gostaria ha isso la me mesmo meu minha muito na nao no nos o obrigado ola onde os ou para pelo por posso pode podes preciso procuro qual quais que quem quero queria se sem ser seu sim sua tem tenho ter um uma voce",
  concepts: {
    joins: "e(?: depois| tambem| entao)?|depois|entao|tambem",
    opening: "(?:ok|bom|entao|ola|oi|por favor|e|sim|nao|quero|queria|gostaria|preciso|podes|pode|procuro)",
    yes: "sim+|claro|esta bem|ok|perfeito|certo|pode ser|com certeza",
    no: "nao+|nao obrigad[oa]|esquece|deixa|cancela",
    please: "por favor|obrigad[oa]|se faz favor",
    find: "procuro|procura(?:r)?|encontra(?:r)?|mostra(?:r|-me)?|quero|queria|gostaria|preciso|onde (?:posso|ha|fica|tem)|ha|tem|algum[a]?|recomenda|melhor(?:es)?|bo[mna]s?",
    refers:
      "(?:o|a|os|as|do|da|ao|no|na|pelo) (?:primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa]|ultim[oa])s?|(?:numero|opcao) ?\\d|ess[ea]s?|est[ea]s?|ambos|el[ea]s|reserva-[oa]|compara-[oa]s|(?:a|ate) que horas|la(?=\\s*\\?)|(?:conta|fala|diz)-me mais|(?:tem|tinham|aceitam)(?= .{2,30}\\?)",
    compare:
      "compara(?:r|-os|-as)?|comparacao|diferencas? entre|qual (?:e|deles e) (?:o|a)? ?(?:melhor|mais barat[oa]|mais pert[oa]|mais proxim[oa])|ou(?= .*\\?)",
    prices:
      "quanto (?:.{1,30} )?(?:custa(?:m)?|cobra(?:m)?|e|sai|pedem)|precos? (?:de|do|da|medio|por|dos)|qual e o preco",
    reviews:
      "avaliac(?:ao|oes)|criticas?|o que (?:diz|dizem|acha|acham)(?: as pessoas| os clientes)?|opini(?:ao|oes)|(?:de que )?(?:se )?queixam?(?:-se)?|queixas|reclama(?:m|coes)?|vale a pena",
    research:
      "o que (?:diz|dizem|acha|acham)|(?:de que )?se queixam|queixas?|reclamacoes|reclamam|avaliacoes? (?:de|sobre|dos)|opinioes (?:de|sobre|dos)",
    about: "sobre|acerca de|(?<=(?:dizem|falam|queixam)) d(?:e|o|a)",
    recommend:
      "recomendas?|recomendaria|aconselhas?|o que recomendas?|qual (?:escolherias|voce escolheria|me recomendas?|recomendas?|e o melhor)|escolhe (?:tu|por mim)",
    accept: "fico com|escolho|prefiro|(?<!nao )gosto (?:do|da|desse)|quero (?:esse|essa)|perfeito",
    reject:
      "ess[ea] nao|nao,? (?:ess[ea]|est[ea]|o|a|gosto|quero)|outra coisa|outr[oa] (?:sitio|lugar|opcao)|demasiado (?:car[oa]|longe)|muito (?:car[oa]|longe)|tira|nenhum",
    watch:
      "avis[ae](?:-me|r)?(?: me)? (?:quando|se|assim que)|(?:diz|escreve)(?:-me)? (?:quando|se|assim que)|me avis[ae] (?:quando|se|assim que)|notific(?:a|a-me|ar) (?:quando|se)|fica (?:de olho|atento)|vigia",
    unwatch:
      "(?:para|pare|deixa|deixe) de (?:avisar(?:-me)?|me avisar|vigiar|procurar)|nao me avises? mais|(?:cancela|remove|apaga) (?:o |os |meus? )*(?:avisos?|alertas?)",
    watches:
      "o que (?:estas|esta) a vigiar|a que estas atento|os? meus? (?:avisos|alertas)|que (?:avisos|alertas) tenho",
    book: "reserva(?:r|-me|-[oa])?|marca(?:r)?(?: uma (?:hora|consulta))?|marcacao (?:em|no|na)|agenda(?:r)?",
    details:
      "(?:fala|conta|diz)-me mais|mais (?:informacoes?|detalhes)|onde (?:fica|e)|como (?:chego|se chega)|telefone|endereco|morada|horarios?|a ementa|o menu|a que horas|(?:tem|aceitam|abre|fazem|esta)(?= .{2,40})",
    cheaper: "(?<!(?:o|a|os|as) )mais barat[oa]s?|mais em conta|menos car[oa]s?",
    closer: "(?<!(?:o|a|os|as) )mais (?:perto|proxim[oa]s?)",
    farther: "mais longe",
    better: "(?:algo |um )?melhor(?:es)?(?=\\s*(?:$|[.!?,]))",
    more: "(?:mostra(?:-me)? |quero |ha )?mais(?: opcoes| resultados)?(?=\\s*(?:$|[.!?,]))|mostra(?:-me)? (?:mais|outros)|outros|seguintes?|que mais",
    restart: "comecar de novo|nova pesquisa|recomecar|apagar tudo",
    best: "melhor(?:es)?|top|excelentes?",
    cheapest:
      "(?:o|a|os|as) mais barat[oa]s?|mais barat[oa]s?(?= (?:do|da|em|de|perto))|barat[oa]s?|economic[oa]s?|nao muito car[oa]s?|por preco",
    closest: "(?:o|a|os|as) mais (?:perto|proxim[oa]s?)|por distancia",
    topRated:
      "(?:o |a |os |as )?mais bem avaliad[oa]s?|melhor avaliad[oa]s?|bem avaliad[oa]s?|melhores avaliacoes|boas avaliacoes",
    soonest: "o mais cedo possivel|assim que possivel|o quanto antes",
    near: "perto(?: daqui| de mim| d[aeo])?|aqui perto|proxim[oa]s?|por perto|nao longe",
    walking: "a pe",
    open: "abert[oa]s?|abrem?",
    openNow: "abert[oa]s? (?:agora|neste momento)",
    stars: "estrelas?|nota|avaliacao",
    atLeast: "pelo menos|no minimo|mais de|ou mais",
    free: "livres?|disponive(?:l|is)|disponibilidade|vagas?|horarios? livres?|uma mesa",
    tooDear: "demasiado car[oa]s?|muito car[oa]s?|car[oa]s?",
    tooFar: "demasiado longe|muito longe|longe",
    badRating: "mas avaliacoes|mal avaliad[oa]s?",
    drops: "baixa(?:r|rem)?|custa(?:r|rem)? menos|desconto|promocao|abaixo de|menos de",
    opens: "(?:um[a]? )?nov[oa] \\p{L}+|abrir|abra",
    not: "nao|sem|exceto|menos",
    anyArea: "qualquer (?:zona|lugar|sitio)|tanto faz onde|em toda a cidade",
    anyPrice: "qualquer preco|o preco nao importa|tanto faz o preco",
    anyTime: "qualquer (?:hora|dia)|quando for|tanto faz quando",
    ordinalNoun: "opcao|sitio|lugar|salao|restaurante|oficina|resultado",
    firstTwo: "(?:os|as) dois primeiros|(?:os|as) duas primeiras|(?:os|as) primeir[oa]s (?:dois|duas)",
    firstThree: "(?:os|as) tres|todos|todas",
    both: "ambos|ambas|os dois|as duas|estes|esses",
    help: "ajuda|o que podes fazer|o que voce pode fazer|como funciona",
    greeting: "ola|oi|bom dia|boa tarde|boa noite",
    thanks: "(?:muito )?obrigad[oa]",
    goodbye: "adeus|ate logo|tchau",
    howAreYou: "tudo bem|como (?:estas|esta|vai)",
    where: "onde (?:fica|e)|endereco|morada|como chego",
    told: "fui|estive|era|estava|ontem|poema|piada|historia",
    anyRating: "qualquer avaliacao",
    anyKind: "qualquer (?:tipo|cozinha)",
    badStyle: "nao e o meu estilo|demasiado (?:chique|barulhento|pequeno)",
    badTime: "demasiado (?:tarde|cedo)",
    back: "^\\W*(?:(?:nao|ok|espera),? )*(?:atras|volta|voltar|voltemos)(?: atras)?\\W*$|(?:volta|voltar|voltemos) (?:aos|a|atras|para)|outr[oa]s (?:sitios?|lugares|opcoes|resultados|saloes|restaurantes|oficinas)|mostra-me outr[oa]s|noutro (?:sitio|lugar)|(?:a|minha|os|meus) (?:lista|resultados|pesquisa)|continua a procurar",
    others: "outr[oa]s?",
    letGo: "deixa(?: (?:la|estar))?|esquece|nao importa|cancela|nada",
    among:
      "qual(?: del[ea]s| desses)? (?=tem|oferece|e|aceita|serve)|quais (?=tem|oferecem|sao)|algum[a]? del[ea]s",
    whyOrder:
      "por ?que\\b.{0,60}?\\b(?:primeir[oa]|topo|em cima|ordem|recomend\\w*|melhor|ultim[oa])|como .{0,25}?(?:orden|class|escolh)\\w*",
    paid: "(?:te|vos|lhe) pagam|(?:es|sao|voces sao|voce e) pag[oa]s?|patrocinad\\w+|e publicidade|(?:recebes?|recebem|ganham?) comiss\\w+|quem (?:te|vos|lhe|voce) paga",
    booked:
      "o que (?:reservei|tenho reservado|marquei)|(?:tenho|temos) (?:alguma|uma|algo) ?(?:reserva|marcacao|reservad[oa])|(?:as )?minhas (?:reservas|marcacoes)|esta (?:reservad|confirmad)[oa]",
    unbooks:
      "(?:cancela|desmarca)(?:r)?(?:-[oa])?(?: (?:a|o|essa|isso|minha)(?: (?:minha|meu))?(?: ?(?:reserva|marcacao))?)?(?= |$|[.!?])",
    openLate: "abert[oa]s? ate tarde|que (?:fech\\w+|abr\\w+) tarde|abert[oa]s? (?:a noite|de noite)",
    everything: "tud[oa] isso|tod[oa]s(?: el[ea]s)?|nenhum[a]?(?: del[ea]s)?|nada disso|tudo",
  },
});
