/**
 * The types of values that a JSON Schema has accepted, from that schema: what it says is said once.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import { codeModule, writeIfChanged } from "./emit.mjs";

/**
 * @typedef {object} TypedSchema
 * @property {string} schema its name, as of `policies/schema/policy.json`
 * @property {string} type what a whole document is called
 * @property {Readonly<Record<string, string>>} [names] definitions that the types call otherwise, and values
 *   that are to have a type of their own
 */

/** The schemas that types are made of; a further one is a further line. @type {readonly TypedSchema[]} */
export const typedSchemas = [
  {
    schema: "catalog-result",
    type: "CatalogResult",
    names: {
      category: "CatalogCategory",
      document: "CatalogDocumentResult",
      eventForm: "CatalogFormResult",
      fieldSelector: "FieldSelectorResult",
      formElement: "CatalogElementResult",
      networkActivity: "CatalogNetworkResult",
      operation: "CatalogOperationResult",
      otherStatement: "CatalogStatementResult",
      resourceType: "CatalogTypeResult",
      service: "CatalogServiceResult",
    },
  },
  {
    schema: "configuration",
    type: "ConfigurationFile",
    names: { suppression: "SuppressionEntry", accepted: "AcceptedEntry" },
  },
  {
    schema: "policy",
    type: "PolicyFile",
    names: {
      requirement: "RequirementEntry",
      record: "RecordEntry",
      exception: "ExceptionEntry",
      override: "OverrideEntry",
      trailRequirement: "TrailEntry",
    },
  },
  {
    schema: "result",
    type: "ResultFile",
    names: {
      advancedEventSelector: "WrittenSelector",
      baseline: "BaselineComparison",
      baselineChange: "BaselineChange",
      carriedBasicSelectors: "CarriedBasicSelectors",
      carriedDataResources: "CarriedDataResources",
      carriedFields: "CarriedFields",
      carriedSelectors: "CarriedSelectors",
      carriedText: "CarriedText",
      carriedTexts: "CarriedTexts",
      category: "CoverageCategory",
      control: "ControlResult",
      controlStatus: "ControlStatus",
      counterexample: "CounterexampleEvent",
      detection: "WrittenDetection",
      coverage: "WrittenCoverage",
      fieldSelector: "WrittenFieldSelector",
      finding: "WrittenFinding",
      findingKind: "FindingKind",
      level: "Level",
      notification: "ResultNotification",
      reason: "ResultReason",
      resource: "ResourceReference",
      sink: "WrittenSink",
      summary: "ResultSummary",
      verdict: "Verdict",
    },
  },
  {
    schema: "suggest-result",
    type: "SuggestResult",
    names: {
      alsoRecorded: "AlsoRecorded",
      closedGap: "ClosedGap",
      edit: "SuggestedEdit",
      openGap: "OpenGap",
      openReason: "OpenReasonResult",
      place: "SuggestedPlace",
      proposal: "ProposalResult",
      proposalPrice: "ProposalPrice",
      proposedField: "ProposedFieldResult",
      proposedSelector: "ProposedSelectorResult",
      proposedValue: "ProposedValueResult",
      valueReference: "ValueReference",
    },
  },
  {
    schema: "snapshot",
    type: "Snapshot",
    names: {
      account: "SnapshotAccount",
      error: "CallError",
      trail: "TrailAnswer",
      status: "StatusAnswer",
      eventConfiguration: "EventConfigurationAnswer",
      eventSelector: "EventSelectorAnswer",
      advancedEventSelector: "AdvancedEventSelectorAnswer",
      fieldSelector: "FieldSelectorAnswer",
      eventDataStore: "EventDataStoreAnswer",
      telemetryRule: "TelemetryRuleAnswer",
    },
  },
];

/**
 * Writes `<schema>-file.d.ts` for each of them.
 *
 * @param {string} root the top of the project
 * @param {string} output where the modules go
 * @returns {Promise<string[]>} the names of the modules that changed
 */
