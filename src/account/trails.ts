/**
 * The trails of an account, of all Regions.
 *
 * One call lists them (ListTrails; "trails that are in the current account", and nothing of Regions, is what AWS says
 * of it). One describes those of a Region with the shadow copies of multi-Region and organization trails
 * (DescribeTrails), one in each other Region those that live there, and one more, by ARN, what is only listed. Status
 * and selectors are asked for in the home Region.
 */
import { defined } from "../model/defined.ts";
import type { CallError, TrailAnswer } from "../sources/snapshot/types.ts";
import {
  eventConfiguration,
  insightSelectors,
  trailDescription,
  trailSelectors,
  trailStatus,
  type Checked,
} from "./answers.ts";
import { mapLimited } from "./pool.ts";
import { allPages, unreadableAnswer } from "./pages.ts";
import { capitalized } from "../model/words.ts";
import type { CallShapes } from "./senders.ts";
import type { Session } from "./session.ts";

/** How many Regions of one account are asked at the same time. */
const regionsAtOnce = 6;

/** A trail's name, as lists tell it. */
export interface TrailName {
  readonly arn: string;
  readonly homeRegion: string;
}

export interface DescribedTrails {
  readonly trails: readonly TrailAnswer[];
  readonly errors: readonly CallError[];
}

/**
 * The settings of all trails that can be seen from the account, its own and those of its organization.
 *
 * @param region the Region to ask for the list, and for shadow copies
 * @param sweep all Regions to ask for the trails that live there
 */
export async function describeTrails(
  session: Session,
  region: string,
  sweep: readonly string[],
): Promise<DescribedTrails> {
  const others = sweep.filter((other) => other !== region);
  const [listed, here, elsewhere] = await Promise.all([
    listTrails(session, region),
    describe(session, region, { includeShadowTrails: true }),
    mapLimited(others, regionsAtOnce, (other) => describe(session, other, { includeShadowTrails: false })),
  ]);
  const readings = [here, ...elsewhere];
  const described = new Map(readings.flatMap(({ trails }) => trails).map((trail) => [trail.TrailARN, trail]));
  const missing = listed.names.filter(({ arn }) => !described.has(arn));
  const named = missing.length === 0 ? { trails: [], errors: [] } : await describeNamed(session, region, missing);
  for (const trail of named.trails) described.set(trail.TrailARN, trail);
  const unanswered = missing.filter(({ arn }) => !described.has(arn));
  const silent =
    named.errors.length > 0
      ? []
      : unanswered.map(({ arn, homeRegion }) =>
          unreadableAnswer(
            "DescribeTrails",
            { region: homeRegion, resource: arn },
            "The answer does not hold this trail, although ListTrails does",
          ),
        );
  // A trail that is only listed still exists: what it records is unknown.
  const bare = unanswered.map(({ arn, homeRegion }): TrailAnswer => ({ TrailARN: arn, HomeRegion: homeRegion }));
  return {
    trails: [...described.values(), ...bare],
    errors: [...listed.errors, ...readings.flatMap(({ errors }) => errors), ...named.errors, ...silent],
  };
}

async function listTrails(
  session: Session,
  region: string,
): Promise<{ readonly names: readonly TrailName[]; readonly errors: readonly CallError[] }> {
  const { items, error } = await allPages(session, {
    name: "ListTrails",
    region,
    inputOf: (token) => ({ NextToken: token }),
    itemsOf: (output) => output.Trails,
  });
  const names = items.flatMap(({ TrailARN, HomeRegion }) =>
    TrailARN === undefined || !isTrailArn(TrailARN)
      ? []
      : [{ arn: TrailARN, homeRegion: HomeRegion ?? regionOf(TrailARN) }],
  );
  const nameless =
    names.length < items.length
      ? [
          unreadableAnswer(
            "ListTrails",
            { region },
            "The answer holds a trail without an ARN, or with one that is none",
          ),
        ]
      : [];
  return { names, errors: [...(error === null ? [] : [error]), ...nameless] };
}

/** The named trails, wherever they live. */
async function describeNamed(session: Session, region: string, names: readonly TrailName[]): Promise<DescribedTrails> {
  return describe(session, region, { includeShadowTrails: true, trailNameList: names.map(({ arn }) => arn) });
}

