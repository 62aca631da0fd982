import { choice, typeKinds } from './choices';
import { checkbox, column, text } from './column';
import { table } from './table';

export const types = table('types', ['Типы', 'Types'], { family: 'directory', identity: ['kind', 'code'], rows: 40 }, [
  column('kind', ['Вид', 'Kind'], choice(typeKinds), { required: true, width: 100 }),
  column('code', ['Код', 'Code'], text, { required: true, width: 100 }),
  column('name', ['Название', 'Name'], text, { required: true, width: 280 }),
  column('isShortCycle', ['Короткий цикл', 'Short cycle'], checkbox, { width: 110 }),
]);
