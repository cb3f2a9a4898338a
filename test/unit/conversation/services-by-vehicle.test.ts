// A garage's job takes as long and costs as much as the vehicle makes it: which one it is, is heard or asked for, told with
// the booking, and put right before and after it.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const garage = (locale = "en-US") => new Chat({ business: house("quick-fix-auto"), locale });

async function after(chat: Chat, ...said: string[]): Promise<string> {
  let heard = "";
  for (const it of said) heard = await chat.says(it);
  return heard;
}

/** What was last held: from, to, in minutes. */
const minutesHeld = ({ world }: Chat): number => {
  const held = world.performed.findLast((it) => it.type === "hold");
  if (held?.type !== "hold") throw new Error("nothing is held");
  return (Date.parse(held.endsAt) - Date.parse(held.startsAt)) / 60_000;
};

test.each([
  [
    "en-US",
    "oil change friday at 3pm",
    ["don't know", "just a normal one", "I'm not sure", "skip", "doesn't matter"],
  ],
  ["es-ES", "cambio de aceite el viernes a las 15", ["no lo sé", "ni idea", "no estoy seguro"]],
  ["fr-FR", "vidange vendredi à 15h", ["je ne sais pas", "j'en sais rien", "aucune idée"]],
  [
    "de-DE",
    "Ölwechsel am Freitag um 15 Uhr",
    ["keine Ahnung", "weiß ich nicht", "Das weiß ich leider nicht", "weiss nicht so genau"],
  ],
  ["it-IT", "cambio olio venerdì alle 15", ["non lo so", "boh, non saprei"]],
  ["pt-PT", "mudança de óleo na sexta às 15h", ["não sei", "não faço ideia", "sei lá"]],
])("who cannot say which has the ordinary one, in %s", async (locale, wish, answers) => {
  for (const answer of answers) {
    const chat = garage(locale);
    await chat.says(wish);
    await chat.says(answer);
    expect([answer, minutesHeld(chat)]).toEqual([answer, 45]);
  }
});

test("who asks back, or says what it may be all the same, is not given the ordinary one", async () => {
  const chat = garage();
  await chat.says("oil change friday at 3pm");
  expect(await chat.says("I don't know, what's the difference?")).toMatch(/^How long it takes.*What kind/);
  expect(chat.effects).toEqual([]);
  await chat.says("no idea, my wife's van maybe");
  expect(minutesHeld(chat)).toBe(75);
});

test("it is asked for where the job differs by it, told with its length and price, and booked so", async () => {
  const chat = garage();
  expect(await chat.says("oil change friday at 3pm")).toBe(
    "What kind of vehicle is it: a car, an SUV, or a van?",
  );
  expect(chat.buttons).toEqual(["Car", "SUV", "Van"]);
  expect(await chat.says("an SUV")).toContain("I'm holding an oil change (SUV) on Fri 27 Nov at 3:00 PM");
  expect(minutesHeld(chat)).toBe(60);
  expect(await after(chat, "Sam Lee", "skip")).toContain("(1 hr, $79–$99), under Sam Lee");
  expect(await chat.says("yes")).toContain("Booked! An oil change (SUV)");
});

test.each([
  ["oil change for my Transit friday at 3pm", "an oil change (van)", 75],
  ["oil change friday at 3pm, it's a Tesla Model Y", "an oil change (SUV)", 60],
  ["oil change friday at 3pm for a small car", "an oil change on", 45],
  [
    "oil change and tyre change for my van friday at noon",
    "an oil change (van) and a tyre change (van)",
    135,
  ],
])("%s: nothing is asked", async (said, place, minutes) => {
  const chat = garage();
  expect(await chat.says(said)).toContain(`I'm holding ${place}`);
  expect(minutesHeld(chat)).toBe(minutes);
});

test("where the job is the same for all it is not asked for", async () => {
  expect(await garage().says("brake service friday at 11am")).toContain("I'm holding a brake service");
});

test("it is remembered for the next job, and another one can be said for that", async () => {
  const chat = garage();
  await after(chat, "oil change for my van friday at noon", "Sam Lee", "skip", "yes");
  expect(await chat.says("and book a tyre change on monday at 1pm")).toContain("a tyre change (van)");
  expect(await chat.says("no, that one is for the SUV")).toContain("a tyre change (SUV)");
});

