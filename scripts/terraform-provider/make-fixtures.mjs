#!/usr/bin/env node
/**
 * Makes the plans and states of test/golden/terraform/genuine: runs `terraform` with the provider of this folder on the configurations of this folder.
 * Nothing is trimmed or changed afterwards. See README.md.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL("../../test/golden/terraform/genuine", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "trailproof-fixtures-"));

try {
  mkdirSync(target, { recursive: true });
  installProviders();
  ordinaryLife();
  for (const name of ["values", "awscc"]) {
    const folder = start(name);
    plan(folder, `${name}.plan.json`);
    apply(folder, name);
  }
  plan(start("older"), "older.plan.json");
  plan(start("failing"), "failing.plan.json", { fails: true });
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** One configuration from its first plan to its last. */
function ordinaryLife() {
  const folder = start("trails");
  plan(folder, "create.plan.json");
  plan(folder, "create.tfplan", { binary: true });
  save("create.stream.jsonl", terraform(folder, ["plan", "-json", "-lock=false"]));
  apply(folder, "applied");
  plan(folder, "unchanged.plan.json");
  plan(folder, "targeted.plan.json", { options: ["-target=aws_cloudtrail.advanced", "-replace=aws_cloudtrail.advanced"] });
  plan(folder, "destroy.plan.json", { options: ["-destroy"] });
  const drift = join(work, "drift.json");
  writeFileSync(drift, JSON.stringify({ "aws_cloudtrail basic": { enable_logging: false }, "aws_cloudtrail defaults-111122223333": null }));
  plan(folder, "drift.plan.json", { drift });
  plan(folder, "refresh-only.plan.json", { drift, options: ["-refresh-only"] });
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".tf") || file === "regional")) rmSync(join(folder, name), { recursive: true });
  cpSync(join(here, "configurations/changed"), folder, { recursive: true });
  terraform(folder, ["init"]);
  plan(folder, "changed.plan.json");
}

/** Both providers, as a folder that Terraform installs from: each is a program that starts the server of this folder. */
function installProviders() {
  for (const [name, version] of /** @type {const} */ ([["aws", "6.0.0"], ["aws", "5.100.0"], ["awscc", "1.0.0"]])) {
    const program = join(work, `mirror/registry.terraform.io/hashicorp/${name}/${version}/${platform()}/terraform-provider-${name}_v${version}`);
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(here, "server.mjs")}" ${name} ${version}\n`);
    chmodSync(program, 0o755);
  }
  writeFileSync(join(work, "terraformrc"), `provider_installation {\n  filesystem_mirror {\n    path = "${join(work, "mirror")}"\n  }\n}\n`);
}

function platform() {
  return `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;
}

/** A copy of a configuration, ready to be planned. @param {string} name */
function start(name) {
  const folder = join(work, name);
  cpSync(join(here, "configurations", name), folder, { recursive: true });
  terraform(folder, ["init"]);
  return folder;
}

/**
 * Plans, and saves the plan as `terraform show -json` prints it, or as it is.
 * @param {string} folder @param {string} file
 * @param {{ options?: readonly string[], drift?: string, fails?: boolean, binary?: boolean }} [how]
 */
function plan(folder, file, { options = [], drift = "", fails = false, binary = false } = {}) {
  terraform(folder, ["plan", "-out=plan.bin", "-lock=false", ...options], { drift, fails });
  if (binary) cpSync(join(folder, "plan.bin"), join(target, file));
  else save(file, terraform(folder, ["show", "-json", "plan.bin"]));
}

/** Applies, and saves the state in both forms. @param {string} folder @param {string} name */
function apply(folder, name) {
  terraform(folder, ["apply", "-auto-approve"]);
  save(`${name}.state.json`, terraform(folder, ["show", "-json"]));
  cpSync(join(folder, "terraform.tfstate"), join(target, `${name}.tfstate`));
}

/** @param {string} file @param {string} text */
function save(file, text) {
  writeFileSync(join(target, file), text);
}

/** @param {string} folder @param {readonly string[]} words @param {{ drift?: string, fails?: boolean }} [how] @returns {string} */
function terraform(folder, words, { drift = "", fails = false } = {}) {
  const environment = { ...process.env, TF_CLI_CONFIG_FILE: join(work, "terraformrc"), TF_DISABLE_PLUGIN_TLS: "1", CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1", TRAILPROOF_DRIFT: drift };
  const { status, stdout, stderr } = spawnSync("terraform", [...words, ...(words[0] === "show" ? [] : ["-no-color"])], { cwd: folder, env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
  if ((status !== 0) !== fails) throw new Error(`terraform ${words.join(" ")} ended with ${String(status)}:\n${stdout}\n${stderr}`);
  return stdout;
}
