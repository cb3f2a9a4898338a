// The picture in docs/conversation.md is the graph itself.
import { readFileSync } from "node:fs";
import { MemorySaver } from "@langchain/langgraph";
import { expect, test } from "vitest";
import { createGraph } from "#conversation/graph";

const page = readFileSync(new URL("../../../docs/conversation.md", import.meta.url), "utf8");

test("the diagram in the docs is drawn from the graph", () => {
  const drawn = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1]?.trim();
  expect(drawn).toBe(createGraph(new MemorySaver()).draw().trim());
});
