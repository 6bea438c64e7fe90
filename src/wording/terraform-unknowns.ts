/** Words for values that a configuration, plan or state of Terraform does not give. */
import type { BlockProblem, ExpressionProblem, TerraformUnknown } from "../model/reasons/unknown-value.ts";
import { wordsFor, type ValueWords, type Words } from "./words.ts";

export const terraformUnknowns: Words<TerraformUnknown, ValueWords> = {
  "provider-place": ({ part, provider }) => ({
    noun: `the ${part === "region" ? "Region" : "account"} of provider ${provider}`,
  }),
  "provider-partition": () => ({ noun: "the partition of the account" }),
  "changes-ignored": ({ address, attributes }) => ({
    noun: `${attributes.join(", ")} of ${address} as changed outside of Terraform`,
    clause: `ignore_changes of ${address} has ${attributes.join(", ")}, so that Terraform keeps what others change`,
  }),
  "override-unreadable": ({ file }) => ({
    noun: `what ${file} says`,
    clause: `${file} can change it, and cannot be read`,
  }),
  "resource-region": ({ address }) => ({ noun: `the Region of ${address}` }),
  "resource-attribute-value": ({ attribute, address }) => ({ noun: `${attribute} of ${address}` }),
  "variable-without-value": ({ variable, module }) => {
    const name = variableName(variable, module);
    // Only variables of the root module can be given a value by a run.
    const advice = module === undefined ? `; pass --parameter ${variable}=… to resolve it` : "";
    return { noun: `${name}, which has no value`, clause: `${name} has no value and no default${advice}` };
  },
  "variable-sensitive": ({ variable, module }) => thatIs(variableName(variable, module), "sensitive"),
  "variable-unreadable": ({ variable }) => ({
    noun: `variable ${variable}`,
    clause: `variable ${variable} cannot be read`,
  }),
  "output-sensitive": ({ output, module }) => thatIs(`output ${output} of ${module}`, "sensitive"),
  "output-unreadable": ({ output, module }) => ({
    noun: `output ${output}`,
    clause: `output ${output} of ${module} cannot be read`,
  }),
  "module-missing": ({ module, problem }) => ({
    noun: `an output of module ${module}`,
    clause: moduleProblem(module, problem),
  }),
  "declaration-unusable": ({ name, problem }) => ({
    noun: name,
    clause: problem === "repeated" ? `${name} is declared more than once` : `${name} cannot be read`,
  }),
  "after-apply": ({ address, attribute, from = [] }) => {
    if (attribute === undefined) return { noun: address, clause: `${address} is known only after apply` };
    const place = `${attribute} of ${address}`;
    return { noun: `${place}, known only after apply${builtFrom(from)}`, clause: `${place} is known only after apply` };
  },
  "not-in-state": ({ attribute, address }) => ({
    noun: `${attribute} of ${address}, not in the state`,
    clause: `${attribute} of ${address} is not in the state`,
  }),
  sensitive: ({ owner, attribute }) => {
    if (owner === undefined) return { noun: "a value marked sensitive", clause: "it is marked sensitive" };
    const place = attribute === undefined ? owner : `${attribute} of ${owner}`;
    return { noun: `${place}, a value marked sensitive`, clause: `${place} is marked sensitive` };
  },
  "arn-part": ({ part, address, problem }) => ({ noun: `${part} of ${address}, ${arnPartProblems[problem]}` }),
  "generated-attribute": ({ attribute, address, by }) => ({
    noun: `${attribute} of ${address}, which ${by === "aws" ? "AWS" : "the provider"} generates`,
  }),
  "attribute-not-given": ({ attribute, address }) => thatIs(`${attribute} of ${address}`, "not given"),
  "attribute-not-boolean": ({ attribute, address }) => thatIs(`${attribute} of ${address}`, "neither true nor false"),
  "attribute-unreadable": ({ attribute, address, because }) => ({
    noun: `${attribute} of ${address}`,
    clause: wordsFor(blockProblems, because),
  }),
  "function-not-evaluated": ({ function: name }) => ({
    noun: `the result of ${name}`,
    clause: `trailproof does not evaluate the function ${name}`,
  }),
  "call-not-evaluated": ({ function: name }) => ({
    noun: `the result of ${name}`,
    clause: `trailproof does not evaluate this call of ${name}`,
  }),
  "call-too-big": ({ function: name, limit }) =>
    said(`a call of ${name} has or returns more than ${String(limit)} values`),
  "where-terraform-runs": ({ name }) => ({
    noun: name,
    clause: `${name} depends on where Terraform runs`,
    // The one of these that a run can be given.
    ...(name === "terraform.workspace" && { option: `--parameter ${name}=` }),
  }),
  "name-not-known": ({ name }) => ({ noun: name, clause: `${name} is unresolved` }),
  "text-too-long": () => ({ noun: "a long string", clause: "a string is too long" }),
  "list-too-long": ({ limit }) => said(`a list has more than ${String(limit)} items`),
  "too-many-instances": ({ address, limit }) => said(`${address} has more than ${String(limit)} instances`),
  "instances-unknown": ({ address, argument, found }) => ({
    noun: `the ${argument} of ${address}`,
    clause: `the ${argument} of ${address} is ${found === "null" ? "null" : "not a number"}`,
  }),
  expression: ({ problem }) => wordsFor(expressionProblems, problem),
};

