/** The catalog's answers for a terminal, and as JSON. */
import type {
  CatalogCategory,
  CatalogOperationResult,
  CatalogResult,
  CatalogServiceResult,
  CatalogTypeResult,
  FieldSelectorResult,
} from "../generated/catalog-result-file.d.ts";
import { cloudFormationYaml } from "../model/dialects/cloudformation-yaml.ts";
import { jsonText, printedLines } from "../model/printable.ts";
import { counted } from "../model/words.ts";
import { displayWidth, pad, printable, wrap } from "./shared/layout.ts";
import { textStyle, type TextStyle } from "./formats/text/style.ts";

export interface CatalogTextOptions {
  readonly color: boolean;
  readonly width: number;
  /** What the question was mostly about. */
  readonly focus: "everything" | "services" | "operations" | "types";
}

/** The answer as JSON text; users rely on its keys. */
export function renderCatalogJson(result: CatalogResult): string {
  return jsonText(result);
}

const categories: readonly CatalogCategory[] = ["data", "networkActivity", "management", "never", "undocumented"];

/** Longer lists of operations are told in columns, without the facts of each. */
const mostInFull = 12;

/** The answer as text, with a newline at the end. */
export function renderCatalogText(result: CatalogResult, options: CatalogTextOptions): string {
  const style = textStyle({ ...options, verbose: false });
  const blocks = blocksOf(result, options.focus, style);
  const lines = [...blocks.flatMap((block) => [...block, ""]), style.colors.dim(`catalog of ${result.catalogDate}`)];
  return printedLines(
    lines.map((line) => line.trimEnd()),
    options.color,
  );
}

function blocksOf(result: CatalogResult, focus: CatalogTextOptions["focus"], style: TextStyle): string[][] {
  const operations = result.services.flatMap((service) =>
    service.operations.map((operation) => ({ service, operation })),
  );
  switch (focus) {
    case "everything":
      return overview(result, style);
    case "services":
      return result.services.length > mostInFull
        ? [serviceList(result, style)]
        : result.services.flatMap((service) => serviceBlocks(service, result, style));
    case "types":
      return [
        ...result.resourceTypes.map((type) => typeBlock(type, style)),
        ...result.services.map((service) => operationColumns(service, style)),
      ];
    case "operations":
      if (operations.length <= mostInFull)
        return operations.map(({ service, operation }) => operationBlock(service, operation, style));
      return result.services.map((service) => operationColumns(service, style));
  }
}

function overview(
  { services, resourceTypes, networkActivity }: CatalogResult,
  { colors, width }: TextStyle,
): string[][] {
  const operations = services.flatMap((service) => service.operations);
  const count = (category: CatalogCategory): string =>
    String(operations.filter((operation) => operation.category === category).length).padStart(7);
  return [
    [
      ...wrap(
        `${counted(services.length, "service")}, ${counted(operations.length, "operation")}, ${counted(resourceTypes.length, "type")} of data events, ${counted(networkActivity.length, "source")} of network activity`,
        width,
      ).map((line) => colors.bold(line)),
      `${count("management")}  recorded as management events`,
      `${count("data")}  recorded as data events`,
      `${count("never")}  never recorded, as AWS documents`,
      `${count("undocumented")}  not documented as recorded or never recorded`,
    ],
    [
      colors.bold("Look up"),
      ...[
        ["catalog timestream", "a service, by id, name or event source"],
        ["catalog Query", "an operation in every service; Put* for all that begin with Put"],
        ["catalog timestream Query", "an operation of one service"],
        ["catalog AWS::S3::Object", "a resource type of data events"],
        ["catalog aws_dynamodb_table", "the events of a resource in code"],
        ["catalog --never", "operations that CloudTrail never records; also --undocumented, --since 2026-01"],
        ["catalog --policies", "the built-in policies"],
      ].flatMap(([words = "", meaning = ""]) => columns(`  trailproof ${words}`, 42, meaning, width)),
    ],
  ];
}

function columns(first: string, at: number, second: string, width: number): string[] {
  const [line = "", ...rest] = wrap(second, Math.max(20, width - at));
  return [`${pad(first, at)}${line}`, ...rest.map((more) => " ".repeat(at) + more)];
}

function serviceList({ services }: CatalogResult, { colors }: TextStyle): string[] {
  const width = Math.max(...services.map(({ id }) => id.length));
  return services.map(
    ({ id, names, operations }) =>
      `${colors.bold(pad(id, width))}  ${printable(names[0] ?? "")} ${colors.dim(`· ${counted(operations.length, "operation")}`)}`,
  );
}

