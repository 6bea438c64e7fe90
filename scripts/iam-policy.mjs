/**
 * Prints the least-privilege IAM policy of `trailproof account` and `trailproof snapshot`, made from the table of calls that the program can make.
 * README.md shows it, and a test holds the two together.
 */
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const bundle = await rolldown({
  input: fileURLToPath(new URL("../src/account/iam-policy.ts", import.meta.url)),
  platform: "node",
  tsconfig: false,
});
const { output } = await bundle.generate({ format: "esm" });
await bundle.close();
const { iamPolicy } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
process.stdout.write(`${JSON.stringify(iamPolicy(["account", "organization", "inventory"]), null, 2)}\n`);
