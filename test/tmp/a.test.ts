import { it } from "vitest";
import { runCheck } from "../../src/check.ts";
it("x", async () => {
  const out = await runCheck({ paths: ["split.yaml"], workingDirectory: "/tmp/try" });
  if (out.kind === "done") for (const c of out.run.result.coverage) if (c.category === "data") console.log(c.operations.join(), c.resource?.address, c.verdict, c.reasons);
});