function serviceBlocks(service: CatalogServiceResult, result: CatalogResult, style: TextStyle): string[][] {
  const { colors, width } = style;
  const types = result.resourceTypes.filter((type) => type.service === service.id);
  const sources = result.networkActivity.filter((source) => source.service === service.id);
  const head = [
    `${colors.bold(service.id)}  ${printable(service.names.join(", "))}`,
    ...fact("event sources", service.eventSources.join(", "), width),
    ...statusLines(service, style),
    ...(sources.length === 0
      ? []
      : fact(
          "network",
          `network activity events of VPC endpoints: ${sources.map(({ eventSource }) => eventSource).join(", ")}`,
          width,
        )),
  ];
  return [
    head,
    operationColumns(service, style, false),
    ...types.map((type) => typeBlock(type, style)),
    documentLines(service, style),
  ].filter((block) => block.length > 0);
}

function statusLines({ status }: CatalogServiceResult, { colors, width }: TextStyle): string[] {
  if (status.state === "open") return [];
  const since = status.since === undefined ? "" : ` since ${status.since}`;
  return fact(
    "status",
    colors.yellow(`${status.state.replaceAll("-", " ")}${since}${status.note === undefined ? "" : `: ${status.note}`}`),
    width,
  );
}

function fact(name: string, value: string, width: number): string[] {
  return columns(`  ${name}`, 18, value, width);
}

const titles: Readonly<Record<CatalogCategory, string>> = {
  management: "management events",
  data: "data events",
  networkActivity: "network activity events",
  never: "never recorded",
  undocumented: "not documented",
};

function paint(category: CatalogCategory, { colors }: TextStyle): (text: string) => string {
  switch (category) {
    case "data":
      return colors.cyan;
    case "never":
      return colors.red;
    case "undocumented":
      return colors.magenta;
    case "management":
    case "networkActivity":
      return colors.green;
  }
}

function operationColumns(service: CatalogServiceResult, style: TextStyle, named = true): string[] {
  const lines = categories.flatMap((category) => {
    const names = service.operations
      .filter((operation) => operation.category === category)
      .map((operation) => printable(operation.name));
    if (names.length === 0) return [];
    return [
      `  ${paint(category, style)(titles[category])} ${style.colors.dim(String(names.length))}`,
      ...inColumns([...new Set(names)], style.width),
    ];
  });
  return lines.length === 0 || !named
    ? lines
    : [`${style.colors.bold(service.id)}  ${printable(service.names[0] ?? "")}`, ...lines];
}

/** Names side by side, read downwards. */
function inColumns(names: readonly string[], width: number): string[] {
  const cell = Math.max(...names.map(displayWidth)) + 2;
  const across = Math.max(1, Math.floor((width - 4) / cell));
  const down = Math.ceil(names.length / across);
  return Array.from(
    { length: down },
    (_, row) =>
      `    ${names
        .filter((_name, position) => position % down === row)
        .map((name) => pad(name, cell))
        .join("")}`,
  );
}

function typeBlock(type: CatalogTypeResult, style: TextStyle): string[] {
  const { colors, width } = style;
  const arns = type.hasArn
    ? type.arn.length === 0
      ? ["AWS does not document the form of its ARNs"]
      : type.arn
    : ["events have no ARN of this type, so no condition on resources.ARN matches"];
  return [
    `${colors.bold(type.type)}  ${type.title === null ? "" : `${printable(type.title)} `}${colors.dim(`· ${type.service}`)}`,
    ...arns.flatMap((arn, position) => fact(position === 0 ? "ARN" : "", arn, width)),
    ...fact(
      "declared by",
      [...type.cloudformation, ...type.terraform].join(", ") || "no resource type in the catalog",
      width,
    ),
    ...(type.operations > 0 ? [] : fact("operations", "AWS documents none", width)),
    ...(type.basicSelector
      ? fact("basic selector", `DataResources: [{ Type: ${type.type}, Values: […] }]`, width)
      : []),
    ...selectorLines(
      [
        [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: [type.type] },
        ],
      ],
      style,
    ),
  ];
}

