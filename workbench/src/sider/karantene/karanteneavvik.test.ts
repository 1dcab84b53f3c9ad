import type { Forsendelse } from '@dokumentsenter/contract';
import { describe, expect, it } from 'vitest';
import { karanteneavvik } from './karanteneavvik.ts';

type Inn = Pick<Forsendelse, 'avvik' | 'dokumenter' | 'filnavn' | 'aarsak'>;
const avvik = (kode: string, alvor: 'karantene' | 'merknad' = 'karantene') => ({ kode, alvor });
const dokument = (filnavn: string, ...koder: string[]) =>
  ({ filnavn, avvik: koder.map((kode) => avvik(kode)) }) as unknown as Inn['dokumenter'][number];

describe('the causes in karantene', () => {
  it('are told once, with the file where it lies inside another', () => {
    const inn: Inn = {
      filnavn: 'post.zip',
      aarsak: null,
      avvik: [avvik('mottak.zip-bombe'), avvik('mottak.samme-fil', 'merknad')],
      dokumenter: [dokument('post.zip', 'mottak.zip-bombe'), dokument('a.pdf', 'mottak.kryptert-pdf')],
    };
    expect(karanteneavvik(inn)).toEqual([
      { kode: 'mottak.zip-bombe', hvor: null },
      { kode: 'mottak.kryptert-pdf', hvor: 'a.pdf' },
    ]);
  });

  it('are never none', () => {
    const tom: Inn = { filnavn: 'x', aarsak: 'mottak.virus', avvik: [], dokumenter: [] };
    expect(karanteneavvik(tom)).toEqual([{ kode: 'mottak.virus', hvor: null }]);
    expect(karanteneavvik({ ...tom, aarsak: null })).toEqual([{ kode: 'ukjent', hvor: null }]);
  });
});
