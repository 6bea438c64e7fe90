/** The pages for those who change the code: what they name is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const architecture = readFileSync(`${root}docs/architecture.md`, "utf8");
const pages = [
  "CONTRIBUTING.md",
  ...readdirSync(`${root}docs`).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];
const scripts = new Set(Object.keys((JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Package).scripts));

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
}

/** What stands in a text as code, fences and spans alike, one line each. */
function codeIn(text: string): string[] {
  const fences = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, lines = ""]) => lines.trim().split("\n"));
  const spans = [...text.replace(/^```[^]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return [...fences, ...spans];
}

/** Folders of src that hold files themselves. */
function foldersOf(folder: string): string[] {
  const entries = readdirSync(`${root}${folder}`, { withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersOf(`${folder}/${name}`));
  return entries.some((entry) => entry.isFile()) ? [folder, ...inside] : inside;
}

describe.each(pages)("%s", (page) => {
  const code = codeIn(readFileSync(`${root}${page}`, "utf8"));

  test("names files and folders that exist", () => {
    const words = code.flatMap((line) => line.split(/\s+/));
    const paths = words.filter((word) => /^(src|test|policies|scripts|docs|examples)\/[^<>*]*$/.test(word));
    // What is made is there after `npm run generate` and `npm run build` alone.
    expect(paths.filter((path) => !path.startsWith("src/generated/") && !existsSync(`${root}${path}`))).toEqual([]);
  });

  test("names scripts and programs that exist", () => {
    const named = code.flatMap((line) => [...line.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = ""]) => name));
    expect(named.filter((name) => !scripts.has(name))).toEqual([]);
    const programs = code.flatMap((line) => [...line.matchAll(/\bnpx ([\w-]+)/g)].map(([, name = ""]) => name));
    expect(programs.filter((name) => name !== "trailproof" && !existsSync(`${root}node_modules/.bin/${name}`))).toEqual(
      [],
    );
  });
});

test.each([...pages, "README.md"])("%s links to files that exist, and to headings that they have", (page) => {
  const links = [...readFileSync(`${root}${page}`, "utf8").matchAll(/\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)/g)];
  const broken = links.filter(([, path = "", anchor = ""]) => {
    const file = path === "" ? `${root}${page}` : join(root, dirname(page), path);
    return !existsSync(file) || (anchor !== "" && !anchorsOf(readFileSync(file, "utf8")).has(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** As GitHub makes them of headings. */
function anchorsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(
      ([, title = ""]) =>
        `#${title
          .toLowerCase()
          .replace(/[^\w\- ]/g, "")
          .replaceAll(" ", "-")}`,
    ),
  );
}

function isFrontEndThatSays(folder: string): boolean {
  const index = `${root}${folder}/index.ts`;
  return /^src\/sources\/[\w-]+$/.test(folder) && existsSync(index) && readFileSync(index, "utf8").startsWith("/**");
}

test("every page of docs stands in the README and in the side bar of the site", () => {
  const [readme, site] = ["README.md", "site/.vitepress/config.mjs"].map((file) =>
    readFileSync(`${root}${file}`, "utf8"),
  );
  for (const name of pages.flatMap((page) => /^docs\/(.+)\.md$/.exec(page)?.[1] ?? [])) {
    // How we write is for those who have come to CONTRIBUTING.md.
    if (name !== "style") expect(readme).toContain(`(docs/${name}.md)`);
    expect(site).toContain(`"${name}"`);
  }
});

describe("docs/architecture.md", () => {
  test("has every folder of src, each once; a front-end can say in its index.ts what it is", () => {
    const rows = [...architecture.matchAll(/^\| `(src\/[^`]+)` \|/gm)].map(([, folder = ""]) => folder);
    const folders = foldersOf("src").filter((folder) => folder !== "src");
    const untold = folders.filter((folder) => !rows.includes(folder) && !isFrontEndThatSays(folder));
    expect(untold).toEqual([]);
    expect(rows.filter((row, position) => !folders.includes(row) || rows.indexOf(row) !== position)).toEqual([]);
  });

  test("names types that their files export", () => {
    const rows = [...architecture.matchAll(/^\| `(\w+)` \| `(src\/[^`]+)` \|/gm)];
    expect(rows).toHaveLength(10);
    for (const [, name = "", file = ""] of rows)
      expect(readFileSync(`${root}${file}`, "utf8")).toMatch(new RegExp(`^export (type|interface) ${name}\\b`, "m"));
  });
});
