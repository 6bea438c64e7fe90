/** In how many places a group of findings holds, and where: in the words that all formats share. */
import { fileOf, shortAddress } from "../../model/address.ts";
import type { Location } from "../../model/location.ts";
import type { Finding } from "../../model/result.ts";
import { counted, listedInShort, shortList } from "../../model/words.ts";
import { messageParts, type Said } from "./message.ts";
import { resourcesOf, scopeNames, scopesOf, type FindingGroup } from "./group.ts";

/** "envs/dev and envs/prod, 10 resources"; null where all is in one account, root module or stack. */
export function instanceWords(group: FindingGroup): string | null {
  const resources = resourcesOf(group);
  const scopes = scopeNames(scopesOf(group));
  // In one account, root modules and stacks that have a thing of the same name are told apart by their files.
  const isNameShared = new Set(resources.map(shortAddress)).size < resources.length;
  const places = scopes.length > 1 || !isNameShared ? scopes : scopeNames(resources.flatMap((id) => fileOf(id) ?? []));
  if (places.length < 2) return null;
  return listedInShort(places) + (resources.length > places.length ? `, ${counted(resources.length, "resource")}` : "");
}

/** Findings with the same key stand on one line: code scanning and pull requests show them as one. */
export function lineKey({ location: { uri, startLine } }: Pick<Finding, "location">): string {
  return `${uri}:${String(startLine)}`;
}

const mostNamed = 5;

/** The message of a group: that of the shown finding, and in how many places it holds. */
export function groupSaid(group: FindingGroup): Said {
  const { sentence, code } = messageParts(group.shown);
  const instances = instanceWords(group);
  const others = otherPlaces(group).map(({ resource, location }) => resource ?? lineKey({ location }));
  const said = [
    sentence,
    ...(instances === null ? [] : [`In ${instances}.`]),
    ...(others.length === 0 ? [] : [`Also: ${shortList(others, mostNamed)}.`]),
  ].join(" ");
  return code === null ? { message: said } : { message: `${said}\n\n${code}`, sentence: said, code };
}

/** A place where a group holds beside that of the shown finding. */
export interface OtherPlace {
  readonly ruleId: string;
  /** Short address; null for what is about no resource. */
  readonly resource: string | null;
  readonly location: Location;
}

/** The places of the others, each once: instances of one thing have one name and one line. */
export function otherPlaces({ shown, others }: FindingGroup): OtherPlace[] {
  return distinctPlaces(others, [shown]);
}

/** The places of findings, each once, without those of others. */
export function distinctPlaces(findings: readonly Finding[], without: readonly Finding[] = []): OtherPlace[] {
  const known = new Set(without.flatMap((finding) => keysOf(placeOf(finding))));
  return findings.flatMap((finding) => {
    const place = placeOf(finding);
    const [key = "", ...others] = keysOf(place);
    if (known.has(key)) return [];
    for (const one of [key, ...others]) known.add(one);
    return [place];
  });
}

function placeOf({ ruleId, resource, location }: Finding): OtherPlace {
  return { ruleId, resource: resource === null ? null : shortAddress(resource), location };
}

/** What is about no resource adds nothing to one that stands at the same place. */
function keysOf({ ruleId, resource, location: { uri, startLine, startColumn } }: OtherPlace): string[] {
  const keyOf = (name: string | null): string => JSON.stringify([ruleId, name, uri, startLine, startColumn]);
  return resource === null ? [keyOf(null)] : [keyOf(resource), keyOf(null)];
}
