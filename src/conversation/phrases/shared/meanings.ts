// What the buttons of any language mean.
import type { Button } from "../../state.ts";

type Means = Button["means"];

export const yes: Means = [{ type: "affirm", confidence: 1 }];
export const no: Means = [{ type: "deny", confidence: 1 }];
export const stop: Means = [{ type: "cancelFlow", confidence: 1 }];
export const start: Means = [{ type: "startFlow", flow: "book", confidence: 1 }];
