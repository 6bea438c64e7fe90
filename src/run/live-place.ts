import type { RequiredEvents } from "../requirements/types.ts";
import { startOfFile, type Origin } from "../model/location.ts";
import type { Setup } from "./setup.ts";

/**
 * Where findings on a live account stand, which has no file of its own: at the first line of the configuration, or of
 * the file that would be one.
 * Code scanning refuses results without a file.
 */
export function livePlace({ configuration }: Pick<Setup, "configuration">): Origin {
  return startOfFile(configuration?.uri ?? "trailproof.yaml");
}

/**
 * The line that asked for events: the requirement, where the policy is a file of the user's; else the service in the
 * configuration, where it is listed.
 * @param otherwise the place of all else; left out: where findings on a live account stand
 */
export function livePlaceOf(
  setup: Pick<Setup, "configuration">,
  otherwise: (required: RequiredEvents) => Origin = () => livePlace(setup),
): (required: RequiredEvents) => Origin {
  return (required) => {
    const { requirement, service, category } = required;
    if (!requirement.builtIn) return requirement.origin;
    const listed =
      category === "data" ? setup.configuration?.services.find(({ text }) => text === service?.id) : undefined;
    return listed?.origin ?? otherwise(required);
  };
}
