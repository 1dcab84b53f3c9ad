import { describe, expect, it } from 'vitest';
import { enAvskrivning, enJournalpost, enKorrespondansepart, etDokument, etObjekt } from '../testing/enJournalpost.ts';
import { grensedato, kontrollfunn, type Postliste, staarPaa } from './arbeidsliste.ts';
import type { Journalpost } from './journalpost.ts';

const IDAG = '2026-11-20';
const paa = (liste: Postliste, endret: Partial<Journalpost>) =>
  staarPaa(liste, enJournalpost(endret), grensedato(liste, IDAG, undefined));

describe('which journalpost stands on which list', () => {
  it.each<[Postliste, string, Partial<Journalpost>, string, Partial<Journalpost>]>([
    ['restanser', 'waits for an answer (krav 3.4.10)', {}, 'is answered', { avskrivninger: [enAvskrivning()] }],
    [
      'restanser',
      'is an internal letter one recipient has not written off',
      { journalposttype: 'N', korrespondanseparter: [enKorrespondansepart({ type: 'IM' })] },
      'is one written off by that recipient (krav 3.4.6)',
      {
        journalposttype: 'N',
        korrespondanseparter: [enKorrespondansepart({ type: 'IM' })],
        avskrivninger: [enAvskrivning({ korrespondansepart: 'k1' })],
      },
    ],
    [
      'forfall',
      'falls due on the last day looked at (krav 3.4.14)',
      { forfallsdato: '2026-11-27' },
      'falls due the day after',
      { forfallsdato: '2026-11-28' },
    ],
    [
      'forfall',
      'is overdue',
      { forfallsdato: '2026-10-01' },
      'is overdue, but answered',
      { forfallsdato: '2026-10-01', avskrivninger: [enAvskrivning()] },
    ],
    [
      'ikke-journalfoert',
      'is finished by the case handler',
      { journalposttype: 'U', journalstatus: 'F' },
      'is only reserved',
      { journalposttype: 'U', journalstatus: 'R' },
    ],
    [
      'uten-dokumentdato',
      'has no date',
      { dokumentetsDato: null },
      'is utgått',
      { dokumentetsDato: null, journalstatus: 'U' },
    ],
    [
      'midlertidige',
      'has been temporary for a fortnight',
      { journalstatus: 'M', journaldato: '2026-11-06' },
      'for a day less',
      { journalstatus: 'M', journaldato: '2026-11-07' },
    ],
    [
      'uten-arkivformat',
      'has only the format it was made in (krav 3.2.8)',
      { dokumenter: [etDokument({ objekter: [etObjekt({ variantformat: 'P' })] })] },
      'is paper',
      { dokumenter: [etDokument({ dokumentmedium: 'F', objekter: [] })] },
    ],
    [
      'uten-arkivformat',
      'has it in an older version only',
      { dokumenter: [etDokument({ objekter: [etObjekt(), etObjekt({ versjonsnummer: 2, variantformat: 'P' })] })] },
      'in the newest',
      { dokumenter: [etDokument({ objekter: [etObjekt(), etObjekt({ versjonsnummer: 2 })] })] },
    ],
    ['kvalitetskontroll', 'is journalført', {}, 'is archived', { journalstatus: 'A' }],
    [
      'kvalitetskontroll',
      'is dispatched',
      { journalposttype: 'U', journalstatus: 'E' },
      'is approved, but not in the journal',
      { journalposttype: 'U', journalstatus: 'G' },
    ],
    [
      'skjerming-opphoerer',
      'is opened within a month',
      { skjermingOpphoerer: '2026-12-20' },
      'a day later',
      { skjermingOpphoerer: '2026-12-21' },
    ],
  ])('%s: what %s, not what %s', (liste, _paa, hoererTil, _nesten, nesten) => {
    expect(paa(liste, hoererTil)).toBe(true);
    expect(paa(liste, nesten)).toBe(false);
  });

  it('reaches further when asked to', () => {
    expect(grensedato('forfall', IDAG, 30)).toBe('2026-12-20');
    expect(grensedato('midlertidige', IDAG, 1)).toBe('2026-11-19');
    expect(grensedato('skjerming-opphoerer', IDAG, 1)).toBe('2026-11-21');
    expect(grensedato('restanser', IDAG, 30)).toBe(IDAG);
  });
});

describe('what quality control points at', () => {
  it('nothing, when all is in order', () => {
    expect(kontrollfunn(enJournalpost())).toEqual([]);
  });
  it('everything that is missing, the gravest first', () => {
    const mangelfull = enJournalpost({
      dokumentetsDato: null,
      saksbehandler: null,
      korrespondanseparter: [],
      dokumenter: [etDokument({ dokumentstatus: 'B', objekter: [] })],
    });
    expect(kontrollfunn(mangelfull)).toEqual([
      'dokument-ikke-ferdigstilt',
      'uten-arkivformat',
      'uten-dokumentdato',
      'uten-saksbehandler',
      'uten-part',
    ]);
    expect(kontrollfunn(enJournalpost({ dokumenter: [] }))).toEqual(['uten-dokument']);
  });
});
