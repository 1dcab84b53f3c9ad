import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aktoer } from '../../kernel/index.ts';
import { EVNER, type Rolle } from '../../tilgang/index.ts';
import { type Arkivrom, BINDAL, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
afterAll(() => rom.rydd());

const som = (rolle: Rolle): { aktoer: Aktoer } => ({
  aktoer: { type: 'bruker', id: rolle, navn: `Test ${rolle}`, evner: new Set(EVNER[rolle]), klarering: new Set() },
});
const nySak = (felt: object = {}) => rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(felt))).id);
const ny = async (sak: string, tittel: string, presedensDato = '2026-11-19') => {
  const inn = { presedensDato, tittel, beskrivelse: null, hjemmel: 'Pbl. § 29-4', rettskildefaktor: 'Praksis' };
  return verdi(await rom.i((uow) => rom.arkiv.leggTilPresedens(uow, { type: 'saksmappe', id: sak }, inn))).id;
};
const finn = async (filter: object, hvem: { aktoer?: Aktoer } = {}, side: object = {}) =>
  verdi(await rom.i((uow) => rom.arkiv.finnPresedenser(uow, filter, { grense: 50, ...side }), hvem));
const titler = async (filter: object, hvem: { aktoer?: Aktoer } = {}) =>
  (await finn(filter, hvem)).presedenser.map(({ tittel }) => tittel);
/** As the role the program has: whatever its own code should try. */
async function slettSomProgrammet() {
  const program = new pg.Client({ connectionString: rom.appUrl });
  await program.connect();
  try {
    await program.query('delete from arkiv.presedens');
  } finally {
    await program.end();
  }
}

