/**
 * The site: the pages of the repository as they are. Links between pages stay; those to other files lead to GitHub, and
 * one to a file that is not there fails the build.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";

const root = fileURLToPath(new URL("../..", import.meta.url));
const repository = "https://github.com/trailproof/trailproof";

/** The pages beside `docs`; rules have one each. */
const others = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
const rules = readdirSync(`${root}policies/rules`).map((name) => name.replace(/\.md$/, ""));

// The generator wants its packages above the pages, so it gets a copy of them.
const pages = fileURLToPath(new URL("../pages/", import.meta.url));
rmSync(pages, { recursive: true, force: true });
for (const path of ["docs", "policies/rules", ...others])
  cpSync(`${root}${path}`, `${pages}${path}`, { recursive: true });

export default defineConfig({
  srcDir: "./pages",
  rewrites: { "README.md": "index.md" },
  outDir: "./dist",
  cacheDir: "./cache",
  base: process.env.SITE_BASE ?? "/trailproof/",
  title: "trailproof",
  description: JSON.parse(readFileSync(`${root}package.json`, "utf8")).description,
  cleanUrls: true,
  markdown: { config: (markdown) => markdown.core.ruler.push("links", (state) => walk(state.tokens, state.env)) },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository }],
    editLink: { pattern: `${repository}/edit/main/:path`, text: "Edit this page" },
    nav: [
      { text: "Quickstart", link: "/docs/quickstart" },
      { text: "Rules", link: "/docs/rules" },
      { text: "Changes", link: "/CHANGELOG" },
    ],
    sidebar: [
      section("Begin", ["quickstart", "inputs", "commands", "configuration"]),
      section("Guard", ["action", "pull-requests", "live-accounts"]),
      section("Require", ["policies", "controls", "peers"]),
      section("Answer", ["suggest", "detections", "verify", "rules", "catalog"]),
      section("Understand", ["how-it-works", "performance", "library", "architecture", "style"]),
      {
        text: "Rules",
        collapsed: true,
        items: rules.map((id) => ({ text: id, link: `/policies/rules/${id}` })),
      },
      {
        text: "Project",
        items: others.slice(1).map((name) => ({ text: titleOf(name), link: `/${name.replace(/\.md$/, "")}` })),
      },
    ],
  },
});

/**
 * @param {string} text
 * @param {readonly string[]} names
 */
function section(text, names) {
  return { text, items: names.map((name) => ({ text: titleOf(`docs/${name}.md`), link: `/docs/${name}` })) };
}

/** @param {string} path */
function titleOf(path) {
  return (/^# (.+)$/m.exec(readFileSync(`${root}${path}`, "utf8"))?.[1] ?? path).replaceAll("`", "");
}

/**
 * @param {readonly import("markdown-it").Token[]} tokens
 * @param {{ relativePath: string }} page
 */
function walk(tokens, page) {
  for (const token of tokens) {
    if (token.type === "link_open") token.attrSet("href", target(token.attrGet("href") ?? "", page.relativePath));
    if (token.children !== null) walk(token.children, page);
  }
}

/**
 * Where a link leads on the site.
 * @param {string} href
 * @param {string} page
 */
function target(href, page) {
  if (/^(?:[a-z]+:|#|$)/.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const file = posix.join(posix.dirname(page), decodeURI(path)).replace(/\.html$/, ".md");
  const source = existsSync(`${root}${file}`) ? file : `${file}.md`;
  if (!existsSync(`${root}${source}`)) throw new Error(`${page} links to ${href}, which is not there.`);
  const isPage = /^(?:docs|policies\/rules)\/[\w-]+\.md$/.test(source) || others.includes(source);
  return isPage ? href : `${repository}/blob/main/${file}${anchor === undefined ? "" : `#${anchor}`}`;
}
