// Words that say little of what a question is about, in the six languages. Plain letters.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** They say nothing. */
export const empty = list(`
a an the and or but if of at by for with about to from in on off up is are was were be been being am i'm it's that's there's i i'd i'll i've me my we we'd our us you you're your yours he she it its they them their
this that these those there here what which who whom when where why how do does did done don't doesn't isn't aren't can't will would should could can may might must shall have has had having got get
please thanks thank hi hello hey also too just some any so not no yes then than as into out over only very more much many own same other ok okay well like want wanted know tell question wondering ask possible one ones
thing things stuff something anything somebody anybody someone anyone place guys yet still ever always really already
der die das den dem des ein eine einen einem einer eines und oder aber wenn von bei fur mit zu zum zur aus im in an am auf ist sind war waren sein bin bist seid ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren du dich dir dein sie ihr
ihre ihren ihnen euch euer eure er es man was welche welcher welches wer wann wo warum wie kann kannst konnen konnt konnte konnten konntet muss mussen darf durfen sollte mochte mochten wurde wurden hat habe haben habt hatte gibt gibt's es's bitte danke hallo auch noch nur so nicht kein keine keinen ja nein
dann als ob da hier dort etwas irgendwo ihrem eurem bietet bieten macht machen geht gerne mal denn uber unter nach dazu damit dabei wird werden
el la los las un una unos unas y o u pero si de del al a en por para con que cual cuales quien cuando donde como es son esta estan estar ser soy hay tengo tiene tienen teneis tenemos puedo puede pueden podemos podria podriamos podeis debo mi mis nuestro nuestra su sus tu tus vuestro me nos os te se lo le les yo
ustedes usted vosotros no muy mas tambien solo ya gracias hola favor algun alguna alguno algo hacer hacen haceis quiero quisiera queremos ofrecen ofreceis este esta eso esa mucho
le la les un une des du de et ou mais si au aux en dans par pour avec que qui quoi quel quelle quels quelles quand comment est sont etre suis c'est ce cet cette ces il elle ils elles on nous vous je j'ai tu me moi mon ma mes notre nos votre vos son sa ses leur y a ai as avez avons ont est-ce
peut peux pouvez pouvons puis-je pourrait peut-on faut dois doit voudrais aimerais merci bonjour svp plait pas ne non oui aussi seulement tres plus chez sur faites proposez faire avoir possible quelque chose
il lo la i gli le un uno una e ed o ma se di del della dello dei degli delle al alla allo ai alle da dal dalla in nel nella per con su sul sulla che chi quale quali quando dove come c'e ci e' sono essere sto siete avete abbiamo ho hai ha hanno posso puo possiamo potete potrei potremmo devo deve dobbiamo mio mia miei nostro nostra
vostro vostra suo sua mi noi voi io si no non anche solo molto piu grazie ciao buongiorno favore qualche qualcosa fate fare vorrei vorremmo offrite questo questa
o os as um uma uns umas e ou mas se de do da dos das ao aos em no na nos nas por pelo pela para com que qual quais quem quando onde como e' sao estao estar ser ha tem tens temos tenho posso pode podem podemos poderia podia podiamos devo meu minha meus nosso nossa seu sua vosso me eu nos voces voce
nao sim tambem so muito mais obrigado obrigada ola favor algum alguma algo fazer fazem fazes quero queria queriamos gostaria oferecem este esta isso
`);

/** They are in questions about anything; alone they make none alike. */
export const weak = list(`
bring take come coming go going offer offers serve serves accept accepts allow allowed allows use using available need needs work works make makes give provide keep leave left find buy sell book look free include included need long time today sit seat seating eat drink pay start first before beforehand options option without home house ask
mitbringen bringen nehmen nehmt kommen anbieten akzeptieren akzeptiert erlaubt moglich brauchen brauche nutzen vorhanden kaufen lange kostenlos gratis dauert zeit heute willkommen verkauft verkaufen kauft essen trinken sitzen zahlen bezahlen vorher zuerst beginnen moglichkeit moglichkeiten ohne hause haus verlangt geben
traer llevar venir aceptan aceptais permiten permite permitido admiten necesito usar disponible comprar gratis gratuito tiempo hoy tarda bienvenidos vender venden comer beber sentarse sentarnos pagar antes empezar opcion opciones sin casa pedir piden dar
apporter amener venir prendre acceptez accepte autorise autorises permis admis besoin utiliser disponible acheter gratuit temps dure aujourd'hui bienvenus vendez vendre manger boire asseoir payer avant commencer option options passer sans maison demandez demander donner
portare venire prendere accettate accettano ammessi ammesso permesso permessi consentito serve usare disponibile comprare gratis gratuito tempo dura oggi benvenuti vendete vendere mangiare bere sedersi pagare prima iniziare opzione opzioni senza casa chiedete dare
trazer levar vir aceitam aceita permitido permitidos permitem preciso usar disponivel comprar gratis gratuito tempo demora hoje vendem vender comer beber sentar pagar antes comecar opcao opcoes sem casa pedem dar dar-me
`);
