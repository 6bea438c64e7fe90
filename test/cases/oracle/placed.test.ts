import { test } from "vitest";
import { checkVerdicts, home } from "./small-world.ts";

test(
  "verdicts hold for every event of a small world, with the Region and the account",
  () => checkVerdicts(home),
  600_000,
);
