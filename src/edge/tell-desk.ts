// Tells a business's dashboard what changed, where that is all that is left to do: it reads everything again as it opens.
import type { DeskNews } from "#contracts/desk";
import type { Uuid } from "#contracts/ids";
import type { Origin } from "#contracts/telemetry";
import type { Services } from "./ports.ts";
import { logFailure } from "./problem.ts";

/** Never rejects. */
export async function tellDesk(
  { deskOf }: Pick<Services, "deskOf">,
  business: Uuid,
  news: DeskNews,
  { requestId, traceparent }: Origin,
): Promise<void> {
  try {
    await deskOf(business).note(news, traceparent);
  } catch (error) {
    logFailure(error, { requestId });
  }
}
