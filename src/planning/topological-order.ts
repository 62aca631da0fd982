import type { Operation, Precedence } from '../model/stage-map';

type Links = readonly Pick<Precedence, 'operation' | 'after'>[];

/** Operation IDs, predecessors first, otherwise by number; the operations on and behind a cycle come last, by number. */
export function topologicalOrder(operations: readonly Pick<Operation, 'id' | 'number'>[], links: Links): string[] {
  const byNumber = [...operations].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const waitsFor = new Map(byNumber.map((id) => [id, new Set<string>()]));
  for (const { operation, after } of links) if (waitsFor.has(after)) waitsFor.get(operation)?.add(after);
  const ordered: string[] = [];
  let rest = byNumber;
  while (rest.length > 0) {
    // One pass takes every operation whose predecessors are already placed: a map has tens of operations, not thousands.
    const placed = new Set(ordered);
    const free = rest.filter((id) => [...(waitsFor.get(id) ?? [])].every((after) => placed.has(after)));
    if (free.length === 0) return [...ordered, ...rest];
    ordered.push(...free);
    const taken = new Set(free);
    rest = rest.filter((id) => !taken.has(id));
  }
  return ordered;
}

/** The cycles of the sequence, each as the IDs on it in order; self-links are not among them. */
export function cyclesOf(operations: readonly Pick<Operation, 'id' | 'number'>[], links: Links): string[][] {
  const successors = new Map<string, string[]>(operations.map(({ id }) => [id, []]));
  for (const { operation, after } of links)
    if (operation !== after && successors.has(operation)) successors.get(after)?.push(operation);
  const state = new Map<string, 'open' | 'closed'>();
  const path: string[] = [];
  const cycles: string[][] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    path.push(id);
    for (const next of successors.get(id) ?? []) {
      if (state.get(next) === 'open') cycles.push(path.slice(path.indexOf(next)));
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(id, 'closed');
  };
  for (const { id } of operations) if (!state.has(id)) visit(id);
  return cycles;
}
