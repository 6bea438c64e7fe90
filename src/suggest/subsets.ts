/** Every subset of some items but the empty one. */
export function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((made, item) => [...made, [item], ...made.map((one) => [...one, item])], []);
}
