import { expect, test } from "vitest";
import { printedDiff } from "../../src/model/printable.ts";

test("a diff keeps tabs and line breaks of Windows, and nothing else that cannot be seen", () => {
  expect(printedDiff(["+\ta: 1\r", " \t::set-env\u001b[2J", "-a\rb"])).toBe(
    "+\ta: 1\r\n \t\\::set-env\\u001b[2J\n-a\\rb\n",
  );
});
