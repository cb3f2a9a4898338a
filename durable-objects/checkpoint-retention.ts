// Which rows of a thread are still needed: the newest checkpoint of each namespace and what it is read with.
import type { Checkpoint, CheckpointMetadata } from "@langchain/langgraph-checkpoint";
import type { CheckpointLink, CheckpointRows } from "./checkpoint-rows.ts";

/** What stays in one namespace; all else of the thread goes. */
export interface Retained {
  namespace: string;
  /** Checkpoint ids; their writes stay with them. */
  ids: string[];
  /** Keys of values: channel and version. */
  values: [channel: string, version: string][];
}

/**
 * The rows to keep of `thread`. A namespace that names a task ("node:task-id") serves only to resume
 * the superstep it ran in, so it goes once the root graph has moved on; others keep their newest
 * checkpoint, with as many ancestors as its replayed channels are rebuilt from.
 */
export function whatToKeep(rows: CheckpointRows, thread: string): Retained[] {
  const namespaces = Map.groupBy(rows.links({ thread }), (link) => link.namespace);
  const rootNow = namespaces.get("")?.[0]?.id ?? null;
  const kept: Retained[] = [];
  for (const [namespace, links] of namespaces) {
    const newest = links[0];
    if (!newest || (namesTask(namespace) && newest.root !== rootNow)) continue;
    const lineage = neededLineage(rows, newest, links);
    kept.push({
      namespace,
      ids: lineage.map((link) => link.id),
      values: lineage.flatMap((link) => versionKeys(link)),
    });
  }
  return kept;
}

const namesTask = (namespace: string): boolean => namespace.includes(":");

const versionKeys = (link: CheckpointLink): [string, string][] =>
  Object.entries(link.versions).map(([channel, version]) => [channel, String(version)]);

/** The checkpoint itself and its ancestors up to where each replayed channel has a stored value. */
function neededLineage(
  rows: CheckpointRows,
  newest: CheckpointLink,
  links: readonly CheckpointLink[],
): CheckpointLink[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const lineage = [newest];
  let open = newest.replayed;
  let current = newest;
  while (open.length > 0 && current.parent !== null) {
    const parent = byId.get(current.parent);
    if (!parent) break;
    lineage.push(parent);
    const stored = rows.values(parent.thread, parent.namespace, pick(parent.versions, open));
    open = open.filter((channel) => !stored.has(channel));
    current = parent;
  }
  return lineage;
}

/** Delta channels written since their last snapshot: their value is in the ancestors' writes. */
export const replayedChannels = ({ channel_values }: Checkpoint, metadata: CheckpointMetadata): string[] =>
  Object.keys(metadata.counters_since_delta_snapshot ?? {}).filter((name) => !(name in channel_values));

/** The versions of `channels` alone; a channel without one is left out. */
export function pick(
  versions: CheckpointLink["versions"],
  channels: Iterable<string>,
): CheckpointLink["versions"] {
  const picked: CheckpointLink["versions"] = {};
  for (const channel of channels) {
    const version = versions[channel];
    if (version !== undefined) picked[channel] = version;
  }
  return picked;
}
