import type { Forsendelse, Lesning } from '@dokumentsenter/contract';
import { expect, test } from 'vitest';
import { startdokument } from './startdokument.ts';

type Dokument = Forsendelse['dokumenter'][number];
const dokument = (id: string, rolle: Dokument['rolle']) => ({ id, rolle }) as Dokument;
const alle = [dokument('epost', 'hoveddokument'), dokument('skann', 'vedlegg')];
const lest = (felt: string, dokumentet: string | null) =>
  ({ forslag: [{ felt, bevis: [{ dokument: dokumentet, side: 1 }] }] }) as unknown as Lesning;

test('a scan sent by e-mail opens on the scan, where the title was read', () => {
  expect(startdokument(alle, lest('tittel', 'skann'))?.id).toBe('skann');
});

test('otherwise the main document lies on top', () => {
  expect(startdokument(alle, undefined)?.id).toBe('epost');
  expect(startdokument(alle, lest('tittel', null))?.id).toBe('epost');
  expect(startdokument(alle, lest('tittel', 'borte'))?.id).toBe('epost');
  expect(startdokument(alle, lest('avsender', 'skann'))?.id).toBe('epost');
  expect(startdokument([dokument('bare', 'vedlegg')], undefined)?.id).toBe('bare');
  expect(startdokument([], undefined)).toBeUndefined();
});
