// A log line says what happened and where, and nothing of a person.
import { expect, test } from "vitest";
import { logLine, withoutPersons } from "#contracts/log";

test("is one line of JSON with its ids", () => {
  const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  const error = new TypeError("no\nconnection");
  const event = { level: "error", at: "session", what: "effect handoff eff_1", requestId: "req_1" } as const;
  const line = logLine({ ...event, traceparent, about: { attempt: 2 }, error });
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toMatchObject({
    ...event,
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    attempt: 2,
    error: { type: "TypeError", stack: expect.arrayContaining([expect.stringMatching(/^at /)]) },
  });
});

test.each([
  'duplicate key value violates unique constraint "customers_email": Key (email)=(zeb.quirk@example.test)',
  "Resend answered 422: Invalid `to` field zeb.quirk@example.test",
  "Twilio answered 400 21211: The 'To' number +1 (212) 555-0199 is not a valid phone number",
  "Failing row contains (7, Zebulon Quirk, null)",
  "the model wrote 'Zebulon Quirk' and “Zebulon Quirk”",
])("of an error that quotes: %s", (message) => {
  const told = logLine({
    level: "error",
    at: "worker",
    what: "an activity failed",
    error: new Error(message),
  });
  expect(told).not.toMatch(/zeb|quirk|5550199|555-0199/i);
});

test("an error's name is its type only where it is one", () => {
  const error = new Error("it failed");
  error.name = "Zebulon Quirk";
  expect(logLine({ level: "warn", at: "edge", what: "it", error })).not.toContain("Quirk");
});

test("what is nobody's stays readable", () => {
  const message = "the gateway answered 503 for eff_m1x2-4_0";
  expect(withoutPersons(message)).toBe(message);
});
