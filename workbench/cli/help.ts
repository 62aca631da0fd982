import type { Bilingual } from '../../src/kernel/language';
import { commandKeys } from './command-keys';

const keys = commandKeys.join(', ');

/** What `techkarta --help` says. */
export const help: Bilingual = {
  ru: `techkarta play STEPS.json [--book IN.xlsx] [--out OUT.xlsx] [--result RESULT.json] [--faults СПИСОК]
    Выполняет шаги на настоящем коде Техкарты в эмуляторе Google Таблиц.
    --book     начать с этой книги, а не с пустой
    --out      записать книгу после последнего шага
    --result   записать результат каждого шага; без него результат печатается
    --faults   сбои: kill@37 (обрыв перед 37-м вызовом), before@12 и after@12 (временная ошибка до и после вызова),
               delay@5=17000 (задержка, мс), no-lock; 3:kill@37 — только в шаге 3; через запятую

techkarta demo [--out FILE.xlsx] [--seed N]
    Проигрывает месяц небольшой фирмы, печатает сводку «Отклонения» и записывает книгу.

techkarta serve [--port N] [--book FILE.xlsx]
    Открывает верстак — Техкарту в браузере без Google — по адресу 127.0.0.1, который печатает; работает до Ctrl+C.
    --port     порт; без него 8765 или следующий свободный
    --book     книга, с которой верстак начинает; без неё out/techkarta-demo.xlsx

Шаги: { "locale", "timeZone", "owner", "editors", "steps": [ … ] }; шаг: "at", "as" и одно из
    "run": команда (${keys}), "args": {…}
    "edit": { "sheet", "range", "values" } или { "sheet", "row", "set" }, "deliver": "none" | "once" | "twice"
    "call": функция боковой панели, "args": […]
    "read": { "sheet", "range" }
    "open": true

--lang ru|en  язык сообщений. Код выхода: 0 — сделано, 1 — шаг не удался, 2 — ошибка во входных данных.`,
  en: `techkarta play STEPS.json [--book IN.xlsx] [--out OUT.xlsx] [--result RESULT.json] [--faults LIST]
    Runs steps against the real Techkarta code on an emulator of Google Sheets.
    --book     begin with this workbook instead of an empty one
    --out      write the workbook after the last step
    --result   write every step's result; without it the result is printed
    --faults   kill@37 (ended before call 37), before@12 and after@12 (transient error before and after the call),
               delay@5=17000 (milliseconds), no-lock; 3:kill@37 is for step 3 only; separated by commas

techkarta demo [--out FILE.xlsx] [--seed N]
    Plays a month of a small firm, prints the summary of deviations (in Russian, as the workbook) and writes the workbook.

techkarta serve [--port N] [--book FILE.xlsx]
    Opens the workbench, Techkarta in a browser without Google, at an address of 127.0.0.1 that it prints; until Ctrl+C.
    --port     the port; without it 8765 or the next free one
    --book     the workbook with which the workbench begins; without it out/techkarta-demo.xlsx

Steps: { "locale", "timeZone", "owner", "editors", "steps": [ … ] }; a step: "at", "as" and one of
    "run": a command (${keys}), "args": {…}
    "edit": { "sheet", "range", "values" } or { "sheet", "row", "set" }, "deliver": "none" | "once" | "twice"
    "call": a function of the sidebar, "args": […]
    "read": { "sheet", "range" }
    "open": true

--lang ru|en  language of messages. Exit codes: 0 done, 1 a step failed, 2 bad input.`,
};
