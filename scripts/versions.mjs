/** Where our own version is written for people to copy, and the pins of actions of others. */
import { readdirSync } from "node:fs";

/** Files that name our own version, from the root of the repository. */
export function versionedFiles() {
  return [
    ...readdirSync("examples/workflows").map((name) => `examples/workflows/${name}`),
    ".pre-commit-hooks.yaml",
    "docs/quickstart.md",
    "Dockerfile",
  ];
}

const own = /(trailproof\/trailproof@v|npx --yes trailproof@|rev: v|trailproof-)(\d+\.\d+\.\d+)/g;

/**
 * The text with another version of ours.
 * @param {string} text
 * @param {string} version
 */
export function withVersion(text, version) {
  return text.replace(own, (_, before) => `${before}${version}`);
}

/**
 * The actions of others that workflows use, with commit and version, in the order in which they stand there.
 * @param {string} workflow
 * @returns {{ action: string, commit: string, version: string }[]}
 */
export function pinsOf(workflow) {
  return [...workflow.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40}) # (v[\d.]+)/g)].map(
    ([, action = "", commit = "", version = ""]) => ({ action, commit, version }),
  );
}
