// What salons, garages and practices are asked for in six languages, by what is done; the business names its services in English.
import { describe, expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { serviceByTrade } from "#understanding/trades/named";
import { understand } from "#understanding/understand";

const now = Date.parse("2026-11-23T10:00:00-05:00");
const services = {
  salon: ["Haircut", "Colour", "Manicure", "Beard trim", "Massage"],
  garage: ["Oil change", "Tyre change", "Inspection", "Brake service"],
  tyres: ["Tyre change", "Wheel alignment", "Puncture repair"],
  motors: ["Full service", "Oil change", "Brake service"],
  barber: ["Haircut", "Shave", "Haircut and shave"],
  dentist: ["Check-up", "Cleaning", "Filling"],
  emergencies: ["Check-up", "Cleaning", "Emergency"],
  vet: ["Consultation", "Vaccination", "Dental care"],
  optician: ["Eye test", "Contact lens fitting"],
  yoga: ["Small group session", "Private session"],
  pilates: ["Reformer class", "Private session"],
  tutor: ["Single lesson", "Exam preparation"],
} as const;

const said = (kind: keyof typeof services, locale: string, text: string) =>
  understand(text, {
    ...emptyContext(now, "America/New_York"),
    locale,
    services: services[kind],
    openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: "08:00", closes: "19:00" })),
  }).commands;

type Row = readonly [locale: string, kind: keyof typeof services, text: string, service: string];

const booked: readonly Row[] = [
  ["es", "salon", "quiero cita para cortarme el pelo el viernes a las 15", "Haircut"],
  ["es", "salon", "¿me podéis coger para un corte el sábado?", "Haircut"],
  ["es", "salon", "querría hacerme las uñas el jueves a las 11", "Manicure"],
  ["es", "salon", "me quiero teñir", "Colour"],
  ["es", "salon", "un masaje para mañana por la tarde", "Massage"],
  ["es", "salon", "¿tenéis hueco para arreglarme la barba?", "Beard trim"],
  ["es", "garage", "cita para cambio de aceite mañana a las 9", "Oil change"],
  ["es", "garage", "necesito cambiar los neumáticos el lunes", "Tyre change"],
  ["es", "garage", "hay que cambiarle las ruedas al coche", "Tyre change"],
  ["es", "garage", "tengo que pasar la ITV la semana que viene", "Inspection"],
  ["es", "garage", "los frenos hacen ruido, ¿me dais cita?", "Brake service"],
  ["fr", "salon", "je voudrais prendre rdv pour une coupe", "Haircut"],
  ["fr", "salon", "c'est possible de passer me faire couper les cheveux samedi ?", "Haircut"],
  ["fr", "salon", "je veux faire ma couleur jeudi", "Colour"],
  ["fr", "salon", "un créneau pour les ongles demain à 14h", "Manicure"],
  ["fr", "salon", "vous auriez une place pour un massage ce soir ?", "Massage"],
  ["fr", "garage", "je voudrais faire la vidange lundi à 9h", "Oil change"],
  ["fr", "garage", "j'ai besoin de changer mes pneus", "Tyre change"],
  ["fr", "garage", "je dois passer le contrôle technique avant vendredi", "Inspection"],
  ["fr", "garage", "faudrait regarder les freins de ma voiture mercredi", "Brake service"],
  ["de", "salon", "ich brauche einen Termin zum Haareschneiden am Freitag um 15 Uhr", "Haircut"],
  ["de", "salon", "ich möchte mir die Haare schneiden lassen", "Haircut"],
  ["de", "salon", "kann ich morgen zum Schneiden vorbeikommen?", "Haircut"],
  ["de", "salon", "ich hätte gern die Haare gefärbt, geht Samstag?", "Colour"],
  ["de", "salon", "Nägel machen am Donnerstag um 11", "Manicure"],
  ["de", "salon", "Bart stutzen bitte, heute noch", "Beard trim"],
  ["de", "garage", "ich brauche einen Termin für einen Ölwechsel morgen um 9", "Oil change"],
  ["de", "garage", "Winterreifen aufziehen am Montag um 10", "Tyre change"],
  ["de", "garage", "mein Auto muss zur Inspektion", "Inspection"],
  ["de", "garage", "die Bremsen quietschen, kann ich Dienstag kommen?", "Brake service"],
  ["it", "salon", "vorrei un appuntamento per un taglio venerdì alle 15", "Haircut"],
  ["it", "salon", "vorrei tagliarmi i capelli", "Haircut"],
  ["it", "salon", "devo rifare il colore sabato", "Colour"],
  ["it", "salon", "c'è posto per fare le unghie domani?", "Manicure"],
  ["it", "salon", "un massaggio giovedì alle 18", "Massage"],
  ["it", "garage", "vorrei fare il cambio dell'olio domani alle 9", "Oil change"],
  ["it", "garage", "devo cambiare le gomme lunedì", "Tyre change"],
  ["it", "garage", "quando posso portare la macchina per il tagliando?", "Inspection"],
  ["it", "garage", "mi controllate i freni mercoledì mattina?", "Brake service"],
  ["pt", "salon", "queria cortar o cabelo no sábado", "Haircut"],
  ["pt", "salon", "tem horário para corte amanhã de manhã?", "Haircut"],
  ["pt", "salon", "preciso pintar o cabelo", "Colour"],
  ["pt", "salon", "dá para fazer as unhas na quinta às 11?", "Manicure"],
  ["pt", "salon", "quero fazer a barba hoje", "Beard trim"],
  ["pt", "garage", "marcação para troca de óleo amanhã às 9", "Oil change"],
  ["pt", "garage", "preciso trocar os pneus na segunda", "Tyre change"],
  ["pt", "garage", "gostaria de deixar o carro para revisão na quarta", "Inspection"],
  ["pt", "garage", "os travões fazem barulho, posso passar aí?", "Brake service"],
  ["en-US", "salon", "can you cut my hair on friday at 3pm", "Haircut"],
  ["en-US", "salon", "i want to get my nails done tomorrow", "Manicure"],
  ["en-US", "garage", "i need to change my tires", "Tyre change"],
  ["en-US", "tyres", "got a flat!! can you fix it right now?", "Puncture repair"],
  ["en-US", "tyres", "I need a flat tyre repaired tomorrow", "Puncture repair"],
  ["de", "tyres", "ich habe einen Platten, geht es heute noch?", "Puncture repair"],
  ["en-US", "motors", "service my bmw wednesday at 10am", "Full service"],
  ["es", "garage", "¿me pueden revisar los frenos mañana por la mañana?", "Brake service"],
  ["en-US", "barber", "skin fade tomorrow at 10am", "Haircut"],
  ["en-US", "dentist", "I've got a toothache, can I see somebody today?", "Check-up"],
  ["en-US", "emergencies", "I've got a toothache, can I see somebody today?", "Emergency"],
  ["de", "dentist", "ich habe Zahnschmerzen, kann ich heute kommen?", "Check-up"],
  ["es", "dentist", "necesito un empaste el viernes", "Filling"],
  ["en-US", "vet", "my dog needs his shots", "Vaccination"],
  ["en-US", "vet", "rabies jab friday at 10", "Vaccination"],
  ["fr", "vet", "je voudrais faire vacciner mon chat vendredi à 10h", "Vaccination"],
  ["de", "vet", "mein Hund muss am Freitag geimpft werden", "Vaccination"],
  ["es", "vet", "quiero vacunar a mi perro mañana", "Vaccination"],
  ["en-US", "optician", "I need my eyes tested friday at 11am", "Eye test"],
  ["en-US", "optician", "an eye exam on friday please", "Eye test"],
  ["it", "optician", "vorrei un controllo della vista venerdì", "Eye test"],
  ["pt", "optician", "queria um exame de vista na sexta", "Eye test"],
  ["fr", "optician", "un examen de la vue vendredi à 11h", "Eye test"],
  ["en-US", "yoga", "small group class for 3 of us saturday morning", "Small group session"],
  ["en-US", "yoga", "a private lesson on friday at 5pm", "Private session"],
  ["es", "yoga", "una clase particular el viernes a las 17", "Private session"],
  ["en-US", "pilates", "two spots on the reformer wednesday at 10am", "Reformer class"],
  ["en-US", "tutor", "exam prep sessions saturday at 10am", "Exam preparation"],
];

