import { describe, expect, it } from "vitest";
import { allPages } from "../../src/account/pages.ts";
import type { Session } from "../../src/account/session.ts";

/** A session in which each page of ListTrails names the token that `next` says. */
function sessionOf(next: (page: number) => string | undefined): {
  readonly session: Session;
  readonly asked: () => number;
} {
  let page = 0;
  const call = (): Promise<unknown> => {
    page += 1;
    return Promise.resolve({
      kind: "answer",
      value: { Trails: [{ TrailARN: String(page) }], NextToken: next(page) },
      raw: undefined,
    });
  };
  return { session: { call } as unknown as Session, asked: () => page };
}

const list = {
  name: "ListTrails",
  region: "us-east-1",
  inputOf: () => ({}),
  itemsOf: (output: { readonly Trails?: unknown[] | undefined }) => output.Trails,
} as const;

describe("a list in pages", () => {
  it("is read to its end", async () => {
    const { session } = sessionOf((page) => (page < 30 ? String(page) : undefined));
    const { items, error } = await allPages(session, list);
    expect(items).toHaveLength(30);
    expect(error).toBeNull();
  });

  it("is given up where it never ends, and what was read is kept", async () => {
    const { session, asked } = sessionOf(String);
    const { items, error } = await allPages(session, list);
    expect(asked()).toBe(2_000);
    expect(items).toHaveLength(2_000);
    expect(error).toMatchObject({
      operation: "ListTrails",
      region: "us-east-1",
      code: "UnreadableAnswer",
      message: expect.stringContaining("more than 2000 pages") as unknown,
    });
  });

  it("is given up where it goes in a circle", async () => {
    const { session, asked } = sessionOf((page) => String(page % 3));
    expect((await allPages(session, list)).error).toMatchObject({
      message: expect.stringContaining("the same next page twice") as unknown,
    });
    expect(asked()).toBe(4);
  });
});
