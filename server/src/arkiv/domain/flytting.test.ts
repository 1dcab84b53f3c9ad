import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { enAvskrivning, enJournalpost } from '../testing/enJournalpost.ts';
import { enSaksmappe } from '../testing/enSaksmappe.ts';
import { type Flyttegrunnlag, vurderFlytting } from './flytting.ts';

const a = enJournalpost({ id: 'a', registreringsID: '2026/1-1', journalpostnummer: 1 });
const b = enJournalpost({ id: 'b', registreringsID: '2026/1-2', journalpostnummer: 2, journalposttype: 'U' });
const besvart = { ...a, avskrivninger: [enAvskrivning({ avskrivesAv: { id: 'b', registreringsID: '2026/1-2' } })] };
const grunnlag = (endret: Partial<Flyttegrunnlag> = {}): Flyttegrunnlag => ({
  fra: enSaksmappe(),
  til: enSaksmappe({ id: 's2', saksnummer: '2026/2' }),
  klasse: { id: 'k', klasseID: 'L42', tittel: 'Byggesaker', blad: true, avsluttet: false },
  arkivdel: { id: 'd', tittel: 'Sakarkiv', arkivdelstatus: 'A', journalenhet: null },
  iSaken: [a, b],
  kanFlytteArkivert: false,
  ...endret,
});

describe('vurderFlytting', () => {
  it('3.2.35, 3.2.36: several move together, in the order they had', () => {
    expect(verdi(vurderFlytting([b, a], grunnlag())).rekkefoelge.map((p) => p.id)).toEqual(['a', 'b']);
    expect(verdi(vurderFlytting([a], grunnlag())).paapir).toEqual([]);
  });

  it('not to the case it is in', () => {
    expect(kode(vurderFlytting([a], grunnlag({ til: enSaksmappe() })))).toBe('arkiv.flytting-samme-sak');
  });

  it('3.2.39: not away from what it writes off, or is written off by; the links are named', () => {
    const iSaken = [besvart, b];
    for (const poster of [[besvart], [b]]) {
      expect(vurderFlytting(poster, grunnlag({ iSaken }))).toEqual({
        ok: false,
        feil: { kode: 'arkiv.flytting-sperret', detaljer: { koblinger: '2026/1-1 – 2026/1-2' } },
      });
    }
    expect(verdi(vurderFlytting(iSaken, grunnlag({ iSaken }))).rekkefoelge).toHaveLength(2);
  });

  it('3.2.39: an answer in another case does not hold it back', () => {
    const utenfra = { ...a, avskrivninger: [enAvskrivning({ avskrivesAv: { id: 'z', registreringsID: '2026/9-1' } })] };
    expect(vurderFlytting([utenfra], grunnlag({ iSaken: [utenfra, b] })).ok).toBe(true);
    const utenSvar = { ...a, avskrivninger: [enAvskrivning()] };
    expect(vurderFlytting([utenSvar], grunnlag({ iSaken: [utenSvar, b] })).ok).toBe(true);
  });

  it('3.2.40: what is archived moves only by special roles', () => {
    const arkivert = { ...a, journalstatus: 'A' as const };
    expect(kode(vurderFlytting([b, arkivert], grunnlag()))).toBe('arkiv.flytting-krever-rolle');
    expect(vurderFlytting([arkivert], grunnlag({ kanFlytteArkivert: true })).ok).toBe(true);
  });

  it('3.2.42: paper that must be corrected is told', () => {
    const fysisk = { ...a, dokumentmedium: 'F' as const };
    const blandet = { ...b, dokumentmedium: 'B' as const };
    expect(verdi(vurderFlytting([fysisk, blandet], grunnlag())).paapir).toEqual(['2026/1-1', '2026/1-2']);
  });

  it('2.5.5, 3.2.4: neither out of nor into a closed case', () => {
    expect(kode(vurderFlytting([a], grunnlag({ til: enSaksmappe({ id: 's2', saksstatus: 'A' }) })))).toBe(
      'arkiv.sak-avsluttet',
    );
    expect(kode(vurderFlytting([a], grunnlag({ fra: enSaksmappe({ saksstatus: 'A' }) })))).toBe('arkiv.sak-avsluttet');
  });

  it('2.3.6, 2.4.5: nor into a closed period or klasse', () => {
    const arkivdel = { ...grunnlag().arkivdel, arkivdelstatus: 'P' as const };
    expect(kode(vurderFlytting([a], grunnlag({ arkivdel })))).toBe('arkiv.arkivdel-avsluttet');
    const klasse = { ...grunnlag().klasse, avsluttet: true };
    expect(kode(vurderFlytting([a], grunnlag({ klasse })))).toBe('arkiv.klasse-avsluttet');
  });
});
