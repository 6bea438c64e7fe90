import fc from "fast-check";
import { expect, it } from "vitest";
import { TextFile } from "../../../../src/sources/text/text-file.ts";
import { loadGrammar } from "../../../../src/sources/terraform/hcl/grammar.ts";
import { parseExpression } from "../../../../src/sources/terraform/hcl/hcl.ts";

await loadGrammar();

/** An expression as data, with its places located. */
function parsed(text: string): unknown {
  const located = (_key: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && "locate" in part && typeof part.locate === "function"
      ? (part.locate as () => unknown)()
      : part;
  return JSON.parse(JSON.stringify(parseExpression(new TextFile("main.tf", text)), located)) as unknown;
}

it("reads a text with references as the parser does", () => {
  const pieces = ["a", "-", " ", "é", "}", "{", "#", "//", "${var.x}", "${ local.a-b.c }", "${data.aws_region.r.name}"];
  const odd = [
    "$",
    "${x}",
    "${true.a}",
    "${each.key}",
    "${a.b[0]}",
    "${~a.b}",
    "%{ if a }",
    "\\n",
    "$${a.b}",
    "${for.a}",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...odd), { maxLength: 5 }), (parts) => {
      const text = ` "${parts.join("")}" `;
      // No simple form has a comment, so that the parser reads what stands before it.
      expect(parsed(text)).toEqual(parsed(`${text}/* the same */`));
    }),
    { numRuns: 500 },
  );
});
