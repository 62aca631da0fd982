import { languageOf, parseArguments } from '../../workbench/cli/arguments';
import { BadInput } from '../../workbench/cli/bad-input';

test.each([
  { argv: [], request: { command: 'help' } },
  { argv: ['--help'], request: { command: 'help' } },
  { argv: ['play', '--help'], request: { command: 'help' } },
  {
    argv: ['play', 'a.json'],
    request: { command: 'play', steps: 'a.json', book: null, out: null, result: null, faults: null },
  },
  {
    argv: [
      'play',
      '--book',
      'in.xlsx',
      'a.json',
      '--out=out.xlsx',
      '--result',
      'r.json',
      '--faults',
      'kill@3',
      '--lang',
      'en',
    ],
    request: { command: 'play', steps: 'a.json', book: 'in.xlsx', out: 'out.xlsx', result: 'r.json', faults: 'kill@3' },
  },
  { argv: ['demo'], request: { command: 'demo', out: null, seed: 2026 } },
  { argv: ['serve'], request: { command: 'serve', port: null, book: 'out/techkarta-demo.xlsx' } },
  { argv: ['serve', '--port', '0', '--book=b.xlsx'], request: { command: 'serve', port: 0, book: 'b.xlsx' } },
  { argv: ['demo', '--out', 'd.xlsx', '--seed', '7'], request: { command: 'demo', out: 'd.xlsx', seed: 7 } },
])('$argv is understood', ({ argv, request }) => {
  expect(parseArguments(argv)).toEqual(request);
});

test.each([
  { argv: ['plya', 'a.json'], named: 'plya' },
  { argv: ['play'], named: 'STEPS.json' },
  { argv: ['play', 'a.json', 'b.json'], named: 'b.json' },
  { argv: ['play', 'a.json', '--boook', 'x.xlsx'], named: '--boook' },
  { argv: ['play', 'a.json', '--book'], named: '--book' },
  { argv: ['play', 'a.json', '--out', '--result', 'r.json'], named: '--out' },
  { argv: ['play', 'a.json', '--lang', 'de'], named: 'de' },
  { argv: ['demo', '--seed', 'seven'], named: 'seven' },
  { argv: ['demo', '--seed', '-7'], named: '--seed' },
  { argv: ['demo', 'surplus'], named: 'surplus' },
  { argv: ['serve', '--port', '65536'], named: '65536' },
])('$argv is refused in one line of either language', ({ argv, named }) => {
  const refusal = refusalOf(() => parseArguments(argv));
  for (const line of [refusal.text.ru, refusal.text.en]) {
    expect(line).toContain(named);
    expect(line).not.toContain('\n');
  }
  expect(refusal.text.ru).not.toBe(refusal.text.en);
});

test('the language is Russian unless asked for otherwise, even where the rest of the line is wrong', () => {
  expect(languageOf(['play'])).toBe('ru');
  expect(languageOf(['nonsense', '--lang', 'en'])).toBe('en');
  expect(languageOf(['--lang=en'])).toBe('en');
});

function refusalOf(action: () => unknown): BadInput {
  try {
    action();
  } catch (error) {
    if (error instanceof BadInput) return error;
    throw error;
  }
  throw new Error('was not refused');
}
