import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { renderGitlab } from "../../src/report/formats/gitlab.ts";
import { hostile, hostileNames } from "./hostile.ts";
import { empty, sample } from "./sample.ts";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The table of GitLab's page "Code Quality report format". */
const issues = new Ajv().compile<Issue[]>({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^[^.]|^\\.[^/]" },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
});

function parsed(...given: Parameters<typeof renderGitlab>): Issue[] {
  const value: unknown = JSON.parse(renderGitlab(...given));
  if (!issues(value)) throw new Error(JSON.stringify(issues.errors));
  return value;
}

describe("the Code Quality report", () => {
  it("is an empty list where there is nothing to say", () => {
    expect(renderGitlab(empty())).toBe("[]\n");
  });

  it("has every finding but the suppressed, and what the run has to say", () => {
    const list = parsed(sample());
    expect(list.map(({ check_name, severity }) => `${check_name} ${severity}`)).toEqual([
      "about-this-run minor",
      "about-this-run info",
      "trail-not-logging critical",
      "event-not-recorded major",
      "event-partly-recorded major",
      "event-not-recorded major",
      "event-not-recorded major",
      "coverage-undetermined minor",
      "event-never-recorded info",
    ]);
  });

  it("has distinct fingerprints, and keeps those of findings", () => {
    const list = parsed(hostile());
    expect(list).toHaveLength(2 * hostileNames.length - 1);
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length);
    expect(list.map(({ fingerprint }) => fingerprint)).toEqual(expect.arrayContaining(["f0", "f1", "f2"]));
  });

  it("names files as the repository does", () => {
    const [issue] = parsed(sample(), { repositoryPath: (uri) => `infra/${uri}` });
    expect(issue?.location.path).toBe("infra/broken.yaml");
  });
});
