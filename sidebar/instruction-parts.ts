/** An operation's instruction as the script sends it, taken apart: its text, the items of its checklist, what counts as evidence. */
export interface InstructionParts {
  readonly text: string;
  readonly checklist: readonly string[];
  readonly note: string;
}

const ITEM = /^•\s*/;

/** Lines that begin with a point are the checklist; what follows the last of them is the note about the evidence. */
export function instructionParts(instruction: string): InstructionParts {
  const lines = instruction.split('\n');
  const first = lines.findIndex((line) => ITEM.test(line));
  if (first < 0) return { text: instruction.trim(), checklist: [], note: '' };
  const end = lines.length - [...lines].reverse().findIndex((line) => ITEM.test(line));
  return {
    text: lines.slice(0, first).join('\n').trim(),
    checklist: lines.slice(first, end).flatMap((line) => (line.trim() === '' ? [] : [line.replace(ITEM, '')])),
    note: lines.slice(end).join('\n').trim(),
  };
}
