// Questions to a Temporal server: is the namespace there, does a worker poll.
import { Connection } from "@temporalio/client";

const patience = 2_000;

export function namespaceIsUp(address: string, namespace: string): Promise<boolean> {
  return ask(address, async ({ workflowService }) => {
    await workflowService.describeNamespace({ namespace });
    return true;
  });
}

export interface Poller {
  namespace: string;
  queue: string;
  /** The worker's process; the SDK names itself by it. */
  pid: number;
}

/** True when that worker asks for workflow tasks. */
export function isPolled(address: string, { namespace, queue, pid }: Poller): Promise<boolean> {
  return ask(address, async ({ workflowService }) => {
    const taskQueue = { name: queue };
    const { pollers } = await workflowService.describeTaskQueue({ namespace, taskQueue, taskQueueType: 1 });
    return (pollers ?? []).some((it) => it.identity?.startsWith(`${pid}@`));
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
