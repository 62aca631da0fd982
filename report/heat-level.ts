export type HeatLevel = 'low' | 'middle' | 'good' | 'high';

/** From worst to best. */
export const heatLevels: readonly HeatLevel[] = ['low', 'middle', 'good', 'high'];

/** The same steps as the colours of the sheet «Неделя»; per cent are whole there too. */
export const heatLevel = (percent: number): HeatLevel =>
  percent < 70 ? 'low' : percent < 85 ? 'middle' : percent < 95 ? 'good' : 'high';