describe("work that is wished for is booked, whatever the service is called", () => {
  test.each(booked)("%s %s: %s", (locale, kind, text, service) => {
    const commands = said(kind, locale, text);
    expect(commands).toContainEqual(expect.objectContaining({ type: "startFlow", flow: "book" }));
    expect(commands).toContainEqual(
      expect.objectContaining({ type: "setSlots", slots: expect.objectContaining({ service }) }),
    );
  });
});

describe("an appointment is moved and called off as people say it there", () => {
  test.each([
    ["es", "me gustaría cambiar mi cita a otro día", "move"],
    ["es", "necesito mover la cita del coche", "move"],
    ["es", "quita mi cita del taller por favor", "cancel"],
    ["fr", "je voudrais changer la date de mon rendez-vous", "move"],
    ["fr", "je dois décaler mon rdv", "move"],
    ["fr", "annulez mon rdv au garage svp", "cancel"],
    ["de", "können wir meinen Termin auf Dienstag legen?", "move"],
    ["de", "ich schaffe es nicht zum Termin", "cancel"],
    ["de", "bitte den Werkstatttermin stornieren", "cancel"],
    ["it", "si può rimandare l'appuntamento della macchina?", "move"],
    ["it", "devo disdire l'appuntamento", "cancel"],
    ["pt", "preciso remarcar o meu horário", "move"],
    ["pt", "quero adiar o agendamento do carro", "move"],
    ["pt", "cancele o meu agendamento por favor", "cancel"],
  ])("%s: %s", (locale, text, flow) => {
    const kind = /coche|taller|garage|Werkstatt|macchina|carro/.test(text) ? "garage" : "salon";
    expect(said(kind, locale, text)[0]).toMatchObject({ type: "startFlow", flow });
  });
});

describe("which of several services of a trade", () => {
  const cuts = ["Men's Haircut", "Women's Haircut", "Haircut and shave", "Colour"];

  test.each([
    ["un corte de caballero", "Men's Haircut"],
    ["Damenhaarschnitt morgen", "Women's Haircut"],
    ["taglio e barba", "Haircut and shave"],
  ])("is told by for whom and with what (%s)", (text, service) => {
    const found = serviceByTrade(text, cuts);
    expect(found?.value.name).toBe(service);
    expect(found?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  test("is asked where nothing tells them apart", () => {
    expect(serviceByTrade("un corte", cuts)?.confidence).toBeLessThan(0.65);
  });

  test.each(["is it a flat rate?", "can we have a place with a view"])("%s: names no service", (text) => {
    expect(serviceByTrade(text, [...services.tyres, ...services.optician])).toBeNull();
  });

  test("is none where the business does no such thing", () => {
    expect(serviceByTrade("cambio de aceite", cuts)).toBeNull();
    expect(serviceByTrade("una mesa para cuatro", cuts)).toBeNull();
  });
});
