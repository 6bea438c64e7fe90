import { expect, test } from "vitest";
import { typesOf } from "../../scripts/generate/types.mjs";

const schema = {
  title: "a name for people",
  description: "a list of things",
  type: "object",
  required: ["things"],
  additionalProperties: false,
  anyOf: [{ required: ["level"] }, { required: ["where"] }],
  properties: {
    things: { description: "All of them.", type: "array", minItems: 1, items: { $ref: "#/definitions/thing" } },
    level: { $ref: "#/definitions/level", description: "How bad it is." },
    kind: { $ref: "#/definitions/kind", description: "What it is." },
    where: { if: { type: "array" }, then: { type: "array", items: { type: "string" } }, else: { enum: ["all"] } },
  },
  definitions: {
    level: { description: "a level", enum: ["error", "note"] },
    kind: { description: "a kind", enum: ["fail", "open"] },
    thing: {
      description: "a thing",
      type: "object",
      properties: {
        tags: { type: "object", additionalProperties: { type: "string" } },
        part: { $ref: "#/definitions/thing", description: "What is in it." },
        size: { anyOf: [{ type: "integer" }, { type: "null" }] },
      },
    },
  },
};

test("the types of a schema say what it says, with the names that are wanted, and nobody changes the values", async () => {
  expect(
    await typesOf(schema, { schema: "things", type: "ThingsFile", names: { thing: "ThingEntry", kind: "ThingKind" } }),
  ).toBe(`/**
 * a kind
 */
export type ThingKind = ("fail" | "open");
/**
 * a list of things
 */
export interface ThingsFile {
    /**
     * All of them.
     */
    readonly things: readonly ThingEntry[];
    /**
     * How bad it is.
     */
    readonly level?: ("error" | "note");
    /**
     * What it is.
     */
    readonly kind?: ThingKind;
    readonly where?: (readonly string[] | "all");
}
/**
 * a thing
 */
export interface ThingEntry {
    readonly tags?: {
        readonly [k: string]: string;
    };
    /**
     * What is in it.
     */
    readonly part?: ThingEntry;
    readonly size?: (number | null);
}
`);
});
