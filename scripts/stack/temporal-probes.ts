// Questions to a Temporal server: is the namespace there, does a worker poll.
import { Connection } from "@temporalio/client";

const patience = 2_000;

export function namespaceIsUp(address: string, namespace: string): Promise<boolean> {
  return ask(address, async ({ workflowService }) => {
    await workflowService.describeNamespace({ namespace });
    return true;
  });
}

/** True when a worker that started after `since` (epoch ms) asks for workflow tasks. */
export function isPolled(address: string, namespace: string, queue: string, since: number): Promise<boolean> {
  return ask(address, async ({ workflowService }) => {
    const { pollers } = await workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: queue },
      taskQueueType: 1,
    });
    return (pollers ?? []).some((it) => Number(it.lastAccessTime?.seconds ?? 0) * 1000 >= since - 1000);
  });
}

async function ask(
  address: string,
  question: (connection: Connection) => Promise<boolean>,
): Promise<boolean> {
  const connection = Connection.lazy({ address });
  try {
    return await connection.withDeadline(Date.now() + patience, () => question(connection));
  } finally {
    await connection.close();
  }
}
