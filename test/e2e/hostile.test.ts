/**
 * Text of inputs stays text: whatever names, values, reasons and messages hold, no line of any output is a command of
 * GitHub's runner, holds what cannot be seen, or brings markup of its own into Markdown.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runStep } from "../shell/action/runner.ts";
import { folderWith, trailproof } from "../helpers/command-line.ts";

/** As one string, so that whatever is cut off or wrapped brings some of it to the start of a line. */
const everything = [
  "x\n::error file=a,line=1::forged\r::stop-commands::token ##[error]forged",
  "\u2028::debug::a\u2029::debug::b\u0085::debug::c\t::add-mask::d \u001b[31mred\u001b[2J\u009b1m \u0007",
  "\u202eturned\u2066 \u200fleft\u061c \u200bno\u2060width\ufeff\u00ad \u{e0041}",
  "![i](https://evil.example/i.png) [l](https://evil.example) https://evil.example www.evil.example a@evil.example",
  "@octocat #12 GH-12 a/b#12 <img src=x onerror=y> </code></summary><script>z</script> <!--",
  "| `a` ``b`` ~~c~~ **d** $e$ &lt;",
  "\n\n# heading\n\n- item\n1. one\n> quote\n```\n</details>\n    code\n=== \n---\n",
].join(" ");
const words = "a ::error::b ##[error]c ".repeat(12);
const halves = "\ud83d::error::x\udc00";

/** What a command line or a file name can hold of a text. */
const word = (text: string): string => Buffer.from(text.replaceAll("\0", "")).toString("utf8");

/** How GitHub's runner looks for commands in a line (actions/runner, ActionCommand.cs). */
const isCommand = (line: string): boolean => /^[\s\u0085]*::/.test(line) || line.includes("##[");
const ours = /^::(?:error|warning|notice) title=trailproof[^:]*::/;
const unseen = new RegExp(
  String.raw`[\p{Cc}\p{Cs}\xAD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]`,
  "u",
);

function expectPlain(text: string, what: string): void {
  for (const line of text.split("\n")) {
    const shown = `${what}: ${JSON.stringify(line)}`;
    if (unseen.test(line)) expect.fail(`${shown} holds what cannot be seen`);
    if (isCommand(line) && !(what.includes("github") && ours.test(line) && !line.includes("##[")))
      expect.fail(`${shown} is a command`);
  }
}

/** What GitHub reads as Markdown or HTML: without code, and without what is escaped. */
function markupOf(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^`\n]*\n[^]*?\n\1$/gm, "")
    .replace(/\\[!-/:-@[-`{-~]/g, "")
    .replace(/<code>[^<]*<\/code>/g, "")
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "")
    .replaceAll("&#8203;", "\u200b")
    .replace(/\[[^\]\n]*\]\(https:\/\/(?:docs\.aws\.amazon\.com|github\.com\/trailproof)[^)\s]*\)/g, "");
}

function expectOwnMarkup(markdown: string): void {
  const markup = markupOf(markdown);
  const foreign = [
    /<(?!\/?(?:details|summary|code|sub|br)>)[a-z!/][^\n]{0,30}/i,
    /\]\([^\n]{0,30}/,
    /(?:https?:\/\/|www\.)evil[^\n]{0,30}/,
    /@\w{1,20}/,
    /(?:#|GH-)\d{1,9}/,
    /\*\*d\*\*|~~c~~|\$e\$/,
    /^(?:# heading|- item|1\. one|> quote|===|---)/m,
  ];
  for (const pattern of foreign) expect(pattern.exec(markup)?.[0] ?? null).toBeNull();
}

const name = (text: string): string => word(text).replaceAll("/", "-").slice(0, 60);

/** Where no white space may stand. */
const dense = (text: string): string => text.replace(/[\s\u0085]+/g, "_");

const trail = (h: string) => ({
  Type: "AWS::CloudTrail::Trail",
  Metadata: {
    trailproof: {
      ignore: [
        { rule: h, reason: h },
        { rule: "trail-setting", reason: h },
      ],
    },
  },
  Properties: {
    TrailName: h,
    S3BucketName: h,
    IsLogging: true,
    [`Unknown${h}`]: h,
    AdvancedEventSelectors: [
      {
        Name: h,
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
          { Field: "resources.ARN", StartsWith: ["arn:aws:dynamodb:", `arn:aws:s3:::${h}`] },
        ],
      },
      {
        Name: h,
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: [h] },
          { Field: h, Equals: [h] },
        ],
      },
      {
        Name: `2${h}`,
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
          { Field: "eventName", NotEquals: [h] },
        ],
      },
    ],
  },
});

