// POST /v1/sessions: opens a conversation with a business, or takes one up again.
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { OpenedSession, OpenSession } from "#contracts/chat";
import type { SessionId, Uuid } from "#contracts/ids";
import type { Outcome } from "#contracts/problems";
import type { SessionFacts } from "#conversation/ports";
import { askSession, contextOf } from "../ask-object.ts";
import type { AppEnv } from "../env.ts";
import { callerOf, visitorOf } from "../middleware/session-token.ts";
import { foreignOrigin } from "../middleware/origin.ts";
import { memberOf } from "../middleware/owner.ts";
import { requireWidgetKey } from "../middleware/widget-key.ts";
import { byWidgetKey, json, jsonBody, named, newRouter, problems } from "../openapi.ts";
import { ProblemError, valueOf } from "../problem.ts";

const opened = named("OpenedSession", OpenedSession);

const open = createRoute({
  method: "post",
  path: "/v1/sessions",
  summary: "Open a conversation, or resume one",
  security: byWidgetKey,
  request: { body: jsonBody(named("OpenSession", OpenSession)) },
  responses: {
    201: json("Opened; the messages are the greeting", opened),
    200: json("Resumed; the messages are the transcript", opened),
    ...problems(
      "invalid_request",
      "token_invalid",
      "wrong_session",
      "role_denied",
      "origin_not_allowed",
      "not_found",
      "too_large",
      "rate_limited",
      "unavailable",
    ),
  },
});

/** 30 days. */
const lifeMs = 30 * 24 * 60 * 60 * 1000;

export function sessionRoutes() {
  return newRouter().openapi(open, async (c) => {
    const wish = c.req.valid("json");
    requireKnownPlace(wish);
    const holder = await holderOf(c, wish);
    return wish.resume === undefined
      ? c.json(await openNew(c, wish, holder), 201)
      : c.json(await resume(c, wish, holder), 200);
  });
}

/** What the session is opened with: a business by its widget key or its member, or none for the chat that is open to all. */
interface Holder {
  business: Uuid | null;
  member?: { user: Uuid };
  /** Known from an earlier session. */
  visitor?: SessionId | undefined;
}

async function holderOf(c: Context<AppEnv>, wish: OpenSession): Promise<Holder> {
  if (wish.chat === "dedicated") {
    const { business } = await requireWidgetKey(c, wish.business);
    return { business, visitor: await visitorOf(c, business) };
  }
  if (wish.chat === "dashboard") {
    if (wish.business === undefined)
      throw new ProblemError("invalid_request", "Name the business's slug: `business` is required.");
    const { business, user } = await memberOf(c, wish.business);
    return { business, member: { user } };
  }
  if (wish.business !== undefined) {
    throw new ProblemError("invalid_request", "The global chat is of no business; leave `business` out.");
  }
  return { business: null };
}

async function openNew(c: Context<AppEnv>, wish: OpenSession, holder: Holder): Promise<OpenedSession> {
  const { services } = c.var;
  const facts: SessionFacts = {
    session: services.newSessionId(wish.chat),
    chat: wish.chat,
    businessId: holder.business,
    identity: wish.identity ?? {},
    timeZone: wish.timeZone ?? null,
    locale: wish.locale ?? null,
    ...(holder.member && { member: holder.member }),
    ...(holder.visitor && { visitor: holder.visitor }),
  };
  return handOut(c, wish, facts.session, holder, (expiresAt) =>
    askSession(services, facts.session, (it) => it.open({ facts, expiresAt }, contextOf(c))),
  );
}

async function resume(c: Context<AppEnv>, wish: OpenSession, holder: Holder): Promise<OpenedSession> {
  const { services } = c.var;
  const { session, business, chat, visitor } = await callerOf(c, wish.resume);
  if (business !== holder.business || chat !== wish.chat) {
    throw new ProblemError(
      "wrong_session",
      "The session to resume is another business's, or another chat's.",
    );
  }
  return handOut(c, wish, session, { business, visitor }, (expiresAt) =>
    askSession(services, session, (it) => it.resume(expiresAt, contextOf(c))),
  );
}

/** Asks the conversation for its messages and signs a token that lives as long as it does. */
async function handOut(
  c: Context<AppEnv>,
  { chat }: OpenSession,
  session: SessionFacts["session"],
  { business, visitor }: Holder,
  ask: (expiresAt: string) => Promise<Outcome<Pick<OpenedSession, "messages">>>,
): Promise<OpenedSession> {
  const exp = Math.floor((c.var.services.now() + lifeMs) / 1000);
  const expiresAt = new Date(exp * 1000).toISOString();
  const [answer, token] = await Promise.all([
    ask(expiresAt),
    c.var.services.tokens.sessions.sign({
      v: 1,
      session,
      chat,
      business,
      ...(visitor && { visitor }),
      origin: foreignOrigin(c) ?? c.req.header("origin") ?? null,
      exp,
    }),
  ]);
  return { session, token, expiresAt, messages: valueOf(answer).messages };
}

/** Refuses zones and locales that do not exist: everything later relies on them. */
function requireKnownPlace({ timeZone, locale }: OpenSession): void {
  const known = (name: string, probe: () => unknown) => {
    try {
      probe();
    } catch {
      throw new ProblemError("invalid_request", `${name} is not one that exists.`, {
        issues: [{ path: name, message: "unknown" }],
      });
    }
  };
  if (timeZone !== undefined) known("timeZone", () => new Intl.DateTimeFormat("en", { timeZone }));
  if (locale !== undefined) known("locale", () => Intl.getCanonicalLocales(locale));
}
