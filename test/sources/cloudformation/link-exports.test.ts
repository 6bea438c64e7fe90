import { describe, expect, it } from "vitest";
import type { Assumption } from "../../../src/model/reasons/assumption.ts";
import type { Export } from "../../../src/model/export.ts";
import { concatenate, display, literal, unresolvedText, type Text, type Unresolved } from "../../../src/model/text.ts";
import { importResolver, type Importer } from "../../../src/sources/cloudformation/read/link-exports.ts";

const open = (id: string): Unresolved => ({
  id,
  kind: "anything",
  unknown: { code: "pseudo-parameter", parameter: id },
});
const imported = (name: string | Text): Unresolved => ({
  id: `import:${typeof name === "string" ? name : display(name)}`,
  kind: "anything",
  unknown: { code: "export", name: "an import" },
  exportName: typeof name === "string" ? literal(name) : name,
});
const place = (account: Text, region: Text): Importer => ({
  scope: { id: "s", kind: "code", account, region, partition: literal("aws"), organizationId: null },
  region,
});
const known = place(literal("111122223333"), literal("eu-west-1"));
const unknown = place(unresolvedText(open("account:a")), unresolvedText(open("region:a")));

function exported(
  id: string,
  name: string,
  value: Text,
  where: Importer = known,
  assumptions: readonly Assumption[] = [],
): Export {
  return { id, name: literal(name), value, assumptions, ...where };
}

function keptDefault(name: string): Assumption {
  return { code: "default-kept", kind: "parameter", name };
}

/** What an import comes to: its text, or why it stays open, and what it rests on. */
function resolve(exports: readonly Export[], name: string | Text, importer: Importer = known): unknown {
  const found = importResolver(exports)(imported(name), importer);
  const [part] = found?.text.parts ?? [];
  return found === undefined
    ? undefined
    : [typeof part === "string" || part === undefined ? display(found.text) : part.unknown, found.assumptions];
}

const arn = literal("arn:aws:sqs:eu-west-1:111122223333:q");

describe("an import", () => {
  it("is what the only stack that exports the name exports", () => {
    expect(resolve([exported("a#O", "n", arn), exported("b#O", "m", literal("x"))], "n")).toEqual([display(arn), []]);
  });

  it("rests on what the export rests on", () => {
    const assumptions = [keptDefault("Env"), keptDefault("Env"), keptDefault("Stage")];
    expect(resolve([exported("a#O", "n", arn, known, assumptions)], "n")).toEqual([
      display(arn),
      [keptDefault("Env"), keptDefault("Stage")],
    ]);
  });

  it.each<[string, Importer, Importer]>([
    ["of the importer", unknown, known],
    ["of the exporter", known, unknown],
    ["of both", unknown, place(unresolvedText(open("account:b")), unresolvedText(open("region:b")))],
  ])("is taken from there with a word on it where the account and Region %s are unknown", (_, importer, exporter) => {
    expect(resolve([exported("a#O", "n", arn, exporter)], "n", importer)).toEqual([
      display(arn),
      [{ code: "export-taken", name: "n", from: "a#O" }],
    ]);
  });

  it("goes without saying in the same account and Region, also if both are unknown", () => {
    expect(resolve([exported("a#O", "n", arn, unknown)], "n", unknown)).toEqual([display(arn), []]);
  });

  it("is taken from the same place where others may export the name elsewhere", () => {
    expect(
      resolve(
        [
          exported(
            "a#O",
            "n",
            literal("x"),
            place(unresolvedText(open("account:b")), unresolvedText(open("region:b"))),
          ),
          exported("b#O", "n", arn, unknown),
        ],
        "n",
        unknown,
      ),
    ).toEqual([display(arn), []]);
  });

  it("stays open where the exporter lives in another account or Region", () => {
    const missing = [{ code: "export-missing", name: "n", isWhole: true }, []];
    expect(resolve([exported("a#O", "n", arn, place(literal("444455556666"), literal("eu-west-1")))], "n")).toEqual(
      missing,
    );
    expect(resolve([exported("a#O", "n", arn, place(literal("111122223333"), literal("us-east-1")))], "n")).toEqual(
      missing,
    );
  });

  it("stays open where several export the name, unless all export the same", () => {
    expect(resolve([exported("a#O", "n", arn), exported("b#O", "n", literal("x"))], "n")).toEqual([
      { code: "export-ambiguous", name: "n", exporters: ["a#O", "b#O"] },
      [],
    ]);
    expect(resolve([exported("a#O", "n", arn), exported("b#O", "n", arn)], "n")).toEqual([display(arn), []]);
    expect(
      resolve(
        [
          exported("a#O", "n", arn),
          exported("b#O", "n", literal("x"), place(literal("444455556666"), literal("eu-west-1"))),
        ],
        "n",
      ),
    ).toEqual([display(arn), []]);
  });

  it("stays open where nobody exports the name, or the name is not wholly known", () => {
    expect(resolve([], "n")).toEqual([{ code: "export-missing", name: "n", isWhole: true }, []]);
    expect(resolve([exported("a#O", "x-n", arn)], concatenate([open("t#Stack"), "-n"]))).toEqual([
      { code: "export-missing", name: "${Stack}-n", isWhole: false },
      [],
    ]);
  });

  it("follows exports of imports, with all that they rest on, and stops in a circle", () => {
    const chain = [
      exported("a#O", "n", concatenate([imported("m"), "/*"]), known, [keptDefault("One")]),
      exported("b#O", "m", arn, known, [keptDefault("Two")]),
    ];
    expect(resolve(chain, "n")).toEqual([`${display(arn)}/*`, [keptDefault("One"), keptDefault("Two")]]);
    expect(
      resolve(
        [exported("a#O", "n", unresolvedText(imported("m"))), exported("b#O", "m", unresolvedText(imported("n")))],
        "n",
      ),
    ).toEqual([{ code: "export", name: "an import" }, []]);
  });

  it("is no answer for pieces that are none", () => {
    expect(importResolver([exported("a#O", "n", arn)])(open("p"), known)).toBeUndefined();
  });
});
