// Embeddings over their wire forms: an endpoint's and the AI binding's.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmbedder } from "#adapters/embedder";
import { SettingsError } from "#adapters/settings";
import { ModelUnavailable } from "#models/port";
import { startModelServer, type ModelServer } from "#test/fakes/model-server";
import { settingsOf } from "#test/fakes/settings";
import { shipped } from "#test/support/learned";
import { nothingLearned } from "#understanding/learned/learned";

const loaded = () => Promise.resolve(shipped);

const vectorOf = (text: string) => [text.length, text.charCodeAt(0), text.charCodeAt(text.length - 1)];

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

describe("an OpenAI-compatible endpoint", () => {
  const embedder = () => {
    const settings = settingsOf({ EMBEDDING_BASE_URL: server.url, EMBEDDING_NAME: "small" });
    return createEmbedder(settings, undefined, loaded);
  };

  test("gives a vector for each text in their order, whatever the order of the answer", async () => {
    expect(embedder().model).toBe("small");
    expect(await embedder().embed(["ab", "xyz"])).toEqual([vectorOf("ab"), vectorOf("xyz")]);
  });

  test("takes more texts than one request may hold", async () => {
    const texts = Array.from({ length: 250 }, (_, n) => `text ${n}`);
    expect(await embedder().embed(texts)).toEqual(texts.map(vectorOf));
  });

  test.each([
    ["refuses", [{ status: 401 }]],
    ["is down", [{ status: 500 }]],
    ["answers with something else", [{ garbage: '{"data":[{"index":0,"embedding":[]}]}' }]],
    ["answers for fewer texts", [{ garbage: '{"data":[]}' }]],
  ])("that %s makes the embeddings unavailable", async (_what, next) => {
    server.next = next;
    await expect(embedder().embed(["ab"])).rejects.toBeInstanceOf(ModelUnavailable);
    server.next = [];
  });
});

describe("Workers AI", () => {
  test("is asked through the binding", async () => {
    const asked: unknown[] = [];
    const ai = {
      run: (model: string, input: Record<string, unknown>) => {
        asked.push([model, input]);
        return Promise.resolve({ shape: [1, 2], data: [[1, 2]] });
      },
    };
    const embedder = createEmbedder(settingsOf({ EMBEDDING_NAME: "@cf/baai/bge-m3" }), ai, loaded);
    expect(await embedder.embed(["two\nlines"])).toEqual([[1, 2]]);
    expect(asked).toEqual([["@cf/baai/bge-m3", { text: ["two lines"] }]]);
  });

  test("that is named and not bound is a fault of the settings", () => {
    const settings = settingsOf({ EMBEDDING_NAME: "@cf/baai/bge-m3" });
    expect(() => createEmbedder(settings, undefined, loaded)).toThrow(SettingsError);
  });
});

describe("with no model set", () => {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, it, at) => sum + it * b[at]!, 0);

  test("the word vectors put what means the same near each other", async () => {
    const embedder = createEmbedder(settingsOf(), undefined, loaded);
    expect(embedder.model).toMatch(/words/);
    const texts = [
      "a quiet restaurant for dinner",
      "calm place to eat in the evening",
      "my car needs new brakes",
    ];
    const [first, like, unlike] = await embedder.embed(texts);
    expect(dot(first!, first!)).toBeCloseTo(1);
    expect(dot(first!, like!)).toBeGreaterThan(dot(first!, unlike!) + 0.3);
  });

  test("a text of unknown words is near nothing", async () => {
    const embedder = createEmbedder(settingsOf(), undefined, loaded);
    const [unknown] = await embedder.embed(["zzyx qwrt"]);
    expect(unknown!.every((it) => it === 0)).toBe(true);
  });

  test("vectors that could not be loaded make the embeddings unavailable", async () => {
    const embedder = createEmbedder(settingsOf(), undefined, () => Promise.resolve(nothingLearned));
    await expect(embedder.embed(["ab"])).rejects.toBeInstanceOf(ModelUnavailable);
  });
});
