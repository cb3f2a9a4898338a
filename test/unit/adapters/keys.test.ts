// Keys in Redis, by fast-check: no two owners have the same one, whatever characters their ids hold.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { SessionId, Uuid, WorkflowId } from "#contracts/ids";
import * as keys from "#adapters/upstash/keys";

const kinds: Readonly<Record<string, (one: string, other: string) => string>> = {
  business: (id) => keys.businessKey(id as Uuid),
  reviews: (id) => keys.reviewsKey(id as Uuid),
  businessId: (slug) => keys.businessIdKey(slug),
  visitor: (business, visitor) => keys.visitorKey(business as Uuid, visitor as SessionId),
  conversation: (session) => keys.conversationKey(session as SessionId),
  workflow: (id) => keys.workflowKey(id as WorkflowId),
  reviewsAbout: (asked) => keys.reviewsAboutKey(asked),
  city: () => keys.cityWordsKey,
  quota: (business, day) => keys.quotaKey(business as Uuid, day),
  spend: (business, day) => keys.spendKey(business as Uuid, day),
};
const ofTwo = new Set(["visitor", "quota", "spend"]);
const ofNone = new Set(["city"]);
/** Whose key it is. */
const ownerOf = (kind: string, one: string, other: string): string =>
  JSON.stringify(ofNone.has(kind) ? [kind] : ofTwo.has(kind) ? [kind, one, other] : [kind, one]);

/** Characters that keys are made of, and any other. */
const id = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom(":", "%", "3", "A", "a", "user", "lease", "business-id", "-", " ", "é"),
  }),
);
const owner = fc.tuple(fc.constantFrom(...Object.keys(kinds)), id, id);

it("two owners never share a key, nor the lease on one", () => {
  fc.assert(
    fc.property(owner, owner, (a, b) => {
      const [mine, theirs] = [a, b].map(([kind, one, other]) => kinds[kind]!(one, other)) as [string, string];
      expect(mine === theirs).toBe(ownerOf(...a) === ownerOf(...b));
      expect(keys.leaseKey(mine)).not.toBe(theirs);
      expect(keys.leaseKey(mine) === keys.leaseKey(theirs)).toBe(mine === theirs);
    }),
    { numRuns: 5_000 },
  );
});

it("a colon moved from one part to the next makes another key", () => {
  fc.assert(
    fc.property(fc.array(id, { minLength: 2, maxLength: 5 }), fc.nat(), fc.nat(), (parts, at, to) => {
      const cut = (n: number): [string, string] => {
        const where = 1 + (n % (parts.length - 1));
        return [parts.slice(0, where).join(":"), parts.slice(where).join(":")];
      };
      const [a, b] = [cut(at), cut(to)];
      for (const kind of ofTwo)
        expect(kinds[kind]!(...a) === kinds[kind]!(...b)).toBe(a[0] === b[0] && a[1] === b[1]);
    }),
    { numRuns: 2_000 },
  );
});

it("an id as the product makes them stands in its key as it is", () => {
  const business = "0b5e0000-0000-4000-8000-000000000001" as Uuid;
  expect(keys.businessKey(business)).toBe(`business:${business}`);
  expect(keys.visitorKey(business, "ses_a-b_c" as SessionId)).toBe(`user:${business}:ses_a-b_c`);
});
