import { writeWorkbook } from '../../../emulator/xlsx/write-workbook';
import type { Host } from '../../desk/host';
import { keep } from '../../desk/kept-state';

/** The open workbook as a file, with what its script keeps and what time it is. */
export async function saveWorkbook({
  document,
  world,
  engine,
}: Host): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await writeWorkbook(document, { engine, now: world.now(), extras: keep(world) });
  // Characters that no file name may have on one system or another.
  return { name: `${document.name.replace(/[\\/:*?"<>|]/g, '_')}.xlsx`, bytes };
}
