// The way to a business's desk, the Durable Object of that business alone: it is named by the business's id.
import type { DeskNews } from "#contracts/desk";
import type { Uuid } from "#contracts/ids";

/** RPC surface of `business-desk`; every call may be repeated. */
export interface BusinessDeskPort {
  /**
   * Keeps the news and sends it to who watches; a repeat is one entry. Resolves once it was sent.
   * @param traceparent of what told it
   */
  note(news: DeskNews, traceparent?: string | null): Promise<void>;
  /** `GET /socket?after=seq` upgrades. A refusal is `{code, detail}` as JSON with the header `x-problem: 1`. */
  fetch(request: Request): Promise<Response>;
}

/** As much of a Durable Object namespace as is needed here. */
export interface DeskNamespace {
  idFromName(name: string): object;
  get(id: object): object;
}

export type DeskOf = (business: Uuid) => BusinessDeskPort;

export const createDesks =
  (namespace: DeskNamespace): DeskOf =>
  (business) =>
    namespace.get(namespace.idFromName(business.toLowerCase())) as BusinessDeskPort;
