// The Worker under test in workerd: Durable Object classes, reached by stubs and `runInDurableObject`.
import { DurableObject } from "cloudflare:workers";
import type { DeskServices } from "#durable-objects/desk-core";
import { DeskObject } from "#durable-objects/desk-object";
import { SessionObject } from "#durable-objects/session-object";
import type { SessionServices } from "#durable-objects/session-services";
import { deskWorldOf } from "./desk-world.ts";
import { worldOf } from "./scripted-world.ts";

/** A Durable Object with nothing of its own: a SQLite database to test parts upon. */
export class BareObject extends DurableObject {}

/** A conversation in a world that the test holds in its hands. */
export class ScriptedSession extends SessionObject<unknown> {
  protected override makeServices(): SessionServices {
    return worldOf(this.ctx.id.name ?? "").services(async () => {
      // What was written before the cut is on disk: a write that is not acknowledges nothing to anybody.
      await this.ctx.storage.sync();
      this.ctx.abort("the power was cut");
    });
  }
}

/** A business's desk in a world that the test holds in its hands. */
export class ScriptedDesk extends DeskObject<unknown> {
  protected override makeServices(): DeskServices {
    return deskWorldOf(this.ctx.id.name ?? "").services();
  }
}

export default {
  fetch: () => new Response("The tests speak to Durable Objects directly.", { status: 404 }),
} satisfies ExportedHandler;
