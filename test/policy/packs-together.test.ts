/**
 * Several policies in one run: each judges its controls as if it were alone, and a finding that several ask for carries
 * what all of them say.
 */
import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCheck, type CheckOptions } from "../../src/run/check.ts";
import packs from "../../src/generated/packs.js";
import type { CheckResult, ControlResult, Finding } from "../../src/model/result.ts";
import { renderMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { sarifLog } from "../../src/report/formats/sarif/sarif.ts";
import { rulePages } from "../../src/rules/pages.ts";
import { folderOf } from "../cases/coverage-case.ts";
import { fitsData } from "../helpers/expected-data.ts";

const names = Object.keys(packs);

/** Each pack before and behind each other one, and another one first. */
const orders = [names, [...names].reverse(), [...names.slice(7), ...names.slice(0, 7)]];
/** Each pack with its neighbour, in both orders. */
const pairs = names.flatMap((name, index) => {
  const next = names[(index + 1) % names.length] ?? name;
  return [
    [name, next],
    [next, name],
  ];
});

function trail(id: string, ...lines: readonly string[]): string {
  const properties = ["IsLogging: true", "S3BucketName: logs-elsewhere", ...lines].map((line) => `      ${line}\n`);
  return `  ${id}:\n    Type: AWS::CloudTrail::Trail\n    Properties:\n${properties.join("")}`;
}

const everywhere = ["IsMultiRegionTrail: true", "IncludeGlobalServiceEvents: true"];
const secured = [
  ...everywhere,
  "EnableLogFileValidation: true",
  "KMSKeyId: alias/a",
  "CloudWatchLogsLogGroupArn: !Sub 'arn:${AWS::Partition}:logs:us-east-1:111122223333:log-group:a:*'",
];
const noLogging = {
  Name: "t",
  TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
  HomeRegion: "us-east-1",
  IsMultiRegionTrail: true,
};

/** Files of inputs whose trails have, lack and leave open what packs ask for. */
const oneBad = { files: { "t.yaml": `Resources:\n${trail("Good", ...secured)}${trail("Bad")}` } };
const inputs: Readonly<
  Record<string, { readonly files: Readonly<Record<string, string>>; readonly options?: CheckOptions }>
> = {
  "a good trail": { files: { "t.yaml": `Resources:\n${trail("Good", ...secured)}` } },
  "a good trail and a bad one": oneBad,
  "two trails, each with another setting": {
    files: {
      "t.yaml": `Resources:\n${trail("A", "EnableLogFileValidation: true")}${trail("B", "KMSKeyId: alias/a", ...everywhere)}`,
    },
  },
  "settings that hang on a parameter": {
    files: {
      "t.yaml": `Parameters: { P: { Type: String } }\nResources:\n${trail("T", "EnableLogFileValidation: !Ref P", "IsMultiRegionTrail: !Ref P")}`,
    },
  },
  "a trail that is off beside a table": {
    files: {
      "t.yaml": `Resources:\n  Table: { Type: AWS::DynamoDB::Table }\n${trail("T").replace("IsLogging: true", "IsLogging: false")}`,
    },
  },
  "a trail that AWS refuses": {
    files: {
      "t.yaml": `Resources:\n${trail("T", "AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Nothing] }] }]")}`,
    },
  },
  "a trail of which nobody knows whether it logs": {
    files: {
      "live.json": JSON.stringify({
        formatVersion: 1,
        kind: "trailproof-snapshot",
        accounts: [
          {
            accountId: "111122223333",
            partition: "aws",
            enabledRegions: ["us-east-1"],
            errors: [],
            eventDataStores: [],
            trails: [noLogging],
          },
        ],
      }),
    },
    options: { paths: [], trails: ["live.json"] },
  },
  "no trail, and a file that cannot be read": {
    files: { "t.yaml": "Resources: {", "b.yaml": "Resources:\n  B: { Type: AWS::S3::Bucket }\n" },
  },
};

async function check(files: Readonly<Record<string, string>>, options: CheckOptions): Promise<CheckResult> {
  const folder = folderOf({ files });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({ workingDirectory: folder, paths: ["."], today: "2026-11-20", ...options });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run.result;
}

function ofPolicy({ controls = [] }: CheckResult, name: string): ControlResult[] {
  return controls.filter(({ policy }) => policy === name);
}

async function matricesAlone(
  files: Readonly<Record<string, string>>,
  options: CheckOptions,
): Promise<Map<string, ControlResult[]>> {
  const alone = new Map<string, ControlResult[]>();
  for (const name of names) alone.set(name, ofPolicy(await check(files, { ...options, policies: [name] }), name));
  return alone;
}

describe("the matrix of each pack is the same alone and with all others, in every order", () => {
  test.each(Object.entries(inputs))("%s", async (_, { files, options = {} }) => {
    const alone = await matricesAlone(files, options);
    for (const policies of orders) {
      const together = await check(files, { ...options, policies });
      for (const name of names) expect(ofPolicy(together, name)).toEqual(alone.get(name));
    }
  });

  test("and with its neighbour", async () => {
    const { files } = oneBad;
    const alone = await matricesAlone(files, {});
    for (const policies of pairs) {
      const together = await check(files, { policies });
      for (const name of policies) expect(ofPolicy(together, name)).toEqual(alone.get(name));
    }
  });
});

const statusOf = ({ controls = [] }: CheckResult, id: string): string | undefined =>
  controls.find((control) => control.id === id)?.status;

/** Whether a finding says that a trail lacks validation of its log files, and nothing else. */
const lacksValidation = ({ data }: Finding): boolean =>
  fitsData(data, { code: "settings-missing", with: { settings: [{ code: "log-file-validation" }] } });

describe("a trail without validation of its log files", () => {
  const { files } = oneBad;
  const policies = ["cis-aws-5.0", "pci-dss-4.0.1", "aws-fsbp"];
  const validation = ["CIS-AWS-5.0/3.2", "PCI-DSS-4.0.1/10.3.2", "PCI-DSS-4.0.1/10.3.4", "AWS-FSBP/CloudTrail.4"];

  test("fails the controls of all packs, in one finding that carries them", async () => {
    const result = await check(files, { policies });
    for (const id of validation) expect([id, statusOf(result, id)]).toEqual([id, "not-satisfied"]);
    const about = result.findings.filter(lacksValidation);
    expect(about).toMatchObject([{ ruleId: "trail-setting", resource: "t.yaml#Bad", policy: "cis-aws-5.0" }]);
    expect(about[0]?.controls).toEqual(expect.arrayContaining(validation));
    expect(about[0]?.alsoFor?.map(({ policy }) => policy)).toEqual(["pci-dss-4.0.1", "aws-fsbp"]);
  });

  test("is told in every format", async () => {
    const result = await check(files, { policies });
    const [run] = sarifLog(result, await rulePages(), { sourceText: () => undefined }).runs;
    const told = result.findings.find(lacksValidation);
    expect(told).toBeDefined();
    const taxa = run?.results?.flatMap(({ taxa: own = [], message }) =>
      message.text?.includes(told?.message ?? "-") === true ? own : [],
    );
    expect(taxa?.map(({ toolComponent, id }) => `${toolComponent?.name ?? ""}/${id ?? ""}`)).toEqual(
      expect.arrayContaining(validation),
    );
    const states = run?.taxonomies?.flatMap(({ name, taxa: own = [] }) =>
      own.map(({ id, properties }) => [`${name}/${id}`, properties?.status as unknown]),
    );
    for (const id of validation) expect(states).toContainEqual([id, "not satisfied"]);
    const markdown = renderMarkdown(result, { rules: await rulePages() });
    expect(markdown).toMatch(/\*\*10\.3\.2\*\* [^|]+ \| ✘ not satisfied/);
  });

  test("fails them also where the finding is suppressed, or known before", async () => {
    const open = await check(files, { policies });
    const ignoring = {
      ...files,
      "trailproof.yaml": "formatVersion: 1\nignore: [{ rule: trail-setting, reason: we know }]\n",
    };
    const suppressed = await check(ignoring, { policies });
    expect(
      suppressed.findings.filter(({ ruleId, suppressed: by }) => ruleId === "trail-setting" && by === null),
    ).toEqual([]);
    expect(suppressed.controls).toEqual(open.controls);
    const known = await check(files, { policies, baseline: open });
    expect(known.findings.filter(({ baseline }) => baseline !== "unchanged")).toEqual([]);
    expect(known.controls).toEqual(open.controls);
  });

  test("is the same finding for the baseline, whichever of the packs asks", async () => {
    const second = ["pci-dss-4.0.1"];
    const changes = [
      { before: second, after: policies },
      { before: policies, after: second },
      { before: policies, after: [...policies].reverse() },
    ];
    for (const { before, after } of changes) {
      const compared = await check(files, { policies: after, baseline: await check(files, { policies: before }) });
      const about = compared.findings.filter(lacksValidation);
      expect(about.map(({ baseline }) => baseline)).toEqual(["unchanged"]);
      expect(compared.baseline?.fixed.filter(({ message }) => message === about[0]?.message)).toEqual([]);
    }
  });
});

describe("findings that several requirements ask for", () => {
  const own = (id: string, level: string, control: string): string =>
    `formatVersion: 1\nid: ${id}\ncontrols: []\nrequirements:\n  - { id: r, title: ${id}, level: ${level}, controls: [${control}], record: { service: dynamodb, category: data } }\n` +
    `trails:\n  - { id: t, title: Title of ${id}, level: ${level}, controls: [${control}], require: { kmsKey: true } }\n`;
  const files = {
    "t.yaml": `Resources:\n  Table: { Type: AWS::DynamoDB::Table }\n${trail("T")}`,
    "a.yaml": own("a", "note", "X/1"),
    "b.yaml": own("b", "error", "Y/1"),
  };

  test.each([[["a.yaml", "b.yaml"]], [["b.yaml", "a.yaml"]]])(
    "have the most severe level and all controls: %s",
    async (policies) => {
      const { findings, controls } = await check(files, { policies });
      const failing = findings.filter(({ kind }) => kind === "fail");
      expect(failing.map(({ ruleId, level, controls: of }) => `${ruleId} ${level} ${[...of].sort().join()}`)).toEqual([
        "event-not-recorded error X/1,Y/1",
        "trail-setting error X/1,Y/1",
      ]);
      expect(controls?.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
        "X/1 not-satisfied",
        "Y/1 not-satisfied",
      ]);
    },
  );

  test("keep the fingerprint that they have alone", async () => {
    const fingerprints = async (policies: readonly string[]): Promise<string[]> =>
      (await check(files, { policies })).findings
        .flatMap(({ fingerprint, alsoFor = [] }) => [fingerprint, ...alsoFor.map((asker) => asker.fingerprint)])
        .sort();
    expect(await fingerprints(["a.yaml", "b.yaml"])).toEqual(
      [...(await fingerprints(["a.yaml"])), ...(await fingerprints(["b.yaml"]))].sort(),
    );
  });

  test("are one that differs where they ask for other operations", async () => {
    const reads = own("a", "error", "X/1").replace("category: data", "category: data, access: read");
    const { findings } = await check({ ...files, "a.yaml": reads }, { policies: ["a.yaml", "b.yaml"] });
    const events = findings.filter(({ ruleId }) => ruleId === "event-not-recorded");
    expect(events.map(({ controls }) => controls)).toEqual([["X/1"], ["Y/1"]]);
  });
});

