import axe from "axe-core";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { renderHtml } from "../../src/report/formats/html/html.ts";
import { hostile, hostileNames } from "./hostile.ts";
import { empty, rules, sample } from "./sample.ts";

async function pageOf(result: CheckResult): Promise<{ readonly text: string; readonly document: Document }> {
  const text = await renderHtml(result, { rules: () => Promise.resolve(rules) });
  return { text, document: new JSDOM(text).window.document };
}

/** What axe finds without drawing: contrast is looked at by `npm run html:check`. */
async function mistakes(result: CheckResult): Promise<string[]> {
  const { text } = await pageOf(result);
  const { window } = new JSDOM(text, { runScripts: "outside-only" });
  window.eval(axe.source);
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(window.document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe("the HTML report", () => {
  it.each([
    ["a sample", sample()],
    ["nothing", empty()],
    ["hostile names", hostile()],
  ])("of %s has nothing that axe finds wrong", { timeout: 120_000 }, async (_, result) => {
    expect(await mistakes(result)).toEqual([]);
  });

  it("needs no network, and lets only its own style and script run", async () => {
    const { text, document } = await pageOf(sample());
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+='; script-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'$/,
    );
    expect(text).not.toMatch(/\bsrc=|@import|url\(/);
    const elements = [...document.querySelectorAll("*")];
    expect(elements.filter((element) => element.getAttributeNames().some((name) => /^on|^style$/.test(name)))).toEqual(
      [],
    );
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelectorAll("link,img,iframe,object,embed,base")).toHaveLength(0);
  });

  it("shows hostile names as text", async () => {
    const { document } = await pageOf(hostile());
    expect(document.querySelectorAll("script,img")).toHaveLength(1);
    expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).not.toContain(
      "javascript:alert(1)",
    );
    expect(document.body.textContent).toContain("<script>alert(1)</script>");
    // eslint-disable-next-line no-control-regex -- none of them may be there
    expect(document.body.textContent).not.toMatch(/[\u0000\u0008\u001b\u202e]/);
  });

  it("has each account of each control, and each verdict", async () => {
    const { document } = await pageOf(hostile());
    const rows = [...document.querySelectorAll("#controls-0 tbody tr")];
    expect(rows[0]?.querySelectorAll("td")).toHaveLength(hostileNames.length + 1);
    expect(document.querySelectorAll("#coverage-table tbody tr")).toHaveLength(hostileNames.length);
  });

  it("says when, of what and about whom it speaks", async () => {
    const { document } = await pageOf(hostile());
    const header = document.querySelector("header")?.textContent ?? "";
    expect(header).toContain("2026-12-01");
    expect(header).toContain("catalog of 2026-11-20");
    expect(header).toContain(`${String(hostileNames.length)} inputs`);
  });

  it("filters by words, account and verdict, and works without the script", async () => {
    const text = await renderHtml(sample(), { rules: () => Promise.resolve(rules) });
    expect(new JSDOM(text).window.document.querySelector("form")?.hidden).toBe(true);
    const { document } = new JSDOM(text, { runScripts: "dangerously" }).window;
    const form = document.querySelector("form");
    const [search, verdict] = [form?.querySelector("input"), form?.querySelector("select")];
    const rows = [...document.querySelectorAll<HTMLElement>("#coverage-table tbody tr")];
    const shown = (): number => rows.filter(({ hidden }) => !hidden).length;
    const type = (words: string, choice: string): number => {
      if (search === null || search === undefined || verdict === null || verdict === undefined)
        throw new Error("no form");
      search.value = words;
      verdict.value = choice;
      search.dispatchEvent(new (search.ownerDocument.defaultView ?? window).Event("input", { bubbles: true }));
      return shown();
    };
    expect(form?.hidden).toBe(false);
    expect(shown()).toBe(rows.length);
    expect(type("dynamodb billing", "")).toBe(1);
    expect(type("dynamodb", "covered")).toBe(0);
    expect(type("", "uncovered")).toBe(3);
    expect(document.querySelector("output")?.textContent).toBe(`3 of ${String(rows.length)} rows`);
  });
});
