/**
 * Looks at the HTML report in a browser: `npm run html:check -- [dist] [folder for screenshots]`. Opt-in, since it needs
 * Chromium (`apt-get install chromium`, or CHROMIUM=path). It fails on what axe finds, on any error or blocked content,
 * and where 12 accounts of 400 services take a second to open.
 */
/* global axe, document, innerWidth, requestAnimationFrame, scrollTo, setTimeout -- what runs in the page */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";

const [dist = "dist", screenshots = join(tmpdir(), "trailproof-html")] = process.argv.slice(2);
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "trailproof-html-"));
mkdirSync(screenshots, { recursive: true });

/** @type {string[]} */
const mistakes = [];
const pages = { organization: organizationPage(), large: await largePage() };
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const [name, path] of Object.entries(pages)) await lookAt(name, path);
await browser.close();
for (const mistake of mistakes) console.error(mistake);
console.log(`Screenshots: ${screenshots}`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

/** Twelve accounts of an organization with what auditors find: gaps, a trail that is off, an account that refused. */
function organizationPage() {
  const home = "111122223333";
  const organizationTrail = {
    Name: "organization",
    TrailARN: `arn:aws:cloudtrail:us-east-1:${home}:trail/organization`,
    HomeRegion: "us-east-1",
    ...{ IsMultiRegionTrail: true, IsOrganizationTrail: true, IncludeGlobalServiceEvents: true },
    ...{ LogFileValidationEnabled: true, S3BucketName: "example-logs", Status: { IsLogging: true } },
    AdvancedEventSelectors: [
      { FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] },
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
          { Field: "readOnly", Equals: ["false"] },
        ],
      },
    ],
  };
  const accounts = Array.from({ length: 12 }, (_, index) => {
    const accountId = String(111122223333 + index * 11);
    const isMember = index < 8;
    const own = {
      ...organizationTrail,
      Name: "own",
      TrailARN: `arn:aws:cloudtrail:eu-west-1:${accountId}:trail/own`,
      HomeRegion: "eu-west-1",
      ...{ IsOrganizationTrail: false, LogFileValidationEnabled: index % 2 === 0, Status: { IsLogging: index !== 9 } },
      AdvancedEventSelectors: [],
      EventSelectors: [{ ReadWriteType: "WriteOnly", IncludeManagementEvents: true, DataResources: [] }],
    };
    return {
      ...{ accountId, partition: "aws", enabledRegions: ["eu-west-1", "us-east-1"] },
      ...(isMember ? { organizationId: "o-example" } : {}),
      trails: [...(isMember ? [organizationTrail] : []), ...(index > 6 && index !== 11 ? [own] : [])],
      errors:
        index === 11
          ? [{ operation: "ListTrails", region: "us-east-1", code: "AccessDeniedException", message: "no permission" }]
          : [],
    };
  });
  writeFileSync(
    join(folder, "org.json"),
    JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts }, null, 1),
  );
  writeFileSync(join(folder, "trailproof.yaml"), "formatVersion: 1\nservices: [s3, dynamodb, lambda]\n");
  const words = ["check", "org.json", "--policy", "documented", "--policy", "pci-dss-4.0.1", "--policy", "cis-aws-5.0"];
  const outputs = ["page.html", "page.csv", "page.md", "page.txt", "page.json"].flatMap((file) => ["--output", file]);
  const { status, stderr } = spawnSync(process.execPath, [resolve(dist, "cli.js"), ...words, ...outputs], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status === 2 || status === null) throw new Error(stderr);
  return join(folder, "page.html");
}

