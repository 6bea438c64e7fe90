import { describe, expect, it } from "vitest";
import { originAt } from "../../src/model/location.ts";
import { withConstructs } from "../../src/rules/constructs.ts";
import { findingDraft } from "../../src/rules/draft.ts";
import type { FindingDraft } from "../../src/rules/types.ts";
import { findingWords, placeClause } from "../../src/wording/messages/finding-message.ts";
import { messageOf } from "../helpers/said.ts";

const at = (uri: string) => originAt({ uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 });

const message = { code: "key-disabled", address: "Key" } as const;
const sentence = findingWords({ message, resource: "t.json#Table", when: [], construct: null }).sentence;

const draft = (changes: Partial<FindingDraft>): FindingDraft =>
  findingDraft({
    ruleId: "event-not-recorded",
    level: "warning",
    kind: "fail",
    message,
    origin: at("t.json"),
    resource: "t.json#Table",
    cause: { about: [] },
    ...changes,
  });

const table = {
  id: "t.json#Table",
  construct: { path: "App/Table", source: at("lib/app.ts"), trace: "/app/lib/app.ts:1:1" },
};
const trail = {
  id: "t.json#Trail",
  construct: { path: "App/Trail", source: at("lib/trail.ts"), trace: "/app/lib/trail.ts:1:1" },
};

const shown = (given: FindingDraft, declared: Parameters<typeof withConstructs>[1]): unknown =>
  withConstructs([given], declared).map((named) => [
    messageOf(named),
    ...named.related.map(({ role, origin }) => `${origin.locate().uri}: ${placeClause(role)}`),
  ]);

describe("findings about what a CDK app makes", () => {
  it("name the construct and its line", () => {
    expect(shown(draft({}), [table, trail])).toEqual([
      [`${sentence} (Construct App/Table.)`, "lib/app.ts: the construct App/Table is made here"],
    ]);
  });

  it("name the line as the assembly tells it where the file is not there", () => {
    expect(shown(draft({}), [{ ...table, construct: { ...table.construct, source: null } }])).toEqual([
      [`${sentence} (Construct App/Table, made at /app/lib/app.ts:1:1.)`],
    ]);
    expect(shown(draft({}), [{ ...table, construct: { ...table.construct, source: null, trace: null } }])).toEqual([
      [`${sentence} (Construct App/Table.)`],
    ]);
  });

  it("show the constructs of the sinks that they blame", () => {
    const related = ["t.json#Trail", "t.json#Other"].map((sink) => ({
      role: { code: "first-copy", trail: sink } as const,
      origin: at("t.json"),
      sink,
    }));
    expect(shown(draft({ related }), [table, trail])).toEqual([
      [
        `${sentence} (Construct App/Table.)`,
        "lib/app.ts: the construct App/Table is made here",
        "t.json: t.json#Trail copies them too",
        "lib/trail.ts: the construct App/Trail is made here",
        "t.json: t.json#Other copies them too",
      ],
    ]);
    expect(shown(draft({ resource: null, related }), [trail])).toEqual([
      [
        findingWords({ message, resource: null, when: [], construct: null }).sentence,
        "t.json: t.json#Trail copies them too",
        "lib/trail.ts: the construct App/Trail is made here",
        "t.json: t.json#Other copies them too",
      ],
    ]);
  });

  it("stay as they are where no construct is known", () => {
    const drafts = [draft({})];
    expect(withConstructs(drafts, [{ id: "t.json#Table" }])).toBe(drafts);
  });
});
