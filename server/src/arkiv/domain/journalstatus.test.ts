import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { enJournalpost } from '../testing/enJournalpost.ts';
import { vurderStatusbytte } from './journalstatus.ts';

const NAA = new Date('2026-11-22T10:00:00Z');
const utgaaende = (journalstatus: 'R' | 'F' | 'G' | 'E' | 'J' | 'A') =>
  enJournalpost({ journalposttype: 'U', journalstatus });

describe('vurderStatusbytte', () => {
  it('3.2.13, 3.2.18: Arkivert sets arkivertDato by itself, and logs both', () => {
    const bytte = verdi(vurderStatusbytte(enJournalpost(), 'A', NAA));
    expect(bytte).toEqual({
      journalstatus: 'A',
      sendtDato: null,
      arkivertDato: NAA,
      endringer: [
        { felt: 'journalstatus', tidligereVerdi: 'J', nyVerdi: 'A' },
        { felt: 'arkivertDato', tidligereVerdi: null, nyVerdi: '2026-11-22T10:00:00.000Z' },
      ],
    });
  });

  it('M053: Ekspedert sets sendtDato unless it is known, and never arkivertDato', () => {
    expect(verdi(vurderStatusbytte(utgaaende('F'), 'E', NAA))).toMatchObject({ sendtDato: NAA, arkivertDato: null });
    const sendt = enJournalpost({
      journalposttype: 'U',
      journalstatus: 'F',
      sendtDato: new Date('2026-11-01T08:00:00Z'),
    });
    const bytte = verdi(vurderStatusbytte(sendt, 'E', NAA));
    expect(bytte.sendtDato).toBeNull();
    expect(bytte.endringer).toEqual([{ felt: 'journalstatus', tidligereVerdi: 'F', nyVerdi: 'E' }]);
  });

  it.each([
    ['R', 'F'],
    ['F', 'G'],
    ['G', 'E'],
    ['E', 'J'],
    ['J', 'A'],
  ] as const)('M053: own-produced goes from %s to %s', (fra, til) => {
    expect(verdi(vurderStatusbytte(utgaaende(fra), til, NAA)).journalstatus).toBe(til);
  });

  it.each([
    ['R', 'J'],
    ['R', 'A'],
    ['F', 'A'],
    ['A', 'J'],
    ['J', 'F'],
  ] as const)('M053: own-produced never goes from %s to %s', (fra, til) => {
    expect(vurderStatusbytte(utgaaende(fra), til, NAA)).toEqual({
      ok: false,
      feil: { kode: 'arkiv.status-ugyldig', detaljer: { fra, til } },
    });
  });

  it.each(['E', 'J', 'A'] as const)('3.2.30: %s is refused while a document is not ferdigstilt', (til) => {
    const fra = til === 'A' ? 'J' : 'F';
    const post = utgaaende(fra);
    const [dokument] = post.dokumenter;
    if (dokument === undefined) throw new Error('The builder gives a document');
    const uferdig = { ...post, dokumenter: [dokument, { ...dokument, dokumentstatus: 'B' as const }] };
    expect(kode(vurderStatusbytte(uferdig, til, NAA))).toBe('arkiv.dokument-ikke-ferdigstilt');
  });

  it('3.2.30: what is not in the journal yet may have unfinished documents', () => {
    const post = utgaaende('R');
    const uferdig = { ...post, dokumenter: post.dokumenter.map((d) => ({ ...d, dokumentstatus: 'B' as const })) };
    expect(verdi(vurderStatusbytte(uferdig, 'F', NAA)).journalstatus).toBe('F');
  });
});
