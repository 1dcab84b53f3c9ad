import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arkivLager } from '../adapters/postgres/lager.ts';
import { createArkiv } from '../index.ts';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let post: string;
const arkivar = bruker('arkivar', ['13']);
beforeAll(async () => {
  rom = await nyttArkivrom();
});
beforeEach(async () => {
  post = await rom.i(async (uow) => {
    const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
    return verdi(await rom.arkiv.journalfoer(uow, etBrev(sak.id))).id;
  });
});
afterAll(() => rom.rydd());

describe('endreJournalpost', () => {
  it('3.2.15, vedlegg 3: the correction and its log rows with who and when, in one transaction', async () => {
    const endret = await rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, { tittel: 'Rettet tittel' }), {
      aktoer: arkivar,
    });
    expect(verdi(endret).tittel).toBe('Rettet tittel');
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post), { aktoer: arkivar }));
    expect(logg.slice(1)).toEqual([
      {
        felt: 'tittel',
        tidligereVerdi: 'Søknad om tillatelse til tiltak',
        nyVerdi: 'Rettet tittel',
        endretAv: 'Test arkivar',
        endretDato: new Date('2026-11-20T09:00:00Z'),
      },
    ]);
    const avbrutt = rom.i(async (uow) => {
      verdi(await rom.arkiv.endreJournalpost(uow, post, { tittel: 'Aldri lagret' }));
      throw new Error('afterwards something else failed');
    });
    await expect(avbrutt).rejects.toThrow();
    expect(verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post)))).toHaveLength(2);
    expect(verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, post))).tittel).toBe('Rettet tittel');
  });

  it('3.2.22: what is frozen stays, and says why', async () => {
    const svar = await rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, { mottattDato: null }));
    expect(svar).toMatchObject({ ok: false, feil: { detaljer: { felt: 'mottattDato', krav: '3.2.22' } } });
  });

  it('who may not see a post may not change it either, and sees its log without values', async () => {
    const skjerm = { tilgangskode: '13', offentligTittel: 'Søknad' };
    verdi(await rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, skjerm), { aktoer: arkivar }));
    const uvedkommende = { aktoer: bruker('petter') };
    expect(kode(await rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, { tittel: 'Noe' }), uvedkommende))).toBe(
      'arkiv.ikke-klarert',
    );
    expect(kode(await rom.i((uow) => rom.arkiv.settUtgaar(uow, post, 'Prøver meg'), uvedkommende))).toBe(
      'arkiv.ikke-klarert',
    );
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post), uvedkommende));
    expect(logg.length).toBeGreaterThan(1);
    for (const rad of logg) expect([rad.tidligereVerdi, rad.nyVerdi]).toEqual([null, null]);
  });

  it('what a party is can be set afterwards, with a log row, and is told to the public journal', async () => {
    const slag = async () => (await rom.i((uow) => rom.arkiv.hentForPublisering(uow, post)))?.parter[0]?.slag;
    const sett = (...partsslag: ('person' | 'organisasjon' | 'ukjent')[]) =>
      rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, { partsslag }), { aktoer: arkivar });
    expect(await slag()).toBe('person');
    expect(verdi(await sett('organisasjon')).korrespondanseparter[0]?.slag).toBe('organisasjon');
    expect(await slag()).toBe('organisasjon');
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post), { aktoer: arkivar }));
    expect(logg.at(-1)).toMatchObject({
      felt: 'korrespondansepart.slag',
      tidligereVerdi: 'person',
      nyVerdi: 'organisasjon',
    });
    verdi(await sett('organisasjon'));
    expect(verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post), { aktoer: arkivar }))).toHaveLength(
      logg.length,
    );
    expect(kode(await sett('person', 'person'))).toBe('arkiv.partsslag-strider');
    expect(kode(await sett())).toBe('arkiv.partsslag-strider');
  });

  it('the saksbehandler is somebody with access here', async () => {
    const arkiv = createArkiv({
      lager: arkivLager,
      finnSaksbehandler: async (_uow, tekst) => (tekst === 'berit.b' ? { id: 'berit', navn: 'Berit Berg' } : null),
    });
    const svar = await rom.i((uow) => arkiv.endreJournalpost(uow, post, { saksbehandler: 'berit.b' }));
    expect(verdi(svar).saksbehandler).toBe('Berit Berg');
    expect((await rom.i((uow) => arkiv.hentForIndeks(uow, post)))?.saksbehandler).toBe('berit');
    expect(kode(await rom.i((uow) => arkiv.endreJournalpost(uow, post, { saksbehandler: 'ukjent' })))).toBe(
      'arkiv.saksbehandler-ukjent',
    );
    expect(
      verdi(await rom.i((uow) => arkiv.endreJournalpost(uow, post, { saksbehandler: null }))).saksbehandler,
    ).toBeNull();
    const { saksmappe } = verdi(await rom.i((uow) => arkiv.hentJournalpost(uow, post)));
    const nyPost = (saksbehandler: string) =>
      rom.i((uow) => arkiv.journalfoer(uow, etBrev(saksmappe, { saksbehandler, saksbehandlerId: null })));
    expect(kode(await nyPost('ukjent'))).toBe('arkiv.saksbehandler-ukjent');
    expect(kode(await nyPost('berit.b'))).toBeNull();
    const nySak = (saksansvarlig: string) =>
      rom.i((uow) => arkiv.opprettSaksmappe(uow, { ...enSak(), saksansvarlig, saksansvarligId: null }));
    expect(kode(await nySak('ukjent'))).toBe('arkiv.saksbehandler-ukjent');
    expect(kode(await nySak('berit.b'))).toBeNull();
  });

  it('the unit is one of the municipality’s; one that has not been changed is left alone', async () => {
    const arkiv = createArkiv({ lager: arkivLager, enhetFinnes: async (_uow, enhet) => enhet === 'KULTUR' });
    const naa = verdi(await rom.i((uow) => arkiv.hentJournalpost(uow, post))).administrativEnhet;
    const endre = (administrativEnhet: string) =>
      rom.i((uow) => arkiv.endreJournalpost(uow, post, { administrativEnhet }));
    expect(kode(await endre('FINNESIKKE'))).toBe('arkiv.enhet-ukjent');
    expect(verdi(await endre(naa)).administrativEnhet).toBe(naa);
    expect(verdi(await endre('KULTUR')).administrativEnhet).toBe('KULTUR');
    expect(kode(await rom.i((uow) => arkiv.opprettSaksmappe(uow, enSak())))).toBe('arkiv.enhet-ukjent');
    const { saksmappe } = verdi(await rom.i((uow) => arkiv.hentJournalpost(uow, post)));
    expect(kode(await rom.i((uow) => arkiv.journalfoer(uow, etBrev(saksmappe))))).toBe('arkiv.enhet-ukjent');
  });

  it('the access codes of a forsendelse follow the journalpost, until it goes to Utgår', async () => {
    const forsendelse = '5b1c9d2e-0000-4000-8000-000000000001';
    const { id } = await rom.i(async (uow) => {
      const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
      return verdi(await rom.arkiv.journalfoer(uow, etBrev(sak.id, { forsendelse })));
    });
    const koder = () => rom.i((uow) => rom.arkiv.hentTilgangskoderForForsendelse(uow, forsendelse));
    expect(await koder()).toEqual([]);
    verdi(
      await rom.i((uow) => rom.arkiv.endreJournalpost(uow, id, { tilgangskode: '13', offentligTittel: 'Melding' })),
    );
    expect(await koder()).toEqual(['13']);
    verdi(await rom.i((uow) => rom.arkiv.settUtgaar(uow, id, 'Feil sak')));
    expect(await koder()).toEqual([]);
  });

  it('a post that is not there', async () => {
    const svar = await rom.i((uow) => rom.arkiv.endreJournalpost(uow, '00000000-0000-4000-8000-000000000000', {}));
    expect(kode(svar)).toBe('arkiv.journalpost-finnes-ikke');
  });

  it('Utgår twice is Utgår once; an utgått post is not corrected; no fødselsnummer in the reason', async () => {
    expect(kode(await rom.i((uow) => rom.arkiv.settUtgaar(uow, post, 'Gjelder 01810198709')))).toBe(
      'arkiv.foedselsnummer-i-tittel',
    );
    verdi(await rom.i((uow) => rom.arkiv.settUtgaar(uow, post, 'Feil sak')));
    verdi(await rom.i((uow) => rom.arkiv.settUtgaar(uow, post, 'Feil sak')));
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post)));
    expect(logg.map((rad) => rad.nyVerdi)).toEqual(['J', 'U']);
    expect(kode(await rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, { tittel: 'Noe' })))).toBe(
      'arkiv.journalpost-utgaatt',
    );
  });
});
