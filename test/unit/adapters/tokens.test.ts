// Session and booking tokens: what they carry, and what does not pass for one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTokenKeeper, createTokens, SessionClaims } from "#adapters/tokens";
import { BookingId, SessionId } from "#contracts/ids";

const secret = "a session token secret for tests";
const noon = Date.UTC(2026, 10, 22, 12);
const business = "11111111-1111-4111-8111-111111111111";
const session = SessionId.parse("ses_abc");
const claims: SessionClaims = {
  v: 1,
  session,
  chat: "dedicated",
  business,
  origin: "https://marios.example",
  exp: noon / 1000 + 60,
};

test("a token gives back its claims, and fits a WebSocket subprotocol", async () => {
  const { sessions } = createTokenKeeper(secret, () => noon);
  const token = await sessions.sign(claims);
  expect(token).toMatch(/^[A-Za-z0-9_.-]+$/);
  expect(await sessions.verify(token)).toEqual(claims);
});

test("a token ends with its second", async () => {
  let now = noon;
  const { sessions } = createTokenKeeper(secret, () => now);
  const token = await sessions.sign(claims);
  now = claims.exp * 1000 - 1;
  expect(await sessions.verify(token)).toEqual(claims);
  now = claims.exp * 1000;
  expect(await sessions.verify(token)).toBeNull();
});

test("another secret's, another purpose's or another version's token is none", async () => {
  const { sessions, bookings } = createTokenKeeper(secret, () => noon);
  const foreign = createTokenKeeper("a secret of somebody else's", () => noon);
  expect(await sessions.verify(await foreign.sessions.sign(claims))).toBeNull();
  const card = await createTokenKeeper(secret, () => noon).signBooking(
    BookingId.parse("bkg_1"),
    business,
    session,
  );
  expect(await sessions.verify(card)).toBeNull();
  expect(await bookings.verify(card)).toMatchObject({ booking: "bkg_1", business, session });
  const later = createTokens({
    secret,
    purpose: "session",
    claims: SessionClaims.extend({ v: SessionClaims.shape.v.or(SessionClaims.shape.exp) }),
    now: () => noon,
  });
  expect(await sessions.verify(await later.sign({ ...claims, v: 2 }))).toBeNull();
});

test("no change of a single character passes", async () => {
  const { sessions } = createTokenKeeper(secret, () => noon);
  const token = await sessions.sign(claims);
  const body = token.length - 1;
  await fc.assert(
    fc.asyncProperty(fc.nat(body - 1), fc.constantFrom(..."ABCxyz019_-."), async (at, letter) => {
      fc.pre(token[at] !== letter);
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      expect(await sessions.verify(changed)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test("the same card has the same token all day, so that a repeated answer is the very same", async () => {
  let now = noon;
  const keeper = createTokenKeeper(secret, () => now);
  const sign = () => keeper.signBooking(BookingId.parse("bkg_1"), business, session);
  const first = await sign();
  now += 6 * 60 * 60 * 1000;
  expect(await sign()).toBe(first);
});
