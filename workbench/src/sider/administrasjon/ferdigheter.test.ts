import { expect, it } from 'vitest';
import { lesFerdigheter } from './ferdigheter.ts';

it('a list is read as it is written', () => {
  expect(lesFerdigheter(' Byggesak, helse;NN,, helse ')).toEqual(['byggesak', 'helse', 'nn']);
  expect(lesFerdigheter(' ')).toEqual([]);
});