async function describe(
  session: Session,
  region: string,
  input: CallShapes["DescribeTrails"]["input"],
): Promise<DescribedTrails> {
  const answer = await session.call("DescribeTrails", region, input);
  if (answer.kind === "failed") return { trails: [], errors: [answer.error] };
  const { trailList } = answer.value;
  if (trailList === undefined)
    return {
      trails: [],
      errors: [unreadableAnswer("DescribeTrails", { region }, "The answer holds no trailList, not even an empty one")],
    };
  const checked = trailList.map(trailDescription);
  return {
    trails: checked.flatMap((trail) => (trail.kind === "good" ? [trail.value] : [])),
    errors: checked.flatMap((trail) =>
      trail.kind === "good" ? [] : [unreadableAnswer("DescribeTrails", { region }, capitalized(trail.because))],
    ),
  };
}

export interface ReadTrail {
  readonly trail: TrailAnswer;
  readonly errors: readonly CallError[];
}

/** Status, selectors, Insights and event configuration of trails, each in its home Region. */
export async function readTrails(session: Session, trails: readonly TrailAnswer[]): Promise<ReadTrail[]> {
  return mapLimited(trails, 4, (trail) => readTrail(session, trail));
}

async function readTrail(session: Session, description: TrailAnswer): Promise<ReadTrail> {
  const arn = description.TrailARN;
  const region = description.HomeRegion ?? regionOf(arn);
  const subject = { region, resource: arn };
  const errors: CallError[] = [];
  /** The checked answer; what is wrong with it is put down. */
  const ask = async <T>(
    name: TrailCall,
    input: { readonly Name: string } | { readonly TrailName: string },
    check: (raw: unknown) => Checked<T>,
  ): Promise<T | undefined> => {
    const answer = await session.call(name, region, input, subject);
    if (answer.kind === "failed") {
      errors.push(answer.error);
      return undefined;
    }
    const checked = check(answer.raw);
    if (checked.kind === "good") return checked.value;
    errors.push(unreadableAnswer(name, subject, capitalized(checked.because)));
    return undefined;
  };
  const [Status, selectors, InsightSelectors, EventConfiguration] = await Promise.all([
    ask("GetTrailStatus", { Name: arn }, trailStatus),
    ask("GetEventSelectors", { TrailName: arn }, (raw) => trailSelectors(raw, arn)),
    description.HasInsightSelectors === false
      ? []
      : ask("GetInsightSelectors", { TrailName: arn }, (raw) => insightSelectors(raw, arn)),
    ask("GetEventConfiguration", { TrailName: arn }, eventConfiguration),
  ]);
  const isNone = (error: CallError): boolean => (noneCodes[error.operation] ?? []).includes(error.code);
  return {
    trail: {
      ...description,
      ...defined({ Status }),
      ...selectors,
      ...(InsightSelectors !== undefined
        ? { InsightSelectors }
        : errors.some((error) => error.operation === "GetInsightSelectors" && isNone(error))
          ? { InsightSelectors: [] }
          : {}),
      ...defined({ EventConfiguration }),
    },
    errors: errors.filter((error) => !isNone(error)),
  };
}

type TrailCall = "GetTrailStatus" | "GetEventSelectors" | "GetInsightSelectors" | "GetEventConfiguration";

/**
 * Failures that are answers: the trail has no Insights, or the partition has no event configuration (AWS API: the
 * errors of both operations).
 */
const noneCodes: Readonly<Record<string, readonly string[]>> = {
  GetInsightSelectors: ["InsightNotEnabledException"],
  GetEventConfiguration: ["UnsupportedOperationException", "UnknownOperationException"],
};

/** As the schema of snapshots has it: one that it refuses would take the whole snapshot with it. */
function isTrailArn(arn: string): boolean {
  return /^arn:[^:]+:cloudtrail:[^:]+:\d+:trail\/.+$/.test(arn);
}

/** The Region that an ARN names: of trails and event data stores the home Region. */
export function regionOf(arn: string): string {
  return arn.split(":")[3] ?? "";
}

/** The account that an ARN names. */
export function accountOf(arn: string): string {
  return arn.split(":")[4] ?? "";
}
