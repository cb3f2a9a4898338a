// Changes that begin later, in memory: planned with their moment, told, listed, and called off before it.
import { describe, expect, it } from "vitest";
import type { EffectId, EventId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { OfficeBooking } from "#conversation/office/ports";
import { OfficeTalk } from "#test/fakes/office-talk";

function inSpanish(): OfficeTalk {
  const talk = new OfficeTalk();
  talk.chat.facts.locale = "es-ES";
  return talk;
}
const beginsAt = (talk: OfficeTalk) =>
  talk.chat.effects.flatMap((it) =>
    it.type === "businessChange" ? [it.handoff.triggerConditions.beginsAt] : [],
  );
const diff = (talk: OfficeTalk) =>
  talk.chat.messages.flatMap((it) => it.cards ?? []).find((it) => it.type === "diff");

describe("a change that begins later", () => {
  it.each([
    ["margherita is $16 from Monday", "2026-11-23T00:00:00-05:00"],
    ["from 1 december the margherita costs 16 dollars", "2026-12-01T00:00:00-05:00"],
    ["from December open at 9 on Sundays", "2026-12-01T00:00:00-05:00"],
    ["close on Mondays starting January", "2027-01-01T00:00:00-05:00"],
    ["from next monday we open at 10 every day", "2026-11-23T00:00:00-05:00"],
    ["starting monday we close at 9", "2026-11-23T00:00:00-05:00"],
    ["starting next week we open at 8", "2026-11-23T00:00:00-05:00"],
  ])("waits for the midnight of its day there: %s", async (words, at) => {
    const talk = await new OfficeTalk().says(words, "yes");
    expect(beginsAt(talk)).toEqual([at]);
    expect(talk.said).toContain("Planned: ");
  });

  it.each([
    ["la margherita cuesta 16 desde el lunes", "2026-11-23T00:00:00-05:00"],
    ["a partir de diciembre abrimos a las 9 los domingos", "2026-12-01T00:00:00-05:00"],
    ["cerrar los lunes a partir de enero", "2027-01-01T00:00:00-05:00"],
    ["desde el lunes cerramos a las 9 de la noche", "2026-11-23T00:00:00-05:00"],
  ])("is read and told in Spanish: %s", async (words, at) => {
    const talk = await inSpanish().says(words);
    expect(talk.said).toContain("Empieza solo ese día; hasta entonces se puede anular.");
    expect(talk.said).not.toMatch(/begins|from|will be/u);
    await talk.says("sí");
    expect(beginsAt(talk)).toEqual([at]);
    expect(talk.said).toMatch(/^Previsto: .*, desde el .* Te aviso aquí cuando empiece\.$/u);
  });

  it("has a card that names the day, and says that everybody is told then", async () => {
    const talk = await new OfficeTalk().says("margherita is $16 from Monday");
    expect(diff(talk)).toMatchObject({
      status: "proposed",
      changes: [
        {
          type: "menu_item",
          item: "Margherita, from Mon 23 Nov",
          before: { price: { amount: 1400 } },
          after: { price: { amount: 1600 } },
        },
      ],
    });
    expect(talk.said).toContain("The staff will be told then.");
  });

  it("begins once the evening before is over, where that goes on past midnight", async () => {
    const talk = new OfficeTalk();
    for (const it of talk.office.rows.hours) it.closes = "02:00";
    await talk.says("margherita is $16 from Monday", "yes");
    expect(beginsAt(talk)).toEqual(["2026-11-23T02:00:00-05:00"]);
  });

  it("warns of bookings from its day on that would lie outside, and of none before", async () => {
    const talk = new OfficeTalk();
    const at = (startsAt: string, endsAt: string, customer: string) =>
      ({
        id: "bkg_1",
        service: "Table",
        status: "confirmed",
        partySize: 2,
        startsAt,
        endsAt,
        customer,
        places: [],
      }) as unknown as OfficeBooking;
    talk.office.booked = [
      at("2026-11-30T20:00:00-05:00", "2026-11-30T21:30:00-05:00", "Ann Early"),
      at("2027-01-11T20:00:00-05:00", "2027-01-11T21:30:00-05:00", "Bob Late"),
    ];
    await talk.says("close on Mondays starting January");
    expect(talk.said).toContain("1 booking lies outside of these hours");
    expect(talk.said).toContain("Bob Late");
    expect(talk.said).not.toContain("Ann Early");
  });

  it("is drafted on what was planned before it", async () => {
    const talk = await new OfficeTalk().says("margherita is 16 from monday", "yes");
    await talk.says("margherita is 17 from january");
    expect(talk.said).toContain("Margherita $16 → $17, from Fri 1 Jan on");
  });

  it.each(["margherita is 15", "margherita is 15 from monday"])(
    "is told to be in the way of one that was planned for later: %s",
    async (words) => {
      const talk = await new OfficeTalk().says("margherita is 17 from january", "yes", words);
      expect(talk.said).toContain("A change of it is planned too, and would not be made after this");
      expect(talk.said).toContain("$14 → $17, from Fri 1 Jan on");
    },
  );

  it("is a year ahead at most", async () => {
    const talk = await new OfficeTalk().says("margherita is $16 from 1 january 2029");
    expect(talk.said).toContain("a year ahead at most");
    await talk.says("yes");
    expect(talk.changes).toEqual([]);
  });

  it("is for owners and managers", async () => {
    const talk = await new OfficeTalk("staff").says("margherita is $16 from Monday", "yes");
    expect(talk.said).not.toContain("Planned");
    expect(talk.changes).toEqual([]);
  });

  it.each(["open from 9 to 5 on monday", "we open at 12 from the 24th of december until the 6th of january"])(
    "is none where its days have an end: %s",
    async (words) => {
      const talk = await new OfficeTalk().says(words, "yes");
      expect(beginsAt(talk)).toEqual([undefined]);
      expect(talk.changes.every((it) => it.target === "hour_exception")).toBe(true);
    },
  );
});

describe("what is planned", () => {
  const asked = [
    "what changes are coming up",
    "what's scheduled",
    "what's planned?",
    "show me the upcoming changes",
    "any changes coming up?",
    "which changes are scheduled?",
  ];
  it.each(asked)("is listed: %s", async (words) => {
    const talk = await new OfficeTalk().says(words);
    expect(talk.said).toContain("No change is planned");
    await talk.says("margherita is $16 from Monday", "yes", words);
    expect(talk.said).toContain("– New prices: Margherita $14 → $16, from Mon 23 Nov on");
  });

  it("is listed in Spanish", async () => {
    const talk = await inSpanish().says("la margherita cuesta 16 desde el lunes", "sí");
    for (const words of ["qué cambios hay programados", "qué hay previsto", "cambios pendientes"]) {
      await talk.says(words);
      expect(talk.said).toContain("Previsto, primero lo más próximo:\n– Precios nuevos: Margherita");
    }
  });

  it("is not what is asked of a day's shifts", async () => {
    const talk = await new OfficeTalk().says("what is scheduled for monday");
    expect(talk.said).toContain("Anna Rossi");
  });

  it("tells what was not made as its day came", async () => {
    const talk = new OfficeTalk();
    await talk.says("margherita is $16 from Monday", "yes");
    talk.office.planned[0]!.status = "refused";
    await talk.says("what's planned?");
    expect(talk.said).toContain("No change is planned");
    expect(talk.said).toContain("Not made as their day came, in the last week:\n– New prices: Margherita");
  });
});

describe("calling off", () => {
  const planned = async () => new OfficeTalk().says("margherita is $16 from Monday", "yes");
  const stopped = (talk: OfficeTalk) => talk.chat.effects.filter((it) => it.type === "businessUndo");

  it.each([
    "cancel the margherita price for Monday",
    "cancel the margarita price for Monday",
    "call off the price change",
    "cancel the planned change",
    "cancel the change for monday",
  ])("is shown and agreed to: %s", async (words) => {
    const talk = await (await planned()).says(words);
    const [plan] = talk.office.planned;
    expect(talk.said).toContain("Call off what is planned: New prices: Margherita");
    expect(stopped(talk)).toEqual([]);
    await talk.says("yes");
    expect(stopped(talk)).toMatchObject([{ workflowId: plan?.id }]);
    expect(talk.said).toContain("Called off, and nothing was changed: New prices: Margherita");
    expect(talk.office.planned).toEqual([]);
  });

  it.each(["undo", "cancel it", "cancel that"])(
    "needs no more than a word right after: %s",
    async (words) => {
      const talk = await (await planned()).says(words);
      expect(talk.said).toContain("Called off, and nothing was changed");
      expect(talk.office.planned).toEqual([]);
    },
  );

  it.each(["forget it", "drop it", "scrap that"])(
    "is asked, where the words may be of anything: %s",
    async (words) => {
      const talk = await (await planned()).says(words);
      expect(talk.said).toContain("Call off what is planned: New prices: Margherita");
      expect(stopped(talk)).toEqual([]);
      const kept = await talk.says("no");
      expect(kept.office.planned).toHaveLength(1);
      await talk.says(words, "yes");
      expect(talk.said).toContain("Called off, and nothing was changed");
      expect(talk.office.planned).toEqual([]);
    },
  );

  it("works from another conversation, and in Spanish", async () => {
    const talk = await planned();
    const other = inSpanish();
    other.office.planned = talk.office.planned;
    await other.says("anula el precio de la margherita del lunes", "sí");
    expect(stopped(other)).toHaveLength(1);
    expect(other.said).toContain("Anulado, y no ha cambiado nada");
  });

  it("takes none on a guess", async () => {
    const talk = await (await planned()).says("tiramisu is 10 from december", "yes");
    await talk.says("cancel the price change");
    expect(talk.said).toContain("I called off nothing: 2 are meant by that");
    await talk.says("cancel the carbonara price change");
    expect(talk.said).toContain("I called off nothing: no planned change is that one");
    await talk.says("cancel the planned change for tuesday", "yes");
    expect(talk.office.planned).toHaveLength(1);
    expect(talk.office.planned[0]?.summary).toContain("Margherita");
  });

  it("is nothing for staff", async () => {
    const talk = new OfficeTalk("staff");
    talk.office.planned = (await planned()).office.planned;
    await talk.says("cancel the planned change", "yes");
    expect(stopped(talk)).toEqual([]);
    expect(talk.said).not.toContain("Called off");
  });
});

describe("as its moment comes", () => {
  const begunEvent = (talk: OfficeTalk, id: EffectId, more: Partial<WorkflowEvent> = {}) =>
    ({
      id: `evt_${id}_begun` as EventId,
      type: "change.applied",
      session: talk.chat.facts.session,
      workflowId: id,
      effectId: null,
      requestId: "req_1",
      at: "2026-11-23T05:00:00.000Z",
      status: "success",
      results: {
        bookingId: null,
        booking: null,
        change: { applied: 1, staffNotified: 2, customersNotified: 0 },
        notified: [],
      },
      nextSteps: [],
      error: null,
      stateUpdates: {},
      ...more,
    }) as WorkflowEvent;
  const beginning = async (more: Partial<WorkflowEvent>) => {
    const talk = await new OfficeTalk().says("margherita is $16 from Monday", "yes");
    const { id } = talk.office.planned[0]!;
    const said = await talk.chat.hears(begunEvent(talk, id, more));
    return { talk, said };
  };

  it("the chat that planned it hears that it was made, and can take it back", async () => {
    const { talk, said } = await beginning({});
    expect(said).toContain("Margherita $14 → $16, staff notified.");
    await talk.says("undo");
    expect(talk.said).toContain("Undone: ");
  });

  const undoing = async (applied: number) => {
    const talk = await new OfficeTalk().says("margherita is $16 from Monday", "yes");
    const { perform } = talk.chat.world;
    talk.chat.world.perform = (effect, now) => {
      const event = perform.call(talk.chat.world, effect, now);
      const change = { applied, staffNotified: 0, customersNotified: 0 };
      return effect.type === "businessUndo" ? { ...event, results: { ...event.results, change } } : event;
    };
    const { id } = talk.office.planned[0]!;
    return { id, talk: await talk.says("undo") };
  };

  it("an undo that comes just after it takes back what was made, whose news are told no more", async () => {
    const { talk, id } = await undoing(1);
    expect(talk.said).toContain("Undone: New prices: Margherita $14 → $16");
    expect(talk.said).not.toContain("nothing was changed");
    expect(await talk.chat.hears(begunEvent(talk, id))).toBe("");
    expect((await undoing(0)).talk.said).toContain("Called off, and nothing was changed");
  });

  it("is told however much was changed in that chat since", async () => {
    const talk = await new OfficeTalk().says("margherita is $16 from Monday", "yes");
    const { id } = talk.office.planned[0]!;
    for (let price = 10; price < 22; price++) await talk.says(`tiramisu is $${price}`, "yes");
    expect(await talk.chat.hears(begunEvent(talk, id))).toContain("Margherita $14 → $16, staff notified.");
  });

  it("or that it was not, and why", async () => {
    const { said } = await beginning({
      status: "failure",
      error: { code: "changed_meanwhile", message: "the menu_item is not as it was" },
    });
    expect(said).toContain("This was to begin now, and was not done: New prices: Margherita $14 → $16");
    expect(said).toContain("somebody else changed it in the meantime");
  });

  it("or that bookings made since would be left outside of the hours", async () => {
    const { said } = await beginning({
      status: "failure",
      error: { code: "rejected", message: "bookings lie outside of these hours: 3" },
    });
    expect(said).toContain("bookings made since lie outside of these hours (3)");
  });
});
