/**
 * Pointers of Git LFS: the file that they stand for may hold anything, so that passing one over would be a guess.
 */
import { startOfFile } from "../../model/location.ts";
import type { FrontEnd } from "../types.ts";
import { isPointer } from "./recognise.ts";

export const gitLfsPointer: FrontEnd = {
  id: "git-lfs-pointer",
  title: "Git LFS pointer",
  mayRead: isPointer,
  mayQuote: true,
  read: ({ uri }) => {
    const message =
      `${uri} was not checked: it is a pointer of Git LFS, and the file that it stands for is not here. ` +
      'Fetch it with "git lfs pull" (actions/checkout has "lfs: true"), or leave it out with exclude. ' +
      "Of an earlier commit only the pointer is read: compare with the result of an earlier check instead.";
    const location = startOfFile(uri).locate();
    return { kind: "unreadable", notifications: [{ level: "error", message, location, incomplete: true }] };
  },
};
