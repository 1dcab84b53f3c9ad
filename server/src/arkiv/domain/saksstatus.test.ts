import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { enAvskrivning, enJournalpost, etDokument, etObjekt } from '../testing/enJournalpost.ts';
import { enSaksmappe } from '../testing/enSaksmappe.ts';
import type { Journalpost } from './journalpost.ts';
import {
  finnHindre,
  harArkivformat,
  vurderAvslutning,
  vurderGjenaapning,
  vurderSaksendring,
  vurderSaksstatus,
  vurderSakUtgaar,
} from './saksstatus.ts';

const sak = enSaksmappe();
const ferdig = (endret: Partial<Journalpost> = {}) =>
  enJournalpost({ journalstatus: 'A', avskrivninger: [enAvskrivning()], ...endret });

describe('vurderAvslutning', () => {
  it('3.2.1, 3.2.5: a case where all is done may be closed, and nothing is to be written off', () => {
    expect(verdi(vurderAvslutning(sak, [ferdig()], false))).toEqual({
      uarkiverte: [],
      utenArkivformat: [],
      restanser: [],
    });
    expect(verdi(vurderAvslutning(sak, [], false)).restanser).toEqual([]);
  });

  it('3.2.6: not without a primary klasse', () => {
    expect(kode(vurderAvslutning({ ...sak, klasse: ' ' }, [ferdig()], true))).toBe('arkiv.sak-uten-klasse');
  });

  it('3.2.7: not with a journalpost that is not Arkivert, confirmed or not; Utgår counts as done', () => {
    const aapen = enJournalpost({ journalstatus: 'J', registreringsID: '2026/1-2', avskrivninger: [enAvskrivning()] });
    for (const bekreftet of [true, false]) {
      expect(vurderAvslutning(sak, [ferdig(), aapen], bekreftet)).toEqual({
        ok: false,
        feil: { kode: 'arkiv.sak-har-uarkiverte', detaljer: { antall: 1, poster: '2026/1-2' } },
      });
    }
    expect(vurderAvslutning(sak, [enJournalpost({ journalstatus: 'U' })], false).ok).toBe(true);
  });

  it('3.2.8: not with a document that is not in archive format, confirmed or not', () => {
    const uten = ferdig({ dokumenter: [etDokument({ objekter: [etObjekt({ variantformat: 'P' })] })] });
    for (const bekreftet of [true, false]) {
      expect(kode(vurderAvslutning(sak, [uten], bekreftet))).toBe('arkiv.sak-uten-arkivformat');
    }
  });

  it('3.2.9: not with an open restanse, until it is confirmed', () => {
    const restanse = ferdig({ id: 'r1', registreringsID: '2026/1-3', avskrivninger: [] });
    expect(vurderAvslutning(sak, [ferdig(), restanse], false)).toEqual({
      ok: false,
      feil: { kode: 'arkiv.sak-har-restanser', detaljer: { antall: 1, poster: '2026/1-3' } },
    });
    const bekreftet = verdi(vurderAvslutning(sak, [ferdig(), restanse], true));
    expect(bekreftet.restanser, '3.4.5: what to write off').toEqual([{ id: 'r1', registreringsID: '2026/1-3' }]);
  });

  it('3.4.5: only what waits is written off with the case', () => {
    const poster = [
      ferdig(),
      ferdig({ journalposttype: 'U', avskrivninger: [] }),
      ferdig({ id: 'n', journalposttype: 'N', avskrivninger: [] }),
    ];
    expect(verdi(vurderAvslutning(sak, poster, true)).restanser.map((r) => r.id)).toEqual(['n']);
  });

  it('1.2: not without saksansvarlig, which a deposit needs and closing freezes', () => {
    expect(kode(vurderAvslutning({ ...sak, saksansvarlig: null }, [], true))).toBe('arkiv.sak-uten-ansvarlig');
  });

  it('a closed case is not closed again, nor one that is Utgår', () => {
    for (const saksstatus of ['A', 'U'] as const) {
      expect(kode(vurderAvslutning({ ...sak, saksstatus }, [], true))).toBe('arkiv.saksstatus-ugyldig');
    }
  });

  it('names at most ten numbers and counts all', () => {
    const mange = Array.from({ length: 12 }, (_, i) => enJournalpost({ registreringsID: `2026/1-${i + 1}` }));
    const svar = vurderAvslutning(sak, mange, true);
    expect(svar).toMatchObject({ feil: { detaljer: { antall: 12 } } });
    expect(svar.ok ? '' : String(svar.feil.detaljer?.poster).split(', ')).toHaveLength(10);
  });
});

describe('finnHindre', () => {
  it('3.2.7–3.2.9: tells everything at once, for the page that warns; Utgår is left out', () => {
    const poster = [
      enJournalpost({ id: 'a', registreringsID: '2026/1-1', dokumenter: [etDokument({ objekter: [] })] }),
      enJournalpost({
        id: 'b',
        registreringsID: '2026/1-2',
        journalstatus: 'U',
        dokumenter: [etDokument({ objekter: [] })],
      }),
    ];
    expect(finnHindre(poster)).toEqual({
      uarkiverte: ['2026/1-1'],
      utenArkivformat: ['2026/1-1'],
      restanser: [{ id: 'a', registreringsID: '2026/1-1' }],
    });
  });

  it('3.2.8: the newest version counts, and paper needs none', () => {
    expect(harArkivformat(etDokument())).toBe(true);
    expect(
      harArkivformat(etDokument({ objekter: [etObjekt(), etObjekt({ versjonsnummer: 2, variantformat: 'P' })] })),
    ).toBe(false);
    expect(
      harArkivformat(etDokument({ objekter: [etObjekt({ variantformat: 'P' }), etObjekt({ versjonsnummer: 2 })] })),
    ).toBe(true);
    expect(harArkivformat(etDokument({ objekter: [], dokumentmedium: 'F' }))).toBe(true);
    expect(harArkivformat(etDokument({ objekter: [], dokumentmedium: 'B' }))).toBe(false);
  });
});

