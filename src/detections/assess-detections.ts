/** Judges what waits for events by the trails of a run. */
import { indexCatalog } from "../catalog/catalog.ts";
import { bindingsOf, type Bindings } from "../coverage/bindings.ts";
import { emptyScope, usualSteps, type Assessment, type AssessmentInput } from "../coverage/assess.ts";
import type { Effort } from "../coverage/judge.ts";
import { unseenSinksOf, type AssessedSink } from "../coverage/sinks-in-scope.ts";
import { sinksExistingWith, SinksOfRun } from "../coverage/sinks-in-sight.ts";
import { bindScope } from "../model/bind.ts";
import type { Detection, DetectionsModel, EventRule, LogFilter, LogGroup } from "../model/detection.ts";
import { remembered } from "../model/remember.ts";
import { substitute, type Text } from "../model/text.ts";
import { Allowance } from "../selectors/work.ts";
import { assessEventRule } from "./event-rules.ts";
import { assessLogFilter } from "./log-filters.ts";
import { assessRule, type PlacedRule } from "./rule-files.ts";
import type { AssessedDetection, DetectionsRun, DetectionSurroundings } from "./types.ts";

/**
 * The verdicts on the detections of a run, in their order; those that are not about events of CloudTrail are left out.
 *
 * @param sinksAreComplete whether the trails in sight are all there are
 * @param rules those of repositories of rules
 */
export function assessDetections(
  model: DetectionsModel,
  assessment: Pick<Assessment, "sinks" | "resources">,
  input: AssessmentInput,
  sinksAreComplete: boolean,
  rules: readonly PlacedRule[] = [],
): AssessedDetection[] {
  const bindings = bindingsOf({ ...input, resources: [...input.resources, ...model.detections] });
  const { perVerdict, perRun } = input.steps ?? usualSteps;
  const effort: Effort = { perVerdict, run: new Allowance(perRun) };
  const trails = assessment.sinks.filter(({ sink }) => sink.kind === "trail");
  const bound = model.detections.map((detection) => boundTo(detection, bindings));
  const run: DetectionsRun = {
    model: { ...model, detections: bound, logGroups: model.logGroups.map((group) => boundGroup(group, bindings)) },
    trails,
    telemetryRules: assessment.sinks.filter(
      ({ sink, status }) => sink.kind === "telemetry-rule" && status.counts !== "no",
    ),
    isComplete: sinksAreComplete || input.judgeWithoutSinks,
    catalog: indexCatalog(input.catalog),
    semantics: input.semantics,
    today: input.today,
    resources: assessment.resources,
    surroundingsOf: surroundingsMaker(trails, bindings, input, effort),
  };
  const [first] = assessment.sinks;
  const scope = first?.sink.scope ?? emptyScope;
  return [
    ...bound.flatMap((detection) => assessed(detection, run) ?? []),
    ...rules.flatMap((rule) => assessRule(rule, scope, run) ?? []),
  ];
}

function assessed(detection: Detection, run: DetectionsRun): AssessedDetection | null {
  switch (detection.kind) {
    case "event-rule":
      return assessEventRule(detection, run);
    case "metric-filter":
    case "subscription-filter":
      return assessLogFilter(detection, run);
  }
}

function boundTo(detection: Detection, { resolve }: Bindings): Detection {
  const place = { scope: bindScope(detection.scope, resolve), region: substitute(detection.region, resolve) };
  return detection.kind === "event-rule" ? boundRule(detection, place) : boundFilter(detection, place, resolve);
}

function boundRule(rule: EventRule, place: Pick<Detection, "scope" | "region">): EventRule {
  return { ...rule, ...place };
}

function boundFilter(
  filter: LogFilter,
  place: Pick<Detection, "scope" | "region">,
  resolve: Bindings["resolve"],
): LogFilter {
  const { logGroup } = filter;
  if (logGroup.kind !== "known") return { ...filter, ...place };
  return { ...filter, ...place, logGroup: { ...logGroup, value: substitute(logGroup.value, resolve) } };
}

function boundGroup(group: LogGroup, { resolve }: Bindings): LogGroup {
  const bind = (text: Text): Text => substitute(text, resolve);
  return { ...group, names: group.names.map(bind), arns: group.arns.map(bind) };
}

/** The trails that a detection is judged by. What exists wherever it does is sure for it. */
function surroundingsMaker(
  trails: readonly AssessedSink[],
  bindings: Bindings,
  input: AssessmentInput,
  effort: Effort,
): DetectionsRun["surroundingsOf"] {
  const { semantics } = input;
  const runs = new Map<string, SinksOfRun>();
  return ({ scope, guard }, among = trails): DetectionSurroundings => {
    const existing = sinksExistingWith(guard, among);
    const key = JSON.stringify([existing.map(({ sink }) => [sink.id, sink.guard.length]), guard.length]);
    const inSight =
      guard.length === 0 && among === trails
        ? remembered(runs, key, () => new SinksOfRun(existing, semantics)).seenFrom(scope)
        : new SinksOfRun(existing, semantics).seenFrom(scope);
    return { inSight, unseen: unseenSinksOf(scope, input.unseenSinks), bindings, semantics, effort };
  };
}