/** Words for what is wrong with an expression. */
export const expressionProblems: Words<ExpressionProblem, ValueWords> = {
  "not-valid": () => ({ noun: "an expression that is not valid", clause: "the expression is not valid" }),
  "takes-too-long": () => said("the configuration takes too many steps to evaluate"),
  "condition-not-boolean": () => ({ noun: "a condition", clause: "a condition is neither true nor false" }),
  "no-list": () => ({ noun: "something that is not a list", clause: "the collection is not a list" }),
  "key-no-text": () => ({ noun: "a key", clause: "a key is not a string" }),
  "index-no-text": () => said("an index is not a string"),
  "template-no-text": () => said("a template contains something that is not a string"),
  "no-such-item": () => said("a list has no such item"),
  "list-without-attribute": ({ attribute }) => said(`a list has no attribute ${attribute}`),
  "no-such-attribute": ({ attribute }) => said(`there is no attribute ${attribute}`),
  "no-number": ({ operator }) => said(`${JSON.stringify(operator)} is applied to something that is not a number`),
  "not-declared": ({ name }) => said(`${name} is not declared`),
  "stands-for-nothing": ({ name }) => said(`${name} refers to nothing here`),
  "of-itself": ({ of, name }) => said(`${of === "local" ? `local.${name}` : `${of} ${name}`} depends on itself`),
  "attribute-of-itself": ({ attribute, address }) => said(`${attribute} of ${address} depends on itself`),
  "no-output": ({ module, output }) => said(`${module} has no output ${output}`),
  "no-such-path": ({ name }) => said(`${name} does not exist`),
  "arguments-not-taken": ({ function: name }) => said(`${name} does not accept its arguments`),
  "arguments-no-list": ({ function: name }) => ({
    noun: `the arguments of ${name}`,
    clause: `the arguments of ${name} are not a list`,
  }),
  "no-such-file": ({ function: name, path }) => ({
    noun: `the file ${path}`,
    clause: `${name} reads the file ${path}, which does not exist`,
  }),
  "nothing-to-try": () => said("no argument of try can be evaluated"),
  "incomplete-dynamic-block": () => ({
    noun: "a dynamic block",
    clause: "a dynamic block lacks its for_each or content",
  }),
};

/** Why a block is not read, as a clause. */
export const blockProblems: Words<BlockProblem, string> = {
  "not-valid": ({ block }) => `the block of ${block} is not valid`,
  repeated: ({ block }) => `${block} is declared more than once, which Terraform rejects`,
  "module-repeated": ({ module }) =>
    `${module}, or a module around it, is called more than once by one name, which Terraform rejects`,
};

const arnPartProblems: Readonly<Record<Extract<TerraformUnknown, { code: "arn-part" }>["problem"], string>> = {
  "after-apply": "known only after apply",
  sensitive: "marked sensitive",
  "no-text": "not a string",
};

function moduleProblem(
  module: string,
  problem: Extract<TerraformUnknown, { code: "module-missing" }>["problem"],
): string {
  switch (problem) {
    case "not-declared":
      return `module ${module} is not declared`;
    case "repeated":
      return `module ${module} is declared more than once`;
    case "unreadable":
      return `module ${module} cannot be read`;
    case "no-files":
      return `the files of module ${module} are not in the input`;
  }
}

function variableName(variable: string, module: string | undefined): string {
  return `variable ${variable}${module === undefined ? "" : ` of ${module}`}`;
}

/** One sentence that is both. */
function said(sentence: string): ValueWords {
  return { noun: sentence, clause: sentence };
}

function thatIs(name: string, what: string): ValueWords {
  return { noun: `${name}, which is ${what}`, clause: `${name} is ${what}` };
}

/** More references than these are not named. */
const mostReferences = 3;

function builtFrom(references: readonly string[]): string {
  if (references.length === 0) return "";
  const shown = references.slice(0, mostReferences).join(", ");
  return `, built from ${shown}${references.length > mostReferences ? " and others" : ""}`;
}
