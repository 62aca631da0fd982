import type { SidebarOperation } from '../../src/app/sidebar-contract';

/** Operations whose number begins with a typed one, or whose title contains every typed word; `№ 20` and `No. 20` are 20. */
export function filterOperations(operations: readonly SidebarOperation[], typed: string): readonly SidebarOperation[] {
  const words = typed
    .toLocaleLowerCase()
    .replace(/№|\bno\.?(?=\s*\d)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return operations.filter(({ number, title }) => {
    const text = title.toLocaleLowerCase();
    return words.every((word) => text.includes(word) || String(number).startsWith(word));
  });
}
