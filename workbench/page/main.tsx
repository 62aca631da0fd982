import '@univerjs/preset-sheets-core/lib/index.css';
import './page.css';
import './grid/grid.css';
import { render } from 'preact';
import type { Language } from '../../src/kernel/language';
import { createMemory } from './browser-memory';
import { createDesk } from './create-desk';
import type { Grid } from './grid/create-grid';
import { english } from './texts-en';
import { russian } from './texts-ru';
import { WorkbenchApp } from './workbench-app';
import { createWorkbench } from './workbench-session';

const memory = createMemory(() => window.localStorage);

/** The language that was chosen, else the browser's. */
function firstLanguage(): Language {
  const chosen = memory.read('language');
  if (chosen === 'ru' || chosen === 'en') return chosen;
  return /^(ru|be|uk|kk)\b/i.test(navigator.language) ? 'ru' : 'en';
}

const language = firstLanguage();
const texts = language === 'ru' ? russian : english;
document.documentElement.lang = language;
document.title = texts.product;

let grid: Grid | null = null;
// The desk starts in its thread while the page and its grid are built in this one.
const worker = new Worker(`desk.worker.js?lang=${language}`);
const desk = createDesk(worker, (moment) => workbench.setProgress(moment.replace('T', ' ')));
const workbench = createWorkbench(desk, () => grid, texts, memory);

const place = document.getElementById('workbench');
if (place !== null) {
  render(
    <WorkbenchApp
      parts={{ workbench, texts, language, memory }}
      onGrid={(made) => {
        grid = made;
        void workbench.start();
      }}
    />,
    place,
  );
}
