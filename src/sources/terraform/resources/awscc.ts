/**
 * Resources of the provider `awscc`, which is generated from CloudFormation's resource schemas: types and attributes
 * are those of CloudFormation
 * in another spelling, `awscc_dynamodb_global_table` for `AWS::DynamoDB::GlobalTable`, `table_name` for `TableName`.
 * The spelling is that of the provider's own generator (hashicorp/terraform-provider-awscc, internal/naming).
 */
import type { CatalogIndex, Declarations } from "../../../catalog/catalog.ts";
import type { Declaration } from "../../../catalog/types.ts";

const prefix = "awscc_";

/**
 * The declarations of Terraform types, with those of `awscc` that follow from the declarations of CloudFormation types.
 */
export function terraformDeclarations(index: CatalogIndex): Declarations {
  const own = index.declarations("terraform");
  let typeNames: ReadonlyMap<string, string> | undefined;
  const made = new Map<string, Declaration | undefined>();
  const derived = (type: string): Declaration | undefined => {
    if (!type.startsWith(prefix)) return undefined;
    if (made.has(type)) return made.get(type);
    typeNames ??= new Map(index.declaredTypes("cloudformation").map((name) => [typeNameOf(name), name] as const));
    const declaration = index.declarations("cloudformation").get(typeNames.get(type) ?? "");
    const answer = declaration === undefined ? undefined : derivedDeclaration(type, declaration);
    made.set(type, answer);
    return answer;
  };
  return { get: (type) => own.get(type) ?? derived(type), has: (type) => own.has(type) || derived(type) !== undefined };
}

/** `awscc_sns_topic` for `AWS::SNS::Topic`. */
function typeNameOf(cloudFormationType: string): string {
  const [, service = "", resource = ""] = cloudFormationType.split("::");
  return `${prefix}${service.toLowerCase()}_${attributeName(resource)}`;
}

function derivedDeclaration(
  type: string,
  { service, resourceType, arn, variables, attributes, parts, needs, contains, replicas }: Declaration,
): Declaration {
  const renamed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [attributeName(name), value]));
  const respelled = (record: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, attributeName(value)]));
  return {
    language: "terraform",
    type,
    service,
    resourceType,
    arn,
    variables: respelled(variables),
    attributes: renamed(attributes),
    parts: respelled(parts),
    ...(contains === undefined ? {} : { contains }),
    ...(needs === undefined
      ? {}
      : { needs: { ...needs, property: needs.property === null ? null : attributeName(needs.property) } }),
    ...(replicas === undefined
      ? {}
      : { replicas: { list: attributeName(replicas.list), region: attributeName(replicas.region) } }),
  };
}

/** Names in which an inner capital letter begins no new word. */
const oneWord: readonly (readonly [string, string])[] = [
  ["CloudFormation", "Cloudformation"],
  ["CloudFront", "Cloudfront"],
  ["CloudWatch", "Cloudwatch"],
  ["FSx", "Fsx"],
];

/** The attribute for a property: `KMSKeyId` is `kms_key_id`, `CloudWatchLogsRoleArn` is `cloudwatch_logs_role_arn`. */
export function attributeName(property: string): string {
  const plain = oneWord.reduce((name, [written, read]) => name.replaceAll(written, read), property);
  return plain
    .replace(/([a-z])(?=[A-Z0-9])|(\d)(?=[A-Za-z])|([A-Z])(?=[A-Z][a-z])/g, "$&_")
    .replace(/[^A-Za-z0-9_]/g, "_")
    .toLowerCase();
}
