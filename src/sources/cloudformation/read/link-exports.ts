/**
 * Links the templates of one run: what one imports is what another exports.
 * CloudFormation user guide, "Get exported outputs from a deployed CloudFormation stack": names of exports are unique
 * in an account and Region,
 * and only stacks of the same account and Region can import them.
 */
import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { Export } from "../../../model/export.ts";
import type { Scope } from "../../../model/scope.ts";
import {
  display,
  knownString,
  sameText,
  substitute,
  textKey,
  unresolvedPieces,
  unresolvedText,
  type Text,
  type Unresolved,
} from "../../../model/text.ts";

/** Whoever imports: where it lives decides whose exports it can see. */
export interface Importer {
  readonly scope: Scope;
  readonly region: Text;
}

/** What an import comes to, and what this takes for granted. */
export interface Imported {
  readonly text: Text;
  readonly assumptions: readonly Assumption[];
}

/** Answers what stands for an unresolved piece; `undefined` for pieces that are no imports. */
export type ImportResolver = (piece: Unresolved, importer: Importer) => Imported | undefined;

/** Exports that import each other in a circle cannot be deployed; longer chains than this are left open. */
const longestChain = 20;

/**
 * The answers that the exports of a run give. Names that nobody exports, and names that several do, stay open and say
 * so.
 */
export function importResolver(exports: readonly Export[]): ImportResolver {
  const byName = groupBy(exports, ({ name }) => textKey(name));
  const resolve = (piece: Unresolved, importer: Importer, depth: number): Imported | undefined => {
    if (piece.exportName === undefined) return undefined;
    const candidates = nearest(
      importer,
      (byName.get(textKey(piece.exportName)) ?? []).filter((exported) => canSee(importer, exported)),
    );
    const [first] = candidates;
    if (first === undefined) return { text: unresolvedText(unexported(piece, piece.exportName)), assumptions: [] };
    if (candidates.some((other) => !sameText(other.value, first.value)))
      return { text: unresolvedText(ambiguous(piece, piece.exportName, candidates)), assumptions: [] };
    if (depth >= longestChain) return undefined;
    const assumptions = [...first.assumptions, ...assumedOf(importer, first, piece.exportName)];
    const text = substitute(first.value, (inner) => {
      const imported = resolve(inner, first, depth + 1);
      assumptions.push(...(imported?.assumptions ?? []));
      return imported?.text;
    });
    return { text, assumptions: distinctAssumptions(assumptions) };
  };
  return (piece, importer) => resolve(piece, importer, 0);
}

/** Those that surely live where the importer lives, or all where none does: in one place a name is exported once. */
function nearest(importer: Importer, candidates: readonly Export[]): readonly Export[] {
  const beside = candidates.filter((exported) => isBeside(importer, exported));
  return beside.length === 0 ? candidates : beside;
}

function isBeside(importer: Importer, exported: Export): boolean {
  return sameText(importer.scope.account, exported.scope.account) && sameText(importer.region, exported.region);
}

/** Accounts and Regions that are both known have to be the same. */
function canSee(importer: Importer, exported: Export): boolean {
  return mayBeSame(importer.scope.account, exported.scope.account) && mayBeSame(importer.region, exported.region);
}

function mayBeSame(a: Text, b: Text): boolean {
  return sameText(a, b) || unresolvedPieces(a).length > 0 || unresolvedPieces(b).length > 0;
}

/** That the export is the one that is meant goes without saying only where both are known to live in the same place. */
function assumedOf(importer: Importer, exported: Export, name: Text): readonly Assumption[] {
  if (isBeside(importer, exported)) return [];
  return [{ code: "export-taken", name: display(name), from: exported.id }];
}

function unexported(piece: Unresolved, name: Text): Unresolved {
  const isWhole = knownString(name) !== undefined;
  return { ...piece, unknown: { code: "export-missing", name: display(name), isWhole } };
}

function ambiguous(piece: Unresolved, name: Text, candidates: readonly Export[]): Unresolved {
  const exporters = candidates.map(({ id }) => id);
  return { ...piece, unknown: { code: "export-ambiguous", name: display(name), exporters } };
}
