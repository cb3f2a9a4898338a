// Gives LangGraph its AsyncLocalStorage before LangGraph loads: bundlers pick its browser build, which has none.
import { AsyncLocalStorage } from "node:async_hooks";
import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";

AsyncLocalStorageProviderSingleton.initializeGlobalInstance(new AsyncLocalStorage());
