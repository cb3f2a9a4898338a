// Words for the same thing in the six languages, as customers and owners of local businesses use them: so that a
// question is recognised in other words, or in another language than the business wrote it in. Plain letters;
// `*` stands for any ending.

export const conceptLists = `
wifi wi-fi wlan internet wireless
park parking car-park parken parkplatz* parkhaus tiefgarage garage aparcar aparcamiento estacionar estacionamiento estacionamento parcheggi* stationner stationnement parkings
dog dogs puppy puppies pet pets animal animals hund* haustier* tier tiere perr* mascota* animal* chien* cane cani cagnolin* animali cachorr* caes cao bicho*
vegan vegans vegane* vegan* vegetalien*
vegetarian veggie vegetarisch* vegetarier* vegetarian* vegetarien* meatless
gluten coeliac celiac celiac* zoliakie glutenfrei* glutine wheat celiaqu*
halal
lactose dairy laktose* laitier* latticin* lacte* milchfrei*
allergy allergies allergen* allergic allergi* alergi*
wheelchair wheelchairs crutches walker accessible accessibility barrier-free step-free ramp stairs staircase lift elevator disabled disability treppe* stufe* aufzug escalera* ascensor escalier* ascenseur scale ascensore escada* elevador rollstuhl* barrierefrei* silla-de-ruedas accesible* fauteuil* sedia-a-rotelle carrozzina accessibil* acessivel acessibilidade cadeira-de-rodas cadeirante*
terrace patio outside outdoor outdoors garden terrasse* draussen garten aussenbereich terraza* fuera jardin* exterieur dehors terrazz* fuori giardin* esplanad* terraco jardim
child children kid kids toddler toddlers baby babies kind kinder kindern baby* nino* nina* bebe* crianca* enfant* bambin* miudos
highchair highchairs high-chair high-chairs booster booster-seat booster-seats hochstuhl* kinderstuhl* kinderstuhle trona* rehausseur* chaise-haute chaises-hautes seggiolon* cadeirinha* cadeira-alta cadeirao cadeiroes cadeira-de-bebe cadeiras-de-bebe
card cards visa mastercard amex contactless apple-pay google-pay american-express kontaktlos* sin-contacto sans-contact karte karten kartenzahlung kreditkart* ec-karte tarjeta* carte cartes cb carta carte-di-credito bancomat cartao cartoes multibanco
cash bar bargeld efectivo metalico especes liquide contanti dinheiro
pay payment paying bezahlen zahlen zahlung bezahl* pagar pago pagos payer paiement* pagare pagamento* pagamentos
voucher vouchers gift-card gift-cards gutschein* geschenkgutschein* vale-regalo tarjeta-regalo bon-cadeau bons-cadeaux cheque-cadeau carte-cadeau buono-regalo buoni-regalo vale-presente cheque-presente
deposit deposits prepayment anzahlung* deposito* senal acompte* arrhes acconto caparra
refund refunds reimburse* money-back ruckerstattung* erstatt* reembols* rembours* rimbors* devolver devolucion devolucao
cancel cancellation cancellations call-off stornier* stornierung* absagen absage cancelar cancelacion* anular anulacion annul* cancell* annullar* disdire disdetta cancelamento*
late delay delayed delays spat verspat* spater tarde retraso retard* ritardo tardi atras*
toilet toilets restroom restrooms bathroom bathrooms wc toilette* klo bano* banos lavabo* aseo* bagn* casa-de-banho banheiro*
smoke smoking smoker smokers vape vaping rauchen raucher* fumar fumador* fumer fumeur* fumare fumator* fumantes
wine wines corkage byob bottle wein* flasche* vino* botella* vin vins bouteille* bottigli* vinho* garrafa*
takeaway takeout to-go mitnehmen abholen abholung llevar emporter asporto portar-via levar
deliver delivers delivery liefer* domicilio reparto livr* livraison* consegn* entrega* entregar
party parties event events celebration celebr* feier* feiern veranstaltung* fiesta* evento* eventos fete* evenement* anniversaire festa* festas aniversario geburtstag*
birthday geburtstag* cumpleanos anniversaire compleanno aniversario
cake cakes torte torten kuchen tarta* pastel gateau* torta torte bolo bolos
private exclusive privat* separe* nebenraum privado* reservado prive* salon-privatif privat* salone sala-privada
breakfast brunch fruhstuck* desayun* petit-dejeuner colazione pequeno-almoco cafe-da-manha
dress dresscode dress-code attire kleiderordnung kleidung vestimenta tenue abbigliamento traje vestir wear anziehen indossare
music band dj concert live musik konzert* musica musique
discount discounts reduction rabatt* ermassigung* ermassigt* descuento* reduc* remise* sconto* sconti desconto* rebaja*
student students student* studier* estudiante* etudiant* student* estudant*
loyalty points treuekarte* stempelkarte* fidelidad fidelite fedelta fidelidade puntos punti pontos
charge charger charging ev-charger ladestation* ladesaule* aufladen laden cargador* cargar recharge borne* ricaric* carregador* carregar
electric ev evs tesla teslas hybrid elektro* elektrisch* electric* electrique* elettric* eletric* hybrid* hibrid*
tyre tyres tire tires wheels reifen winterreifen neumatico* llanta* rueda* pneu* gomme gomma pneumatic* roda*
oil oil-change ol olwechsel aceite huile vidange olio oleo
guarantee guaranteed warranty garantie* gewahrleistung garantia* garanzia
quote quotes estimate estimates kostenvoranschlag* angebot presupuesto* devis preventiv* orcamento*
courtesy-car loaner replacement-car ersatzwagen leihwagen mietwagen* coche-de-sustitucion coche-de-cortesia vehicule-de-pret voiture-de-pret auto-sostitutiva vettura-sostitutiva carro-de-substituicao
tow towing breakdown abschlepp* panne grua remorqu* depannage carro-attrezzi soccorso-stradale reboque guincho
parts spare spares originalteil* ersatzteil* repuesto* recambio* piezas pieces ricambi pecas
haircut haircuts cut trim haarschnitt* schneiden corte cortes coupe coupes taglio tagli
colour color colouring coloring dye dyeing farben farbung tinte tenir coloration* couleur teinture colore tinta coloracao pintar
patch-test skin-test hauttest allergietest vertraglichkeitstest prueba-de-alergia test-d'allergie test-cutane test-allergico prova-allergia teste-de-alergia
pregnant pregnancy expecting schwanger* embaraz* enceinte* grossesse* gravid* incint* gravidanza
appointment appointments booking reservation reservations termin termine reservierung* cita citas reserva* rendez-vous rdv appuntament* prenotazion* marcac* hora-marcada
walk-in walk-ins spontan* ohne-termin sin-cita sans-rendez-vous sans-reservation senza-appuntamento senza-prenotazione sem-marcacao sem-reserva sem-hora-marcada
stylist hairdresser hairstylist friseur* stylistin estilista* peluquer* coiffeu* styliste parrucchier* cabeleireir*
group groups large-party gruppe* gruppen grupo* groupe* gruppo gruppi
luggage suitcase suitcases bags gepack* koffer* equipaje* maleta* bagage* valise* bagagli* valigi* bagagem mala malas
invoice invoices receipt rechnung* quittung* factura* recibo* facture* fattur* ricevut* fatura*
tip tips gratuity trinkgeld propina* pourboire* manci* gorjeta*
towel towels handtuch* handtucher toalla* serviette* asciugaman* toalha*
job jobs hiring vacancy vacancies stelle* stellenangebot* arbeiten empleo trabajo emploi embauch* lavoro emprego vaga*
language languages sprache* sprechen idioma* hablan langue* parlez lingua lingue parlate lingua linguas falam
english englisch* ingles anglais inglese
spanish spanisch* espanol* espagnol spagnolo espanhol
menu menus speisekarte* carta menu* cardapio ementa
price prices cost costs preis* kosten precio* cuesta prix tarif* prezz* costa preco* custa
bus tram metro train subway station bahn bahnhof haltestelle* autobus tren estacion arret gare metropolitana fermata stazione comboio trem estacao
rent hire mieten alquilar louer affittare noleggi* alugar
warm heating heater heaters heizung heizstrahler calefaccion chauffage riscaldament* aquecimento
air-conditioning aircon klimaanlage* aire-acondicionado climatis* aria-condizionata climatizza* ar-condicionado
pool swimming-pool schwimmbad pool piscin*
lost forgot left-behind verloren vergessen fundsachen perdido* olvid* objetos-perdidos perdu* oublie* objets-trouves perso dimenticat* oggetti-smarriti perdi esqueci achados
men man gents herren manner hombres caballeros hommes uomini uomo homens
wedding bride bridal hochzeit* braut* boda* novia* mariage* mariee* matrimoni* sposa nozze casamento* noiva*
`;