describe('presedens', () => {
  it('2.8.14: a decision from before there were computers is registered with its own day, not one to come', async () => {
    const id = await ny(await nySak(), 'Festekontrakt fra 1957', '1957-05-02');
    expect((await finn({ tekst: 'festekontrakt' })).presedenser).toMatchObject([{ id, presedensDato: '1957-05-02' }]);
    const fremtid = { presedensDato: '2026-11-21', tittel: 'For tidlig', beskrivelse: null, hjemmel: null };
    const svar = await rom.i(async (uow) => {
      const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id;
      const paa = { type: 'saksmappe', id: sak } as const;
      return rom.arkiv.leggTilPresedens(uow, paa, { ...fremtid, rettskildefaktor: 'Praksis' });
    });
    expect(kode(svar)).toBe('arkiv.dato-ugyldig');
  });

  it('2.8.16: approved once by a leder, with name and time; refused to an arkivar, a saksbehandler, and a second time', async () => {
    const id = await ny(await nySak(), 'Godkjenning av garasje');
    for (const rolle of ['arkivar', 'saksbehandler'] as const) {
      const svar = await rom.i((uow) => rom.arkiv.godkjennPresedens(uow, id), som(rolle));
      expect(kode(svar)).toBe('arkiv.presedens-krever-rolle');
    }
    expect((await finn({ tekst: 'godkjenning av' })).presedenser).toMatchObject([{ godkjentDato: null }]);
    verdi(await rom.i((uow) => rom.arkiv.godkjennPresedens(uow, id), som('leder')));
    expect((await finn({ godkjent: true, tekst: 'godkjenning av' })).presedenser).toMatchObject([
      { id, godkjentAv: 'Test leder', godkjentDato: new Date('2026-11-20T09:00:00Z') },
    ]);
    const igjen = await rom.i((uow) => rom.arkiv.godkjennPresedens(uow, id), som('leder'));
    expect(kode(igjen)).toBe('arkiv.presedens-godkjent');
  });

  it('2.8.16: refused for one that no longer holds, for one on a case the person may not see, and for none', async () => {
    const foreldet = await ny(await nySak(), 'Gammel praksis for naust');
    verdi(await rom.i((uow) => rom.arkiv.endrePresedens(uow, foreldet)));
    const godkjenn = (id: string) => rom.i((uow) => rom.arkiv.godkjennPresedens(uow, id), som('leder'));
    expect(kode(await godkjenn(foreldet))).toBe('arkiv.presedens-foreldet');
    const skjermet = await nySak({ tilgangskode: '13', offentligTittel: 'Sak' });
    expect(kode(await godkjenn(await ny(skjermet, 'Skjermet praksis')))).toBe('arkiv.ikke-klarert');
    expect(kode(await godkjenn(skjermet))).toBe('arkiv.enhet-finnes-ikke');
  });

  it('2.8.15, 2.8.20: one overview for the whole archive, found by words of its own, whether it holds, whether it is approved and its day; it says which case or journalpost of it', async () => {
    const sak = await nySak();
    await ny(sak, 'Brygge i hundremetersbelte', '2026-05-02');
    const post = verdi(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak))));
    const inn = { presedensDato: '2026-06-03', tittel: 'Brygge på kai', beskrivelse: 'Etter klage', hjemmel: null };
    verdi(
      await rom.i((uow) =>
        rom.arkiv.leggTilPresedens(
          uow,
          { type: 'journalpost', id: post.id },
          { ...inn, rettskildefaktor: 'Statsforvalter' },
        ),
      ),
    );
    expect(await titler({ tekst: 'BRYGGE' })).toEqual(['Brygge på kai', 'Brygge i hundremetersbelte']);
    expect(await titler({ tekst: 'statsforv' })).toEqual(['Brygge på kai']);
    expect(await titler({ tekst: 'etter klage' })).toEqual(['Brygge på kai']);
    expect(await titler({ tekst: 'brygge', fra: '2026-05-02', til: '2026-06-02' })).toEqual([
      'Brygge i hundremetersbelte',
    ]);
    expect(await titler({ tekst: 'brygge', status: 'F' })).toEqual([]);
    expect(await titler({ tekst: 'brygge', godkjent: true })).toEqual([]);
    expect((await finn({ tekst: 'på kai' })).presedenser).toMatchObject([
      { enhet: { type: 'journalpost', id: post.id }, nummer: post.registreringsID },
    ]);
    const foerste = await finn({ tekst: 'brygge' }, {}, { grense: 1 });
    const neste = await finn({ tekst: 'brygge' }, {}, { grense: 1, etter: foerste.neste });
    expect(neste).toMatchObject({ presedenser: [{ tittel: 'Brygge i hundremetersbelte' }], neste: null });
  });

  it('2.8.22: from the precedent one comes to the document of the decision, in a variant for the public too', async () => {
    const sak = await nySak();
    const post = verdi(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak))));
    const inn = { presedensDato: '2026-06-03', tittel: 'Vedtak om mur', beskrivelse: null, hjemmel: null };
    const paa = { type: 'journalpost', id: post.id } as const;
    verdi(await rom.i((uow) => rom.arkiv.leggTilPresedens(uow, paa, { ...inn, rettskildefaktor: 'Praksis' })));
    const [funnet] = (await finn({ tekst: 'vedtak om mur' }, som('saksbehandler'))).presedenser;
    const lest = async () =>
      verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, funnet?.enhet.id ?? ''), som('saksbehandler')));
    const [dokument] = (await lest()).dokumenter;
    const sladdet = { format: 'pdf', filnavn: 'sladdet.pdf', mime: 'application/pdf', stoerrelse: 9 };
    const variant = { ...sladdet, sjekksum: 'c'.repeat(64), variantformat: 'O' } as const;
    verdi(await rom.i((uow) => rom.arkiv.leggTilVariant(uow, post.id, dokument?.id ?? '', variant)));
    expect((await lest()).dokumenter[0]?.objekter.map((objekt) => objekt.variantformat)).toContain('O');
  });

  it('2.8.16: refused to those who may not see the case, whatever they search for, and to another municipality', async () => {
    const skjermet = await nySak({ tilgangskode: '13', offentligTittel: 'Sak' });
    await ny(skjermet, 'Vernet adresse i barnevernssak');
    expect(await titler({ tekst: 'vernet adresse' }, { aktoer: bruker('petter', ['13']) })).toHaveLength(1);
    expect(await titler({ tekst: 'vernet adresse' }, { aktoer: bruker('petter') })).toEqual([]);
    const bindal = await rom.i((uow) => rom.arkiv.finnPresedenser(uow, {}, { grense: 50 }), { arkivskaper: BINDAL });
    expect(verdi(bindal).presedenser).toEqual([]);
    const utenfor = await rom.i((uow) => rom.arkiv.finnPresedenser(uow, {}, { grense: 50, etter: '[1]' }));
    expect(kode(utenfor)).toBe('arkiv.peker-ugyldig');
  });

  it('2.8.17, 2.8.18, 2.8.21: the overview holds the obsolete ones too; one already obsolete is refused and none can be taken away', async () => {
    const id = await ny(await nySak(), 'Takvinkel på uthus');
    verdi(await rom.i((uow) => rom.arkiv.endrePresedens(uow, id)));
    expect((await finn({ tekst: 'takvinkel' })).presedenser).toMatchObject([
      { id, status: 'F', foreldetDato: new Date('2026-11-20T09:00:00Z') },
    ]);
    expect(await titler({ tekst: 'takvinkel', status: 'G' })).toEqual([]);
    expect(kode(await rom.i((uow) => rom.arkiv.endrePresedens(uow, id)))).toBe('arkiv.presedens-foreldet');
    await expect(slettSomProgrammet()).rejects.toThrow(/permission denied/);
    const skjermet = await ny(await nySak({ tilgangskode: '13', offentligTittel: 'Sak' }), 'Skjult takvinkel');
    const petter = { aktoer: bruker('petter') };
    expect(kode(await rom.i((uow) => rom.arkiv.endrePresedens(uow, skjermet), petter))).toBe('arkiv.ikke-klarert');
  });
});
