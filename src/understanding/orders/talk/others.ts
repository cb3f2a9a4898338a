// Spanish, French, German, Italian and Portuguese talk about orders.
import type { OrderTalk } from "./talk.ts";

export const spanish: OrderTalk = {
  start:
    "(?:hacer|haga|poner|quiero|quisiera|querria|me gustaria|puedo|podemos|podria|vamos a|queremos|para) (?:hacer )?(?:un |mi |otro )?(?:pedir|pedido|encargar|ordenar)|(?:un|otro|nuevo) pedido|pedido nuevo|para (?:llevar|recoger)|comida a domicilio",
  want: "quiero|queremos|quisiera|querria|me gustaria|me (?:pone|pones|das|da|trae)|(?:ponme|pongame|dame|deme|traeme|anade|agrega|suma)|(?:voy|vamos) a (?:tomar|querer)|(?:puedo|podria) (?:tener|pedir)|(?:^|, )(?:una?|dos|tres|cuatro|\\d+) ",
  complete:
    "eso es todo|nada mas|es(?:o)? todo|ya esta|con eso (?:basta|esta bien)|solo eso|no,? gracias|ya no quiero (?:nada )?mas|listo",
  usual:
    "lo de siempre|lo (?:mismo|de) (?:que )?la ultima vez|lo mismo de (?:siempre|antes)|mi pedido (?:habitual|anterior)",
  declines: "no (?:quiero|necesito|queremos|necesitamos) (?:nada|mas|otra cosa|postre|bebidas?)",
  turns: "pero|sino|solo(?! es[oe])",
  enough:
    "(?:no,? )?(?:nada|ninguna? (?:cosa )?mas|suficiente|muchas gracias|gracias)[ .!]*|.*\\b(?:confirm|complet|termin|cierr|envi)\\w* (?:el|mi|nuestro) pedido\\b.*",
  closes:
    "(?:confirm|finaliz|termin|complet|cierr|envi)\\p{L}* (?:mi|el|este|nuestro) pedido(?: de (?:l[oa]s? )?\\p{L}+)?",
  soonest: "lo antes posible|cuanto antes|ahora(?: mismo)?|ya|en cuanto este|enseguida|cuando este list[oa]",
  status:
    "cuando (?:esta|estara|estaran|estan)(?: \\w+)? list[oa]s?|(?:donde|cuando|como|cuanto)\\b.{0,30}\\b(?:mi|nuestro) (?:pedido|comida)|(?:esta|estan) (?:ya )?(?:list[oa]s? )?(?:mi|nuestro|el) pedido|estado (?:de|del) (?:mi )?pedido|(?:mi|el) pedido (?:esta|ya)|(?:ya )?estan? (?:ya )?list[oa]s?(?! de)|(?:habeis|han|has|ha) recibido (?:mi|el|nuestro) pedido",
  cancel: "(?:cancel|anul)(?:ar|a|e|en|o)? (?:\\w+ )?(?:(?:mi|el|nuestro|ese|este) )?pedido",
  change:
    "(?:cambi|modific)(?:ar|a|e|o)? (?:\\w+ )?(?:mi|el|nuestro) pedido|a mi pedido|(?:cambi|mov|pas)\\w* .{0,20}recogida",
  alters: "mejor a las|cambi\\w+|en vez|que sea|mas (?:tarde|temprano)",
  carries: "para (?:llevar|recoger)|a domicilio",
  total: "(?:el )?total|cuanto (?:es|seria|sale|son|cuest\\w+|val\\w+|debo)(?: todo)?|en total",
  asks: "que (?:lleva|tiene|trae|hay|viene|es)|cual(?:es)?|como (?:es|viene)|cuant[oa]s?|por que|hay|lleva|tiene|contiene",
  leads:
    "hola|oye|oiga|y|pero|vale|bueno|no|si|ah|perdona|perdone|una pregunta|(?:me )?(?:puedes|puede|podrias|podria) decirme|(?:me )?(?:puede|puedes) decir|dime|digame|sabes|sabe|(?:quiero|quisiera|queria|querria|me gustaria) saber",
  mine: "cuanto (?:(?:te|le|os|les) )?(?:debo|debemos)|(?:mi|nuestro) total|que (?:he|hemos) pedido|que pedi",
  wait: "cuanto (?:tarda|tardara|tardais|tardan|falta|queda)(?: .*)?[ ?.!]*",
};

