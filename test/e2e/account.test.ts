/** `account` and `snapshot` of the bundled program, as processes. */
import { describe, expect, test } from "vitest";
import type { FaultAnswer, World } from "../account-live/aws-server.ts";
import { id, runLive } from "./live-program.ts";
import { isMultitoolAvailable, sarifProblems } from "./multitool.ts";

const world: World = { accounts: [{ id, trails: [{ name: "main", region: "us-east-1", multiRegion: true }] }] };

describe("account", () => {
  test("an account whose trail records management events", async () => {
    const { status, stdout, stderr } = await runLive(["account"], world);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("trail/main");
    expect(stdout).toMatch(/\d+ of \d+ covered/);
  });

  test("an account without a trail fails", async () => {
    const { status, stdout } = await runLive(["account", "--format", "json"], { accounts: [{ id }] });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ sinks: [] });
  });

  test("a call that is refused: exit status 3, the missing permission by name, and no secrets with --verbose", async () => {
    const refused: FaultAnswer = {
      kind: "error",
      status: 400,
      code: "AccessDeniedException",
      message: `User is not authorized to perform this with token-of-${id}`,
    };
    const { status, stdout, stderr } = await runLive(["account", "--verbose"], {
      ...world,
      fault: ({ operation }) => (operation === "GetEventSelectors" ? refused : undefined),
    });
    expect(status).toBe(3);
    expect(stdout).toContain("cloudtrail:GetEventSelectors");
    expect(stderr).toContain(`${id} us-east-1 ListTrails: ok, 1 attempt`);
    expect(stdout + stderr).not.toContain(`secret-of-${id}`);
    expect(stderr).not.toContain(`token-of-${id}`);
  });

  test("SARIF has a place for every finding", async () => {
    const { stdout } = await runLive(["account", "--format", "sarif"], {
      accounts: [{ id, trails: [{ name: "off", region: "us-east-1", multiRegion: true, logging: false }] }],
    });
    const { runs } = JSON.parse(stdout) as {
      runs: [{ results: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }[] }];
    };
    expect(runs[0].results.length).toBeGreaterThan(0);
    for (const result of runs[0].results)
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("trailproof.yaml");
    if (isMultitoolAvailable) expect(sarifProblems([stdout])).toEqual([]);
  });
});

describe("snapshot", () => {
  test("prints JSON and nothing else", async () => {
    const { status, stdout, stderr } = await runLive(["snapshot"], world);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "trailproof-snapshot",
      accounts: [{ accountId: id, trails: [{ Name: "main" }] }],
    });
  });

  test("Ctrl-C keeps what was read", async () => {
    let kill: (() => void) | undefined;
    const { status, stdout, stderr } = await runLive(
      ["snapshot"],
      {
        ...world,
        fault: ({ operation }) => {
          if (operation !== "ListEventDataStores") return undefined;
          kill?.();
          // A second one would end the program at once.
          kill = undefined;
          return { kind: "hang" };
        },
      },
      { onStart: (give) => (kill = give) },
    );
    expect(status).toBe(3);
    expect(stderr).toContain("stopping. The report has what was read so far");
    expect(JSON.parse(stdout)).toMatchObject({ accounts: [{ accountId: id }] });
    expect(stdout).toContain("Interrupted");
  });

  test("without credentials it says what to do", async () => {
    const { status, stderr } = await runLive(["snapshot", "--profile", "nobody"], world);
    expect(status).toBe(2);
    expect(stderr).toContain("--profile");
  });
});