const template = (h: string): string =>
  JSON.stringify({
    AWSTemplateFormatVersion: "2010-09-09",
    Description: h,
    Parameters: { [h]: { Type: "String" }, P: { Type: "String", Default: h } },
    Conditions: { [h]: { "Fn::Equals": [{ Ref: h }, h] } },
    Resources: {
      [h]: trail(h),
      Trail: trail(h),
      Basic: {
        Type: "AWS::CloudTrail::Trail",
        Properties: {
          IsLogging: false,
          S3BucketName: "b",
          EventSelectors: [
            {
              DataResources: [
                { Type: h, Values: [h] },
                { Type: "AWS::DynamoDB::Table", Values: [h] },
                { Type: "AWS::SNS::Topic", Values: [`arn:aws:sns:::${h}`] },
              ],
            },
          ],
        },
      },
      [`Table${h}`]: { Type: "AWS::DynamoDB::Table", Condition: h, Properties: { TableName: h } },
      Open: { Type: "AWS::S3::Bucket", Properties: { BucketName: { "Fn::Sub": `\${${h}}-\${P}` } } },
      Topic: { Type: "AWS::SNS::Topic", Properties: { TopicName: { "Fn::ImportValue": h } } },
      Nested: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: h, Parameters: { [h]: h } } },
      Module: { Type: `${h}::MODULE` },
      Custom: { Type: `Custom::${h}`, Properties: { X: h } },
    },
  });

const hcl = (h: string): string => {
  const text = JSON.stringify(h).replaceAll("${", "$${").replaceAll("%{", "%%{");
  return `variable ${text} {}
module ${text} {
  source = ${text}
}
resource "aws_cloudtrail" ${text} {
  name           = ${text}
  s3_bucket_name = var.open
  advanced_event_selector {
    name = ${text}
    field_selector {
      field  = "eventCategory"
      equals = ["Data", ${text}]
    }
  }
}
# trailproof:ignore ${name(h)} ${name(h)}
resource "aws_dynamodb_table" ${text} {
  name = nofunction(${text})
}
resource "aws_sns_topic" "t" {
  name = ${text}
}
`;
};

const snapshot = (h: string): string =>
  JSON.stringify({
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [
      {
        accountId: "111122223333",
        trails: [
          {
            Name: h,
            TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
            HomeRegion: "us-east-1",
            IsMultiRegionTrail: true,
            S3BucketName: h,
            Status: { IsLogging: true, LatestDeliveryError: h },
            AdvancedEventSelectors: [
              {
                Name: h,
                FieldSelectors: [
                  { Field: "eventCategory", Equals: ["Management"] },
                  { Field: "eventSource", NotEquals: [h] },
                ],
              },
            ],
          },
        ],
        eventDataStores: [],
        errors: [
          {
            operation: "GetEventSelectors",
            region: h,
            resource: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
            code: h,
            message: h,
          },
          { operation: h, region: "us-east-1", code: "AccessDeniedException", message: h },
        ],
      },
    ],
  });

const policy = (h: string): string =>
  JSON.stringify({
    formatVersion: 1,
    id: "hostile",
    title: h,
    description: h,
    requirements: [
      {
        id: "r",
        title: h,
        level: "warning",
        controls: [`F/${dense(h)}`, `${dense(h)}/1`],
        record: { category: "management" },
        except: [{ operations: ["GetItem"], reason: h }],
      },
      { id: "s", title: h, level: "note", record: { service: "dynamodb", operations: ["GetItem"] } },
    ],
    trails: [
      {
        id: "t",
        title: h,
        level: "warning",
        which: "each",
        controls: [`F/${dense(h)}`],
        require: { logFileValidation: true, kmsKey: true },
      },
    ],
  });

const configuration = (h: string): string =>
  JSON.stringify({
    formatVersion: 1,
    ignore: [{ rule: "trail-setting", resource: h, reason: h }],
    exclude: [`${name(h)}-not`],
    parameters: { [h]: h },
  });

