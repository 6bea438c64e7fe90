/** Words for values that a template of AWS CloudFormation leaves open. */
import type { TemplateUnknown } from "../model/reasons/unknown-value.ts";
import type { ValueWords, Words } from "./words.ts";

const tooManyCombinations = "and the conditions it appears with have too many combinations to look at each";
const untilDeployed = "which is known only when the stack is deployed";

const places = {
  region: { name: "Region", option: "--region " },
  account: { name: "account", option: "--account-id " },
  partition: { name: "partition", option: "--partition " },
} as const;

const targets = { region: "a Region", account: "an account" } as const;

export const templateUnknowns: Words<TemplateUnknown, ValueWords> = {
  "stack-place": ({ part }) => ({
    noun: `the ${places[part].name} of the stack`,
    clause: `the template does not say in which ${places[part].name} its stack lives`,
    option: places[part].option,
  }),
  "app-place": ({ part, folder }) => ({
    noun: `the ${places[part].name} of the stacks of ${folder}, which their app leaves open`,
  }),
  "stack-set-target": ({ part, stackSet, unit }) => ({
    noun: `${targets[part]}${unit === undefined ? "" : ` in ${unit}`} that the stack set ${stackSet} deploys to`,
    clause: `the template does not say which ${places[part].name}s the stack set ${stackSet} deploys to`,
  }),
  "parameter-without-default": ({ parameter, option }) => ({
    noun: `parameter ${parameter}, which has no default`,
    clause: `parameter ${parameter} has no default`,
    option: `--parameter ${option}=`,
  }),
  "parameter-not-passed": ({ parameter }) => ({
    noun: `parameter ${parameter}, which has no default and gets no value`,
    clause: `parameter ${parameter} has no default and its parent stack passes no value for it`,
  }),
  "parameter-hidden": ({ parameter }) => ({
    noun: `parameter ${parameter}, whose value is hidden (NoEcho)`,
    clause: `the value of parameter ${parameter} is hidden (NoEcho)`,
  }),
  "parameter-in-store": ({ parameter }) => ({
    noun: `parameter ${parameter}, which is read from the Systems Manager parameter store`,
    clause: `parameter ${parameter} is read from the Systems Manager parameter store when the stack is deployed`,
  }),
  "parameter-of-wrong-shape": ({ parameter, passed }) => ({
    noun: `parameter ${parameter}`,
    clause: `${passed === "list" ? "a list" : "something other than a string"} is passed for parameter ${parameter}`,
  }),
  "parameter-of-itself": ({ parameter }) => ({
    noun: `parameter ${parameter}`,
    clause: `parameter ${parameter} depends on itself`,
  }),
  "pseudo-parameter": ({ parameter }) => ({
    noun: `the pseudo parameter ${parameter}`,
    clause: `it depends on ${parameter}, ${untilDeployed}`,
  }),
  "function-result": ({ function: name }) => ({
    noun: `the result of ${name}`,
    clause: `it depends on the result of ${name}, ${untilDeployed}`,
  }),
  "function-result-too-long": ({ function: name }) => ({
    noun: `the result of ${name}`,
    clause: `the result of ${name} is too long to be worked out`,
  }),
  "call-not-accepted": ({ function: name }) => ({
    noun: `a call of ${name} that CloudFormation does not accept`,
    clause: `${name} is called in a way that CloudFormation does not accept`,
  }),
  "resource-reference": ({ resource }) => ({
    noun: `the reference of resource ${resource}`,
    clause: `it depends on resource ${resource}, whose reference is known only when the stack is deployed`,
  }),
  "resource-attribute": ({ resource, attribute }) => ({
    noun: `attribute ${attribute} of resource ${resource}`,
    clause: `it depends on attribute ${attribute} of resource ${resource}, ${untilDeployed}`,
  }),
  "resource-not-a-mapping": ({ resource }) => ({
    noun: `the properties of ${resource}`,
    clause: `resource ${resource} is not a mapping`,
  }),
  "assigned-by-aws": ({ resource, part }) => ({ noun: `the ${part} that AWS assigns to resource ${resource}` }),
  "generated-name": ({ resource }) => ({ noun: `the name that CloudFormation generates for ${resource}` }),
  "made-by-transform": ({ name, resource }) => ({ noun: `${name}, which a transform makes of resource ${resource}` }),
  "not-declared": ({ name, written }) => ({
    noun: `${written}, which this template does not declare`,
    clause: `it depends on ${name}, which this template does not declare`,
  }),
  "condition-not-decided": ({ condition }) => ({
    noun: `a value that depends on condition ${condition}`,
    clause: `condition ${condition} is not decided, ${tooManyCombinations}`,
  }),
  "mapping-missing": ({ mapping }) => ({
    noun: `the mapping ${mapping}`,
    clause: `mapping ${mapping} does not exist in this template`,
  }),
  export: ({ name }) => ({ noun: exported(name), clause: exportedElsewhere(name) }),
  "export-missing": ({ name, isWhole }) => {
    const problem = isWhole ? "which none of the templates read here exports" : "whose name is not wholly known";
    return { noun: `${exported(name)}, ${problem}`, clause: exportedElsewhere(name) };
  },
  "export-ambiguous": ({ name, exporters }) => ({
    noun: `${exported(name)}, which ${exporters.join(" and ")} export alike`,
    clause: exportedElsewhere(name),
  }),
  "stack-output": ({ stack, output }) => ({ noun: `output ${output} of stack ${stack}` }),
  "dynamic-reference": ({ reference }) => ({
    noun: `the dynamic reference ${reference}`,
    clause: `it depends on the dynamic reference ${reference}, which is looked up when the stack is deployed`,
  }),
  "null-value": () => ({
    noun: "a null value",
    clause: "its value is null, which CloudFormation does not accept",
  }),
  "not-evaluated": ({ limit }) => ({
    noun: "a value that was not evaluated",
    clause: limit === "steps" ? "the template takes too many steps to evaluate" : "it is nested too deeply",
  }),
};

function exported(name: string): string {
  return `the value exported as ${name}`;
}

function exportedElsewhere(name: string): string {
  return `it depends on the value that another stack exports as ${name}`;
}
