import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let sak: string;
let post: string;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
beforeEach(async () => {
  [sak, post] = await rom.i(async (uow) => {
    const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
    return [id, verdi(await rom.arkiv.journalfoer(uow, etBrev(id))).id] as const;
  });
});
afterAll(() => rom.rydd());
const tilheng = async () => verdi(await rom.i((uow) => rom.arkiv.hentTilheng(uow, sak)));
const notat = () => {
  const {
    saksmappe,
    tittel,
    offentligTittel,
    dokumentetsDato,
    administrativEnhet,
    saksbehandler,
    saksbehandlerId,
    tilgangskode,
    hjemmel,
    dokumenter,
  } = etBrev(sak, { tittel: 'Telefonnotat' });
  return {
    saksmappe,
    tittel,
    offentligTittel,
    dokumentetsDato,
    administrativEnhet,
    saksbehandler,
    saksbehandlerId,
    tilgangskode,
    hjemmel,
    dokumenter,
  };
};

describe('arkivnotat', () => {
  it('2.6.4: filed under a number of the case, not in the journal; archived, it stays (3.2.13, 3.2.17)', async () => {
    const foer = await rom.i((uow) => rom.arkiv.verifiserNummerserie(uow, 2026));
    const nytt = verdi(await rom.i((uow) => rom.arkiv.opprettArkivnotat(uow, notat())));
    expect(nytt).toMatchObject({ tittel: 'Telefonnotat', arkivertDato: null, dokumenter: [{ dokumentnummer: 1 }] });
    expect(nytt.registreringsID).toMatch(/-2$/);
    expect((await rom.i((uow) => rom.arkiv.verifiserNummerserie(uow, 2026))).antall).toBe(foer.antall);
    const arkivert = verdi(await rom.i((uow) => rom.arkiv.arkiverArkivnotat(uow, nytt.id)));
    expect(arkivert.arkivertDato).toBe('2026-11-20T09:00:00.000Z');
    verdi(await rom.i((uow) => rom.arkiv.arkiverArkivnotat(uow, nytt.id)));
    expect((await tilheng()).arkivnotater).toMatchObject([{ id: nytt.id, arkivertDato: arkivert.arkivertDato }]);
  });

  it('5.1.11: hidden from those without clearance', async () => {
    const skjermet = { ...notat(), tilgangskode: '13', offentligTittel: 'Notat' };
    const { id } = verdi(await rom.i((uow) => rom.arkiv.opprettArkivnotat(uow, skjermet)));
    const sett = await rom.i((uow) => rom.arkiv.hentArkivnotat(uow, id), { aktoer: bruker('petter') });
    expect(verdi(sett)).toMatchObject({ tittel: 'Notat', skjult: true, dokumenter: [] });
    expect(kode(await rom.i((uow) => rom.arkiv.arkiverArkivnotat(uow, id), { aktoer: bruker('petter') }))).toBe(
      'arkiv.ikke-klarert',
    );
  });
});