export async function generateTypes(root, output) {
  /** @type {string[]} */
  const written = [];
  for (const typed of typedSchemas) {
    const file = `${typed.schema}-file.d.ts`;
    const schema = JSON.parse(readFileSync(join(root, `policies/schema/${typed.schema}.json`), "utf8"));
    if (writeIfChanged(join(output, file), codeModule(await typesOf(schema, typed)))) written.push(file);
  }
  return written;
}

/**
 * The types of a schema: one of a whole document, one of each definition of an object, and one of each that `names` has.
 *
 * @param {any} schema
 * @param {TypedSchema} typed
 */
export async function typesOf({ definitions, ...top }, { type, names = {} }) {
  /** @param {string} name */
  const nameOf = (name) => names[name] ?? name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  /** @param {any} part */
  const inTypes = (part) => typed(part, definitions, namedAs);
  /** @param {string} name @returns {string | null} null for what is written where it is referred to */
  const namedAs = (name) => (name in names || isObject(definitions[name]) ? nameOf(name) : null);
  const named = Object.entries(definitions).filter(([name]) => namedAs(name) !== null);
  const plain = {
    ...inTypes(top),
    title: type,
    definitions: Object.fromEntries(named.map(([name, definition]) => [nameOf(name), inTypes(definition)])),
  };
  const options = { additionalProperties: false, bannerComment: "", format: false, unreachableDefinitions: true };
  const code = await compile(plain, type, options);
  // It says of each type where the schema has it.
  return readOnly(code.replaceAll(/ \* \n \* This interface was referenced by .*\n \* via the .*\n/g, ""));
}

/** @param {any} definition */
function isObject({ type, properties }) {
  return type === "object" && properties !== undefined;
}

/**
 * A part of a schema as types can say it. What has a name is referred to, and everything else is written where it is
 * referred to. What only values can hold is left out, such as that one of two keys has to be there.
 *
 * @param {any} part
 * @param {Readonly<Record<string, any>>} definitions
 * @param {(name: string) => string | null} namedAs
 * @returns {any}
 */
function typed(part, definitions, namedAs) {
  /** @param {any} inner */
  const inner = (inner) => typed(inner, definitions, namedAs);
  const { description, $ref } = part;
  if ($ref !== undefined) {
    const name = $ref.slice("#/definitions/".length);
    const tsType = namedAs(name);
    return { ...(tsType === null ? inner(definitions[name]) : { tsType }), description };
  }
  if (part.if !== undefined) return { anyOf: [inner(part.then ?? part.if), inner(part.else)], description };
  const { items, properties, additionalProperties, anyOf = [], allOf, ...rest } = part;
  const choices = anyOf.filter((/** @type {object} */ choice) => Object.keys(choice).join() !== "required");
  return withoutUndefined({
    ...rest,
    items: items && inner(items),
    properties: properties && Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, inner(value)])),
    additionalProperties: typeof additionalProperties === "object" ? inner(additionalProperties) : additionalProperties,
    // A list that is not empty would be a tuple.
    minItems: undefined,
    anyOf: choices.length === 0 ? undefined : choices.map(inner),
    allOf: allOf?.map(inner),
  });
}

/** @param {object} value */
function withoutUndefined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

/**
 * The same types of what nobody changes.
 * @param {string} code
 */
function readOnly(code) {
  const file = ts.createSourceFile("types.d.ts", code, ts.ScriptTarget.Latest);
  const { factory } = ts;
  const modifiers = [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)];
  /** @type {ts.TransformerFactory<ts.SourceFile>} */
  const transformer = (context) => {
    /** @type {ts.Visitor} */
    const visit = (node) => {
      const seen = ts.visitEachChild(node, visit, context);
      if (ts.isPropertySignature(seen))
        return factory.updatePropertySignature(seen, modifiers, seen.name, seen.questionToken, seen.type);
      if (ts.isIndexSignatureDeclaration(seen))
        return factory.updateIndexSignature(seen, modifiers, seen.parameters, seen.type);
      return ts.isArrayTypeNode(seen) ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, seen) : seen;
    };
    return (source) => ts.visitEachChild(source, visit, context);
  };
  const [transformed = file] = ts.transform(file, [transformer]).transformed;
  return ts.createPrinter().printFile(transformed);
}
