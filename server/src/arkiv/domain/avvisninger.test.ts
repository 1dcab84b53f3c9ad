import { PROBLEMER } from '@dokumentsenter/contract';
import { expect, it } from 'vitest';
import { ARKIV_AVVISNINGER } from './avvisninger.ts';

it('every reason to refuse has a text in both forms of Norwegian, and no text stands without a reason', () => {
  const medTekst = Object.keys(PROBLEMER).filter((kode) => kode.startsWith('arkiv.'));
  expect(medTekst.toSorted()).toEqual([...ARKIV_AVVISNINGER].toSorted());
});
