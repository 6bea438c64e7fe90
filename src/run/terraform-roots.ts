/**
 * Sources and plans of one configuration: what a plan shows is not judged a second time from the sources that it was
 * made from.
 * Sources that lie beside their plan are parts of it already; here are those whose plan is kept elsewhere, and those
 * that a state shows.
 */
import { startOfFile } from "../model/location.ts";
import type { Notification } from "../model/notification.ts";
import type { Reading } from "../sources/types.ts";

/** An input with what was read from it, or with what else became of it. */
type ReadInput = readonly [uri: string, reading: Extract<Reading, { kind: "read" }> | { readonly kind: string }];

/** The uris of the sources that another input shows better, and what to say of that. */
export function plannedSources(inputs: readonly ReadInput[]): {
  readonly uris: ReadonlySet<string>;
  readonly notices: readonly Notification[];
} {
  const read = inputs.flatMap(([uri, reading]) => ("model" in reading ? [{ uri, reading }] : []));
  const covered = read.flatMap((sources): [string, Notification][] => {
    const root = sources.reading.terraform;
    if (root === undefined || root.isPlan) return [];
    const by = read.find((other) => other !== sources && shows(other, sources));
    if (by === undefined) return [];
    const where = root.folder === "" ? "the working directory" : (root.folder ?? sources.uri);
    const message = `The Terraform configuration in ${where} is not judged by itself: ${by.uri} shows what it comes to.`;
    return [[sources.uri, { level: "note", message, location: startOfFile(sources.uri).locate(), incomplete: false }]];
  });
  return { uris: new Set(covered.map(([uri]) => uri)), notices: covered.map(([, notice]) => notice) };
}

interface Read {
  readonly uri: string;
  readonly reading: Extract<Reading, { kind: "read" }>;
}

function shows(other: Read, sources: Read): boolean {
  const [shown, root] = [other.reading.terraform, sources.reading.terraform];
  if (root === undefined) return false;
  if (shown === undefined) return isStateOf(other, sources);
  return (
    shown.isPlan &&
    (shown.folder === null || shown.folder === root.folder) &&
    shown.blocks.size === root.blocks.size &&
    [...root.blocks].every((block) => shown.blocks.has(block))
  );
}

/** A state has no configuration: it shows sources whose every trail and resource it holds. */
function isStateOf({ reading }: Read, sources: Read): boolean {
  // Where there is a sink, all resources of the sources have been read.
  if (sources.reading.model.sinks.length === 0) return false;
  const addresses = new Set([...reading.model.sinks, ...reading.model.resources].map(({ address }) => address));
  const written = [...sources.reading.model.sinks, ...sources.reading.model.resources];
  return written.every(({ address }) => addresses.has(address));
}