export const french: OrderTalk = {
  start:
    "(?:passer|faire|prendre|voudrais|voudrions|veux|voulons|aimerais|puis-je|peut-on|pouvons-nous|pour) (?:\\w+ )?(?:une |ma |notre |autre )*(?:commander|commande)|(?:une|nouvelle|autre) commande|a emporter|commande a emporter",
  want: "(?:je|nous) (?:voudrais|voudrions|veux|voulons|prends|prendrai|prendrais|prendrons|prenons|souhaite)|j'aimerais|(?:puis-je|peut-on|pourrais-je) avoir|(?:donnez|mettez|apportez|ajoutez)(?:-moi|-nous)?|il me faut|(?:^|, )(?:une?|deux|trois|quatre|\\d+) ",
  complete:
    "c'est tout|ce sera tout|rien (?:d'autre|de plus)|non merci|c'est bon|ca ira|seulement ca|juste ca|j'ai tout",
  usual: "comme (?:d'habitude|la derniere fois)|la meme chose que la derniere fois|ma commande habituelle",
  declines: "(?:je|nous|on) (?:ne )?(?:veux|voulons|veut|prends|prenons) (?:pas|rien)",
  turns: "mais|juste(?! ca)|seulement(?! ca)|plutot",
  enough:
    "(?:non,? )?(?:rien|aucun\\w*|merci(?: beaucoup| bien)?|ca suffit)[ .!]*|.*\\b(?:confirm|valid|termin|envoy)\\w* (?:la|ma|notre) commande\\b.*",
  closes:
    "(?:confirm|termin|valid|finalis|envoy)\\p{L}* (?:ma|la|cette|notre) commande(?: d(?:e (?:la )?|u |es |')\\p{L}+)?",
  soonest:
    "des que possible|le plus (?:vite|tot) possible|maintenant|tout de suite|immediatement|(?:quand|des que) (?:c'est|ce sera|elle est|elle sera|tout est) prete?",
  status:
    "quand (?:est-ce que )?(?:ce |c')?(?:sera|est)(?:-ce)?(?: \\w+)? pret|(?:ou|quand|combien)\\b.{0,30}\\b(?:ma|notre) commande|(?:ma|notre|la) commande (?:est|sera)(?:-elle)? (?:prete|ou)|(?:est-ce que )?ma commande est|(?:etat|statut|suivi) de (?:ma|la) commande|(?:c'est|est-ce|elle est) (?:deja )?prete?|(?:avez-vous|vous avez) (?:bien )?(?:recu|eu) (?:ma|notre) commande",
  cancel: "annul(?:er|ez|e|ons)? (?:\\w+ )?(?:(?:ma|la|notre|cette) )?commande",
  change:
    "(?:modifi|chang)(?:er|ez|e)? (?:\\w+ )?(?:ma|la|notre) commande|a ma commande|(?:chang|decal|repouss|avanc)\\w* .{0,20}retrait",
  alters: "plutot|a la place|plus (?:tot|tard)|chang\\w+",
  carries: "a emporter|a retirer|au retrait",
  total: "(?:le )?total|combien (?:ca fait|cout\\w+|font|pour|je dois|en tout)|en tout",
  asks: "qu'est[- ]ce qu|qu'y a|il y a quoi|y a[- ]t[- ]il|est-ce qu(?:e (?:la|le|les)|'il y a)|quel(?:le)?s?|combien|comment est|pourquoi|c'est quoi",
  leads:
    "bonjour|salut|bonsoir|et|mais|ok|d'accord|bon|non|oui|ah|pardon|excusez-moi|une question|(?:pouvez-vous|tu peux|vous pouvez|pourriez-vous) me dire|dites-moi|dis-moi|savez-vous|(?:je voudrais|j'aimerais|je veux) savoir",
  mine: "combien (?:je (?:vous |te )?dois|(?:vous |te )dois[- ]je|dois-je)|(?:mon|notre) total|qu'est[- ]ce que j'ai (?:commande|pris)|j'ai commande quoi",
  wait: "(?:dans )?combien de temps(?: .*)?[ ?.!]*|c'est long[ ?.!]*",
};

