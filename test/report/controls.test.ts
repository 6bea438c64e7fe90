import { describe, expect, it } from "vitest";
import type { ControlResult } from "../../src/model/result.ts";
import { controlSections } from "../../src/report/formats/text/controls.ts";
import { controlTables } from "../../src/report/formats/markdown/controls.ts";
import { taxonomiesOf } from "../../src/report/formats/sarif/taxonomies.ts";
import { textStyle } from "../../src/report/formats/text/style.ts";
import { finding } from "./sample.ts";

function control(id: string, changes: Partial<ControlResult> = {}): ControlResult {
  return {
    id,
    title: `What ${id} asks`,
    status: "satisfied",
    reading: "Every event.",
    reference: "The Framework 1, 2.1",
    url: "https://example.com/f",
    policy: "p",
    evidence: ["all of it: by the trail"],
    ...changes,
  };
}

const controls = [
  control("F-1/2.1"),
  control("F-1/10.2", {
    status: "not-satisfied",
    evidence: ["Query on a|b: recorded in part", "GetItem: not recorded"],
  }),
  control("F-1/3", { status: "not-assessed", reading: null, evidence: ["Nobody can see that."] }),
  control("OTHER/x", { status: "undetermined", reference: null, url: null }),
];
const style = (verbose: boolean): ReturnType<typeof textStyle> => textStyle({ color: false, width: 60, verbose });

describe("the control matrix", () => {
  it("in a terminal tells what is not satisfied or open, and counts", () => {
    expect(
      controlSections(controls, style(false))
        .map((block) => block.join("\n"))
        .join("\n\n"),
    ).toBe(`F-1 · The Framework 1
  ✔ 2.1   What F-1/2.1 asks
  ✘ 10.2  What F-1/10.2 asks (not satisfied)
          · Query on a|b: recorded in part
          · GetItem: not recorded
  – 3     What F-1/3 asks (not assessed)
  1 satisfied, 1 not satisfied, 1 not assessed. Which events a control requires is our interpretation.

OTHER
  ? x  What OTHER/x asks (undetermined)
       · all of it: by the trail
  1 undetermined. Which events a control requires is our interpretation.`);
  });

  it("in a terminal tells everything when asked to", () => {
    expect(controlSections(controls, style(true)).flat()).toContain("          · all of it: by the trail");
    expect(controlSections(controls, style(true)).flat()).toContain("          · Nobody can see that.");
  });

  it("in Markdown is a table a framework, which nothing in it can break", () => {
    expect(controlTables(controls).join("\n\n")).toBe(`### Controls

**F-1**: 1 satisfied, 1 not satisfied, 1 not assessed. Controls of [The Framework 1](https://example.com/f). Which events a control requires is our interpretation.

| Control | Status | Interpretation | Evidence |
|---|---|---|---|
| **2.1** What F-1/2.1 asks | ✔ satisfied | Every event. | all of it: by the trail |
| **10.2** What F-1/10.2 asks | ✘ not satisfied | Every event. | Query on a\\|b: recorded in part<br>GetItem: not recorded |
| **3** What F-1/3 asks | – not assessed |  | Nobody can see that. |

**OTHER**: 1 undetermined. Which events a control requires is our interpretation.

| Control | Status | Interpretation | Evidence |
|---|---|---|---|
| **x** What OTHER/x asks | ? undetermined | Every event. | all of it: by the trail |`);
    expect(controlTables([])).toEqual([]);
  });

  it("in SARIF explains taxa, also those that no result names", () => {
    const { components, find } = taxonomiesOf([finding({ controls: ["F-1/2.1", "G/7"] })], controls);
    expect(components).toMatchObject([
      {
        name: "F-1",
        fullName: "The Framework 1",
        informationUri: "https://example.com/f",
        taxa: [
          { id: "10.2", properties: { status: "not satisfied" } },
          { id: "2.1", shortDescription: { text: "What F-1/2.1 asks." }, fullDescription: { text: "Every event." } },
          { id: "3" },
        ],
      },
      { name: "G", taxa: [{ id: "7" }] },
      { name: "OTHER", taxa: [{ id: "x" }] },
    ]);
    expect(find("F-1/2.1")).toEqual({ framework: "F-1", frameworkIndex: 0, taxon: "2.1", taxonIndex: 1 });
  });
});
