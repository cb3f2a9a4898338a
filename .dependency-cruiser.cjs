// Who may import whom (docs: README, "The house"). Checked by `npm run check`.
const only = (name, from, ...allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});
const contracts = "^src/contracts/";
const business = "^src/business/";
const understanding = "^src/understanding/";
const lib = (...names) => `node_modules/(${names.join("|")})/`;

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    only("contracts-know-only-zod", contracts, lib("zod")),
    only("business-is-pure", business, contracts, lib("temporal-polyfill")),
    only("models-know-contracts", "^src/models/", contracts, lib("zod", "@langchain/core")),
    only(
      "understanding-is-pure",
      understanding,
      contracts,
      business,
      "^src/models/port",
      "^src/conversation/ports",
      lib("zod", "temporal-polyfill", "libphonenumber-js"),
    ),
    only(
      "crew-knows-the-port-to-models",
      "^src/crew/",
      contracts,
      "^src/models/port",
      lib("zod", "@langchain/langgraph", "@langchain/core"),
    ),
    only(
      "conversation-is-runtime-free",
      "^src/conversation/",
      contracts,
      business,
      understanding,
      "^src/models/port",
      "^src/(crew|chats|verticals)/",
      lib(
        "zod",
        "temporal-polyfill",
        "@langchain/langgraph",
        "@langchain/langgraph-checkpoint",
        "@langchain/core",
      ),
      "^(node:)?async_hooks$",
    ),
    {
      name: "langgraph-stays-in-the-graph",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          "^src/conversation/(graph|talk-graph|state|run-turn)\\.ts$",
          "^src/conversation/async-local-storage\\.ts$",
          "^src/crew/run-crew\\.ts$",
        ],
      },
      to: { path: lib("@langchain/langgraph", "@langchain/langgraph-checkpoint") },
    },
    only(
      "chats-and-verticals-are-data",
      "^src/(chats|verticals)/",
      contracts,
      business,
      "^src/conversation/",
      lib("zod", "temporal-polyfill"),
    ),
    {
      name: "adapters-know-ports-and-vendors",
      comment: "learned.ts is the port of what understanding has loaded for it",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: {
        path: ["^src/(edge|understanding|web|chats|verticals)/", "^durable-objects/", "^temporal-worker/"],
        pathNot: "^src/understanding/learned/learned\\.ts$",
      },
    },
    {
      name: "edge-reaches-adapters-through-services",
      severity: "error",
      from: { path: "^src/edge/", pathNot: "^src/edge/services\\.ts$" },
      to: { path: "^src/adapters/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "edge-knows-durable-objects-as-types",
      severity: "error",
      from: { path: "^src/edge/" },
      to: { path: "^(durable-objects|temporal-worker)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "durable-objects-do-not-know-the-edge",
      severity: "error",
      from: { path: "^durable-objects/" },
      to: { path: ["^src/(edge|web)/", "^temporal-worker/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "workflows-are-deterministic",
      severity: "error",
      from: { path: "^temporal-worker/workflows/" },
      to: {
        pathNot: [
          "^temporal-worker/workflows/",
          contracts,
          business,
          lib("@temporalio/workflow", "@temporalio/common"),
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "container-is-self-contained",
      comment: "temporal-worker/Dockerfile copies these folders and no others",
      severity: "error",
      from: { path: "^temporal-worker/" },
      to: {
        path: "^(src|durable-objects)/",
        pathNot: [
          contracts,
          business,
          "^src/adapters/(supabase/city|embedder)\\.ts$",
          "^src/models/embedder\\.ts$",
          "^src/understanding/learned/learned\\.ts$",
        ],
      },
    },
    {
      name: "web-takes-contracts-as-types",
      severity: "error",
      from: { path: "^src/web/" },
      to: { pathNot: ["^src/web/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-does-not-know-tests",
      severity: "error",
      from: { path: "^(src|durable-objects|temporal-worker)/" },
      to: { path: "^(test|scripts)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "src/tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|public|\\.local|worker-configuration\\.d\\.ts)" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".mjs", ".cjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
