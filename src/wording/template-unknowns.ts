/** Words for values that a template of AWS CloudFormation does not give. */
import type { TemplateUnknown } from "../model/reasons/unknown-value.ts";
import { listed } from "../model/words.ts";
import type { ValueWords, Words } from "./words.ts";

const tooManyCombinations = "and the conditions that decide with it have too many combinations to evaluate";
const untilDeployed = "which is known only when the stack is deployed";

const places = {
  region: { name: "Region", option: "--region " },
  account: { name: "account", option: "--account-id " },
  partition: { name: "partition", option: "--partition " },
} as const;

const targets = { region: "a Region", account: "an account" } as const;

export const templateUnknowns: Words<TemplateUnknown, ValueWords> = {
  "macro-result": ({ macro }) => {
    const name = macro === null ? "a transform of the template" : `the transform ${macro}`;
    return { noun: `what ${name} makes of the template`, clause: `${name} can change the template` };
  },
  "stack-place": ({ part }) => ({
    noun: `the ${places[part].name} of the stack`,
    clause: `the template does not name the ${places[part].name} of its stack`,
    option: places[part].option,
  }),
  "app-place": ({ part, folder }) => ({
    noun: `the ${places[part].name} of the stacks of ${folder}, which their app does not set`,
  }),
  "stack-set-target": ({ part, stackSet, unit }) => ({
    noun: `${targets[part]}${unit === undefined ? "" : ` in ${unit}`} that the stack set ${stackSet} deploys to`,
    clause: `the template does not name the ${places[part].name}s that the stack set ${stackSet} deploys to`,
  }),
  "parameter-without-default": ({ parameter, option }) => ({
    noun: `parameter ${parameter}, which has no default`,
    clause: `parameter ${parameter} has no default`,
    option: `--parameter ${option}=`,
  }),
  "parameter-not-passed": ({ parameter }) => ({
    noun: `parameter ${parameter}, which has no default and gets no value`,
    clause: `parameter ${parameter} has no default and gets no value from its parent stack`,
  }),
  "parameter-hidden": ({ parameter }) => ({
    noun: `parameter ${parameter}, whose value is hidden (NoEcho)`,
    clause: `the value of parameter ${parameter} is hidden (NoEcho)`,
  }),
  "parameter-in-store": ({ parameter }) => ({
    noun: `parameter ${parameter}, which CloudFormation reads from Systems Manager Parameter Store`,
    clause: `CloudFormation reads parameter ${parameter} from Systems Manager Parameter Store when it deploys the stack`,
  }),
  "parameter-of-wrong-shape": ({ parameter, passed }) => ({
    noun: `parameter ${parameter}`,
    clause: `parameter ${parameter} gets ${passed === "list" ? "a list" : "a value that is not a string"}`,
  }),
  "parameter-of-itself": ({ parameter }) => ({
    noun: `parameter ${parameter}`,
    clause: `parameter ${parameter} depends on itself`,
  }),
  "pseudo-parameter": ({ parameter }) => ({
    noun: `the pseudo parameter ${parameter}`,
    clause: `the value depends on ${parameter}, ${untilDeployed}`,
  }),
  "function-result": ({ function: name }) => ({
    noun: `the result of ${name}`,
    clause: `the value depends on the result of ${name}, ${untilDeployed}`,
  }),
  "function-result-too-long": ({ function: name }) => ({
    noun: `the result of ${name}`,
    clause: `the result of ${name} is too long to evaluate`,
  }),
  "call-not-accepted": ({ function: name }) => ({
    noun: `a call of ${name} that CloudFormation rejects`,
    clause: `CloudFormation rejects a call of ${name}`,
  }),
  "resource-reference": ({ resource }) => ({
    noun: `the reference of resource ${resource}`,
    clause: `the value depends on resource ${resource}, whose reference is known only when the stack is deployed`,
  }),
  "resource-attribute": ({ resource, attribute }) => ({
    noun: `attribute ${attribute} of resource ${resource}`,
    clause: `the value depends on attribute ${attribute} of resource ${resource}, ${untilDeployed}`,
  }),
  "resource-not-a-mapping": ({ resource }) => ({
    noun: `the properties of ${resource}`,
    clause: `resource ${resource} is not a mapping`,
  }),
  "assigned-by-aws": ({ resource, part }) => ({ noun: `the ${part} that AWS assigns to resource ${resource}` }),
  "generated-name": ({ resource }) => ({ noun: `the name that CloudFormation generates for ${resource}` }),
  "made-by-transform": ({ name, resource }) => ({ noun: `${name}, which a transform makes from resource ${resource}` }),
  "not-declared": ({ name, written }) => ({
    noun: `${written}, which this template does not declare`,
    clause: `the value depends on ${name}, which this template does not declare`,
  }),
  "condition-not-decided": ({ condition }) => ({
    noun: `a value that depends on condition ${condition}`,
    clause: `condition ${condition} ${tooManyCombinations}`,
  }),
  "mapping-missing": ({ mapping }) => ({
    noun: `the mapping ${mapping}`,
    clause: `this template has no mapping ${mapping}`,
  }),
  export: ({ name }) => ({ noun: exported(name), clause: exportedElsewhere(name) }),
  "export-missing": ({ name, isWhole }) => {
    const problem = isWhole ? "which no template in the input exports" : "whose name is unresolved in part";
    return { noun: `${exported(name)}, ${problem}`, clause: exportedElsewhere(name) };
  },
  "export-ambiguous": ({ name, exporters }) => ({
    noun: `${exported(name)}, which ${listed(exporters, "and")} export`,
    clause: exportedElsewhere(name),
  }),
  "stack-output": ({ stack, output }) => ({ noun: `output ${output} of stack ${stack}` }),
  "dynamic-reference": ({ reference }) => ({
    noun: `the dynamic reference ${reference}`,
    clause: `the value depends on the dynamic reference ${reference}, which CloudFormation resolves when it deploys the stack`,
  }),
  "null-value": () => ({
    noun: "a null value",
    clause: "its value is null, which CloudFormation rejects",
  }),
  "not-evaluated": ({ limit }) => ({
    noun: "a value that is not evaluated",
    clause: limit === "steps" ? "the template takes too many steps to evaluate" : "it is nested too deeply",
  }),
};

function exported(name: string): string {
  return `the value exported as ${name}`;
}

function exportedElsewhere(name: string): string {
  return `the value depends on the value that another stack exports as ${name}`;
}