describe('what hangs on a case', () => {
  it('2.8.6, 2.8.9, 3.2.29: remark, reference, party, precedent and the place of the paper', async () => {
    const annen = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id);
    const enhet = { type: 'saksmappe', id: sak } as const;
    const til = { tilKlasse: null, tilMappe: annen, tilRegistrering: null };
    const part = {
      navn: 'Nabo Testesen',
      rolle: 'PART',
      orgnr: null,
      skjermet: false,
      postadresse: null,
      postnummer: null,
      poststed: null,
      epost: null,
      telefon: null,
      kontaktperson: null,
    };
    const presedens = {
      presedensDato: '2026-11-19',
      tittel: 'Garasje nær grense',
      beskrivelse: null,
      hjemmel: null,
      rettskildefaktor: 'Praksis',
    };
    const ider = await rom.i(async (uow) => {
      verdi(await rom.arkiv.leggTilMerknad(uow, enhet, 'Ringt', 'MS'));
      verdi(await rom.arkiv.leggTilKryssreferanse(uow, enhet, til));
      verdi(await rom.arkiv.leggTilPart(uow, sak, part));
      verdi(await rom.arkiv.settOppbevaringssted(uow, enhet, ['Hylle 4']));
      return verdi(await rom.arkiv.leggTilPresedens(uow, enhet, presedens));
    });
    expect(await tilheng()).toMatchObject({
      merknader: [{ merknadstekst: 'Ringt', merknadstype: 'MS' }],
      kryssreferanser: [til],
      parter: [{ navn: 'Nabo Testesen', rolle: 'PART' }],
      presedenser: [{ tittel: 'Garasje nær grense', status: 'G' }],
      oppbevaringssteder: ['Hylle 4'],
    });
    verdi(await rom.i((uow) => rom.arkiv.endrePresedens(uow, ider.id)));
    expect((await tilheng()).presedenser).toMatchObject([{ status: 'F' }]);
    expect(kode(await rom.i((uow) => rom.arkiv.endrePresedens(uow, ider.id)))).toBe('arkiv.presedens-foreldet');
    const felt = verdi(await rom.i((uow) => rom.arkiv.hentSakslogg(uow, sak))).map((rad) => rad.felt);
    expect(felt).toEqual(['saksstatus', 'merknad', 'kryssreferanse', 'partNavn', 'oppbevaringssted']);
  });

  it('a reference to nothing is refused; so is a remark on what one may not see', async () => {
    const enhet = { type: 'journalpost', id: post } as const;
    const til = { tilKlasse: null, tilMappe: null, tilRegistrering: '00000000-0000-4000-8000-000000000000' };
    expect(kode(await rom.i((uow) => rom.arkiv.leggTilKryssreferanse(uow, enhet, til)))).toBe(
      'arkiv.enhet-finnes-ikke',
    );
    verdi(await rom.i((uow) => rom.arkiv.endreJournalpost(uow, post, { tilgangskode: '13', offentligTittel: 'Brev' })));
    const petter = { aktoer: bruker('petter') };
    expect(kode(await rom.i((uow) => rom.arkiv.leggTilMerknad(uow, enhet, 'Hei', null), petter))).toBe(
      'arkiv.ikke-klarert',
    );
  });

  it('1.3: the municipality’s own codes take the place of the standard’s, with validity', async () => {
    const ny = {
      liste: 'merknadstype',
      kode: 'KK',
      navn: 'Kommentar',
      gyldigFra: '2026-01-01',
      gyldigTil: null,
    } as const;
    verdi(await rom.i((uow) => rom.arkiv.endreKodeverdi(uow, ny)));
    const enhet = { type: 'saksmappe', id: sak } as const;
    expect(kode(await rom.i((uow) => rom.arkiv.leggTilMerknad(uow, enhet, 'Ringt', 'MS')))).toBe('arkiv.kode-ugyldig');
    verdi(await rom.i((uow) => rom.arkiv.leggTilMerknad(uow, enhet, 'Ringt', 'KK')));
    verdi(await rom.i((uow) => rom.arkiv.endreKodeverdi(uow, { ...ny, gyldigTil: '2026-11-19' })));
    expect(kode(await rom.i((uow) => rom.arkiv.leggTilMerknad(uow, enhet, 'Ringt', 'KK')))).toBe('arkiv.kode-ugyldig');
    const lister = await rom.i((uow) => rom.arkiv.hentKodelister(uow));
    expect(lister.find((l) => l.liste === 'merknadstype')).toMatchObject({
      gyldige: [],
      egne: [{ gyldigTil: '2026-11-19' }],
    });
  });
});

