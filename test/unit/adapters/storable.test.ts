// What Postgres cannot keep is taken out, wherever it stands.
import { expect, test } from "vitest";
import { storableIn } from "#adapters/supabase/storable";

test("a view with what no text of Postgres can hold is kept without it, and as it is otherwise", () => {
  const view = { name: "Ann\u0000 Lee", preferences: ["a \ud800 seat", "quiet"], history: [null, 2, true] };
  expect(storableIn(view)).toEqual({
    name: "Ann  Lee",
    preferences: ["a \ufffd seat", "quiet"],
    history: [null, 2, true],
  });
});
