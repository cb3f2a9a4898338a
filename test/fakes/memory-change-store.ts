// ChangeStore in memory: rows with their values, as the SQL functions keep them, and faults on demand.
import type { RowChange } from "#contracts/business-change";
import type { EffectId } from "#contracts/ids";
import type {
  Applying,
  Audience,
  ChangeOutcome,
  ChangeStore,
  MessageAudience,
  NewsNotification,
  Reader,
  Scheduling,
  Undoing,
} from "#temporal-worker/activities/change-store";

const reader = (n: number, name: string) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  name,
  email: `${name.toLowerCase()}@example.test`,
  phone: null,
});

export class MemoryChangeStore implements ChangeStore {
  /** What rows are, by target and id. */
  readonly rows = new Map<string, Record<string, unknown>>();
  readonly applied = new Map<string, RowChange[]>();
  /** What is to begin later, by effect. */
  readonly planned = new Map<string, { changes: RowChange[]; status: string }>();
  readonly audienceNow: Audience = {
    staff: [reader(1, "Anna"), reader(2, "Marco")],
    customers: [{ ...reader(3, "Jane"), token: "00000000-0000-4000-8000-0000000000ff" }],
  };
  /** Whom a message to customers reaches, and whether its member may write to them. */
  messaged: Reader[] = [3, 4, 5].map((n) => ({
    ...reader(n, `Customer${n}`),
    token: `00000000-0000-4000-8000-0000000000f${n}`,
  }));
  mayWrite = true;
  /** Messages begun, and how often each was claimed, by key. */
  readonly written: string[] = [];
  readonly claims = new Map<string, number>();
  readonly calls: string[] = [];
  /** How the next change ends, if not well. */
  refusal: Exclude<ChangeOutcome, { outcome: "done" }> | null = null;
  /** Called before each method: throws or waits to act out a fault. */
  beforeCall: (method: keyof ChangeStore) => void | Promise<void> = () => undefined;
  readonly #results = new Map<string, ChangeOutcome>();

  async apply({ effectId, changes }: Applying): Promise<ChangeOutcome> {
    await this.beforeCall("apply");
    return this.#once(effectId, () => {
      this.applied.set(effectId, changes);
      for (const it of changes) this.rows.set(`${it.target}/${it.id}`, { ...it.after });
      return { outcome: "done", applied: changes.length };
    });
  }

  async undo({ effectId, change }: Undoing): Promise<ChangeOutcome> {
    await this.beforeCall("undo");
    return this.#once(effectId, () => this.#takeBack(change));
  }

  #takeBack(change: EffectId): ChangeOutcome {
    const changes = this.applied.get(change);
    if (!changes) return { outcome: "not_found", message: "there is no such change" };
    for (const it of changes) {
      if (it.before) this.rows.set(`${it.target}/${it.id}`, { ...it.before });
      else this.rows.delete(`${it.target}/${it.id}`);
    }
    return { outcome: "done", applied: changes.length };
  }

  async schedule({ effectId, changes }: Scheduling): Promise<ChangeOutcome> {
    await this.beforeCall("schedule");
    if (this.refusal) return this.refusal;
    if (!this.planned.has(effectId)) this.planned.set(effectId, { changes, status: "scheduled" });
    return { outcome: "done", applied: 0 };
  }

  async beginScheduled(effectId: EffectId): Promise<ChangeOutcome> {
    await this.beforeCall("beginScheduled");
    return this.#once(effectId, () => {
      const plan = this.planned.get(effectId);
      if (plan?.status !== "scheduled") return { outcome: "not_found", message: "nothing is planned here" };
      const isAsSeen = plan.changes.every(
        ({ target, id, before }) =>
          JSON.stringify(this.rows.get(`${target}/${id}`) ?? null) === JSON.stringify(before),
      );
      plan.status = isAsSeen ? "applied" : "refused";
      if (!isAsSeen) return { outcome: "changed_meanwhile", message: "not as it was" };
      this.applied.set(effectId, plan.changes);
      for (const it of plan.changes) this.rows.set(`${it.target}/${it.id}`, { ...it.after });
      return { outcome: "done", applied: plan.changes.length };
    });
  }

  async callOff({ effectId, change }: Undoing): Promise<ChangeOutcome> {
    await this.beforeCall("callOff");
    return this.#once(effectId, () => {
      const plan = this.planned.get(change);
      if (plan?.status === "applied") return this.#takeBack(change);
      if (plan?.status !== "scheduled") return { outcome: "not_found", message: "nothing is planned here" };
      plan.status = "called_off";
      return { outcome: "done", applied: 0 };
    });
  }

  async audience(): Promise<Audience> {
    await this.beforeCall("audience");
    return this.audienceNow;
  }

  async messageAudience(): Promise<MessageAudience> {
    await this.beforeCall("messageAudience");
    return this.mayWrite ? { outcome: "done", readers: this.messaged } : { outcome: "denied" };
  }

  async claimNotification({ key, kind, to }: NewsNotification) {
    await this.beforeCall("claimNotification");
    const attempts = (this.claims.get(key) ?? 0) + 1;
    this.claims.set(key, attempts);
    if (attempts === 1) this.written.push(`${kind} to ${to}`);
    return { outcome: "send" as const, attempts };
  }

  #once(effectId: string, work: () => ChangeOutcome): ChangeOutcome {
    this.calls.push(effectId);
    const result = this.#results.get(effectId) ?? this.refusal ?? work();
    this.#results.set(effectId, result);
    return result;
  }
}