test("the button, and why it is asked", async () => {
  const chat = garage();
  await chat.says("oil change friday at 3pm");
  expect(await chat.says("why do you ask?")).toContain(
    "How long it takes and what it costs go by the kind of vehicle.",
  );
  expect(await chat.says("Van")).toContain("an oil change (van)");
});

test("it is put right before the yes: held anew, for as long, at its price", async () => {
  const chat = garage();
  await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "skip");
  const heard = await chat.says("actually it's the van");
  expect(heard).toContain("Now I'm holding an oil change (van)");
  expect(heard).toContain("instead of the oil change (SUV)");
  expect(heard).toContain("(1 hr 15 min, $89–$119), under Sam Lee. Shall I book it?");
  expect(minutesHeld(chat)).toBe(75);
  expect(await chat.says("yes, for the van")).toContain("Booked! An oil change (van)");
});

test("it is put right after the booking: the visit becomes the one for that", async () => {
  const chat = garage();
  await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "skip", "yes");
  expect(await chat.says("actually it's a van")).toBe(
    "I can make it an oil change (van) on Fri 27 Nov at 3:00 PM. Shall I?",
  );
  expect(await chat.says("yes")).toContain("it's now an oil change (van)");
  const moved = chat.world.performed.findLast((it) => it.type === "workflowUpdate");
  const van = chat.world.business.services[0]?.variants?.[1]?.id;
  expect(moved).toMatchObject({ update: { update: "reschedule", services: [van] } });
});

test("of two jobs each is the one for the other vehicle, and one of them can be dropped", async () => {
  const chat = garage();
  await after(chat, "oil change and tyre change for my van friday at noon", "Sam Lee", "skip", "yes");
  expect(await chat.says("drop the tyre change")).toContain("I can make it an oil change (van)");
});

test("said of what does not differ by it, it is noted for the team and moves nothing", async () => {
  const chat = garage();
  await after(chat, "inspection friday at 3pm", "Sam Lee", "skip", "yes");
  const heard = await chat.says("it's a van by the way");
  expect(heard).toContain("Van");
  expect(heard).not.toMatch(/Shall I\?|change/);
});

test.each([
  [
    "how much is an oil change",
    "Oil change: car (45 min, $59–$89), SUV (1 hr, $79–$99), van (1 hr 15 min, $89–$119).",
  ],
  ["how much is an oil change for a van", "Oil change (Van) takes 75 minutes and costs $89 to $119."],
  ["what do you charge for tyres on a Sprinter", "Tyre change (Van) takes an hour and costs $90 to $120."],
  ["how long does an oil change take for an suv", "Oil change (SUV) takes an hour and costs $79 to $99."],
  ["how much is a brake service", "Brake service takes 2 hours and costs $180 to $280."],
])("%s", async (asked, told) => {
  expect(await garage().says(asked)).toContain(told);
});

test("a price asked for vans begins no booking, and a booking right after it is for the van", async () => {
  const chat = garage();
  await chat.says("how much is an oil change for a van");
  expect(chat.world.performed).toEqual([]);
  expect(await after(chat, "book one", "friday at 3pm")).toContain("an oil change (van)");
});

test.each([
  [
    "es",
    "cambio de aceite el viernes a las 12",
    "¿Qué tipo de vehículo es: un turismo, un SUV o una furgoneta?",
    "una furgoneta",
    "(Oil change, Van)",
  ],
  [
    "fr",
    "vidange vendredi à 12h",
    "De quel type de véhicule s’agit-il : une voiture, un SUV ou une camionnette ?",
    "une camionnette",
    "(Oil change, Van)",
  ],
  [
    "de",
    "Ölwechsel am Freitag um 12 Uhr",
    "Was für ein Fahrzeug ist es: ein Pkw, ein SUV oder ein Transporter?",
    "ein Kombi",
    "(Oil change)",
  ],
  [
    "it",
    "cambio olio venerdì alle 12",
    "Che tipo di veicolo è: una macchina, un SUV o un furgone?",
    "un furgone",
    "(Oil change, Van)",
  ],
  [
    "pt",
    "troca de óleo sexta às 12h",
    "Que tipo de veículo é: um carro, um SUV ou um furgão?",
    "é um SUV",
    "(Oil change, SUV)",
  ],
])("(%s) %s", async (locale, said, asked, answer, place) => {
  const chat = garage(locale);
  expect(await chat.says(said)).toBe(asked);
  expect(await chat.says(answer)).toContain(place);
});