export const german: OrderTalk = {
  start:
    "(?:ich|wir|gern|gerne|kann|konnen|mochte|mochten|wurde|wollen|will|etwas|was|essen|bitte|zum abholen|zum mitnehmen)\\b.{0,40}\\bbestell(?:en|e|ung aufgeben)|(?:eine|neue|noch eine) bestellung(?: aufgeben| machen)?|zum (?:mitnehmen|abholen)|^bestell(?:en|ung)",
  want: "(?:ich|wir) (?:hatten?|mochten?|nehmen?|wollen|will|brauchen?|bekommen?|wurden?|kriegen?)|(?:kann|konnte|konnten|konnen) (?:ich|wir) (?:bitte )?|(?:geben|bringen|machen) sie (?:mir|uns)|fur mich|dazu|noch|(?:^|, )(?:eine?n?|zwei|drei|vier|\\d+) ",
  complete:
    "das (?:ist|war|ware)(?:'s)? (?:alles|es|schon alles)|das war'?s|mehr nicht|nichts (?:mehr|weiter)|nein,? danke|sonst nichts|fertig|alles",
  usual:
    "(?:das )?(?:gleiche|selbe|ubliche) wie (?:immer|letztes mal|beim letzten mal)|wie immer|das ubliche|wie (?:beim )?letzte[sn]? mal",
  declines:
    "(?:ich|wir) (?:will|wollen|mochten?|brauchen?) (?:nichts|keine?n? (?:nachtisch|getranke?|dessert))",
  turns: "aber|sondern|nur(?! das)|dafur|lieber",
  enough:
    "(?:nein,? )?(?:nichts|keine?n?|genug|reicht|das reicht|danke(?: schon| sehr)?|vielen dank)[ .!]*|.*\\bbestellung (?:bitte )?(?:bestatig|abschli|abschick|aufgeb)\\w*.*",
  closes:
    "(?:meine|die|diese|unsere) (?:\\p{L}+[ -]?)?bestellung (?:bitte )?(?:bestatig|abschliess|absend|abschick)\\p{L}*|(?:bestatig|schick)\\p{L}*(?: sie)? (?:bitte )?(?:meine|die|unsere) (?:\\p{L}+[ -]?)?bestellung",
  soonest:
    "so (?:schnell|bald) (?:wie|es) (?:moglich|geht|geht's)|(?:so )?schnellstmoglich|sofort|jetzt|gleich|sobald (?:es|sie|alles) fertig ist|moglichst bald",
  status:
    "wann (?:ist|wird) (?:es|das|alles)(?: \\w+)? fertig|(?:wo|wann|wie)\\b.{0,30}\\b(?:meine|unsere|die) bestellung|ist (?:meine|unsere|die|das) (?:bestellung|essen) (?:schon )?(?:fertig|da|bereit)|(?:stand|status) (?:meiner|der|unserer) bestellung|ist (?:es|das|alles) (?:schon )?fertig|(?:habt ihr|haben sie) (?:meine|unsere) bestellung",
  cancel:
    "(?:(?:meine|unsere|die|diese) )?bestellung (?:\\w+ )?(?:stornier\\w*|absag\\w*|abbestell\\w*|losch\\w*)|(?:stornier|losch|cancel)\\w* (?:sie )?(?:bitte )?(?:(?:meine|unsere|die|diese) )?bestellung",
  change:
    "(?:meine|unsere|die) bestellung (?:\\w+ )?(?:ander\\w*|erganz\\w*)|(?:ander|erganz)\\w* (?:sie )?(?:meine|unsere|die) bestellung|zu (?:meiner|unserer) bestellung|abholung .{0,20}(?:verschieb|ander|verleg)\\w*|(?:verschieb|ander|verleg)\\w* .{0,20}abholung",
  alters: "lieber|stattdessen|doch|fruher|spater|andern|verschieben",
  carries: "zum (?:mitnehmen|abholen)|zur abholung",
  total: "gesamt\\w*|insgesamt|(?:was|wie ?viel) (?:machen|kosten|(?:macht|kostet) das)(?: alles| zusammen)?",
  asks: "was (?:ist|sind|kommt|gehort|enthalt)|welche[rsnm]?|wie (?:ist|sind|gross|scharf|viel)|warum|ist (?:da|in|die|der|das)|sind (?:da|in|die)|gibt es|enthalt|hat (?:die|der|das)",
  leads:
    "hallo|hi|hey|guten (?:tag|abend|morgen)|und|aber|ok|okay|gut|nein|ja|ach|ah|entschuldigung|eine frage|(?:konnen sie|konnten sie|kannst du|konntest du) mir sagen|sagen sie mir|sag mir|wissen sie|weisst du|(?:ich )?(?:mochte|wurde gern(?:e)?|will) (?:gern(?:e)? )?wissen",
  mine: "was (?:bin ich|schulde ich)(?: .*)? schuldig|(?:was|wie ?viel) (?:schulde|muss) ich|(?:meine|unsere) (?:gesamt)?(?:summe|rechnung)|was (?:habe|hab) ich (?:denn |jetzt )?bestellt",
  wait: "wie lange?(?: (?:dauert|braucht|noch)\\b.*)?[ ?.!]*",
};