describe('documents of a journalpost', () => {
  const FIL = {
    format: 'pdf',
    filnavn: 'sladdet.pdf',
    mime: 'application/pdf',
    stoerrelse: 9,
    sjekksum: 'c'.repeat(64),
  };
  const dokument = async () => {
    const [d] = verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, post))).dokumenter;
    if (d === undefined) throw new Error('The letter has a document');
    return d;
  };
  it('2.7.1, 2.7.6, 2.9.9, 3.2.27: a redacted variant by anybody who edits, a version only with a right of its own', async () => {
    const { id } = await dokument();
    const arkivar = { aktoer: bruker('arkivar') };
    verdi(await rom.i((uow) => rom.arkiv.leggTilVariant(uow, post, id, { ...FIL, variantformat: 'O' }), arkivar));
    expect(
      kode(await rom.i((uow) => rom.arkiv.leggTilVersjon(uow, post, id, { ...FIL, variantformat: 'A' }), arkivar)),
    ).toBe('arkiv.versjon-krever-rolle');
    verdi(await rom.i((uow) => rom.arkiv.leggTilVersjon(uow, post, id, { ...FIL, variantformat: 'A' })));
    expect((await dokument()).objekter.map((o) => [o.versjonsnummer, o.variantformat])).toEqual([
      [2, 'A'],
      [1, 'P'],
      [1, 'O'],
      [1, 'A'],
    ]);
  });

  it('2.7.7, 2.7.17: an older version may be deleted and that is kept; the final one not', async () => {
    const { id } = await dokument();
    verdi(await rom.i((uow) => rom.arkiv.leggTilVersjon(uow, post, id, { ...FIL, variantformat: 'A' })));
    const [siste, gammel] = (await dokument()).objekter;
    expect(kode(await rom.i((uow) => rom.arkiv.slettDokumentobjekt(uow, post, id, siste?.id ?? '')))).toBe(
      'arkiv.slettes-ikke',
    );
    verdi(await rom.i((uow) => rom.arkiv.slettDokumentobjekt(uow, post, id, gammel?.id ?? '')));
    expect((await dokument()).objekter).toHaveLength(2);
  });

  it('2.7.15, 2.7.19, 2.7.23: what may be deleted is found; 2.7.21, 2.7.25: each deletion is logged', async () => {
    const { id } = await dokument();
    verdi(await rom.i((uow) => rom.arkiv.leggTilVersjon(uow, post, id, { ...FIL, variantformat: 'A' })));
    verdi(await rom.i((uow) => rom.arkiv.leggTilVariant(uow, post, id, { ...FIL, variantformat: 'O' })));
    verdi(
      await rom.i((uow) => rom.arkiv.leggTilVariant(uow, post, id, { ...FIL, format: 'docx', variantformat: 'P' })),
    );
    const funnet = async (slag: 'versjon' | 'variant' | 'produksjonsformat') => {
      const rader = await rom.i((uow) => rom.arkiv.finnInaktiveFiler(uow, slag, 500));
      return rader.find((rad) => rad.dokument === id)?.antall ?? 0;
    };
    expect([await funnet('versjon'), await funnet('variant'), await funnet('produksjonsformat')]).toEqual([2, 1, 2]);
    for (const objekt of (await dokument()).objekter.filter((o) => o.versjonsnummer === 2 && o.variantformat !== 'A')) {
      verdi(await rom.i((uow) => rom.arkiv.slettDokumentobjekt(uow, post, id, objekt.id)));
    }
    expect(await funnet('variant')).toBe(0);
    const eier = new pg.Client({ connectionString: rom.eierUrl });
    await eier.connect();
    const { rows } = await eier.query('select slettingstype from arkiv.sletting where enhet = $1 order by 1', [id]);
    await eier.end();
    expect(rows.map((rad) => rad.slettingstype)).toEqual(['SP', 'SS']);
  });

  it('3.2.31, 3.2.33: finished stays finished, the title may be corrected', async () => {
    const { id } = await dokument();
    expect(kode(await rom.i((uow) => rom.arkiv.ferdigstillDokument(uow, post, id)))).toBe('arkiv.dokument-ferdigstilt');
    verdi(await rom.i((uow) => rom.arkiv.endreDokumenttittel(uow, post, id, 'Riktig tittel')));
    expect((await dokument()).tittel).toBe('Riktig tittel');
    expect(kode(await rom.i((uow) => rom.arkiv.endreDokumenttittel(uow, post, sak, 'Tittel')))).toBe(
      'arkiv.dokument-finnes-ikke',
    );
  });
});

describe('deadlines of a journalpost', () => {
  it('are counted from the reception, with the goal of its klasse, and stand still in a pause', async () => {
    verdi(await rom.i((uow) => rom.arkiv.settTjenestemaal(uow, [{ klasseID: 'L', virkedager: 5 }])));
    const frister = verdi(await rom.i((uow) => rom.arkiv.hentFrister(uow, post)));
    expect(frister).toEqual({
      foreloepigSvar: '2026-12-21',
      tjenestemaal: '2026-11-26',
      forfallsdato: null,
      pauser: [],
    });
    const pause = { fra: '2026-11-24', til: null, hjemmel: 'Pbl. § 21-7' };
    expect(verdi(await rom.i((uow) => rom.arkiv.settFristpause(uow, post, pause)))).toMatchObject({
      foreloepigSvar: null,
      tjenestemaal: null,
    });
    const over = verdi(await rom.i((uow) => rom.arkiv.settFristpause(uow, post, { ...pause, til: '2026-11-25' })));
    expect(over).toMatchObject({
      foreloepigSvar: '2026-12-21',
      tjenestemaal: '2026-11-30',
      pauser: [{ til: '2026-11-25' }],
    });
  });
});
