/**
 * The event that started the workflow, and what it says of the state before the change.
 */
import { membersOf } from "../../model/plain-object.ts";
import { readFileSync } from "node:fs";
import type { ProcessEnvironment } from "./input-names.ts";

/** What to compare with, as far as the event tells. */
export type WantedBase =
  | {
      readonly kind: "pull-request";
      readonly baseSha: string | null;
      readonly headSha: string | null;
      readonly branch: string;
    }
  | { readonly kind: "commit"; readonly sha: string; readonly label: string }
  | { readonly kind: "none"; readonly because: string };

/** The payload of the event; an empty one where there is none to read, as in tools that imitate the runner. */
export function readPayload(environment: ProcessEnvironment): Readonly<Record<string, unknown>> {
  const path = environment.GITHUB_EVENT_PATH;
  if (path === undefined || path === "") return {};
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return membersOf(value);
  } catch {
    return {};
  }
}

/** Which state the change of this event starts from. Events that change nothing, such as schedules, have none. */
export function wantedBase(environment: ProcessEnvironment, payload: Readonly<Record<string, unknown>>): WantedBase {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return ofPullRequest(membersOf(payload.pull_request), environment);
    case "merge_group": {
      const group = membersOf(payload.merge_group);
      const sha = commitOf(group.base_sha);
      return sha === null
        ? { kind: "none", because: "the event names no base of the merge group" }
        : { kind: "commit", sha, label: `${branchOf(group.base_ref) ?? "the base"} before this merge group` };
    }
    case "push":
      return ofPush(payload);
    case "":
      return { kind: "none", because: "no event says what changed" };
    default:
      return { kind: "none", because: `the event ${name} is about no change` };
  }
}

function ofPullRequest(pullRequest: Readonly<Record<string, unknown>>, environment: ProcessEnvironment): WantedBase {
  const base = membersOf(pullRequest.base);
  const named = environment.GITHUB_BASE_REF ?? "";
  const branch = typeof base.ref === "string" ? base.ref : named === "" ? "the base branch" : named;
  return {
    kind: "pull-request",
    baseSha: commitOf(base.sha),
    headSha: commitOf(membersOf(pullRequest.head).sha),
    branch,
  };
}

/** A push that makes a branch or a tag has no commit before it: its `before` is all zeros. */
function ofPush(payload: Readonly<Record<string, unknown>>): WantedBase {
  const sha = commitOf(payload.before);
  if (sha === null) return { kind: "none", because: "the push made a new branch or tag" };
  return { kind: "commit", sha, label: `${branchOf(payload.ref) ?? "the branch"} before this push` };
}

/** The name of a branch without `refs/heads/`. */
function branchOf(ref: unknown): string | null {
  return typeof ref === "string" && ref !== "" ? ref.replace(/^refs\/(heads|tags)\//, "") : null;
}

/** A commit, in full; null for what is none. Never anything that git could take for an option. */
function commitOf(value: unknown): string | null {
  return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}
