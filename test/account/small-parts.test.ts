import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calls } from "../../src/account/calls.ts";
import { ForeignTrails } from "../../src/account/foreign-trails.ts";
import { iamPolicy } from "../../src/account/iam-policy.ts";
import { mapLimited } from "../../src/account/pool.ts";
import { loaders } from "../../src/account/senders.ts";
import { ClientFactory } from "../../src/account/client-settings.ts";
import type { ReadTrail } from "../../src/account/trails.ts";
import { progressOn } from "../../src/shell/cli/progress.ts";

describe("the least-privilege policy", () => {
  it("has the action of every call, and no other", () => {
    const actions = iamPolicy(["account", "organization", "inventory", "athena"]).Statement.flatMap(
      ({ Action }) => Action,
    );
    const needed = Object.values(calls).flatMap(({ action }) => action ?? []);
    expect([...actions].sort()).toEqual([...new Set(needed)].sort());
  });

  it("lets nothing be changed", () => {
    // A query reads too, and Athena keeps its answer.
    const others = Object.values(calls).filter(({ purpose }) => purpose !== "athena");
    for (const { action } of others) expect(action ?? "sts:AssumeRole").toMatch(/:(?:List|Get|Describe|AssumeRole$)/);
  });

  it("fits into a session policy", () => {
    expect(JSON.stringify(iamPolicy(["account"])).length).toBeLessThan(2048);
  });
});

describe("the table of calls", () => {
  it("has just the calls that the clients can make", async () => {
    const factory = new ClientFactory();
    const settings = factory.settings("us-east-1", { accessKeyId: "a", secretAccessKey: "b" });
    const made: [string, string][] = [];
    for (const [service, load] of Object.entries(loaders))
      for (const name of Object.keys(await load(settings))) made.push([service, name]);
    const listed = Object.entries(calls).map(([name, { service }]): [string, string] => [service, name]);
    expect(made.sort()).toEqual(listed.sort());
  });
});

describe("bounded work", () => {
  it("keeps the order and the bound", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (delays, limit) => {
          let running = 0;
          let most = 0;
          const results = await mapLimited(delays, limit, async (delay, index) => {
            running += 1;
            most = Math.max(most, running);
            for (let turn = 0; turn < delay; turn++) await Promise.resolve();
            running -= 1;
            return index;
          });
          expect(results).toEqual(delays.map((_delay, index) => index));
          expect(most).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

describe("trails of others", () => {
  const arn = "arn:aws:cloudtrail:us-east-1:111111111111:trail/org";
  const whole: ReadTrail = {
    trail: { TrailARN: arn, Status: { IsLogging: true }, EventSelectors: [], AdvancedEventSelectors: [] },
    errors: [],
  };
  const broken: ReadTrail = {
    trail: { TrailARN: arn },
    errors: [{ operation: "GetEventSelectors", code: "AccessDeniedException" }],
  };
  const reader = (answer: ReadTrail): { readonly count: () => number; readonly read: () => Promise<ReadTrail> } => {
    let count = 0;
    return {
      count: () => count,
      read: async () => {
        count += 1;
        await Promise.resolve();
        return answer;
      },
    };
  };

  it("are not asked for when their owner told of them", async () => {
    const trails = new ForeignTrails();
    const { count, read } = reader(whole);
    trails.tellOwn([whole]);
    expect(await trails.readOnce(arn, read)).toBeUndefined();
    expect(count()).toBe(0);
  });

  it("are asked for once when several accounts see them at the same time", async () => {
    const trails = new ForeignTrails();
    const { count, read } = reader(whole);
    const answers = await Promise.all(Array.from({ length: 20 }, () => trails.readOnce(arn, read)));
    expect(answers.filter((answer) => answer !== undefined)).toEqual([whole]);
    expect(count()).toBe(1);
  });

  it("are asked of a few accounts when nobody may read them", async () => {
    const trails = new ForeignTrails();
    const { count, read } = reader(broken);
    trails.tellOwn([broken]);
    await Promise.all(Array.from({ length: 20 }, () => trails.readOnce(arn, read)));
    expect(count()).toBe(3);
  });
});

describe("progress", () => {
  const shown = (isTTY: boolean, silent: boolean, total: number): string => {
    let text = "";
    const line = progressOn({ isTTY, write: (added: string) => (text += added) }, silent);
    line.show({ done: 1, total });
    line.clear();
    return text;
  };

  it("is shown on a terminal, for several accounts", () => {
    expect(shown(true, false, 3)).toContain("1 of 3");
    expect(shown(false, false, 3)).toBe("");
    expect(shown(true, true, 3)).toBe("");
    expect(shown(true, false, 1)).toBe("");
  });

  it.each([
    [30, 300, 10_000, "30 of 300, 3.0 a second, about 2 min left"],
    [2, 3, 4_000, "2 of 3, 0.5 a second, about 2 s left"],
  ])("tells the pace and what is left: %i of %i", (done, total, milliseconds, expected) => {
    let [text, time] = ["", 0];
    const line = progressOn({ isTTY: true, write: (added: string) => (text += added) }, false, () => time);
    line.show({ done: 0, total });
    time = milliseconds;
    line.show({ done, total });
    expect(text.endsWith(`Reading accounts: ${expected}`)).toBe(true);
  });
});
