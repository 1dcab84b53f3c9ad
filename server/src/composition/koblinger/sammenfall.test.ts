import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { bruker, enArkivstruktur, enSak, kode, verdi } from '../../arkiv/testing/byggere.ts';
import { type Aktoer, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import { type Kontekster, koble } from '../kontekster.ts';

const RANA = arkivskaper('872418032');
const klokke = testklokke();
const kari = bruker('kari', ['13']);
const uklarert = bruker('uklarert');
let mur: Testgrunnmur;
let k: Kontekster;
let saksmappe: string;
let nr = 0;

const i = <T>(arbeid: (uow: Uow) => Promise<T>, hvem: Aktoer = kari) => mur.withTenant(RANA, hvem, arbeid);
const finn = (id: string) => k.sammenfall.finnSammenfall(RANA, id, (arbeid) => i(arbeid, systemAktoer('tolking')));
const likheter = async (id: string, hvem?: Aktoer) => verdi(await i((uow) => k.sammenfall.finnLikheter(uow, id), hvem));
const staar = (id: string) => i((uow) => mottakLager(uow).hent(id));

const tekst = (om: string, beloep = '1 250') =>
  `Søknad om tilskudd til ${om}. Vi søker herved om kr ${beloep} til innkjøp av materialer og utstyr i løpet av sommeren. Laget har drevet frivillig arbeid i bygda gjennom mange tiår, og medlemmene legger ned flere hundre timer på dugnad hvert eneste år. Budsjett og regnskap følger vedlagt. Vennlig hilsen styret i ${om}.`;

/** Received by the channel, read as that text, proposed with that access code, and ready. */
async function brev(innhold: string, kanal: 'skann' | 'epost', mottatt: string, tilgangskode: string | null = null) {
  nr += 1;
  const sti = path.join(mur.datamappe, `brev-${nr}.txt`);
  await writeFile(sti, `${innhold} ${nr}`);
  klokke.sett(mottatt);
  const inn = { kanal, eksternId: `b${nr}`, kilde: { sti }, filnavn: `brev-${nr}.txt` };
  const { id } = await k.mottak.taImot(RANA, systemAktoer('test'), inn);
  await k.mottak.pakkUt(RANA, id, (arbeid) => i(arbeid, systemAktoer('mottak')));
  await i(async (uow) => {
    const lager = tolkingLager(uow);
    const dokumenter = (await mottakLager(uow).dokumenter(id)).map((d) => ({ ...d, dokument: d.id }));
    await lager.start(
      { forsendelse: id, kanal, mottattTid: new Date(mottatt) },
      dokumenter.map(({ dokument, nummer, rolle, format, sjekksum }) => ({
        dokument,
        nummer,
        rolle,
        format,
        sjekksum,
      })),
    );
    const ord = innhold.split(' ').map((ett) => ({ tekst: ett, x: 0, y: 0, b: 0, h: 0, konfidens: 1 }));
    const [dokument] = dokumenter;
    await lager.lagreSide(dokument?.id ?? '', {
      nr: 1,
      bredde: 1,
      hoeyde: 1,
      bilde: null,
      miniatyr: null,
      kilde: 'tekstlag',
      konfidens: 1,
      rotasjon: 0,
      skjevhet: 0,
      tekst: innhold,
      ord,
      advarsel: null,
      skilleark: null,
    });
    const forslag = {
      felt: 'tilgangskode' as const,
      verdi: tilgangskode,
      visning: '',
      konfidens: 1,
      bevis: [],
      kandidater: [],
    };
    await lager.lagreForslag(id, 'nb', tilgangskode === null ? [] : [forslag], 'test', uow.naa);
    await k.mottak.merkKlar(uow, id);
  }, systemAktoer('test'));
  await finn(id);
  return id;
}

async function journalfoer(id: string, tilgangskode: string | null = null): Promise<string> {
  const forsendelse = verdi(await i((uow) => k.mottak.hentForsendelse(uow, id)));
  const part = {
    navn: 'Heimhaug grendelag',
    type: 'organisasjon',
    orgnr: null,
    fnr: null,
    adresse: null,
    epost: null,
    skjermet: false,
  } as const;
  const svar = await i((uow) =>
    k.mottak.journalfoerForsendelse(uow, id, {
      sak: { saksmappe },
      tittel: 'Søknad om tilskudd',
      offentligTittel: tilgangskode === null ? null : 'Søknad',
      journalposttype: 'I',
      dokumentetsDato: null,
      part,
      administrativEnhet: 'PLAN',
      saksbehandler: null,
      tilgangskode,
      hjemmel: null,
      kilder: {},
      dokumenter: forsendelse.dokumenter.map((d, n) => ({ id: d.id, tittel: d.tittel, hoveddokument: n === 0 })),
    }),
  );
  return verdi(svar).journalpost ?? '';
}
const merknader = async (journalpost: string) =>
  verdi(await i((uow) => k.arkiv.hentMerknader(uow, { type: 'journalpost', id: journalpost }))).map(
    (m) => m.merknadstekst,
  );
const mottattDato = async (journalpost: string) =>
  verdi(await i((uow) => k.arkiv.hentJournalpost(uow, journalpost))).mottattDato;
const sum = async () =>
  verdi(await i((uow) => k.regnskap.hentRegnskap(uow, { fra: '2026-11-01', til: '2026-12-31' }))).sum;

beforeAll(async () => {
  mur = await testgrunnmur(klokke);
  k = await koble(mur);
  const felt = { farge: '#123456', maalform: 'nb', kommunenummer: '1833', navn: 'Rana', merke: 'R' } as const;
  verdi(await i((uow) => k.virksomhet.opprettKommune(uow, felt), systemAktoer('test')));
  verdi(await i((uow) => k.arkiv.opprettArkivstruktur(uow, enArkivstruktur()), systemAktoer('test')));
  const enhet = { kode: 'PLAN', navn: 'Plan', overordnet: null, ansvar: [], aktiv: true };
  verdi(await i((uow) => k.virksomhet.endreEnhet(uow, enhet), systemAktoer('test')));
  saksmappe = verdi(await i((uow) => k.arkiv.opprettSaksmappe(uow, enSak()))).id;
});
afterAll(async () => {
  await k.lukk();
  await mur.rydd();
});

describe('the same letter by two ways', () => {
  it('is proposed from both, with what tells, and nothing is joined by that', async () => {
    const skannet = await brev(tekst('Heimhaug grendelag'), 'skann', '2026-11-20T08:00:00Z');
    const post = await brev(`MOTTATT ${tekst('Heimhaug grendelag')}`, 'epost', '2026-11-21T08:00:00Z');
    const annet = await brev(tekst('Heimhaug grendelag', '9 999'), 'epost', '2026-11-21T09:00:00Z');
    expect(await likheter(post)).toMatchObject([
      {
        forsendelse: skannet,
        kanal: 'skann',
        mottattTid: '2026-11-20T08:00:00.000Z',
        status: 'klar',
        grunnlag: 'tekst',
        journalpost: null,
      },
    ]);
    expect(await likheter(skannet)).toMatchObject([{ forsendelse: post, ulikt: [{ her: '', der: 'mottatt' }] }]);
    expect(await likheter(annet)).toEqual([]);
    expect((await staar(post))?.status).toBe('klar');
    expect(kode(await i((uow) => k.mottak.knyttForsendelse(uow, post, skannet)))).toBe('mottak.kan-ikke-knyttes');
  });

  it('is joined to the journalpost by a person: both receptions, the first time, the ledger, and back again', async () => {
    const foerst = await brev(tekst('Utskarpen idrettslag'), 'epost', '2026-11-20T08:00:00Z');
    const senere = await brev(tekst('Utskarpen idrettslag'), 'skann', '2026-11-22T10:30:00Z');
    const journalpost = await journalfoer(senere);
    expect(await likheter(foerst)).toMatchObject([{ forsendelse: senere, journalpost: { id: journalpost } }]);
    const foer = await sum();
    const knyttet = verdi(await i((uow) => k.mottak.knyttForsendelse(uow, foerst, senere)));
    expect(knyttet).toMatchObject({ status: 'koblet', journalpost, kanAngres: true });
    // What it was registered with is frozen (krav 3.2.22): the remark and the list tell what came first.
    expect(await mottattDato(journalpost)).toBe('2026-11-22T10:30:00.000Z');
    expect(await merknader(journalpost)).toEqual([
      expect.stringMatching(/kom også inn 20\.11\.2026, 09:00 \(e-post\).*2 ganger.*22\.11\.2026, 11:30 \(skannet\)/),
    ]);
    expect(await i((uow) => k.mottak.finnMottakAv(uow, journalpost))).toMatchObject([
      { forsendelse: foerst, kanal: 'epost', koblet: true },
      { forsendelse: senere, kanal: 'skann', koblet: false },
    ]);
    const etter = await sum();
    expect(etter).toMatchObject({
      differanse: 0,
      utfall: { koblet: foer.utfall.koblet + 1, iArbeid: foer.utfall.iArbeid - 1 },
    });
    // What hangs on a journalpost holds it: its registration cannot be undone under it.
    expect(kode(await i((uow) => k.mottak.angreForsendelse(uow, senere)))).toBe('mottak.har-koblede');
    const angret = verdi(await i((uow) => k.mottak.angreForsendelse(uow, foerst)));
    expect(angret).toMatchObject({ status: 'klar', journalpost: null });
    expect(await merknader(journalpost)).toContainEqual(expect.stringContaining('ble angret'));
    expect(await i((uow) => k.mottak.finnMottakAv(uow, journalpost))).toHaveLength(1);
    expect(await sum()).toMatchObject({ differanse: 0, utfall: foer.utfall });
  });

  it('is not proposed again when a person has said that it is another, from either side, also after it is read anew', async () => {
    const a = await brev(tekst('Storforshei skytterlag'), 'skann', '2026-11-20T08:00:00Z');
    const b = await brev(tekst('Storforshei skytterlag'), 'epost', '2026-11-21T08:00:00Z');
    expect(await likheter(a)).toHaveLength(1);
    verdi(await i((uow) => k.sammenfall.avvisLikhet(uow, b, a)));
    await finn(b);
    expect([await likheter(a), await likheter(b)]).toEqual([[], []]);
    expect(kode(await i((uow) => k.sammenfall.avvisLikhet(uow, b, crypto.randomUUID())))).toBe('tjener.finnes-ikke');
  });

  it('is never shown to one who may not see the other', async () => {
    const skjermet = await brev(tekst('Nesna bygdelag'), 'epost', '2026-11-20T08:00:00Z', '13');
    const aapen = await brev(tekst('Nesna bygdelag'), 'skann', '2026-11-21T08:00:00Z');
    expect(await likheter(aapen)).toHaveLength(1);
    expect(await likheter(aapen, uklarert)).toEqual([]);
    expect(kode(await i((uow) => k.sammenfall.finnLikheter(uow, skjermet), uklarert))).toBe('tjener.finnes-ikke');
    await journalfoer(skjermet, '13');
    expect(kode(await i((uow) => k.mottak.knyttForsendelse(uow, aapen, skjermet), uklarert))).toBe(
      'tjener.finnes-ikke',
    );
    verdi(await i((uow) => k.mottak.knyttForsendelse(uow, aapen, skjermet)));
    // From now on it stands under what the journalpost stands under.
    expect(await i((uow) => k.tolking.kanSeForsendelse(uow, aapen), uklarert)).toBe(false);
  });

  it('is forgotten with the text when its documents are destroyed', async () => {
    const a = await brev(tekst('Hemnes sanglag'), 'skann', '2026-11-20T08:00:00Z');
    const b = await brev(tekst('Hemnes sanglag'), 'epost', '2026-11-21T08:00:00Z');
    const { glemLesteFiler } = await import('../../tolking/adapters/postgres/kasserte.ts');
    await i((uow) => glemLesteFiler(uow, [a]));
    expect(await likheter(b)).toEqual([]);
    await finn(b);
    expect(await likheter(b)).toEqual([]);
  });
});