export const italian: OrderTalk = {
  start:
    "(?:vorrei|vorremmo|voglio|vogliamo|posso|possiamo|potrei|devo|per|fare|faccio) (?:\\w+ )?(?:un |il mio |altro )*(?:ordinare|ordine|ordinazione)|(?:un|nuovo|altro) ordine|(?:da|per) (?:asporto|portare via)|d'asporto",
  want: "vorrei|vorremmo|voglio|prendo|prendiamo|prenderei|(?:mi|ci) (?:dia|da|porti|porta|faccia|fai)|(?:posso|possiamo|potrei) avere|aggiung(?:a|i)|per me|(?:^|, )(?:una?|due|tre|quattro|\\d+) ",
  complete:
    "e tutto|tutto qui|basta(?: cosi)?|nient'altro|niente altro|no,? grazie|va bene cosi|solo questo|a posto(?: cosi)?",
  usual: "(?:il|come al) solito|come (?:l'ultima volta|sempre)|lo stesso dell'ultima volta",
  declines: "non (?:voglio|vogliamo|serve|desidero) (?:niente|nulla|altro|dolci?|bevande)",
  turns: "ma|pero|solo(?! quest[oi])|invece",
  enough:
    "(?:no,? )?(?:niente|nulla|nessun\\w*|grazie(?: mille)?|molte grazie)[ .!]*|.*\\b(?:conferm|complet|chiud|invi)\\w* l'ordine\\b.*",
  closes:
    "(?:conferm|complet|chiud|invi|termin)\\p{L}* (?:il mio |l'|quest'|il nostro )ordine(?: d(?:i |ella |elle |el |ei )\\p{L}+)?",
  soonest:
    "(?:il )?prima possibile|appena (?:possibile|pronto|e pronto)|adesso|subito|ora|quando (?:e|sara|saranno|sono) pront[oaie]|il piu presto possibile",
  status:
    "quando (?:e|sara)(?: \\w+)? pront[oa]|(?:dove|quando|a che punto|quanto)\\b.{0,30}\\b(?:mio|nostro|il) (?:mio |nostro )?ordine|(?:e )?(?:gia )?pronto (?:il )?(?:mio |nostro )?ordine|stato (?:del|dell') ?(?:mio )?ordine|il mio ordine e|(?:e|sono) (?:gia )?pront[oaie]|avete ricevuto (?:il (?:mio|nostro)|l') ?ordine",
  cancel: "(?:annull|cancell)(?:are|a|i|o|iamo)? (?:\\w+ )?(?:il |l')?(?:mio |nostro )?ordine",
  change:
    "(?:cambi|modific)(?:are|a|i|o)? (?:\\w+ )?(?:il |l')?(?:mio |nostro )?ordine|al mio ordine|(?:cambi|spost)\\w* .{0,20}ritiro",
  alters: "meglio|invece|facciamo|piu (?:tardi|presto)|spost\\w+|cambi\\w+",
  carries: "d'asporto|(?:da|per) asporto|portar\\w* via|da ritirare",
  total: "(?:il )?totale|in tutto|quanto (?:fa|fanno|viene|vengono|costano|devo)",
  asks: "che (?:cosa )?(?:c'e|contiene|ha)|cosa (?:c'e|contiene|ha)|qual[ei]?|quant[oaie]|com'e|perche|c'e|ci sono|contiene",
  leads:
    "ciao|salve|buongiorno|buonasera|e|ma|ok|va bene|bene|no|si|ah|scusi|scusa|una domanda|(?:mi )?(?:puoi|puo|potrebbe|potresti) dire|puo dirmi|puoi dirmi|mi dica|dimmi|sa|(?:vorrei|volevo) sapere",
  mine: "quanto (?:vi |ti |le )?devo|(?:il mio|il nostro) totale|(?:che )?cosa ho ordinato",
  wait: "(?:tra |fra )?quanto (?:ci vuole|tempo|manca)(?: .*)?[ ?.!]*",
};

