import '../sidebar/base.css';
import './report.css';
import { render } from 'preact';
import { browserHost } from '../sidebar/browser-host';
import { browserStore } from '../sidebar/browser-store';
import { keepLanguage, lastLanguage } from '../sidebar/last-language';
import { createScriptRun } from '../sidebar/script-run';
import { ReportApp } from './report-app';

const store = browserStore();
const run = createScriptRun(browserHost);

const place = document.getElementById('report');
if (place !== null)
  render(
    <ReportApp
      run={run}
      isOnline={browserHost.isOnline}
      firstLanguage={lastLanguage(store)}
      onLanguage={(language) => keepLanguage(store, language)}
    />,
    place,
  );
