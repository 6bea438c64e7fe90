/** What plans and states have in common: sinks and declared resources out of instances. */
import type { SourceModel } from "../../model/notification.ts";
import type { Environment, Reading } from "../types.ts";
import type { Configuration } from "./configuration.ts";
import type { InstanceSource } from "./instance.ts";
/** Reads the sinks and the resources of the catalog; other instances are passed over. */
export declare function readInstances(source: InstanceSource, configuration: Configuration, environment: Environment): SourceModel;
/** Runs a reader; a text that is nested too deeply for it is unreadable. */
export declare function tooDeep(uri: string, read: () => Reading): Reading;
