import { ALLE_OPERASJONER } from '@dokumentsenter/contract';
import { expect, it } from 'vitest';
import { sporing } from './sporing.ts';

it('every operation that leaves a trace can be read in words', () => {
  const handlinger = ALLE_OPERASJONER.flatMap(({ spor }) => ('handling' in spor ? [spor.handling] : []));
  expect(handlinger.filter((handling) => !(handling in sporing.nb.handlinger))).toEqual([]);
});
