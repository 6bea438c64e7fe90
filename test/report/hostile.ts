/** A result whose names try to be more than text, for formats that other programs read. */
import type { CheckResult, ControlResult } from "../../src/model/result.ts";
import { coverage, finding, sample, sink } from "./sample.ts";

/** Markup, formulas, commands, control characters, and what no XML may hold. */
export const hostileNames = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `=HYPERLINK("https://evil.example","x")`,
  `+1+cmd|'/c calc'!A0`,
  `-2+3`,
  `@SUM(A1)`,
  `\t=1`,
  `＝1+1`,
  `a,b"c\r\nd`,
  `]]></failure><testcase name="x"/>`,
  `&lt;b&gt;&amp;`,
  `\u0000\u0008\u001b[31m\u202e\ufffe\uffff\ud800`,
  `::error::x`,
  `ü, 漢字, 🙂`,
];

/** The sample with these names in every place that an input fills. */
export function hostile(): CheckResult {
  const result = sample();
  return {
    ...result,
    run: {
      date: "2026-12-01",
      inputs: hostileNames.map((name) => ({ kind: "code", name })),
      accounts: hostileNames.map((name, index) => ({
        scope: name,
        accountId: index === 0 ? "111122223333" : null,
        regions: [name],
        inputs: [name],
      })),
    },
    sinks: hostileNames.map((name) => sink({ id: `${name}#${name}`, name, notCountedBecause: name, counted: false })),
    coverage: hostileNames.map((name) =>
      coverage({
        scope: name,
        service: name,
        policy: name,
        requirement: name,
        operations: [name],
        verdict: "undetermined",
        recordedBy: [name],
        resource: { address: `t.yaml#${name}`, type: name, arn: name },
        reasons: [{ code: "x", message: name }],
      }),
    ),
    controls: hostileNames.map((name) => control(name)),
    findings: hostileNames.map((name, index) =>
      finding({
        message: `${name} is not recorded.\n\n${name}`,
        sentence: `${name} is not recorded.`,
        code: name,
        resource: name,
        operations: [name],
        controls: [name],
        location: { uri: name, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        fingerprint: `f${String(index % 3)}`,
        suppressed: index === 1 ? { kind: "inSource", justification: name } : null,
      }),
    ),
    notifications: hostileNames.map((name) => ({ level: "error", message: name, location: null, incomplete: true })),
  };
}

function control(name: string): ControlResult {
  const scopes = hostileNames.map(
    (scope) => ({ scope, accountId: null, status: "undetermined", evidence: [name] }) as const,
  );
  const event = { eventSource: name, eventName: name, eventCategory: "Data", eventType: name } as const;
  return {
    id: `${name}/1`,
    title: name,
    status: "undetermined",
    reading: name,
    reference: `${name}, 1`,
    url: "javascript:alert(1)",
    policy: name,
    requirements: [name],
    evidence: [name],
    counterexample: event,
    scopes,
  };
}
