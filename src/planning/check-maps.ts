import type { LocalDate } from '../kernel/local-date';
import type { Finding, Place } from '../model/finding';
import type { Firm } from '../model/firm';
import type { Precedence, StageMap } from '../model/stage-map';
import { checkPrecedence } from './check-precedence';
import { createGate } from './gate';
import { type Completeness, completenessOf, type MapQuestion } from './map-completeness';
import { appliesTo, indexOfMap } from './map-index';

/** Where things of the working copy stand. */
export interface DraftPlaces {
  stage(id: string): Place;
  operation(id: string): Place;
  precedence(link: Pick<Precedence, 'operation' | 'after'>): Place;
}

/** A finding of a map and the stage it belongs to. */
export interface MapFinding {
  readonly stage: string;
  readonly finding: Finding;
}

export interface MapCheck {
  readonly findings: readonly MapFinding[];
  readonly completeness: readonly Completeness[];
}

/** Where each of the five questions and the control is answered: the column that is empty, or the sheet that lacks a row. */
const gapColumns: Readonly<Record<MapQuestion, string>> = {
  task: 'instruction',
  sequence: 'title',
  periodicity: 'title',
  norm: 'title',
  resources: 'title',
  control: 'title',
};

/**
 * The static check of the working copy, stage by stage: the sequence, norms, gate questions and completeness by the five
 * questions of the map plus control. What is wrong with single cells was found when they were read.
 */
export function checkMaps(
  maps: readonly StageMap[],
  firm: Pick<
    Firm,
    'norms' | 'resources' | 'questions' | 'answers' | 'clients' | 'settings' | 'saleTypes' | 'clientTypes'
  >,
  places: DraftPlaces,
  today: LocalDate,
): MapCheck {
  const live = maps.filter(({ stage }) => stage.status !== 'archived');
  const stageOf = new Map(maps.flatMap(({ stage, operations }) => operations.map(({ id }) => [id, stage.id] as const)));
  const gate = createGate(firm, today);
  const clientTypeName = new Map(firm.clientTypes.map(({ code, name }) => [code, name]));
  const found: MapFinding[] = [];
  const completeness: Completeness[] = [];

  for (const map of live) {
    const { stage } = map;
    const tell = (
      severity: Finding['severity'],
      code: string,
      place: Place,
      figures: Record<string, string | number>,
    ): void => {
      found.push({ stage: stage.id, finding: { kind: 'finding', severity, code, place, figures } });
    };
    if (map.operations.length === 0) {
      tell('gap', 'stage-without-operations', places.stage(stage.id), { stage: stage.name });
      continue;
    }
    const rowOf = (link: Precedence): number | undefined => places.precedence(link).row;
    for (const finding of checkPrecedence(map, stageOf, rowOf)) found.push({ stage: stage.id, finding });

    const index = indexOfMap(map);
    for (const operation of map.operations) {
      const name = `№ ${operation.number} ${operation.title}`;
      const place = { ...places.operation(operation.id), column: 'title' };
      const norms = firm.norms
        .filter((norm) => norm.operation === operation.id)
        .map(({ validFrom }) => validFrom)
        .sort();
      const first = norms[0];
      if (first !== undefined && first > today)
        tell('error', 'norm-not-in-force', place, { operation: name, from: first });
      if (!gate.isProtected(index, operation.id)) continue;
      for (const { code } of firm.clientTypes) {
        const has = firm.questions.some(
          (question) => question.clientType === code && question.mandatoryBefore === operation.id,
        );
        if (!has && appliesTo(operation, code))
          tell('warning', 'protected-without-questions', place, {
            operation: name,
            clientType: clientTypeName.get(code) ?? code,
          });
      }
    }

    const complete = completenessOf(map, {
      norms: firm.norms,
      resources: firm.resources,
      today,
      withPeriodicity: new Set(map.recurrences.map(({ operation }) => operation)),
    });
    completeness.push(complete);
    for (const { operation, missing } of complete.gaps) {
      const at = index.operations.get(operation)?.operation;
      for (const question of missing)
        tell(
          'gap',
          `missing-${question}`,
          { ...places.operation(operation), column: gapColumns[question] },
          {
            operation: at ? `№ ${at.number} ${at.title}` : operation,
          },
        );
    }
  }
  return { findings: [...found, ...severalDrafts(live, firm, places)], completeness };
}

/** Mistake 2 of the method: the whole cycle of a long sale designed at once. */
function severalDrafts(maps: readonly StageMap[], firm: Pick<Firm, 'saleTypes'>, places: DraftPlaces): MapFinding[] {
  return firm.saleTypes
    .filter(({ isShortCycle }) => !isShortCycle)
    .flatMap(({ code, name }): MapFinding[] => {
      const drafts = maps.filter(({ stage }) => stage.saleType === code && stage.status === 'draft');
      const second = drafts[1];
      if (!second) return [];
      const place = { ...places.stage(second.stage.id), column: 'status' };
      const figures = { count: drafts.length, saleType: name };
      return [
        {
          stage: second.stage.id,
          finding: { kind: 'finding', severity: 'warning', code: 'several-drafts', place, figures },
        },
      ];
    });
}
