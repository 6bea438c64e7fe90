import { describe, expect, it } from "vitest";
import { EventIds } from "../../src/verify/event-ids.ts";

describe("ids of events", () => {
  it("are new once", () => {
    const ids = new EventIds();
    expect(["a", "b", "a", "", ""].map((id) => ids.add(id))).toEqual([true, true, false, true, false]);
  });

  it("are told apart in great numbers", () => {
    const ids = new EventIds();
    const all = Array.from(
      { length: 200_000 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    );
    expect(all.filter((id) => ids.add(id))).toHaveLength(all.length);
    expect(all.filter((id) => ids.add(id))).toEqual([]);
  });

  it("are forgotten when many others have come since", () => {
    const ids = new EventIds(4);
    const all = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
    expect(all.filter((id) => ids.add(id))).toEqual(all);
    expect(ids.add("8")).toBe(false);
    expect(ids.add("1")).toBe(true);
  });
});
