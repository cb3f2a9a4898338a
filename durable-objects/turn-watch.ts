// What a turn tells whoever watches: its span with the steps below it, how long it took, which tier understood it.
import { errorType, stepsOf, type Span, type Steps, type Telemetry } from "#contracts/telemetry";
import type { TurnRequest } from "#conversation/ports";
import type { ModelCall } from "#models/ledger";
import type { LoggedTurn } from "./turn-log.ts";

export class TurnWatch {
  readonly steps: Steps;
  readonly #telemetry: Telemetry;
  readonly #span: Span;
  readonly #about: { chat: string; input: string };
  readonly #now: () => number;
  readonly #began: number;
  #tier = "rules";

  /**
   * A turn that a crash interrupted goes on in the trace that its row keeps; a person's words are in their own, with a
   * link to what they answer.
   */
  constructor(
    telemetry: Telemetry,
    now: () => number,
    { origin, attempts }: LoggedTurn,
    request: TurnRequest,
    answers: string | null = null,
  ) {
    const { facts, input, turnId } = request;
    this.#telemetry = telemetry;
    this.#now = now;
    this.#began = now();
    this.#about = { chat: facts.chat, input: input.kind };
    const about = {
      "x_seven.chat": facts.chat,
      "x_seven.session": facts.session,
      "x_seven.turn": turnId,
      "x_seven.request_id": origin.requestId,
      "x_seven.attempt": attempts + 1,
      ...(input.kind === "event" && { "x_seven.event.type": input.event.type }),
    };
    this.#span = telemetry.begin(`turn ${input.kind}`, origin.traceparent, about, "internal", answers);
    this.steps = stepsOf(this.#span);
  }

  /** For the effects it commits. */
  get traceparent(): string | null {
    return this.#span.traceparent;
  }

  /** A model was called; what was said stays with it. */
  hear({ call, tier, model, outcome, inputTokens, outputTokens, costMicros, at, tookMs }: ModelCall): void {
    const about = { "x_seven.call": call, tier, model, outcome, inputTokens, outputTokens, costMicros };
    this.steps.note(`model ${call.split(":", 1)[0]}`, about, at, at + tookMs);
    if (call === "understand" && outcome === "answered") this.#tier = tier;
    const telemetry = this.#telemetry;
    telemetry.measure("x_seven.model.calls", { tier, outcome });
    telemetry.measure("x_seven.model.tokens", { tier, direction: "input" }, inputTokens);
    telemetry.measure("x_seven.model.tokens", { tier, direction: "output" }, outputTokens);
    telemetry.measure("x_seven.model.cost", { tier }, costMicros);
  }

  committed(): void {
    const { chat, input } = this.#about;
    if (input === "message")
      this.#telemetry.measure("x_seven.understanding.messages", { chat, tier: this.#tier });
    this.#end("answered");
  }

  failed(error: unknown): void {
    this.#end("failed", errorType(error));
  }

  #end(outcome: string, failed?: string): void {
    this.#span.end(failed);
    const seconds = (this.#now() - this.#began) / 1000;
    this.#telemetry.measure("x_seven.turn.duration", { ...this.#about, outcome }, seconds);
  }
}
