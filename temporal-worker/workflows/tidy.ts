// Sweeps the database once; a schedule starts it every few minutes (tidying-schedule.ts).
import { workflowInfo } from "@temporalio/workflow";
import type { Tidied } from "../activities/tidying-activities.ts";
import { sweeper } from "./retries.ts";

export const tidy = (): Promise<Tidied> => sweeper.sweep(workflowInfo().workflowId);