describe("a policy that extends several packs", () => {
  const { files } = oneBad;
  const extending = (bases: string, more = ""): Readonly<Record<string, string>> => ({
    ...files,
    "own.yaml": `formatVersion: 1\nid: own\nextends: [${bases}]\n${more}`,
  });

  test.each(["cis-aws-5.0, pci-dss-4.0.1", "pci-dss-4.0.1, cis-aws-5.0"])(
    "judges the controls of each as the pack does: %s",
    async (bases) => {
      const result = await check(extending(bases), { policies: ["own.yaml", "cis-aws-5.0", "pci-dss-4.0.1"] });
      const packsOf = [...ofPolicy(result, "cis-aws-5.0"), ...ofPolicy(result, "pci-dss-4.0.1")];
      const states = (controls: readonly ControlResult[]): string[] =>
        controls.map(({ id, status }) => `${id} ${status}`).sort();
      expect(states(ofPolicy(result, "own"))).toEqual(states(packsOf));
    },
  );

  test("assesses no control whose requirements it switches off", async () => {
    const off = "overrides: [{ id: log-file-validation, off: true }]\n";
    const result = await check(extending("cis-aws-5.0", off), { policies: ["own.yaml"] });
    expect(result.controls?.find(({ id }) => id === "CIS-AWS-5.0/3.2")).toMatchObject({
      status: "not-assessed",
      evidence: ["No requirement of policy own requires it."],
    });
  });
});
