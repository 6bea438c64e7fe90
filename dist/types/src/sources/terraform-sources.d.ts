/**
 * Terraform configuration itself (`.tf`, `.tf.json`), which has no front-end yet: recognised, so that a trail declared there is not overlooked in silence.
 */
import type { Notification } from "../model/notification.ts";
/** Whether a text is Terraform configuration that declares a trail or an event data store, in HCL or JSON. */
export declare function declaresSink(text: string): boolean;
/** What to say of such files. A plan or state read in the same run is taken to be made from them; without one, the result lacks what they declare. */
export declare function terraformSourceNotice(uris: readonly string[], planWasRead: boolean): Notification[];