const brokenInputs = (q: string): Record<string, string> => ({
  "broken.yaml": `AWSTemplateFormatVersion: ${q}\nResources:\n  ${q}: { Type: "AWS::S3::Bucket"\n`,
  "broken.json": `{ "AWSTemplateFormatVersion": ${q}, "Resources": { ${q} ${q}`,
  "twice.yaml": `Resources:\n  ${q}: { Type: AWS::S3::Bucket }\n  ${q}: { Type: AWS::S3::Bucket }\n`,
});

const badPolicy = (q: string): string => `formatVersion: 1\n${q}: ${q}\nid: ${q}\nrequirements: ${q}\n`;

/** A folder with every kind of input, each with the text in all the places that hold names. */
const inputs = (h: string): Record<string, string> => ({
  [`t-${name(h)}.json`]: template(h),
  [`d-${name(h)}/main.tf`]: hcl(h),
  "snapshot.json": snapshot(h),
  "policy.json": policy(h),
  "trailproof.yaml": configuration(h),
  [`left-${name(h)}.yaml`]: "a: 1\n",
  ...brokenInputs(JSON.stringify(h)),
  "records.json": JSON.stringify({
    Records: [
      {
        eventSource: "dynamodb.amazonaws.com",
        eventName: h,
        eventID: h,
        awsRegion: h,
        recipientAccountId: h,
        userIdentity: { arn: h },
        resources: [{ type: h, ARN: h }],
      },
      { eventSource: h, eventName: "GetItem", errorCode: h, eventCategory: h, eventType: h, readOnly: h },
      h,
    ],
  }),
});

const hostile = [
  ["everything at once", everything],
  ["commands at every place where a line may be wrapped", words],
  ["halves of surrogate pairs", halves],
] as const;

const checked = [
  "check",
  ".",
  "--verbose",
  "--policy",
  "policy.json",
  "--policy",
  "documented",
  "--trails",
  "snapshot.json",
];