export const portuguese: OrderTalk = {
  start:
    "(?:fazer|fac[oa]|quero|queria|queremos|gostaria|posso|podemos|podia|para|vamos) (?:de )?(?:\\w+ )?(?:um |o meu |meu |outro )*(?:pedir|pedido|encomendar|encomenda)|(?:um|outro|novo) pedido|(?:uma|nova|outra) encomenda|para (?:levar|viagem|retirar|levantar)|take ?-?away",
  want: "(?:eu |nos )?(?:quero|queria|queremos|gostaria|gostavamos|gostava)|(?:me )?(?:da|de|traz|traga|ve)(?:-me|-nos)? |(?:posso|podia|pode) (?:ter|trazer|me dar)|(?:vou|vamos) querer|acrescent(?:a|e)|adicion(?:a|e)|para mim|(?:^|, )(?:uma?|dois|duas|tres|quatro|\\d+) ",
  complete:
    "e (?:so|tudo)(?: isso)?|so isso|mais nada|nada mais|nao,? obrigad[oa]|ja chega|esta bom assim|era so|isso e tudo",
  usual:
    "o (?:de )?(?:sempre|costume|habitual)|(?:o mesmo|igual) (?:que )?(?:d[ao] |a )?ultima vez|como (?:sempre|da ultima vez)",
  declines: "nao (?:quero|queremos|preciso|precisamos)(?: de)? (?:nada|mais|sobremesas?|bebidas?)",
  turns: "mas|so(?! isso)|apenas(?! isso)",
  enough:
    "(?:nao,? )?(?:nada|nenhum\\w*|chega|obrigad[oa]|muito obrigad[oa])[ .!]*|.*\\b(?:confirm|complet|termin|fech|envi)\\w* (?:o|meu|a|minha)(?: meu| minha)? (?:pedido|encomenda)\\b.*",
  closes:
    "(?:confirm|finaliz|termin|complet|fech|envi)\\p{L}* (?:o )?(?:meu|o|este|nosso) pedido(?: d[eoa]s? \\p{L}+)?",
  soonest:
    "o mais (?:rapido|cedo) possivel|assim que possivel|agora(?: mesmo)?|ja|logo que (?:esteja|estiver) pronto|quando estiver pronto|imediatamente",
  status:
    "quando (?:fica|esta|estara)(?: \\w+)? pront[oa]|(?:onde|quando|como|quanto)\\b.{0,30}\\b(?:meu|nosso|minha|nossa) (?:pedido|encomenda)|(?:o )?(?:meu|nosso) pedido (?:ja )?(?:esta|ficou)|(?:esta|ja esta) pront[oa] (?:o |a )?(?:meu|minha)|estado (?:do|da) (?:meu |minha )?(?:pedido|encomenda)|(?:ja )?esta (?:ja )?pront[oa]|receberam (?:[oa] )?(?:meu|minha|nosso|nossa) (?:pedido|encomenda)",
  cancel:
    "(?:cancel|anul)(?:ar|a|e|o)? (?:\\w+ )?(?:o |a )?(?:meu |minha |nosso |nossa )?(?:pedido|encomenda)",
  change:
    "(?:mud|alter|troc|modific)(?:ar|a|e|o|ear)? (?:\\w+ )?(?:o |a )?(?:meu |minha |nosso )?(?:pedido|encomenda)|ao meu pedido|(?:mud|alter)\\w* .{0,20}(?:levantamento|retirada|recolha)",
  alters: "melhor|em vez|mais (?:tarde|cedo)|mud\\w+",
  carries: "para (?:levar|viagem|retirar|levantar)|take ?-?away",
  total: "(?:o )?total|ao todo|quanto (?:fica|ficam|custam|sao|da|e tudo|devo)",
  asks: "o que (?:tem|leva|vem|e)|que (?:tem|leva)|qual|quais|quant[oa]s?|como e|por ?que|ha|tem|contem",
  leads:
    "ola|oi|bom dia|boa (?:tarde|noite)|e|mas|ok|ta bem|ta bom|nao|sim|ah|desculpe|desculpa|uma pergunta|(?:pode|podia|poderia) (?:me )?dizer(?:-me)?|diga-me|me diga|sabe|(?:quero|queria|gostava de|gostaria de) saber",
  mine: "quanto (?:(?:vos|lhe|te) )?devo|(?:o meu|o nosso|meu) total|o que (?:e que )?(?:eu )?(?:pedi|encomendei)",
  wait: "quanto tempo(?: .*)?[ ?.!]*|(?:demora|falta) muito[ ?.!]*",
};
