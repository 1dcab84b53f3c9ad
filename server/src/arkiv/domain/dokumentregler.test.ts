import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { enJournalpost, etDokument, etObjekt } from '../testing/enJournalpost.ts';
import {
  vurderDokumenttittel,
  vurderFerdigstilling,
  vurderNyttDokument,
  vurderNyVariant,
  vurderNyVersjon,
  vurderSletting,
} from './dokumentregler.ts';

const ARKIVERT = new Date('2026-11-20T08:00:00Z');
const toVersjoner = etDokument({
  objekter: [
    etObjekt({ id: 'v1', versjonsnummer: 1, variantformat: 'P', format: 'docx' }),
    etObjekt({ id: 'v1a', versjonsnummer: 1 }),
    etObjekt({ id: 'v2p', versjonsnummer: 2, variantformat: 'P', format: 'docx' }),
    etObjekt({ id: 'v2a', versjonsnummer: 2 }),
    etObjekt({ id: 'v2o', versjonsnummer: 2, variantformat: 'O' }),
  ],
});

describe('new documents and files', () => {
  it('2.6.7, 3.2.17: an archived registrering receives no more documents', () => {
    expect(kode(vurderNyttDokument(enJournalpost({ journalstatus: 'A' })))).toBe('arkiv.registrering-arkivert');
    expect(kode(vurderNyttDokument(enJournalpost({ arkivertDato: ARKIVERT })))).toBe('arkiv.registrering-arkivert');
    expect(kode(vurderNyttDokument(enJournalpost({ journalstatus: 'U' })))).toBe('arkiv.journalpost-utgaatt');
    expect(vurderNyttDokument(enJournalpost()).ok).toBe(true);
  });

  it('2.7.1, 2.7.2, 2.7.3: versions, variants and formats under one description', () => {
    const reservert = enJournalpost({ journalposttype: 'U', journalstatus: 'R' });
    expect(verdi(vurderNyVersjon(reservert, { ...toVersjoner, dokumentstatus: 'B' }, false))).toBe(3);
    expect(verdi(vurderNyVersjon(reservert, etDokument({ dokumentstatus: 'B', objekter: [] }), false))).toBe(1);
    expect(verdi(vurderNyVariant(toVersjoner, { variantformat: 'A', format: 'xml' }))).toBe(2);
  });

  it.each([
    'E',
    'J',
    'A',
  ] as const)('2.9.9: in %s only those with a right of their own add a version', (journalstatus) => {
    const post = enJournalpost({ journalposttype: 'U', journalstatus });
    expect(kode(vurderNyVersjon(post, etDokument({ dokumentstatus: 'B' }), false))).toBe('arkiv.versjon-krever-rolle');
    expect(verdi(vurderNyVersjon(post, etDokument(), true))).toBe(2);
  });

  it('3.2.31: the content of a finished document is not replaced', () => {
    const reservert = enJournalpost({ journalposttype: 'U', journalstatus: 'R' });
    expect(kode(vurderNyVersjon(reservert, etDokument({ dokumentstatus: 'F' }), false))).toBe(
      'arkiv.versjon-krever-rolle',
    );
    expect(kode(vurderNyVersjon(enJournalpost({ journalstatus: 'U' }), etDokument(), true))).toBe(
      'arkiv.journalpost-utgaatt',
    );
  });

  it('3.2.27: a new variant never takes the place of one that is there', () => {
    expect(kode(vurderNyVariant(toVersjoner, { variantformat: 'A', format: 'pdf' }))).toBe('arkiv.variant-finnes');
    expect(verdi(vurderNyVariant(etDokument(), { variantformat: 'O', format: 'pdf' }))).toBe(1);
    expect(kode(vurderNyVariant(etDokument({ objekter: [] }), { variantformat: 'A', format: 'pdf' }))).toBe(
      'arkiv.dokument-uten-fil',
    );
  });
});

describe('ferdigstilling', () => {
  it('3.2.30, 3.2.32: finished once, and never reversed', () => {
    expect(verdi(vurderFerdigstilling(etDokument({ dokumentstatus: 'B' })))).toEqual({
      felt: 'dokumentstatus',
      tidligereVerdi: 'B',
      nyVerdi: 'F',
    });
    expect(kode(vurderFerdigstilling(etDokument()))).toBe('arkiv.dokument-ferdigstilt');
  });

  it('2.7.5: without a file only on paper', () => {
    expect(kode(vurderFerdigstilling(etDokument({ dokumentstatus: 'B', objekter: [] })))).toBe(
      'arkiv.dokument-uten-fil',
    );
    expect(vurderFerdigstilling(etDokument({ dokumentstatus: 'B', objekter: [], dokumentmedium: 'F' })).ok).toBe(true);
  });

  it('3.2.33: the title may be corrected afterwards', () => {
    expect(verdi(vurderDokumenttittel(etDokument(), ' Riktig tittel '))).toEqual({
      felt: 'tittel',
      tidligereVerdi: 'Søknad',
      nyVerdi: 'Riktig tittel',
    });
    expect(verdi(vurderDokumenttittel(etDokument(), 'Søknad'))).toBeNull();
    expect(kode(vurderDokumenttittel(etDokument(), ' '))).toBe('arkiv.tittel-mangler');
    expect(kode(vurderDokumenttittel(etDokument(), 'Om 01810198709'))).toBe('arkiv.foedselsnummer-i-tittel');
  });
});

describe('vurderSletting', () => {
  it('2.7.14, 2.7.18, 2.7.22: older versions, redacted variants and production formats may go', () => {
    expect(verdi(vurderSletting(toVersjoner, 'v1'))).toBe('SV');
    expect(verdi(vurderSletting(toVersjoner, 'v1a'))).toBe('SV');
    expect(verdi(vurderSletting(toVersjoner, 'v2o'))).toBe('SS');
    expect(verdi(vurderSletting(toVersjoner, 'v2p'))).toBe('SP');
  });

  it('2.7.7: the final archive format never goes', () => {
    expect(vurderSletting(toVersjoner, 'v2a')).toEqual({
      ok: false,
      feil: { kode: 'arkiv.slettes-ikke', detaljer: { krav: '2.7.7' } },
    });
  });

  it('2.7.14, 2.7.22: nothing goes before the newest version has its archive format', () => {
    const utenArkivformat = { ...toVersjoner, objekter: toVersjoner.objekter.filter((o) => o.id !== 'v2a') };
    for (const id of ['v1', 'v1a', 'v2p', 'v2o']) {
      expect(vurderSletting(utenArkivformat, id)).toMatchObject({
        feil: { kode: 'arkiv.slettes-ikke', detaljer: { krav: '2.7.14' } },
      });
    }
    expect(kode(vurderSletting(toVersjoner, 'ukjent'))).toBe('arkiv.dokument-finnes-ikke');
  });
});
