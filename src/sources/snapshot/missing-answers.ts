/** Which answers of the AWS CLI are missing for a trail, with the commands that give them. */
import type { Notification } from "../../model/notification.ts";
import { listed } from "../../model/words.ts";
import type { TrailParts } from "./join.ts";

/** One note for each trail that the AWS CLI printed in part. A snapshot says itself what could not be read. */
export function missingAnswers(trails: readonly TrailParts[]): Notification[] {
  return trails.flatMap((trail) => {
    const commands = missingCommands(trail);
    if (commands.length === 0) return [];
    const message = `${trail.arn.text}: what it records is not known completely. Save the output of ${listed(commands, "and")}, and show it with --trails too.`;
    return [{ level: "note" as const, message, location: trail.place.locate(), incomplete: false }];
  });
}

function missingCommands({ arn, descriptions, selectors, statuses }: TrailParts): string[] {
  const isPrinted = [...descriptions, ...selectors].every(({ account }) => account === null);
  if (!isPrinted) return [];
  const has = (key: "HasCustomEventSelectors", value: boolean): boolean =>
    descriptions.some(({ answer }) => answer[key] === value);
  const region = `--region ${arn.region}`;
  return [
    ...(descriptions.length === 0
      ? [`\`aws cloudtrail describe-trails ${region} --trail-name-list ${arn.text}\``]
      : []),
    ...(selectors.length === 0 && !has("HasCustomEventSelectors", false)
      ? [`\`aws cloudtrail get-event-selectors ${region} --trail-name ${arn.text}\``]
      : []),
    ...(statuses.length === 0
      ? [
          `\`aws cloudtrail get-trail-status ${region} --name ${arn.text}\` (in a file such as ${arn.region}.${arn.name}.status.json)`,
        ]
      : []),
  ];
}
