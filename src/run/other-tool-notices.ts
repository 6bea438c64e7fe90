/** What is told of files of tools that nothing here reads. */
import { groupBy } from "../model/group-by.ts";
import type { Notification } from "../model/notification.ts";
import type { OtherTool } from "../model/other-tool.ts";
import { otherToolSentence } from "../wording/other-tools.ts";

/** A file that was left alone, and the tool that it is for. */
export interface FileOfOtherTool {
  readonly uri: string;
  readonly tool: OtherTool;
}

/** Says once for each tool which files of it are there, at the first. */
export function otherToolNotices(files: readonly FileOfOtherTool[]): Notification[] {
  return [...groupBy(files, ({ tool }) => tool)].flatMap(([tool, all]): Notification[] => {
    const [first, ...others] = all;
    if (first === undefined) return [];
    const location = { uri: first.uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const message = otherToolSentence(tool, first.uri, others.length);
    return [{ level: "warning", message, location, incomplete: false }];
  });
}
