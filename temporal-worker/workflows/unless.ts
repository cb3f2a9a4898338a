// Work that is called off as soon as it has lost its sense.
import { CancellationScope, condition } from "@temporalio/workflow";

/** Does the work; its activities are cancelled as soon as `isOver`. */
export async function unless<T>(isOver: () => boolean, work: () => Promise<T>): Promise<T> {
  const scope = new CancellationScope();
  let isDone = false;
  void condition(() => isDone || isOver()).then(() => {
    if (!isDone) scope.cancel();
  });
  try {
    return await scope.run(work);
  } finally {
    isDone = true;
  }
}
