/**
 * Terraform configuration itself (`.tf`, `.tf.json`), which has no front-end yet: recognised, so that a trail declared there is not overlooked in silence.
 */
import type { Notification } from "../model/notification.ts";
import { startOfFile } from "../model/location.ts";

/** Whether a text is Terraform configuration that declares a trail or an event data store, in HCL or JSON. */
export function declaresSink(text: string): boolean {
  return /^[ \t]*resource[ \t]+"aws_cloudtrail(?:_event_data_store)?"/m.test(text) || /"resource"\s*:\s*[[{][^]*"aws_cloudtrail(?:_event_data_store)?"\s*:\s*[[{]/.test(text);
}

/** What to say of such files. A plan or state read in the same run is taken to be made from them; without one, the result lacks what they declare. */
export function terraformSourceNotice(uris: readonly string[], planWasRead: boolean): Notification[] {
  const [first] = uris;
  if (first === undefined) return [];
  const which = uris.length === 1 ? `${first} declares trails` : `${first} and ${String(uris.length - 1)} more ${uris.length === 2 ? "file" : "files"} declare trails`;
  const advice = 'run "terraform plan -out=plan.bin" and "terraform show -json plan.bin > plan.json", and check plan.json';
  return [
    planWasRead
      ? { level: "note", message: `${which} in Terraform configuration, which is not read itself; the plan or state read in this run is taken to be made from it.`, location: startOfFile(first).locate(), incomplete: false }
      : { level: "error", message: `${which} in Terraform configuration, which is not read yet: ${advice}.`, location: startOfFile(first).locate(), incomplete: true },
  ];
}
