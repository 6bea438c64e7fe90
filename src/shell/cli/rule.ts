import { nearestName } from "../../model/nearest-name.ts";
import { exitStatus } from "../exit-status.ts";
import { rulePages } from "../../rules/pages.ts";
import { refuse } from "./refuse.ts";
import { print } from "./terminal.ts";

/** `trailproof rule`: prints the page of a rule, or the list of rules. */
export async function rule(id: string | undefined): Promise<number> {
  const rules = await rulePages();
  if (id === undefined) {
    const width = Math.max(...rules.map((meta) => meta.id.length));
    await print(rules.map((meta) => `${meta.id.padEnd(width)}  ${meta.title}\n`).join(""));
    return exitStatus.ok;
  }
  const found = rules.find((meta) => meta.id === id);
  if (found !== undefined) {
    await print(`${found.page.trim()}\n`);
    return exitStatus.ok;
  }
  const nearest = nearestName(
    id,
    rules.map((meta) => meta.id),
  );
  const advice =
    nearest === undefined ? `Rules: ${rules.map((meta) => meta.id).join(", ")}.` : `Did you mean "${nearest}"?`;
  return refuse(`Unknown rule "${id}". ${advice}`);
}
