// The Durable Object of one business's desk, wired to the product's adapters.
import { log } from "#adapters/log";
import { createDeskServices } from "#adapters/desk-services";
import type { DeskServices } from "./desk-core.ts";
import { DeskObject } from "./desk-object.ts";

type DeskBindings = Parameters<typeof createDeskServices>[0];

export class BusinessDesk extends DeskObject<DeskBindings> {
  /** @throws SettingsError if the environment lacks something. */
  protected override makeServices(): DeskServices {
    return { ...createDeskServices(this.env), report };
  }
}

function report(what: string, error: unknown): void {
  log({ level: "error", at: "desk", what, error });
}
