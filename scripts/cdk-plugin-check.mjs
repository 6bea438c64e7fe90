/**
 * Holds the plugin for the AWS CDK against aws-cdk-lib: `npm run cdk:check -- FOLDER [dist]`, where FOLDER has
 * aws-cdk-lib installed. Opt-in, since the library is large and no dependency. It synthesizes an app with a gap, and
 * expects the finding with the line of the app and the path of the construct.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [library, dist = "dist"] = process.argv.slice(2);
if (library === undefined) {
  console.error("Name a folder with aws-cdk-lib: npm run cdk:check -- FOLDER");
  process.exit(2);
}
const folder = mkdtempSync(join(resolve(library), "plugin-check-"));
const app = `const { App, Stack, Validations } = require("aws-cdk-lib");
const { Table, AttributeType } = require("aws-cdk-lib/aws-dynamodb");
const { Trail } = require("aws-cdk-lib/aws-cloudtrail");
const { TrailproofPlugin } = require(${JSON.stringify(resolve(dist, "cdk.js"))});
const app = new App({ outdir: "cdk.out" });
Validations.of(app).addPlugins(new TrailproofPlugin({ failOn: process.argv[2] }));
const stack = new Stack(app, "Data", { env: { account: "444455556666", region: "eu-west-1" } });
new Table(stack, "Orders", { partitionKey: { name: "id", type: AttributeType.STRING } });
new Trail(stack, "Trail", { isMultiRegionTrail: true });
app.synth();
`;
writeFileSync(join(folder, "app.cjs"), app);
const runs = ["warning", "none"].map((failOn) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["app.cjs", failOn], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
});
rmSync(folder, { recursive: true, force: true });
const [failing, passing] = runs;
const expected = ["app.cjs:8:", "Data/Orders/Resource", "trailproof::event-not-recorded"];
const missing = expected.filter((words) => failing?.said.includes(words) !== true);
if (failing?.status === 0 || passing?.status !== 0 || missing.length > 0) {
  console.error(
    `Missing: ${missing.join(", ")}. Exit statuses: ${runs.map(({ status }) => String(status)).join(", ")}.`,
  );
  console.error(failing?.said);
  process.exitCode = 1;
} else console.log("The plugin's findings name the line of the app and the construct.");
