import { describe, expect, it } from 'vitest';
import { bruker } from '../testing/byggere.ts';
import { enAvskrivning, enJournalpost, etDokument } from '../testing/enJournalpost.ts';
import { enSaksmappe } from '../testing/enSaksmappe.ts';
import { type Arkivnotat, visNotat } from './notatvisning.ts';
import { visJournalpost, visSak } from './visning.ts';

const petter = bruker('petter');
const klarert = bruker('arkivar', ['13']);

describe('visSak', () => {
  const skjermet = enSaksmappe({ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Barnevernssak' });
  it('5.1.12: whole for those who may see it', () => {
    expect(visSak(klarert, skjermet)).toMatchObject({ tittel: skjermet.tittel, gnrbnr: '23/145', skjult: false });
    expect(visSak(bruker('anders'), skjermet).skjult).toBe(false);
  });
  it('5.1.12: the public title and no property for others; «Skjermet» when there is none', () => {
    expect(visSak(petter, skjermet)).toMatchObject({ tittel: 'Barnevernssak', gnrbnr: null, skjult: true });
    expect(visSak(petter, { ...skjermet, offentligTittel: null }).tittel).toBe('Skjermet');
  });
});

describe('visJournalpost', () => {
  it('gives instants as text, or null, and what writes it off', () => {
    const tid = new Date('2026-11-22T10:00:00Z');
    const hel = enJournalpost({
      mottattDato: tid,
      sendtDato: tid,
      arkivertDato: tid,
      avskrivninger: [enAvskrivning()],
    });
    expect(visJournalpost(petter, hel)).toMatchObject({
      mottattDato: tid.toISOString(),
      sendtDato: tid.toISOString(),
      arkivertDato: tid.toISOString(),
      avskrivninger: [{ id: 'a1' }],
      restanse: false,
      forsendelse: 'f1',
    });
    expect(visJournalpost(petter, enJournalpost({ mottattDato: null }))).toMatchObject({
      mottattDato: null,
      sendtDato: null,
      arkivertDato: null,
      restanse: true,
    });
  });
  it('5.1.12: «Skjermet» for a title that has no public one, the case’s own public title for the case’s', () => {
    const sak = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Sak', saksansvarligId: null };
    const vist = visJournalpost(
      petter,
      enJournalpost({ tilgangskode: '13', offentligTittel: null, sak, saksbehandlerId: null }),
    );
    expect(vist).toMatchObject({ tittel: 'Skjermet', sakstittel: 'Sak', skjult: true });
    expect(visJournalpost(klarert, enJournalpost({ sak })).sakstittel).toBe('Garasje i Bråtenveien 4');
  });
});

describe('visNotat', () => {
  const notat: Arkivnotat = {
    id: 'n1',
    saksmappe: 's1',
    registreringsID: '2026/1-2',
    tittel: 'Notat om Ola',
    offentligTittel: 'Notat',
    dokumentetsDato: null,
    administrativEnhet: 'PLAN',
    saksbehandler: 'Anders Hansen',
    saksbehandlerId: 'anders',
    dokumentmedium: 'E',
    tilgangskode: '13',
    hjemmel: 'Offl. § 13',
    opprettetDato: new Date('2026-11-20T09:00:00Z'),
    arkivertDato: null,
    dokumenter: [etDokument()],
  };
  it('5.1.12: whole for those who may see it, title and documents hidden from others', () => {
    expect(visNotat(klarert, notat)).toMatchObject({ tittel: 'Notat om Ola', skjult: false, arkivertDato: null });
    expect(visNotat(bruker('anders'), notat).dokumenter).toHaveLength(1);
    expect(visNotat(petter, notat)).toMatchObject({ tittel: 'Notat', dokumenter: [], skjult: true });
    expect(visNotat(petter, { ...notat, offentligTittel: null }).tittel).toBe('Skjermet');
    expect(visNotat(petter, { ...notat, arkivertDato: notat.opprettetDato }).arkivertDato).toBe(
      '2026-11-20T09:00:00.000Z',
    );
    expect(JSON.stringify(visNotat(petter, notat))).not.toMatch(/Ola|anders/);
  });
});