test("a name with a van in it is a name", async () => {
  const chat = garage();
  await after(chat, "oil change friday at 3pm for my SUV");
  expect(await after(chat, "Robin van Dyke", "skip")).toContain("An oil change (SUV)");
});

test("what is said of others, and where they are reached, makes no other vehicle of it", async () => {
  const chat = garage();
  await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "van.smith@x.com");
  expect(await chat.says("yes, my husband follows with his van to pick me up")).toContain(
    "Booked! An oil change (SUV)",
  );
});

test("a vehicle that is not theirs is not remembered", async () => {
  const chat = garage();
  await after(chat, "do you rent vans", "my husband has a van");
  expect(await chat.says("oil change friday at 3pm")).toContain("What kind of vehicle is it");
});

test.each(["no, the SUV", "no sorry, it is the SUV"])(
  "another kind taken back after the booking (“%s”): it stays as it is booked",
  async (said) => {
    const chat = garage();
    await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "skip", "yes", "actually it's a van");
    const heard = await chat.says(said);
    expect(heard).not.toMatch(/Shall I\?|beside/);
    expect(heard).toContain("oil change (SUV)");
    await chat.says("yes");
    expect(chat.world.performed.some((it) => it.type === "workflowUpdate")).toBe(false);
  },
);

test("taken back together with another time, only the time is another", async () => {
  const chat = garage();
  await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "skip", "yes", "actually it's a van");
  const heard = await chat.says("no, it's the SUV, but at 1pm");
  expect(heard).toContain("oil change (SUV)");
  expect(heard).toContain("1:00 PM");
  expect(heard).not.toContain("van");
});

test("with a price of its own for one kind only, every other is the service itself", async () => {
  const business = house("quick-fix-auto");
  const [oil, ...rest] = business.services;
  const van = oil!.variants!.filter((it) => it.variant === "van");
  const chat = new Chat({
    business: { ...business, services: [{ ...oil!, variants: van }, ...rest] },
    locale: "en-US",
  });
  expect(await chat.says("oil change for my SUV friday at 3pm")).toContain("I'm holding an oil change on");
  expect(minutesHeld(chat)).toBe(45);
  await after(chat, "Sam Lee", "skip", "yes");
  expect(await chat.says("actually it's a van")).toContain("I can make it an oil change (van)");
  expect(await chat.says("no, it's an SUV")).not.toContain("Shall I?");
});

test.each(["and an oil change for my van on saturday at 1pm", "oil change for my van on saturday at 1pm"])(
  "“%s”: the same job for a second vehicle is a visit of its own",
  async (said) => {
    const chat = garage();
    await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "skip", "yes");
    const heard = await chat.says(said);
    expect(heard).toContain("oil change (van)");
    expect(heard).not.toContain("I can make it");
    await chat.says("yes");
    expect(chat.world.performed.some((it) => it.type === "workflowUpdate")).toBe(false);
  },
);

test("put right together with its day, the visit itself becomes another", async () => {
  const chat = garage();
  await after(chat, "oil change for my SUV friday at 3pm", "Sam Lee", "skip", "yes");
  expect(await chat.says("actually make it the van, and on saturday at 1pm")).toContain(
    "I can make it an oil change (van) on Sat 28 Nov at 1:00 PM",
  );
});

test("the price for another vehicle than theirs is told", async () => {
  const chat = garage();
  await chat.says("oil change for my van friday at noon");
  expect(await chat.says("is it cheaper for a small car?")).toContain("Oil change takes 45 minutes");
});

test("after it is booked, put right without a comma", async () => {
  const chat = garage();
  await after(chat, "oil change for my van friday at noon", "Sam Lee", "skip", "yes");
  expect(await chat.says("actually it's not a van it's an SUV")).toContain(
    "I can make it an oil change (SUV)",
  );
  expect(await chat.says("yes")).toContain("it's now an oil change (SUV)");
});

test.each([
  ["en-US", "what about tyres, how much for 4"],
  ["en-US", "how much for 4 tyres?"],
  ["es-US", "¿cuánto cuestan los neumáticos, para 4?"],
])("(%s) %s: four tyres are not four people", async (locale, words) => {
  const chat = garage(locale);
  const said = await chat.says(words);
  expect(said).toMatch(/60/);
  expect(said).not.toMatch(/one person|una persona|4:/);
});
