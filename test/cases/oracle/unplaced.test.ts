import { test } from "vitest";
import { checkVerdicts } from "./small-world.ts";

test(
  "verdicts hold for every event of a small world, without the Region and the account",
  () => checkVerdicts(null),
  600_000,
);
