// Portuguese, as a table.
import { eatingWish } from "../shared/eating.ts";
import type { LanguageWords } from "../shared/words.ts";

export const portuguese: LanguageWords = {
  language: "pt",
  telling:
    "o os um uma para eu nos quero queria gostaria reservar reserva mesa obrigado obrigada ola oi bom boa dia amanha hoje noite as voces tem quanto onde sim nao pessoas somos por favor com do da no na em ate cancelar mudar posso podemos estacionamento voce esta fecha abre custa e",
  own: "portugues|portuguese|portugiesisch|portugais|portoghese",
  numbers: {
    units:
      "zero (?!) dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze deze?sseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    join: "(?: e )?",
    one: "uma?",
    ordinals: "primeir[oa] segund[oa] terceir[oa] quart[oa]",
    mark: "º|°",
    behindHour:
      "por favor|pfv?|obrigad[oa]|entao|se (?:possivel|der)|(?:em|no) nome d[eoa]|(?:uma )?mesa para|para (?:mim|nos|(?:o )?(?:jantar|almoco)|almocar|comer)",
  },
  dates: {
    weekdays:
      "seg(?:undas?(?:.feiras?)?)? ter(?:cas?(?:.feiras?)?)? qua(?:rtas?(?:.feiras?)?)? qui(?:ntas?(?:.feiras?)?)? sex(?:tas?(?:.feiras?)?)? sab(?:ados?)? dom(?:ingos?)?",
    months:
      "jan(?:eiro)? fev(?:ereiro)? mar(?:co)? abr(?:il)? maio? jun(?:ho)? jul(?:ho)? ago(?:sto)? set(?:embro)? out(?:ubro)? nov(?:embro)? dez(?:embro)?",
    days: [
      ["depois de amanha", 2],
      ["anteontem|antes de ontem", -2],
      ["(?<!antes de )ontem", -1],
      ["hoje|esta noite", 0],
      ["(?<!depois de )amanha", 1],
    ],
    this: "est[ea]|ness[ea]|ess[ea]|nest[ea]",
    coming: "proxim[oa]|que vem",
    next: "da proxima",
    last: "passad[oa]|ultim[oa]",
    the: "o dia|no dia|do dia|dia",
    article: "[nd]?[oa]s?|aos?",
    of: "de",
    in: "em|daqui a|dentro de",
    agoBefore: "ha",
    agoAfter: "atras",
    units: { day: "dias?", week: "semanas?", month: "mes(?:es)?", year: "anos?" },
    weekend: "(?:este |neste |no )?(?:fim de semana|fds)",
    nextWeek: "(?:na |a |da )?(?:proxima semana|semana que vem)",
    thisWeek: "(?:n?esta|n?essa) semana",
    holidays: [
      ["(?:vespera|noite) de natal|consoada", "12-24"],
      ["(?:dia de )?natal", "12-25"],
      ["reveillon|vespera de ano novo|passagem de ano", "12-31"],
      ["ano novo", "1-1"],
      ["dia dos namorados", "2-14"],
      ["sexta.feira santa", -2],
      ["(?:domingo de )?pascoa", 0],
    ],
  },
  times: {
    at: "as?|pelas|para as?|la pelas|por volta das?|das",
    mark: "horas?|hs|hrs|h",
    plus: "e",
    minus: "menos",
    quarter: "(?:um )?quarto",
    half: "meia",
    past: "(?!)",
    to: "para as?|pras?",
    noon: "meio[ -]dia",
    midnight: "meia[ -]noite",
    parts: {
      morning: "logo de manha|a primeira hora|(?:da|de|pela|na) manha",
      lunch: "(?:no|ao) almoco",
      afternoon: "(?:da|de|a|na|pela|esta) tarde",
      night: "(?:da|de|a|na|pela|esta) noite",
    },
    meals: { dinner: "(?:para )?(?:o )?jantar", lunch: "(?:para )?(?:o )?almo(?:car|co)" },
    between: "entre|das?|de",
    and: "e|as?|ate",
    after: "depois das?|a partir das?|apos",
    before: "antes das?|ate",
    about: "por volta|cerca",
    now: "(?<!(?:somos|seremos) (?:[\\p{L}\\d]+ ){0,2})agora(?: mesmo)?(?! (?:somos|seremos|vamos ser))|imediatamente",
    hour: "horas?|h",
    minute: "min(?:uto)?s?",
    halfHour: "meia hora",
    quarterHour: "(?:um )?quarto de hora",
    andHalf: "e meia",
    later: "mais tarde|depois",
    earlier: "mais cedo|antes",
  },
  ranges: { opens: "entre|de|d[oa]s?", and: "e", to: "a|ao|as|ate(?: a[os]?| as)?|-", articles: "o|a|as|os" },
  people: {
    for: "para|pra|de",
    anyone: "pessoas?|pax|convidados|lugares",
    adults: "adult[oa]s?|amig[oa]s?|mulher|marido|esposa?|namorad[oa]|pais|mae|pai|irma(?:o|os|s)?|colegas?",
    children: "criancas?|filh[oa]s?|bebes?|miudos?",
    several: "criancas|filh[oa]s|bebes|miudos|amig[oa]s|colegas|irmaos|irmas",
    table: "mesa|reserv\\w*|lugar|lugares",
    we: "(?:nos )?(?:somos|seremos|vamos ser|podemos ser|poderiamos ser|vamos em)|seriamos",
    self: "mim|eu",
    alone: "sozinh[oa]|so (?:eu|para mim)|apenas eu",
    couple:
      "nos dois|nos duas|minha (?:mulher|esposa|namorada) e eu|meu (?:marido|namorado) e eu|eu e (?:a )?(?:minha|meu|o meu) \\w+",
    and: "e|mais",
    with: "com",
    my: "(?:[oa]s? )?(?:minhas?|meus?|nossos?|nossas?)|o|a|os|as|uma?",
    more: "a mais|mais",
    counted: "numero de (?:pessoas|convidados|lugares) (?:para|a|em)",
    fewer: "a menos",
  },
  answers: {
    yes: "(?:ah |entao |ok,? )?(?:sim+|claro|ok(?:ay)?|certo|perfeito|pode ser|esta (?:bem|bom|otimo)|tudo bem|otimo|exato|isso(?: mesmo)?|com certeza|combinado|beleza|confirmo|por favor(?= ?(?:[.!,]|$| (?:sim|confirm\\p{L}*|reserv\\p{L}*)[ .!]*$))|de acordo|correto|concordo|pode(?: reservar| confirmar)?(?=$|[ .!,]))",
    agreeing:
      "\\b(?:(?:para mim|por mim) (?:esta|ta) (?:bem|bom|otimo)|pode ser|serve|confirmo|confirm(?:ar|e|a)(?= ?(?:$|[.!]))|pode (?:reservar|confirmar|marcar)|fico com|combinado|sim,? por favor)\\b",
    no: "(?:ah |entao )?(?:nao+|nem|nenhum[a]?|negativo|melhor nao|de jeito nenhum|errado)(?! (?:tenho|importa))",
    refusing:
      "\\b(?:nao (?:da|serve|me serve|esta (?:certo|bem)|quero|posso a essa)|outr[ao] (?:hora|horario|dia)|(?:muito|demasiado) (?:tarde|cedo)|nenhum(?:a)? (?:del[ae]s|serve)|esta errado)\\b",
    correcting:
      "\\b(?:melhor|na verdade|em vez|alias|desculpe|desculpa|quero dizer|quis dizer|mud\\w+|alter\\w+|coloc\\w+|mas|espera|podemos|pode ser|poderia(?:mos)?|seremos|somos|afinal|digo)\\b",
    tooLate: "\\b(?:(?:muito|tao|demasiado) tarde|mais cedo|antes)\\b",
    tooEarly: "\\b(?:(?:muito|tao|demasiado) cedo|mais tarde|depois)\\b",
    ordinals: "primeir[oa] segund[oa] terceir[oa] quart[oa]",
    last: "ultim[oa]",
    ordinalArticle: "o|a",
    ordinalNoun: "opcao|hora|horario|del[ae]s|mesa",
    numbered: "\\b(?:opcao|numero) (?<n>\\d|uma?|dois|duas|tres)\\b",
    earliest: "\\b(?:a|o) mais cedo\\b",
    latest: "\\b(?:a|o) mais tarde\\b",
    any: "\\b(?:qualquer (?:um|uma)|tanto faz|e indiferente)\\b",
  },
  not: "nao|em vez (?:de|das)",
  change: "mud\\w+|melhor|em vez|alter\\w+|afinal|alias|desculpe|desculpa|pass(?:ar|e)|mas|nao",
  makeIt:
    "(?:melhor|nao,?|alias|desculpe,?|desculpa,?|somos|seremos|mud\\w+|digo|afinal)(?: (?:para|pra|as))?",
  clauses: {
    and: "e|mas|tambem|e tambem|alem disso|entao",
    opens:
      "(?:que|quant[oa]s?|diga-?me|diz-?me|pode(?:m)? dizer|gostaria de saber|queria saber|aceitam|estao abertos|quando|onde|como|tem|ha|posso|podemos|da para|a que|quero|queria|gostaria|reserv\\w*|cancel\\w*|voces|qual)",
  },
  intents: {
    book: "(?:(?:quero|queria|queremos|queriamos|gostaria(?:mos)?|posso|podemos|poderia|preciso|precisamos|fazer|marcar|por favor)\\b.{0,30}\\b(?:reserv(?:ar|a)(?!s)|mesa|marcacao|horario|consulta))|reserv(?:ar?|e|em|o)(?! (?:esta|foi))|uma mesa|mesa para|(?:tem|ha) (?:algum )?(?:mesa|lugar|vaga|horario (?:para|pra|com))|marcacao para|agendar",
    another: "(?:outra|nova) (?:reserva|mesa|marcacao)",
    cancel:
      "(?:cancel\\w*|anul\\w*|desmarc\\w*) (?:\\w+ )?(?:a |o )?(?:minha|nossa|meu|nosso|a|o|uma|um) (?:reserva|mesa|marcacao|agendamento|horario|hora|consulta)|ja nao (?:posso|podemos|vou|vamos)|nao (?:vou|vamos|posso|podemos|poderei) (?:poder )?(?:ir|conseguir ir)",
    cancelAny: "cancel(?:ar?|e|o|em)|anul(?:ar?|e)|desmarc(?:ar?|e)",
    move: "(?:mud\\w*|alter\\w*|adi\\w*|remarc\\w*|antecip\\w*|troc\\w*|pass\\w*) (?:\\w+ )?(?:a )?(?:hora d\\w )?(?:a |o )?(?:minha|nossa|meu|nosso|a|o|uma|um) (?:reserva|mesa|marcacao|agendamento|horario|hora|consulta)|remarcar|reagendar",
    change: "mud(?:ar?|e|o|amos)|alter(?:ar?|e|o)|troc(?:ar?|o)",
    check:
      "(?:ver|consult\\w*|verific\\w*|confirm\\w*|qual e|a que horas e|quando e|tenho) (?:\\w+ )?(?:a |o )?(?:minha|nossa|meu|uma|um|alguma|algum) (?:reserva|marcacao|mesa|agendamento|horario)|minha reserva (?:esta|foi)",
    stop: "esquec\\w*|deix\\w* (?:para la|pra la|estar)|nao importa|pare|para ja|chega|recomec\\w*|nao quero (?:mais|nada)",
    repeat: "rep(?:ita|ete|etir|etes)|como disse|o que disse|outra vez|de novo|mais uma vez",
    clarify:
      "o que (?:quer|queres) dizer|o que significa|nao (?:entendi|entendo|percebi|percebo|compreendo)|expli\\w*|porque|por que|ajuda|o que (?:podes|pode|voce pode|sabes) fazer|como funciona",
    skip: "pul(?:ar|a|e)|salt(?:ar|a|e)|prefiro nao|nao tenho (?:email|e-mail|telefone|telemovel|correio)|tanto faz|nao precisa|sem (?:contato|contacto|e-?mail|telefone|telemovel|numero)|qualquer (?:hora|horario|dia)|passo",
    eachBooking: "(?:a|o)s du?[oa]is|ambas|ambos|todas(?: as (?:minhas )?reservas)?|todos",
    unsure:
      "nao (?:o )?(?:sei|saberia)|sei la|nao (?:faco|tenho) (?:a minima )?ideia|(?:nem|sem) ideia|nao tenho (?:a )?certeza|nao estou cert[oa]|quem sabe",
    human:
      "falar com (?:\\w+ )?(?:pessoa|humano|alguem|atendente|gerente|responsavel|equipa|equipe|funcionario)|pessoa (?:real|de verdade)|um (?:humano|atendente)",
    greeting: "(?<=^ ?)(?:ola|oi|bom dia|boa (?:tarde|noite)|boas|e ai)",
    thanks: "(?:muito )?obrigad[oa]|agradeco|valeu",
    goodbye: "adeus|tchau|ate (?:logo|breve|amanha|mais|ja)(?=$|[.!])|e tudo|so isso|mais nada",
    howAreYou: "como (?:esta|estas|vai)|tudo bem\\?",
    bot: "(?:es|e|voce e) (?:um |uma )?(?:robo|bot|pessoa real|humano|maquina)|quem (?:es|e) (?:tu|voce)",
    compliment:
      "(?:voces? (?:sao|e)|es|sao) (?:otim\\w+|os melhores|maravilhos\\w+|incrive\\w+|fantastic\\w+)|estava (?:\\w+ )?(?:delicios\\w+|otim\\w+|excelente|perfeit\\w+)",
    complaint: "reclam\\w*|queixa|horrivel|pessim\\w+|terrivel|vergonha|inaceitavel|nojo|merda|decepcion\\w*",
  },
  asking:
    "(?:e |mas |ola,? |oi,? )*(?:que|o que|qual\\w*|quant[oa]s?|quando|onde|como|quem|a que|ate que|tem|ha|voces|aceitam|posso|podemos|da para|abrem?|fecham?|esta|estao|custa|servem|diga|fal[ae]\\w*(?:-me)?|cont[ae]\\w*(?:-me)?|contrata\\w*|pode)",
  questions: {
    hours:
      "horarios?(?! (?:para|pra|com|livre|disponi))|(?:a )?que horas?\\b.{0,15}\\b(?:abr\\w+|fech\\w+)|(?:estao|esta)\\b.{0,10}\\b(?:abert|fechad)\\w+|abrem?|fecham?|ate que horas|quando (?:abr|fech)\\w+",
    parking: "estacion\\w*|parque de estacionamento|garagem|parking",
    allergens:
      "tem (?:gluten|lactose|leite|nozes|ovos?)|alerg\\w+|sem (?:gluten|lactose)|celiac\\w*|intoleran\\w+|contem|frutos secos|amendoi\\w+",
    price: "precos?|quanto (?:custa\\w*|e|fica|sai)|custa|custam|caro|tarifas?|valor",
    location: "onde (?:fica\\w*|esta\\w*|e|voces)|endereco|morada|localizacao|como (?:chego|chegar)",
    contact:
      "(?:numero de |numero do )?(?:telefone|telemovel)|e-?mail de voces|contat[oa]r?|contacto|ligar para|whatsapp",
    policy:
      "(?:ate quando|ate que horas?|quanto tempo antes)\\b.{0,30}\\b(?:cancel|desmarc|anul)\\w*|com quanta antecedencia|no[ -]?shows?|falt(?:o|ar|amos|armos)|perco (?:a |o )?(?:minha |meu )?(?:reserva|marcacao|horario)|taxa de rolha|rolha|levar (?:o )?(?:nosso|meu) vinho|(?:que|o que) acontece se (?:eu |nos |a gente )?nao|sinal|deposito|adiantado|adiantamento|caucao|cobr(?:a|am|ado|ar)|caes|cachorros?|animais|fumar|(?:pagar|pagamento) (?:com|em|por)|cartao|cartoes|dinheiro|multibanco|pix|atras\\w*|carrinhos? de bebe|politica",
    capacity: "quantas pessoas|quantos lugares|capacidade|grupos? grandes?|grupos|sala privada",
    menu: "(?:o )?que (?:leva|levam|vai|tem (?:dentro|n[ao]s?)) (?:d[ao]s? |n[ao]s? |[ao]s? )?\\w+|de que (?:e|sao) feit\\w+|ingredientes|(?:o )?que (?:posso|podemos) comer|quais pratos|que pratos|menu infantil|mais barat\\w+|cardapio|ementa|menu|carta|que (?:pratos|sobremesas|vinhos|servicos)|o que (?:servem|tem)|vegan\\w*|vegetarian\\w*|especialidades?|recomend\\w*|sobremesas?|prato do dia|tem (?!mesa|lugar|vaga|algum|disponib|cadeir|cadeiao)",
    availability: "disponi\\w*|(?:tem|ha) (?:algum|vaga|lugar|mesas?)|livres?|que horarios (?:tem|ha)",
    offers: "promoc(?:ao|oes)|descontos?|saldos|ofertas?(?! de emprego)",
    other:
      "deixar (?:o carro|a viatura)|deixa-lo|na (?:noite|vespera)(?: anterior)?|quando (?:posso|e que posso) (?:ir )?(?:buscar|levantar|recolher)|quando (?:esta|fica|estara) pront\\w+|quanto tempo|quanto (?:dura|demora|leva)|(?:estao a |estao )?contrata\\w*|vagas? de (?:emprego|trabalho)|emprego|trabalhar (?:com|para) (?:voces|vos)|(?:procuram|precisam de) (?:pessoal|funcionarios|empregados)|alguem (?:que )?fal\\w+",
    about:
      "esplanada|terraco|varanda|wi-?fi|cadeira de rodas|acessib\\w*|acessivel|ar condicionado|musica|cadeirinhas?|cadeir(?:as?|oes|ao) (?:de|para) (?:o )?bebes?|cadeir(?:ao|oes)|quem sao|(?:fal|cont)\\w+(?:[ -]me)? (?:um pouco |mais |algo )?(?:de|sobre) (?:voces?|vos|o (?:restaurante|espaco|local|salao))|que (?:tipo|genero) de (?:lugar|local|sitio|restaurante|salao|oficina|espaco)|avaliac\\w*|quantas estrelas|opinio(?:es)?|opiniao",
  },
  subjects: {
    ready:
      "quando (?:posso|e que posso) (?:ir )?(?:buscar|levantar|recolher)|quando (?:esta|fica|estara) pront\\w+",
    "drop-off": "deixar (?:o carro|a viatura)|deixa-lo|na (?:noite|vespera)(?: anterior)?",
    now: "(?:estao|esta|voces estao) (?:ja |ainda )?abert[oa]s?(?: (?:agora|neste momento))?(?= ?(?:[?.!,]|$))|abert[oa]s? agora",
    "no-show":
      "no[ -]?shows?|falt(?:o|ar|amos|armos)|perco (?:a |o )?(?:minha |meu )?(?:reserva|marcacao|horario)|nao (?:aparec\\w+|vier|venho|formos|comparec\\w+)",
    corkage: "taxa de rolha|rolha|(?:nosso|meu|proprio) vinho",
    pets: "caes|cao|cachorros?|gatos?|animais",
    children: "criancas?|bebes?|carrinhos?",
    smoking: "fum\\w*",
    cancellation: "cancel\\w*|anul\\w*|desmarc\\w*",
    late: "atras\\w*",
    deposit: "sinal|deposito|adiantado|adiantamento|caucao|cobr(?:a|am|ado|ar)",
    payment: "cartao|cartoes|dinheiro|multibanco|pix|pag\\w*",
    vegan: "vegan\\w*",
    vegetarian: "vegetarian\\w*",
    "gluten-free": "gluten|celiac\\w*",
    nuts: "nozes|frutos secos|amendoi\\w*|castanhas?",
    large_parties: "grupos?|sala|grandes?",
    accessibility: "rodas|acess\\w*",
    "high chair": "cadeirinhas?|cadeir(?:as?|oes|ao) (?:de|para) (?:o )?bebes?|cadeir(?:ao|oes)",
    reviews: "avaliac\\w*|estrelas|opiniao|opinioes",
  },
  names: {
    title: "(?:sr|sra|dr|dra|dona)\\.?",
    leads: "meu nome e|o meu nome e|chamo-me|me chamo|em nome de|no nome de|sou (?:o|a)|nome:?",
    opening: "ola|sim|claro|e|sou|em nome de|meu nome e|o meu nome e|chamo-me|me chamo|para|o|a",
    closing: "por favor|obrigad[oa]|sem|nao tenho|e|para|meu|o|a",
  },
  wishes:
    "(?:num|um) (?:lugar|sitio|canto) (?:tranquilo|calmo|sossegado)|(?:uma )?mesa (?:tranquila|calma|la fora|na esplanada|perto da janela|junto a janela|no interior)|(?:na esplanada|perto da janela|junto a janela|la fora|no terraco)|(?:uma |duas )?cadeir(?:inha|a de bebe|a de rodas|ao)|aniversario(?: d\\w+ \\w+)?|" +
    eatingWish({
      am: "sou|somos|e",
      diets: "vegan\\w+|vegetarian\\w+|celiac\\w+",
      allergic: "alergic\\w+",
      to: "a |ao |aos |as ",
      closing: "(?: secos?)?",
      and: "e|nem",
      notFood:
        "a|as|ao|aos|minhas?|meus?|nossas?|nossos?|nome|mesa|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|noite|tarde|almoco|jantar|janela|meio|partir|gente|reserva",
    }),
  slots: {
    time: "horas?|horario|tarde|cedo",
    date: "dia|data",
    partySize: "pessoas|numero|quant\\w+",
    service: "servico",
  },
};
