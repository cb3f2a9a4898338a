// Everything around a booking's workflow but Temporal itself, with its faults at hand, on a task queue of its own.
import { Client, Connection } from "@temporalio/client";
import { DefaultLogger, NativeConnection, Runtime, Worker } from "@temporalio/worker";
import { Webhook } from "standardwebhooks";
import type { AssessmentHandoff, WatchHandoff } from "#contracts/handoffs/assessment";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import type { BusinessChangeHandoff } from "#contracts/handoffs/business-change";
import type { NotificationHandoff } from "#contracts/handoffs/notification";
import type { OrderHandoff } from "#contracts/handoffs/order";
import type { WaitlistHandoff } from "#contracts/handoffs/waitlist";
import { createActivities } from "#temporal-worker/activities/activities";
import { startGateway, type RunningGateway } from "#temporal-worker/gateway-server";
import { activityTracing, traceSinks } from "#temporal-worker/interceptors";
import { noWorkTelemetry, type WorkTelemetry } from "#temporal-worker/telemetry";
import { obtainWorkflowBundle } from "#temporal-worker/workflow-bundle";
import { CallbackEdge } from "#test/fakes/callback-edge";
import { freshId, handoffFor, type HandoffWishes } from "#test/fakes/handoffs";
import { MemoryBookingStore } from "#test/fakes/memory-booking-store";
import { MemoryChangeStore } from "#test/fakes/memory-change-store";
import { MemoryCity } from "#test/fakes/memory-city";
import { lengths, MemoryPageStore } from "#test/fakes/memory-page-store";
import { MemoryOrderStore } from "#test/fakes/memory-order-store";
import { MemoryWatchStore } from "#test/fakes/memory-watch-store";
import { MemoryWaitlistStore } from "#test/fakes/memory-waitlist-store";
import { PostOffice } from "#test/fakes/post-office";

const secret = (): string => `whsec_${Buffer.from(freshId().repeat(3)).toString("base64")}`;

// The SDK's own log of activities that fail on purpose would drown the report. Must come before any environment.
Runtime.install({ shutdownSignals: [], logger: new DefaultLogger("ERROR", () => undefined) });

export class BookingOffice {
  readonly taskQueue = `q-${freshId()}`;
  readonly store = new MemoryBookingStore();
  readonly pages = new MemoryPageStore();
  readonly orders = new MemoryOrderStore();
  readonly changes = new MemoryChangeStore();
  readonly watches = new MemoryWatchStore();
  readonly city = new MemoryCity();
  readonly waitlist = new MemoryWaitlistStore();
  readonly edge = new CallbackEdge(secret());
  readonly post = new PostOffice();
  telemetry: WorkTelemetry = noWorkTelemetry;
  readonly gatewaySecret = secret();
  readonly address: string;
  readonly client: Client;
  readonly #connection: Connection;
  readonly #workers = new Set<RunningWorker>();
  readonly #started: string[] = [];
  #gateway: RunningGateway | undefined;

  constructor(address: string, client?: Client) {
    this.address = address;
    this.#connection = Connection.lazy({ address, interceptors: [] });
    this.client = client ?? new Client({ connection: this.#connection });
  }

  async startWorker(): Promise<RunningWorker> {
    const connection = await NativeConnection.connect({ address: this.address });
    const worker = await Worker.create({
      connection,
      taskQueue: this.taskQueue,
      workflowBundle: { codePath: await obtainWorkflowBundle() },
      activities: createActivities({
        store: this.store,
        orders: this.orders,
        changes: this.changes,
        watches: this.watches,
        city: this.city,
        waitlist: this.waitlist,
        pages: this.pages,
        embedder: lengths(),
        providers: this.post.providers,
        callback: {
          url: "http://edge.test",
          secret: this.edge.secret,
          now: Date.now,
          fetch: this.edge.fetch,
        },
      }),
      interceptors: { activity: [() => ({ inbound: activityTracing(this.telemetry) })] },
      sinks: traceSinks(this.telemetry),
      stickyQueueScheduleToStartTimeout: "2 seconds",
      shutdownForceTime: "2 seconds",
    });
    const done = worker.run();
    const stop = async (): Promise<void> => {
      if (this.#workers.delete(running)) worker.shutdown();
      await done.catch(() => undefined);
      await connection.close();
    };
    const running: RunningWorker = { stop };
    this.#workers.add(running);
    return running;
  }

  /** A requested booking and its hand-off. */
  request(wishes: HandoffWishes): BookingHandoff {
    const handoff = handoffFor(wishes);
    this.store.request(handoff.businessData, handoff.effectId);
    return handoff;
  }

  /** Hands over as the gateway does, without its time limit. */
  async start(handoff: BookingHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("booking", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  /** An order, handed over as the gateway does, without its time limit. */
  async startOrder(handoff: OrderHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("order", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  /** A change of the business, handed over as the gateway does, without its time limit. */
  async startChange(handoff: BusinessChangeHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("businessChange", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  /** A message to customers, handed over as the gateway does, without its time limit. */
  async startNotification(handoff: NotificationHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("notification", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  /** An assessment of the city, handed over as the gateway does, without its time limit. */
  async startAssessment(handoff: AssessmentHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("assessment", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  /** A watch over the city, handed over as the gateway does, without its time limit. */
  async startWatch(handoff: WatchHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("watch", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  /** A place in the line, handed over as the gateway does, without its time limit. */
  async startWaitlist(handoff: WaitlistHandoff) {
    this.#started.push(handoff.effectId);
    return this.client.workflow.start("waitlist", {
      workflowId: handoff.effectId,
      taskQueue: this.taskQueue,
      args: [handoff],
    });
  }

  async startGateway(): Promise<string> {
    this.#gateway ??= await startGateway(
      {
        TEMPORAL_ADDRESS: this.address,
        TEMPORAL_NAMESPACE: "default",
        TEMPORAL_TLS: false,
        TEMPORAL_TASK_QUEUE: this.taskQueue,
        SUPABASE_URL: "http://unused.test",
        SUPABASE_SECRET_KEY: "unused",
        GATEWAY_HOST: "127.0.0.1",
        GATEWAY_PORT: 0,
        GATEWAY_SECRET: this.gatewaySecret,
      },
      this.store,
      this.telemetry,
    );
    return `http://127.0.0.1:${this.#gateway.port}`;
  }

  /** A signed request, as the edge makes it. */
  async signed(path: string, body: unknown, id: string, at = new Date(), more = {}): Promise<Response> {
    const payload = typeof body === "string" ? body : JSON.stringify(body);
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(this.gatewaySecret).sign(id, at, payload),
      ...more,
    };
    return fetch(`${await this.startGateway()}${path}`, { method: "POST", headers, body: payload });
  }

  /** Activities that running workflows wait for. */
  async activitiesUnderWay(): Promise<number> {
    const described = await Promise.all(
      this.#started.map((id) => this.client.workflow.getHandle(id).describe()),
    );
    const running = described.filter((it) => it.status.name === "RUNNING");
    return running.flatMap((it) => it.raw.pendingActivities ?? []).length;
  }

  /** Ends what a failed test left running. */
  async terminateAll(): Promise<void> {
    await Promise.allSettled(this.#started.map((id) => this.client.workflow.getHandle(id).terminate()));
  }

  async stopWorkers(): Promise<void> {
    await Promise.all([...this.#workers].map((it) => it.stop()));
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.#gateway?.close();
    await this.#connection.close();
  }
}

export interface RunningWorker {
  stop(): Promise<void>;
}
