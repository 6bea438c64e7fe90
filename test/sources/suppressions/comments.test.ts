import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ignoreComments, type CommentLanguage } from "../../../src/sources/text/ignore-comments.ts";

function wishes(text: string, language: CommentLanguage): unknown[] {
  return ignoreComments("f", text, language).map(({ ruleIds, reason, until, line }) => [
    ruleIds.join("+"),
    reason,
    until,
    line,
  ]);
}

describe("comments that suppress", () => {
  const cases: Record<string, { language: CommentLanguage; text: string; wishes: unknown[] }> = {
    "above a line of YAML": {
      language: "yaml",
      text: "Resources:\n  # trailproof:ignore a-rule we know\n  Trail:\n",
      wishes: [["a-rule", "we know", null, 3]],
    },
    "behind a line of YAML": {
      language: "yaml",
      text: "Resources:\n  Trail: # trailproof:ignore a-rule\n    Type: T\n",
      wishes: [["a-rule", null, null, 2]],
    },
    "above other comments and empty lines": {
      language: "yaml",
      text: "# trailproof:ignore a-rule: why\n\n# more\nTrail: 1\n",
      wishes: [["a-rule", "why", null, 4]],
    },
    "several rules, a date": {
      language: "yaml",
      text: "# trailproof:ignore a-rule, b-rule until=2027-06-30 moved in June\nTrail: 1",
      wishes: [["a-rule+b-rule", "moved in June", "2027-06-30", 2]],
    },
    "no rule": { language: "yaml", text: "Trail: 1 # trailproof:ignore", wishes: [["", null, null, 1]] },
    "at the end of the file": {
      language: "yaml",
      text: "Trail: 1\n# trailproof:ignore a-rule",
      wishes: [["a-rule", null, null, null]],
    },
    "in a quoted scalar it is none": { language: "yaml", text: 'Trail: "x # trailproof:ignore a-rule"\n', wishes: [] },
    "in a block scalar it is none": {
      language: "yaml",
      text: "Trail: |\n  # trailproof:ignore a-rule\nOther: 1\n",
      wishes: [],
    },
    "in a plain scalar it is none": { language: "yaml", text: "Trail: x#trailproof:ignore a-rule\n", wishes: [] },
    "other words are none": {
      language: "yaml",
      text: "# see trailproof:ignore a-rule\n# trailproof:ignored a-rule\nTrail: 1\n",
      wishes: [],
    },
    "lines that end with CR LF": {
      language: "yaml",
      text: "A: 1\r\n# trailproof:ignore a-rule why\r\nTrail: 1\r\n",
      wishes: [["a-rule", "why", null, 3]],
    },
    "the three kinds of HCL": {
      language: "hcl",
      text: '# trailproof:ignore a-rule one\nresource "a" "b" {\n  x = 1 // trailproof:ignore b-rule two\n}\n/* trailproof:ignore c-rule\n   three */\nresource "c" "d" {}\n',
      wishes: [
        ["a-rule", "one", null, 2],
        ["b-rule", "two", null, 3],
        ["c-rule", "three", null, 7],
      ],
    },
    "in a string of HCL it is none": {
      language: "hcl",
      text: 'x = "# trailproof:ignore a-rule"\ny = "${f("# trailproof:ignore a-rule")}"\n',
      wishes: [],
    },
    "in a heredoc it is none": {
      language: "hcl",
      text: "x = <<-EOT\n  # trailproof:ignore a-rule\n  EOT\n# trailproof:ignore b-rule\ny = 1\n",
      wishes: [["b-rule", null, null, 5]],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { language, text, wishes: expected }) => {
    expect(wishes(text, language)).toEqual(expected);
  });

  it("have places in the text, whatever the text", () => {
    const piece = fc.constantFrom(
      "# trailproof:ignore a-rule why",
      "\n",
      "  ",
      "x: ",
      '"',
      "'",
      "|\n",
      "<<EOT\n",
      "EOT\n",
      "/* ",
      " */",
      "${",
      "}",
      "\\",
      "\r\n",
      "- ",
      "trailproof:ignore",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<CommentLanguage>("yaml", "hcl"),
        (pieces, language) => {
          const text = pieces.join("");
          const lines = text.split(/\r\n|\n|\r/);
          for (const { location } of ignoreComments("f", text, language))
            expect(lines[location.startLine - 1]?.slice(location.startColumn - 1)).toMatch(/^(#|\/\*|\/\/)/);
        },
      ),
    );
  });
});
