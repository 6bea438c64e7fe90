/** Provisioners that the configuration of a plan shows to call CloudTrail. */
import { literal, unresolvedText, type Text } from "../../../model/text.ts";
import { knownPartsOf, type LocatedChanger } from "../../trail-changers.ts";
import { changingCalls } from "../../unseen-trails.ts";
import { readExpression, type ConfigurationResource, type PlanConfiguration } from "./configuration.ts";
import { blockAddress, type InstanceSource } from "./instance.ts";
import { isArray, isObject, member, type JsonValue } from "./json.ts";
import { sinkTypes } from "./sink-types.ts";

/**
 * A plan shows the references of a command and not the text between them: then `command` can be any call. It is one of
 * CloudTrail where it refers to a trail. Whether it runs when the resource is made or destroyed, a plan does not say.
 */
export function plannedProvisioners(
  source: InstanceSource,
  configuration: PlanConfiguration,
): readonly LocatedChanger[] {
  const sinks = source.instances((type) => sinkTypes.has(type));
  return [...configuration.resources()].flatMap((resource) =>
    resource.emptyBecause === undefined && isArray(resource.provisioners)
      ? resource.provisioners.flatMap(
          (one) =>
            changerOf(
              source,
              resource,
              one,
              sinks.map(({ address }) => address),
            ) ?? [],
        )
      : [],
  );
}

function changerOf(
  source: InstanceSource,
  { address, path, type }: ConfigurationResource,
  provisioner: JsonValue,
  sinks: readonly string[],
): LocatedChanger | null {
  const parts = partsOf(member(provisioner, "expressions"));
  const says = parts.map(({ text }) => text);
  const module = address.includes("module.") ? address.replace(/[^.]+\.[^.]+$/, "") : "";
  const referred = parts.flatMap(({ references }) => references.map((reference) => `${module}${reference}`));
  const names = sinks.filter((sink) => {
    const block = blockAddress(sink);
    return (sinkTypes.has(type) && block === address) || referred.some((reference) => isOf(reference, block));
  });
  const found = changingCalls(knownPartsOf(says));
  const isRunOnTrail = names.length > 0 && parts.some(({ references }) => references.length > 0);
  if (found.length === 0 && !isRunOnTrail) return null;
  return { by: "provisioner", address, calls: found, says, names, isSure: true, origin: source.document.origin(path) };
}

function isOf(reference: string, block: string): boolean {
  return reference === block || reference.startsWith(`${block}.`) || reference.startsWith(`${block}[`);
}

interface Part {
  readonly text: Text;
  readonly references: readonly string[];
}

function partsOf(value: JsonValue | undefined): readonly Part[] {
  const expression = readExpression(value);
  if (expression?.kind === "references") {
    const { references } = expression;
    const [first = ""] = references;
    const piece = { id: first, kind: "anything", unknown: { code: "name-not-known", name: first } } as const;
    return [{ text: unresolvedText(piece), references }];
  }
  if (expression?.kind === "constant")
    return stringsIn(expression.value).map((text) => ({ text: literal(text), references: [] }));
  return isObject(value) ? Object.values(value).flatMap(partsOf) : [];
}

function stringsIn(value: JsonValue): readonly string[] {
  if (typeof value === "string") return [value];
  if (isArray(value)) return value.flatMap(stringsIn);
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}
