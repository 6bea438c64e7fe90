/**
 * Lists of values that take known ARNs: each by itself, or many by what they begin with. A beginning ends where a name
 * ends, so that `table/pay` never takes `table/payroll`.
 */

/** ARNs that have a beginning in common. */
interface ArnNode {
  readonly path: string;
  readonly children: Map<string, ArnNode>;
  isAsked: boolean;
  /** ARNs below that nobody asks for. */
  others: number;
}

/** A list of values, and how many ARNs it takes that nobody asks for. */
export interface ArnList {
  readonly whole: readonly string[];
  readonly beginnings: readonly string[];
  readonly excess: number;
}

/**
 * For each number of values the list that takes the fewest ARNs that nobody asks for; only those that gain by a further
 * value, the shortest first.
 */
export function arnLists(asked: readonly string[], others: readonly string[]): ArnList[] {
  const root: ArnNode = { path: "", children: new Map(), isAsked: false, others: 0 };
  for (const arn of others) insert(root, arn, false);
  for (const arn of asked) insert(root, arn, true);
  return gaining(listsBelow(root));
}

function insert(root: ArnNode, arn: string, isAsked: boolean): void {
  let node = root;
  for (const segment of arn.match(/[^/:]*[/:]?/g) ?? []) {
    if (segment === "") continue;
    if (!isAsked) node.others += 1;
    const next = node.children.get(segment) ?? {
      path: node.path + segment,
      children: new Map<string, ArnNode>(),
      isAsked: false,
      others: 0,
    };
    node.children.set(segment, next);
    node = next;
  }
  if (isAsked) node.isAsked = true;
  else node.others += 1;
}

/** The best list for each number of values; `undefined`: there is none. */
function listsBelow(node: ArnNode): (ArnList | undefined)[] {
  let lists: (ArnList | undefined)[] = [{ whole: [], beginnings: [], excess: 0 }];
  if (node.isAsked) lists = joined(lists, [undefined, { whole: [node.path], beginnings: [], excess: 0 }]);
  let hasAsked = node.isAsked;
  for (const child of node.children.values()) {
    const below = listsBelow(child);
    hasAsked ||= below[0] === undefined;
    lists = joined(lists, below);
  }
  const beginning: ArnList = { whole: [], beginnings: [node.path], excess: node.others };
  const [, one] = lists;
  const isBetter = one === undefined || beginning.excess < one.excess;
  if (hasAsked && mayEndHere(node.path) && isBetter) lists[1] = beginning;
  return lists;
}

/** Beginnings name something of the resource, not only its service, Region and account. */
function mayEndHere(path: string): boolean {
  return /^(?:[^:]*:){5}.*[/:]$/.test(path) && !/^(?:[^:]*:){5}$/.test(path);
}

/** Both together, for each number of values. */
function joined(a: readonly (ArnList | undefined)[], b: readonly (ArnList | undefined)[]): (ArnList | undefined)[] {
  const lists: (ArnList | undefined)[] = [];
  for (const [i, left] of a.entries())
    for (const [j, right] of b.entries()) {
      if (left === undefined || right === undefined) continue;
      const known = lists[i + j];
      const excess = left.excess + right.excess;
      if (known !== undefined && known.excess <= excess) continue;
      const whole = right.whole.length === 0 ? left.whole : [...left.whole, ...right.whole];
      const beginnings = right.beginnings.length === 0 ? left.beginnings : [...left.beginnings, ...right.beginnings];
      lists[i + j] = { whole, beginnings, excess };
    }
  return lists;
}

function gaining(lists: readonly (ArnList | undefined)[]): ArnList[] {
  const kept: ArnList[] = [];
  for (const list of lists) {
    const last = kept.at(-1);
    if (list === undefined) continue;
    const isMore = last === undefined || list.excess < last.excess;
    if (isMore || (list.excess === last.excess && list.beginnings.length < last.beginnings.length)) kept.push(list);
  }
  return kept;
}
