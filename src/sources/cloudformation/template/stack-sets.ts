import { display, knownString, literal, unresolvedText, type Text, type Unresolved } from "../../../model/text.ts";
import type { Scope } from "../../../model/scope.ts";
import type { TemplateEvaluation, ParentStack, Template, TemplateResource } from "../evaluate/types.ts";
import { partitionNameOf } from "../evaluate/scope.ts";
import { addressOf, idOf } from "./template.ts";
import type { TemplateValue } from "../evaluate/value.ts";

/** One stack that a stack set makes, or one that stands for all whose account or Region the template does not tell. */
export interface StackInstance {
  /** Tells it from the others of the set: `111122223333/eu-west-1`; empty where there is only one. */
  readonly label: string;
  readonly scope: Scope;
  readonly parameter: ParentStack["parameter"];
}

/** What the accounts of a group are called in labels, with their text. */
interface Account {
  readonly label: string;
  readonly text: Text;
}

/**
 * The stacks of a stack set by the accounts and Regions of its `StackInstancesGroup`. Accounts of organizational units
 * are in no template:
 * one account stands for all of them, as all have the same stacks.
 * CloudFormation reference: AWS::CloudFormation::StackSet, StackInstances and DeploymentTargets.
 */
export function stackInstances(evaluation: TemplateEvaluation, resource: TemplateResource): readonly StackInstance[] {
  const { template } = evaluation;
  const properties = evaluation.propertiesOf(resource);
  const groups = evaluation.property(properties, "StackInstancesGroup");
  const listed = groups.kind === "list" ? groups.items.filter(({ kind }) => kind !== "absent") : [];
  if (listed.length === 0) {
    const [account, region] = [accountPiece(template, resource, ""), regionPiece(template, resource, "")];
    return [
      {
        label: "",
        scope: scopeOf(template, resource, "", unresolvedText(account), unresolvedText(region)),
        parameter: passedBy(resource, null),
      },
    ];
  }
  const instances = listed.flatMap((group, index) => instancesOfGroup(evaluation, resource, group, index));
  return [...new Map(instances.map((instance) => [instance.label, instance])).values()];
}

function instancesOfGroup(
  evaluation: TemplateEvaluation,
  resource: TemplateResource,
  group: TemplateValue,
  index: number,
): readonly StackInstance[] {
  const accounts = accountsOf(evaluation, resource, group, index);
  const regions = regionsOf(evaluation, resource, group, index);
  const parameter = passedBy(resource, index);
  return accounts.flatMap((account) =>
    regions.map((region) => {
      const label = `${account.label}/${display(region)}`;
      return { label, scope: scopeOf(evaluation.template, resource, label, account.text, region), parameter };
    }),
  );
}

function accountsOf(
  evaluation: TemplateEvaluation,
  resource: TemplateResource,
  group: TemplateValue,
  index: number,
): readonly Account[] {
  const { template } = evaluation;
  const targets = evaluation.property(group, "DeploymentTargets");
  const [accounts, units] = [
    texts(evaluation.property(targets, "Accounts")),
    texts(evaluation.property(targets, "OrganizationalUnitIds")),
  ];
  const filter = evaluation.property(targets, "AccountFilterType");
  const filterName = filter.kind === "text" ? knownString(filter.text) : undefined;
  const listed = filterName === "DIFFERENCE" ? [] : (accounts ?? []).map((text) => ({ label: display(text), text }));
  const hasOthers =
    accounts === null || units === null || listed.length === 0 || (units.length > 0 && filterName !== "INTERSECTION");
  if (!hasOthers) return listed;
  const label = units === null || units.length === 0 ? `accounts ${String(index + 1)}` : units.map(display).join("+");
  return [...listed, { label, text: unresolvedText(accountPiece(template, resource, label)) }];
}

function regionsOf(
  evaluation: TemplateEvaluation,
  resource: TemplateResource,
  group: TemplateValue,
  index: number,
): readonly Text[] {
  const regions = texts(evaluation.property(group, "Regions"));
  return regions === null || regions.length === 0
    ? [unresolvedText(regionPiece(evaluation.template, resource, `regions ${String(index + 1)}`))]
    : regions;
}

/** The strings of a list, none where the property is absent; null where the list is not wholly visible. */
function texts(value: TemplateValue): readonly Text[] | null {
  if (value.kind === "absent") return [];
  if (value.kind !== "list") return null;
  const items = value.items.filter(({ kind }) => kind !== "absent");
  const found = items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
  return found.length === items.length ? found : null;
}

/** Overrides of a group come before the parameters of the set. Both are lists of keys and values. */
function passedBy(resource: TemplateResource, group: number | null): ParentStack["parameter"] {
  return (evaluation, name) => {
    const properties = evaluation.propertiesOf(resource);
    const groups = group === null ? null : evaluation.property(properties, "StackInstancesGroup");
    const present = groups?.kind === "list" ? groups.items.filter(({ kind }) => kind !== "absent") : [];
    const own = group === null ? undefined : present[group];
    const overridden =
      own === undefined ? null : valueOf(evaluation, evaluation.property(own, "ParameterOverrides"), name);
    return overridden ?? valueOf(evaluation, evaluation.property(properties, "Parameters"), name) ?? { kind: "absent" };
  };
}

function valueOf(evaluation: TemplateEvaluation, list: TemplateValue, name: string): TemplateValue | null {
  if (list.kind === "open") return list;
  const items = list.kind === "list" ? list.items : [];
  const item = items.find((candidate) => {
    const key = evaluation.property(candidate, "ParameterKey");
    return key.kind === "text" && knownString(key.text) === name;
  });
  const open = items.find(({ kind }) => kind === "open");
  return item === undefined ? (open ?? null) : evaluation.property(item, "ParameterValue");
}

function scopeOf(template: Template, resource: TemplateResource, label: string, account: Text, region: Text): Scope {
  const known = knownString(region);
  const partition = known === undefined ? null : partitionNameOf(known);
  return {
    ...template.scope,
    id: `${idOf(template, resource.logicalId)}${label === "" ? "" : `[${label}]`}`,
    ...(isUnit(label) && { memberOf: template.scope.memberOf ?? template.scope.id }),
    account,
    region,
    partition: partition === null ? template.scope.partition : literal(partition),
  };
}

/** An organizational unit, of the organization that the stack set is administered in. */
function isUnit(label: string): boolean {
  return label.startsWith("ou-") || label.startsWith("r-");
}

function accountPiece(template: Template, resource: TemplateResource, label: string): Unresolved {
  const unit = isUnit(label) ? { unit: label } : {};
  const stackSet = addressOf(template, resource.logicalId);
  return {
    id: `account:${idOf(template, resource.logicalId)}${label}`,
    kind: "account",
    unknown: { code: "stack-set-target", part: "account", stackSet, ...unit },
  };
}

function regionPiece(template: Template, resource: TemplateResource, label: string): Unresolved {
  return {
    id: `region:${idOf(template, resource.logicalId)}${label}`,
    kind: "region",
    unknown: { code: "stack-set-target", part: "region", stackSet: addressOf(template, resource.logicalId) },
  };
}
