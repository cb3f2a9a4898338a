// A page by what it means: which texts are to be read, whose vectors are found, and what is left when a page changes.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callAny } from "./calls.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(async () => {
  place = await openPlace(db, { capacities: [2] });
  await write(place, [["Is there Wi-Fi?", "Ask for the password."]], { late_arrivals: "We keep it." });
  await db.query(
    "insert into public.catalogue_items (business_id, section, name, description) values ($1, 'Menu', 'Pizza', 'Hot')",
    [place.business],
  );
});

const service: Claims = { role: "service_role" };
const sessionAt = (at: Place): Claims => ({
  role: "authenticated",
  business_id: at.business,
  session_id: "ses_a",
  actor: "customer",
});

async function write(at: Place, faq: [string, string][], texts: Record<string, string>): Promise<void> {
  await db.query(
    `update public.businesses set faq = $2, policies = jsonb_set(policies, '{texts}', $3) where id = $1`,
    [
      at.business,
      JSON.stringify(faq.map(([question, answer]) => ({ question, answer }))),
      JSON.stringify(texts),
    ],
  );
}

interface Unread {
  business_id: string;
  hash: string;
  words: string;
}

const unread = (model: string, business: string | null = place.business) =>
  db.as(service, () => callAny(db, "unread_texts", { p_model: model, p_business_id: business })) as Promise<
    Unread[]
  >;
const prune = (model: string, business: string | null = place.business) =>
  db.as(service, () => callAny(db, "prune_embeddings", { p_model: model, p_business_id: business }));

/** Two numbers a text: about the network, or not; "Pizza" alone is no word that a model knows. */
const vectorOf = (words: string) =>
  words === "Pizza" ? "[0,0]" : /wi-fi|password/i.test(words) ? "[1,0]" : "[0,1]";

async function learn(model: string, at = place): Promise<unknown> {
  const rows = (await unread(model, at.business)).map(({ words, ...it }) => ({
    ...it,
    embedding: vectorOf(words),
  }));
  return db.as(service, () =>
    callAny(db, "keep_embeddings", { p_model: model, p_rows: JSON.stringify(rows) }),
  );
}

const near = (claims: Claims, embeddings: string[], more: object = {}) =>
  db.as(claims, () =>
    callAny(db, "match_page", {
      p_business_id: place.business,
      p_model: "tiny",
      p_embeddings: embeddings,
      ...more,
    }),
  );

describe("what is to be read", () => {
  it("is each question and answer, each topic and its text, each item and service, once", async () => {
    const words = (await unread("tiny")).map((it) => it.words).toSorted();
    expect(words).toEqual([
      "Ask for the password.",
      "Is there Wi-Fi?",
      "Is there Wi-Fi? Ask for the password.",
      "Pizza",
      "Pizza: Hot",
      "Table",
      "We keep it.",
      "late arrivals",
      "late arrivals: We keep it.",
    ]);
  });

  it("is nothing more once it was read, and all of it for another model", async () => {
    expect(await learn("tiny")).toBe(9);
    expect(await unread("tiny")).toEqual([]);
    expect(await learn("tiny")).toBe(0);
    expect(await unread("other")).toHaveLength(9);
  });

  it("is what a change made new, of every page where no business is named", async () => {
    await learn("tiny");
    await write(place, [["Is there Wi-Fi?", "Yes, it is open."]], { late_arrivals: "We keep it." });
    const words = (await unread("tiny")).map((it) => it.words).toSorted();
    expect(words).toEqual(["Is there Wi-Fi? Yes, it is open.", "Yes, it is open."]);
    const everywhere = await unread("tiny", null);
    expect(new Set(everywhere.map((it) => it.business_id)).size).toBeGreaterThan(1);
  });
});

describe("what is nearest", () => {
  beforeEach(() => learn("tiny"));

  it("is found for each question by itself, by the nearest of its texts", async () => {
    const [first, second] = (await near(sessionAt(place), ["[0.9,0.1]", "[0,1]"], {
      p_count: 1,
    })) as object[][];
    expect(first).toMatchObject([{ source: "faq", key: "Is there Wi-Fi?" }]);
    expect(second).toHaveLength(1);
    expect(second).toMatchObject([{ likeness: 1 }]);
  });

  it("is not found by a vector of another model, of another length, or of nothing", async () => {
    expect(await near(sessionAt(place), ["[0.9,0.1]"], { p_model: "other" })).toEqual([[]]);
    expect(await near(sessionAt(place), ["[1,0,0]"])).toEqual([[]]);
    expect(await near(sessionAt(place), ["[0,0]"])).toEqual([[]]);
  });

  it("is found by what is known of it, where one of its texts means nothing to the model", async () => {
    const [found] = (await near(sessionAt(place), ["[0,1]"], { p_count: 50 })) as { source: string }[][];
    expect(found?.filter((it) => it.source === "item")).toMatchObject([{ likeness: 1 }]);
  });

  it("is never what another business wrote, whoever asks", async () => {
    const stranger = await openPlace(db, { capacities: [2] });
    expect(await near(sessionAt(stranger), ["[1,0]"])).toEqual([[]]);
    await expect(near({ role: "anon" }, ["[1,0]"])).rejects.toThrow(/permission denied/);
    const seen = await db.as(sessionAt(stranger), () => db.query("select * from public.page_embeddings"));
    expect(seen).toEqual([]);
  });

  it("is no text that has changed since", async () => {
    await write(place, [["Do you deliver?", "No."]], {});
    const [found] = (await near(sessionAt(place), ["[1,0]"])) as { source: string }[][];
    expect(found?.filter((it) => it.source === "faq")).toEqual([]);
  });
});

describe("pruning", () => {
  const kept = async (model: string) =>
    (
      await db.query("select * from public.page_embeddings where business_id = $1 and model = $2", [
        place.business,
        model,
      ])
    ).length;

  it("forgets what is no longer written", async () => {
    await learn("tiny");
    await write(place, [], { late_arrivals: "We keep it." });
    expect(await prune("tiny")).toBe(3);
    expect(await kept("tiny")).toBe(6);
  });

  it("keeps an older model's vectors until the newer one has read the whole page", async () => {
    await learn("old");
    await prune("new");
    expect(await kept("old")).toBe(9);
    await learn("new");
    await prune("new", null);
    expect([await kept("old"), await kept("new")]).toEqual([0, 9]);
  });
});