describe('other steps of a case', () => {
  it('M052: steps that exist, and those that do not', () => {
    expect(verdi(vurderSaksstatus(sak, 'F'))).toEqual({ felt: 'saksstatus', tidligereVerdi: 'B', nyVerdi: 'F' });
    expect(kode(vurderSaksstatus(sak, 'R'))).toBe('arkiv.saksstatus-ugyldig');
    expect(kode(vurderSaksstatus({ saksstatus: 'U' }, 'B'))).toBe('arkiv.saksstatus-ugyldig');
  });

  it('3.2.11: a closed case is opened again, when its period still receives', () => {
    const lukket = enSaksmappe({ saksstatus: 'A' });
    expect(verdi(vurderGjenaapning(lukket, true))).toEqual({ felt: 'saksstatus', tidligereVerdi: 'A', nyVerdi: 'B' });
    expect(kode(vurderGjenaapning(lukket, false))).toBe('arkiv.arkivdel-avsluttet');
    expect(kode(vurderGjenaapning(sak, true))).toBe('arkiv.saksstatus-ugyldig');
  });

  it('a case goes to Utgår only when nothing in it counts', () => {
    expect(verdi(vurderSakUtgaar(sak, [enJournalpost({ journalstatus: 'U' })]))).toMatchObject({ nyVerdi: 'U' });
    expect(kode(vurderSakUtgaar(sak, [enJournalpost()]))).toBe('arkiv.sak-har-journalposter');
    expect(kode(vurderSakUtgaar({ saksstatus: 'A' }, []))).toBe('arkiv.saksstatus-ugyldig');
  });
});

describe('vurderSaksendring', () => {
  const IDAG = '2026-11-22';
  it('vedlegg 3: one row for each field that changes', () => {
    const { verdier, endringer } = verdi(
      vurderSaksendring(
        sak,
        { tittel: ' Ny tittel ', administrativEnhet: 'KULTUR', saksansvarlig: 'Berit', saksansvarligId: 'berit' },
        IDAG,
      ),
    );
    expect(verdier).toMatchObject({ tittel: 'Ny tittel', saksansvarligId: 'berit', saksdato: sak.saksdato });
    expect(endringer.map((e) => e.felt)).toEqual(['tittel', 'administrativEnhet', 'saksansvarlig']);
    expect(verdi(vurderSaksendring(sak, {}, IDAG)).endringer).toEqual([]);
  });

  it('3.2.2: the title of a closed case is frozen', () => {
    const lukket = enSaksmappe({ saksstatus: 'A' });
    expect(vurderSaksendring(lukket, { tittel: 'Noe annet' }, IDAG)).toMatchObject({
      feil: { kode: 'arkiv.sakfelt-frosset', detaljer: { felt: 'tittel', krav: '3.2.2' } },
    });
  });

  it.each([
    { saksdato: '2026-01-02' },
    { administrativEnhet: 'KULTUR' },
    { saksansvarlig: 'Berit' },
  ])('3.2.10: so are saksdato, administrativEnhet and saksansvarlig (%j)', (oensket) => {
    expect(vurderSaksendring(enSaksmappe({ saksstatus: 'A' }), oensket, IDAG)).toMatchObject({
      feil: { kode: 'arkiv.sakfelt-frosset', detaljer: { krav: '3.2.10' } },
    });
  });

  it('refuses what is empty, in the future, in another year, or holds a fødselsnummer', () => {
    expect(kode(vurderSaksendring(sak, { tittel: ' ' }, IDAG))).toBe('arkiv.tittel-mangler');
    expect(kode(vurderSaksendring(sak, { administrativEnhet: '' }, IDAG))).toBe('arkiv.enhet-mangler');
    expect(kode(vurderSaksendring(sak, { saksdato: '2026-11-23' }, IDAG))).toBe('arkiv.saksdato-ugyldig');
    expect(kode(vurderSaksendring(sak, { saksdato: '2025-11-20' }, IDAG))).toBe('arkiv.saksdato-ugyldig');
    expect(kode(vurderSaksendring(sak, { saksdato: '2026-02-30' }, IDAG))).toBe('arkiv.saksdato-ugyldig');
    expect(kode(vurderSaksendring(sak, { tittel: 'Om 01810198709' }, IDAG))).toBe('arkiv.foedselsnummer-i-tittel');
    expect(verdi(vurderSaksendring(sak, { saksdato: IDAG }, IDAG)).verdier.saksdato).toBe(IDAG);
  });

  it('saksansvarlig may be taken away, and its id goes with it', () => {
    expect(verdi(vurderSaksendring(sak, { saksansvarlig: null }, IDAG)).verdier).toMatchObject({
      saksansvarlig: null,
      saksansvarligId: null,
    });
  });
});
