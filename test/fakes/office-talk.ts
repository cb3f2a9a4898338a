// A dashboard chat in memory whose changes the fake office takes over.
import type { RowChange } from "#contracts/business-change";
import { DashboardState } from "#contracts/state-views";
import type { Role } from "#conversation/office/ports";
import { Chat } from "./chat.ts";
import { FakeOffice } from "./office.ts";

export class OfficeTalk {
  readonly office = new FakeOffice();
  readonly chat: Chat;
  said = "";

  constructor(role: Role = "owner") {
    this.office.role = role;
    this.chat = new Chat({ office: this.office });
  }

  async says(...lines: string[]): Promise<this> {
    for (const line of lines) {
      this.said = await this.chat.says(line);
      this.#take();
      DashboardState.parse(this.chat.view);
    }
    return this;
  }

  /** What begins later is kept, as the database keeps it, until it is called off. */
  #take(): void {
    for (const it of this.chat.effects) {
      if (it.type === "businessUndo")
        this.office.planned = this.office.planned.filter(({ id }) => id !== it.workflowId);
      if (it.type !== "businessChange") continue;
      const { changes, summary } = it.handoff.businessData;
      const { beginsAt } = it.handoff.triggerConditions;
      if (beginsAt) this.office.planned.push({ id: it.id, summary, changes, beginsAt, status: "scheduled" });
      else this.office.apply(changes);
    }
  }

  /** What the last message handed over. */
  get changes(): RowChange[] {
    return this.chat.effects.flatMap((it) =>
      it.type === "businessChange" ? it.handoff.businessData.changes : [],
    );
  }
  get state(): DashboardState {
    return this.chat.view as unknown as DashboardState;
  }
}
