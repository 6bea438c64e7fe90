/** What people should know of a plan beside the model that is read from it. */
import type { Notification, SourceModel } from "../../model/notification.ts";
import type { Configuration } from "./configuration.ts";
import type { JsonDocument } from "./document.ts";
import type { PlanSource } from "./plan-instances.ts";
/** All notices about a plan: what it lacks, and what it does to trails and event data stores. */
export declare function planNotices(document: JsonDocument, source: PlanSource, configuration: Configuration, model: SourceModel): Notification[];