function accessWords(readOnly: boolean, basis: CatalogOperationResult["readOnlyBasis"]): string {
  switch (basis) {
    case "name":
      return `${String(readOnly)}, guessed from the name, so treated as unknown`;
    case "disputed":
      return "documents disagree, so treated as unknown";
    default:
      return `${String(readOnly)} ${basisWords[basis] ?? ""}`;
  }
}

function operationBlock(service: CatalogServiceResult, operation: CatalogOperationResult, style: TextStyle): string[] {
  const { colors, width } = style;
  const { name, category, basis, eventNames, eventSource, eventType, readOnly, readOnlyBasis } = operation;
  const recordedAs = [
    ...(eventNames.length === 1 && eventNames[0] === name ? [] : [eventNames.join(" or ")]),
    ...(eventSource === service.eventSources[0] ? [] : [`of ${eventSource}`]),
    ...(eventType === "AwsApiCall" ? [] : [`eventType ${eventType}`]),
  ];
  const access = accessWords(readOnly, readOnlyBasis);
  const title = basis === "iam-action" ? actionTitle(category) : titles[category];
  return [
    `${colors.bold(`${service.id} ${name}`)}  ${paint(category, style)(title)} ${colors.dim(`· ${printable(service.names[0] ?? "")}`)}`,
    ...(recordedAs.length === 0 ? [] : fact("recorded as", recordedAs.join(", "), width)),
    ...(category === "never" || basis === "iam-action" ? [] : fact("readOnly", access.trim(), width)),
    ...operation.eventForms.flatMap((form, position) => formLines(form, position === 0 ? "resources" : "", style)),
    ...(operation.note === null ? [] : fact("note", operation.note, width)),
    ...(operation.instead === null ? [] : fact("instead", operation.instead, width)),
    ...statusLines(service, style),
    ...selectorLines(operation.selectors, style),
    ...sources(service, operation, style),
  ];
}

/** What an action of IAM is that is no operation of the API. */
function actionTitle(category: CatalogCategory): string {
  return category === "never"
    ? "a permission of IAM, which leaves no event"
    : "an action of IAM, no operation of the API";
}

const basisWords: Readonly<Record<string, string>> = {
  statement: "(documented)",
  "log-example": "(from a record in AWS documentation)",
  "iam-access-level": "(from the IAM access level)",
};

function formLines(
  { when, resources }: CatalogOperationResult["eventForms"][number],
  label: string,
  { width }: TextStyle,
): string[] {
  const elements = resources.flatMap(({ type, arn, arnPrefix, presence }) => {
    const place = arnPrefix === undefined ? (arn === null ? "" : ` ${arn}`) : ` ARNPrefix ${arnPrefix}`;
    return fact("", `${presence === "optional" ? "and may have " : ""}${type}${place}`, width);
  });
  return [...fact(label, `${when}:`, width), ...elements.map((line) => `  ${line}`)];
}

/** Advanced event selectors, ready to be pasted into a CloudFormation template. */
function selectorLines(selectors: readonly (readonly FieldSelectorResult[])[], { colors }: TextStyle): string[] {
  if (selectors.length === 0) return [];
  const { text } = cloudFormationYaml.selectors.list(selectors.map((FieldSelectors) => ({ FieldSelectors })));
  const [head = "", ...items] = text.split("\n");
  return [`  ${colors.dim(head)}`, ...items.map((line) => `  ${line}`)];
}

function sources(service: CatalogServiceResult, operation: CatalogOperationResult, style: TextStyle): string[] {
  const cited = operation.documents.flatMap((position) => {
    const document = service.documents[position];
    return document === undefined ? [] : [`${operation.basis}: ${document.title} (${document.date})`, document.url];
  });
  const others = operation.otherStatements.flatMap(({ category, basis, document: position, note }) => {
    const document = service.documents[position];
    return [
      `another document: ${titles[category]}, ${basis}${note === null ? "" : `; ${note}`}`,
      ...(document === undefined ? [] : [`${document.title} (${document.date})`, document.url]),
    ];
  });
  return [...cited, ...others]
    .flatMap((line, position) => fact(position === 0 ? "source" : "", line, style.width))
    .map((line) => style.colors.dim(line));
}

function documentLines({ documents }: CatalogServiceResult, { colors, width }: TextStyle): string[] {
  return [
    colors.dim("  documents"),
    ...documents.flatMap(({ title, date, url }) =>
      [...wrap(`${title} (${date})`, width - 4), printable(url)].map((line) => colors.dim(`    ${line}`)),
    ),
  ];
}
