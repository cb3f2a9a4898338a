// Named instants in the life of a turn where a test may cut the power. In production nothing happens there.

export type ProbePoint =
  /** The message is in the inbox, nobody has looked at it. */
  | "accepted"
  /** A model's or a slow read's answer has been journalled. */
  | "answer kept"
  /** The graph has run; all it made is in memory. */
  | "staged"
  /** State, transcript and effects are stored; nothing was performed, nobody was told. */
  | "committed"
  /** An effect was performed; its result is not stored. */
  | "performed"
  /** An effect's result is in the inbox. */
  | "result stored";

export type Probe = (point: ProbePoint) => Promise<void> | void;

export const noProbe: Probe = () => {};