/** 12 accounts of 400 services, in the shape of a result. */
async function largePage() {
  const bundle = await rolldown({ input: "src/report/formats/html/html.ts", platform: "node", tsconfig: false });
  await bundle.write({ file: join(folder, "renderer.mjs"), format: "esm" });
  await bundle.close();
  const { renderHtml } = await import(pathToFileURL(join(folder, "renderer.mjs")).href);
  const accounts = Array.from({ length: 12 }, (_, index) => String(111122223333 + index));
  const services = Array.from({ length: 400 }, (_, index) => `service-${String(index)}`);
  const verdicts = ["covered", "covered", "partial", "uncovered", "undetermined"];
  const coverage = accounts.flatMap((accountId, a) =>
    services.flatMap((service, s) =>
      ["management", "data"].map((category, c) => ({
        ...{ policy: "documented", requirement: `${category}-events`, service, category, resource: null },
        ...{ eventSource: `${service}.amazonaws.com`, operations: ["GetThing", "PutThing", "ListThings"], count: 3 },
        ...{ verdict: verdicts[(a + s + c) % verdicts.length], recordedBy: ["arn:aws:cloudtrail:us-east-1:1:trail/t"] },
        ...{ reasons: [{ code: "x", message: "No selector matches the events." }], scope: accountId, accountId },
      })),
    ),
  );
  const result = {
    formatVersion: 1,
    tool: { name: "trailproof", version: "0.1.0", catalogDate: "2026-11-20" },
    run: {
      date: "2026-12-01",
      inputs: [{ kind: "trails", name: "org.json" }],
      accounts: accounts.map((accountId) => ({ scope: accountId, accountId, regions: null, inputs: ["org.json"] })),
    },
    ...{ sinks: [], coverage, findings: [], notifications: [] },
    summary: { sinks: 0, coverage: {}, findings: { error: 0, warning: 0, note: 0 } },
  };
  const text = await renderHtml(result, { rules: async () => [] });
  writeFileSync(join(folder, "large.html"), text);
  return join(folder, "large.html");
}

/**
 * Opens a page in each way that people look at it.
 * @param {string} name
 * @param {string} path
 */
async function lookAt(name, path) {
  /** @type {readonly [string, import("playwright-core").BrowserContextOptions, "screen" | "print"][]} */
  const ways = [
    ["light", { colorScheme: "light", viewport: { width: 1280, height: 900 } }, "screen"],
    ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }, "screen"],
    ["narrow", { colorScheme: "light", viewport: { width: 390, height: 844 } }, "screen"],
    ["print", { colorScheme: "light", viewport: { width: 1120, height: 800 } }, "print"],
  ];
  for (const [way, options, media] of ways) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") mistakes.push(`${name}, ${way}: ${message.text()}`);
    });
    page.on("pageerror", (error) => mistakes.push(`${name}, ${way}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) mistakes.push(`${name}, ${way}: asks for ${request.url()}`);
    });
    await page.emulateMedia({ media });
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(pathToFileURL(path).href, { waitUntil: "load", timeout: 120_000 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    // What the page costs the processor: a busy machine changes nothing about that.
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = metrics.find((metric) => metric.name === "ProcessTime")?.value ?? NaN;
    const size = readFileSync(path).length >> 10;
    console.log(`${name}, ${way}: ${seconds.toFixed(2)} s of the processor, ${String(size)} KiB`);
    if (!(seconds < 1)) mistakes.push(`${name}, ${way}: takes ${seconds.toFixed(2)} s to open`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (width > 0) mistakes.push(`${name}, ${way}: ${String(width)} pixels too wide`);
    for (const part of name === "large" ? ["coverage"] : ["main", "controls", "findings", "coverage", "sinks"]) {
      await page.evaluate((id) => {
        if (id === "main") scrollTo(0, 0);
        else document.getElementById(id)?.scrollIntoView();
      }, part);
      await page.screenshot({ path: join(screenshots, `${name}-${way}-${part}.png`), timeout: 120_000 });
    }
    if (name !== "large" && media === "screen") await withAxe(page, `${name}, ${way}`);
    if (name !== "large" && way === "light") await withKeyboard(page, name);
    await context.close();
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} where
 */
async function withAxe(page, where) {
  await page.evaluate(axeSource);
  /** @type {readonly string[]} */
  const violations = await page.evaluate(async () => {
    /** @type {{ violations: readonly { id: string, nodes: readonly { html: string }[] }[] }} */
    // @ts-expect-error axe came with the script above
    const found = await axe.run(document);
    return found.violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html }) => html);
      return `${id}: ${places.join(" ")}`;
    });
  });
  mistakes.push(...violations.map((violation) => `${where}: ${violation}`));
}

/**
 * The first stop is the link past the head of the page, and everything that folds can be opened without a mouse.
 * @param {import("playwright-core").Page} page
 * @param {string} where
 */
async function withKeyboard(page, where) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.className);
  if (first !== "skip") mistakes.push(`${where}: the first stop of the keyboard is ${String(first)}`);
  await page.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  const open = await page.locator("details[open]").count();
  if (open === 0) mistakes.push(`${where}: a folded part does not open by keyboard`);
}