export interface Concepts {
  /** The numbers of the concepts that a word stands for. */
  of(word: string): number[];
  /** How many of the words from `at` on are a phrase ("gift card"), and its concepts; null: none. */
  phraseAt(words: readonly string[], at: number): { length: number; concepts: number[] } | null;
}

type Index<T> = Map<string, T[]>;

const add = <T>(index: Index<T>, key: string, value: T): void => {
  index.set(key, [...(index.get(key) ?? []), value]);
};

/** Endings are looked up by so many letters. */
const lead = 3;

export function readConcepts(): Concepts {
  const words: Index<number> = new Map();
  const beginnings: Index<[string, number]> = new Map();
  const phrases: Index<[string[], number]> = new Map();
  const lines = conceptLists.trim().split("\n");
  lines.forEach((list, id) => {
    for (const it of list.split(" ")) {
      const [first = "", ...rest] = it.split("-");
      if (it.endsWith("*")) add(beginnings, it.slice(0, lead), [it.slice(0, -1), id]);
      else if (rest.length > 0) add(phrases, first, [[first, ...rest], id]);
      else add(words, it, id);
    }
  });
  return {
    of: (word) => [
      ...(words.get(word) ?? []),
      ...(beginnings.get(word.slice(0, lead)) ?? []).flatMap(([it, id]) => (word.startsWith(it) ? [id] : [])),
    ],
    phraseAt(said, at) {
      const begun = phrases.get(said[at] ?? "");
      if (!begun) return null;
      const found = begun.filter(([it]) => it.every((word, next) => said[at + next] === word));
      const length = Math.max(0, ...found.map(([it]) => it.length));
      const longest = found.filter(([it]) => it.length === length);
      return length === 0 ? null : { length, concepts: longest.map(([, id]) => id) };
    },
  };
}
