import { expect, it } from 'vitest';
import { iRekkefoelge } from './rekkefoelge.ts';

const klasse = (id: string, overordnet: string | null) => ({ id, overordnet, klasseID: id });

it('reads as a tree: children after their parent, by number, and nothing is lost', () => {
  const klasser = [klasse('L10', 'L'), klasse('L', null), klasse('L2', 'L'), klasse('A', null), klasse('X1', 'borte')];
  expect(iRekkefoelge(klasser).map(({ klasse: { id }, nivaa }) => `${nivaa}${id}`)).toEqual([
    '0A',
    '0L',
    '1L2',
    '1L10',
    '0X1',
  ]);
});
