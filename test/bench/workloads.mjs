/**
 * Deterministic inputs for the benchmark: a small template, a large one, and a folder of two hundred.
 */

/** A 4 KB template: one trail, a table, what usually stands around them. */
export function small() {
  return template({ resources: 8, trails: 1, seed: 1 });
}

/** About 1.2 MB of YAML: 500 resources and 20 trails, ten with advanced selectors, ten with five basic ones of forty values. */
export function large() {
  return template({ resources: 480, trails: 20, seed: 2, filler: 2100 });
}

/** 200 templates of 12 to 20 resources and one or two trails each. */
export function many() {
  return Array.from({ length: 200 }, (_, index) =>
    template({ resources: 11 + (index % 8), trails: 1 + (index % 2), seed: index + 3, filler: 1500 }),
  );
}

/**
 * 5,000 files as repositories have them, none with a trail: a tenth of them templates, a fifth Terraform, the others Kubernetes manifests, packages and other JSON.
 * @returns {{ name: string, text: string }[]}
 */
export function thousands() {
  return Array.from({ length: 5000 }, (_, index) => {
    switch (index % 10) {
      case 0:
        return { name: `stack-${String(index)}.yaml`, text: template({ resources: 10, trails: 0, seed: index }) };
      case 1:
      case 2:
        return {
          name: `module-${String(index)}.tf`,
          text: Array.from(
            { length: 8 },
            (_each, queue) =>
              `resource "aws_sqs_queue" "q${String(queue)}" {\n  name = "q-\${var.environment}-${String(queue)}"\n\n  tags = { team = "payments" }\n}\n`,
          ).join("\n"),
        };
      case 3:
      case 4:
      case 5:
        return {
          name: `deployment-${String(index)}.yaml`,
          text: [
            "apiVersion: apps/v1",
            "kind: Deployment",
            "metadata:",
            `  name: web-${String(index)}`,
            "spec:",
            "  containers:",
            ...Array.from(
              { length: 40 },
              (_each, line) =>
                `    - { name: container-${String(line)}, image: "registry.example/web:${String(line)}" }`,
            ),
          ].join("\n"),
        };
      case 6:
      case 7:
        return {
          name: `package-${String(index)}.json`,
          text: JSON.stringify(
            {
              name: "p",
              dependencies: Object.fromEntries(
                Array.from({ length: 60 }, (_each, line) => [`dependency-${String(line)}`, `1.0.${String(line)}`]),
              ),
            },
            null,
            2,
          ),
        };
      default:
        return {
          name: `data-${String(index)}.json`,
          text: JSON.stringify({
            Resources: {},
            values: Array.from({ length: 100 }, (_each, line) => `value ${String(line)}`),
          }),
        };
    }
  });
}

/**
 * @param {{ resources: number, trails: number, seed: number, filler?: number }} size
 */
function template({ resources, trails, seed, filler = 160 }) {
  const parts = [
    'AWSTemplateFormatVersion: "2010-09-09"',
    "Parameters:",
    "  Environment:",
    "    Type: String",
    "    Default: prod",
    "Resources:",
  ];
  for (let index = 0; index < resources; index += 1) parts.push(...resource(index, seed, filler));
  for (let index = 0; index < trails; index += 1)
    parts.push(...(index % 2 === 0 ? advancedTrail(index) : basicTrail(index)));
  return `${parts.join("\n")}\n`;
}

/**
 * Every fifth resource is a table; the others are functions with inline code, roles and buckets.
 * @param {number} index
 * @param {number} seed
 * @param {number} filler
 */
function resource(index, seed, filler) {
  if (index % 5 === 0) {
    return [
      `  Table${String(index)}:`,
      "    Type: AWS::DynamoDB::Table",
      "    Properties:",
      `      TableName: table-${String(seed)}-${String(index)}`,
      "      BillingMode: PAY_PER_REQUEST",
    ];
  }
  const lines = Array.from(
    { length: Math.ceil(filler / 60) },
    (_, line) => `          exports.step${String(line)} = (event) => ({ id: event.id + ${String(line + index)} });`,
  );
  return [
    `  Function${String(index)}:`,
    "    Type: AWS::Lambda::Function",
    "    Properties:",
    "      Runtime: nodejs22.x",
    "      Handler: index.handler",
    "      Role: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Environment}'",
    "      Environment:",
    "        Variables:",
    `          NAME: function-${String(index)}`,
    "      Code:",
    "        ZipFile: |",
    ...lines,
    "      Tags:",
    "        - { Key: team, Value: payments }",
  ];
}

/** @param {number} index */
function head(index) {
  return [
    `  Trail${String(index)}:`,
    "    Type: AWS::CloudTrail::Trail",
    "    Properties:",
    "      IsLogging: true",
    "      IsMultiRegionTrail: true",
    "      IncludeGlobalServiceEvents: true",
    "      S3BucketName: logs",
  ];
}

/** @param {number} index */
function advancedTrail(index) {
  const selectors = Array.from({ length: 6 }, (_, selector) => [
    `        - Name: selector ${String(selector)}`,
    "          FieldSelectors:",
    "            - { Field: eventCategory, Equals: [Data] }",
    "            - { Field: resources.type, Equals: ['AWS::DynamoDB::Table'] }",
    `            - { Field: resources.ARN, StartsWith: [!Sub 'arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/table-${String(selector)}'] }`,
  ]).flat();
  return [
    ...head(index),
    "      AdvancedEventSelectors:",
    "        - FieldSelectors:",
    "            - { Field: eventCategory, Equals: [Management] }",
    ...selectors,
  ];
}

/** @param {number} index */
function basicTrail(index) {
  const selectors = Array.from({ length: 5 }, (_, selector) => [
    "        - ReadWriteType: All",
    `          IncludeManagementEvents: ${String(selector === 0)}`,
    "          DataResources:",
    "            - Type: AWS::DynamoDB::Table",
    "              Values:",
    ...Array.from(
      { length: 40 },
      (_, value) =>
        `                - !Sub 'arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/list-${String(selector)}-${String(value)}'`,
    ),
  ]).flat();
  return [...head(index), "      EventSelectors:", ...selectors];
}
