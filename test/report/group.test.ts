import { describe, expect, test } from "vitest";
import { groupFindings } from "../../src/report/shared/group.ts";
import { at, finding } from "./sample.ts";

const table = (name: string, line: number, changes: Parameters<typeof finding>[0] = {}) =>
  finding({ resource: `app.yaml#${name}`, location: at("app.yaml", line, 3, 9), causeKey: "cause", ...changes });

describe("findings of one cause", () => {
  test("become one group, shown at the first place, with the operations of all", () => {
    const groups = groupFindings([table("B", 20, { operations: ["Scan", "GetItem"] }), table("A", 10), table("C", 30)]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.shown.resource).toBe("app.yaml#A");
    expect(groups[0]?.others.map((other) => other.resource)).toEqual(["app.yaml#B", "app.yaml#C"]);
    expect(groups[0]?.operations).toEqual(["GetItem", "Scan"]);
  });

  test.each([
    ["rule", { ruleId: "event-partly-recorded" }],
    ["level", { level: "error" as const }],
    ["kind", { kind: "open" as const }],
    ["cause", { causeKey: "other" }],
    ["suppression", { suppressed: { kind: "inSource" as const, justification: null } }],
    ["baseline", { baseline: "unchanged" as const }],
  ])("stay apart when they differ in %s", (_name, changes) => {
    expect(groupFindings([table("A", 10), table("B", 20, changes)])).toHaveLength(2);
  });

  test("an empty cause is a cause of its own, also beside one that is named like an index", () => {
    expect(
      groupFindings([
        table("A", 10, { causeKey: "" }),
        table("B", 20, { causeKey: "" }),
        table("C", 30, { causeKey: "0" }),
      ]),
    ).toHaveLength(3);
  });

  test("come worst first, in the order of places, whatever the order of the input", () => {
    const findings = [
      table("Note", 1, { level: "note", kind: "informational", causeKey: "a" }),
      table("Open", 2, { level: "note", kind: "open", causeKey: "b" }),
      table("Late", 30, { causeKey: "c" }),
      table("Early", 9, { causeKey: "d" }),
      table("Error", 40, { level: "error", causeKey: "e" }),
    ];
    const names = (list: typeof findings) =>
      groupFindings(list).map((group) => group.shown.resource?.replace("app.yaml#", ""));
    expect(names(findings)).toEqual(["Error", "Early", "Late", "Open", "Note"]);
    expect(names([...findings].reverse())).toEqual(names(findings));
  });
});