describe.each(hostile)("%s", (_name, h) => {
  test("in all that is checked, in every format", async () => {
    const cwd = folderWith(inputs(h));
    const files = ["o.json", "o.sarif", "o.md", "o.txt"];
    const run = await trailproof([...checked, ...files.flatMap((file) => ["--output", file])], { cwd });
    expect(run.stdout).toContain("selector-matches-nothing");
    expect(run.stderr).toContain("left-");
    for (const [what, text] of [
      ["stdout", run.stdout],
      ["stderr", run.stderr],
    ] as const)
      expectPlain(text, what);
    for (const file of files) expectPlain(readFileSync(join(cwd, file), "utf8"), file);
    expectOwnMarkup(readFileSync(join(cwd, "o.md"), "utf8"));
    expectPlain((await trailproof([...checked, "--format", "github"], { cwd })).stdout, "github");
    const colored = (await trailproof([...checked, "--color"], { cwd })).stdout;
    // eslint-disable-next-line no-control-regex -- colours begin with one
    expectPlain(colored.replace(/\u001b\[\d{1,3}m/g, ""), "colours");
  });

  test("in records, earlier results, and the results that are compared", async () => {
    const cwd = folderWith(inputs(h));
    for (const format of ["text", "json"]) {
      const run = await trailproof(
        ["explain", "records.json", "--in", ".", "--trails", "snapshot.json", "--format", format],
        { cwd },
      );
      expect(run.stdout).toContain("dynamodb.amazonaws.com");
      expectPlain(run.stdout, `explain ${format}`);
      expectPlain(run.stderr, "explain stderr");
    }
    const base = `base-${name(h)}.json`;
    await trailproof([...checked, "--output", base], { cwd });
    for (const words of [
      ["check", "snapshot.json", "--baseline", base],
      ["diff", base, "."],
      ["diff", ".", base],
    ]) {
      const run = await trailproof([...words, "--output", "o.md", "--verbose"], { cwd });
      expect(run.stdout).toContain("trailproof");
      expectPlain(run.stdout, words.join(" "));
      expectPlain(run.stderr, `${words.join(" ")} on stderr`);
      expectOwnMarkup(readFileSync(join(cwd, "o.md"), "utf8"));
    }
  });

  test("in the log, the annotations and the summary of the Action", () => {
    const run = runStep({
      workspace: folderWith(inputs(h)),
      inputs: { policy: "policy.json", trails: "snapshot.json", paths: "." },
    });
    expect(run.report).toContain("selector-matches-nothing");
    expectPlain(run.report.replace(/^\n/, ""), "report");
    for (const line of run.commands) {
      expect(line).not.toMatch(unseen);
      if (isCommand(line))
        expect(line).toMatch(
          /^::(?:error|warning|notice)(?: [^:]*)?::(?!.*##\[)|^::(?:stop-commands::)?[\w-]+(?:::)?$/,
        );
    }
    expectPlain(run.summary, "summary");
    expectOwnMarkup(run.summary);
  });
});

test("mistakes of files and on the command line", async () => {
  const h = `${everything} ${words}`;
  const cwd = folderWith({
    ...inputs(h),
    "bad-policy.json": JSON.stringify({
      formatVersion: 1,
      id: h,
      requirements: [{ id: h, [h]: h, record: { service: h, category: h, [h]: 1 } }],
    }),
    "bad-policy.yaml": badPolicy(JSON.stringify(h)),
    "bad.yaml": JSON.stringify({
      formatVersion: 1,
      [h]: h,
      policies: [h],
      trails: [h],
      ignore: [{ rule: h, [h]: h }],
    }),
    "bad-snapshot.json": JSON.stringify({
      formatVersion: 1,
      kind: "trailproof-snapshot",
      accounts: [{ accountId: h, [h]: h, trails: h }],
    }),
    "parameters.json": JSON.stringify([{ ParameterKey: h, ParameterValue: h, [h]: h }, h]),
  });
  const w = word(h);
  const wrong = [
    ["check", "--policy", "bad-policy.json"],
    ["check", "--policy", "bad-policy.yaml"],
    ["check", "--config", "bad.yaml"],
    ["check", "--trails", "bad-snapshot.json"],
    ["check", "--baseline", "bad-snapshot.json"],
    ["check", "--parameters", "parameters.json"],
    ["check", w],
    ["check", `--${w}`],
    ["check", "--format", w],
    ["check", "--policy", w],
    ["check", "--config", w],
    ["check", "--trails", w],
    ["check", "--baseline", w],
    ["check", "--parameter", w],
    ["check", "--region", w],
    ["check", "--account-id", w],
    ["check", "--output", w],
    ["check", "--output", `no/${w}.json`],
    ["check", "--exclude", w],
    ["diff", w, "."],
    ["diff", `git:${w}`, "."],
    ["explain", w, "--in", "."],
    ["rule", w],
    ["catalog", w],
    ["catalog", "--since", w],
    [w],
    ["account", "--regions", w],
    ["account", "--endpoint-url", w],
    ["snapshot", "--accounts", w],
  ];
  for (const words of wrong) {
    const run = await trailproof(words, {
      cwd,
      environment: { AWS_ACCESS_KEY_ID: "", AWS_PROFILE: "none", AWS_EC2_METADATA_DISABLED: "true" },
    });
    expect(run.stdout + run.stderr, words.join(" ")).not.toBe("");
    expectPlain(run.stdout, words.join(" "));
    expectPlain(run.stderr, `${words.join(" ")} on stderr`);
  }
});

test("any text in the name of a selector", async () => {
  const pieces = [
    "::",
    "##[error]",
    "::error::x",
    "\n",
    "\r",
    " ",
    "\t",
    "\u2028",
    "\u0085",
    "\u001b[1m",
    "\u202e",
    "\u200b",
    "\ud83d",
    "[x](y)",
    "<b>",
    "`",
    "|",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 5 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      text.map((parts) => parts.join("")),
      async (h) => {
        const cwd = folderWith({ "t.json": template(h) });
        const run = await trailproof(["check", "t.json", "--output", "o.md", "--output", "o.json"], { cwd });
        expectPlain(run.stdout, "stdout");
        expectPlain(readFileSync(join(cwd, "o.json"), "utf8"), "o.json");
        const markdown = readFileSync(join(cwd, "o.md"), "utf8");
        expectPlain(markdown, "o.md");
        expectOwnMarkup(markdown);
      },
    ),
    { numRuns: 6 },
  );
});
