import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { bruker, enArkivstruktur, enSak, etBrev, verdi } from '../../arkiv/testing/byggere.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import { modellager } from '../../tolking/adapters/postgres/modell.repository.ts';
import { type Kontekster, koble } from '../kontekster.ts';
import { glemInnhold } from './glemInnhold.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const klokke = testklokke();
const kari = bruker('kari', ['13']);
let mur: Testgrunnmur;
let k: Kontekster;
let saksmappe: string;

const i = <T>(arbeid: (uow: Uow) => Promise<T>, hvor: Arkivskaper = RANA) => mur.withTenant(hvor, kari, arbeid);
const side = (tekst: string) => ({
  nr: 1,
  bredde: 100,
  hoeyde: 100,
  bilde: null,
  miniatyr: null,
  kilde: 'tekstlag' as const,
  konfidens: 1,
  rotasjon: 0 as const,
  skjevhet: 0,
  advarsel: null,
  skilleark: null,
  tekst,
  ord: [],
});

/** Read here, and nothing more. */
async function lest(tekst: string, hvor: Arkivskaper = RANA): Promise<string> {
  const forsendelse = randomUUID();
  const dokument = randomUUID();
  await i(async (uow) => {
    const lager = tolkingLager(uow);
    const ett = { dokument, nummer: 1, rolle: 'hoveddokument', format: 'pdf', sjekksum: dokument.replaceAll('-', '') };
    await lager.start({ forsendelse, kanal: 'skann', mottattTid: uow.naa }, [ett]);
    await lager.lagreSide(dokument, side(tekst));
    await lager.endreDokument(dokument, { status: 'lest', sider: 1 });
  }, hvor);
  return forsendelse;
}

const foreslaa = (forsendelse: string, hvor: Arkivskaper) =>
  mur.withTenant(hvor, systemAktoer('tolking'), (uow) => k.tolking.foreslaaMetadata(uow, forsendelse));

/** Read, proposed for, and registered by a person who chose the unit. */
async function registrert(tekst: string, enhet: string): Promise<string> {
  const forsendelse = await lest(tekst);
  await foreslaa(forsendelse, RANA);
  const post = verdi(
    await i((uow) => k.arkiv.journalfoer(uow, etBrev(saksmappe, { forsendelse, administrativEnhet: enhet }))),
  );
  await i((uow) => k.laering.noterEksempel(uow, { forsendelse, journalpost: post.id, av: 'kari' }));
  return forsendelse;
}

const enhetFor = async (forsendelse: string, hvor?: Arkivskaper) =>
  (await i((uow) => tolkingLager(uow).forslag(forsendelse), hvor)).find(({ felt }) => felt === 'administrativEnhet');

async function foreslaatt(tekst: string, hvor: Arkivskaper = RANA) {
  const forsendelse = await lest(tekst, hvor);
  await foreslaa(forsendelse, hvor);
  return enhetFor(forsendelse, hvor);
}

/** Orders training and lets it run, as the queue would. */
async function tren(avbryt?: AbortSignal): Promise<string> {
  klokke.sett(new Date(klokke.naa().getTime() + 60_000).toISOString());
  const { id } = verdi(await i((uow) => k.laering.bestillTrening(uow)));
  await k.laering.trenModell(id, i, avbryt ?? new AbortController().signal);
  return id;
}
const modell = async (hvor?: Arkivskaper) => verdi(await i((uow) => k.laering.hentModell(uow), hvor));

async function kommune(hvor: Arkivskaper, navn: string, kommunenummer: string): Promise<void> {
  const en = { farge: '#123456', maalform: 'nb', kommunenummer, navn, merke: navn.slice(0, 1) } as const;
  verdi(await i((uow) => k.virksomhet.opprettKommune(uow, en), hvor));
  verdi(
    await mur.withTenant(hvor, systemAktoer('test'), (uow) => k.arkiv.opprettArkivstruktur(uow, enArkivstruktur())),
  );
  for (const kode of ['PLAN', 'NORD'])
    verdi(
      await i(
        (uow) => k.virksomhet.endreEnhet(uow, { kode, navn: kode, overordnet: null, ansvar: [], aktiv: true }),
        hvor,
      ),
    );
}

beforeAll(async () => {
  mur = await testgrunnmur(klokke);
  k = await koble(mur);
  await kommune(RANA, 'Rana', '1833');
  await kommune(BINDAL, 'Bindal', '1811');
  saksmappe = verdi(await i((uow) => k.arkiv.opprettSaksmappe(uow, enSak()))).id;
});
afterAll(async () => {
  await k.lukk();
  await mur.rydd();
});

const HAVN = (nr: number) => `Båtplass ved kaia\nJeg ønsker fast båtplass i havna for sjark nummer ${nr}.`;
const PLAN = (nr: number) => `Spørsmål om tomt\nHvor stor hytte kan settes opp på tomt nummer ${nr} ved vannet?`;

describe('what is learned from people', () => {
  it('says that there is too little to learn from, and leaves the rules alone', async () => {
    await registrert(HAVN(1), 'NORD');
    await tren();
    expect(await modell()).toMatchObject({ iBruk: null, versjoner: [], trening: { utfall: 'for-faa', antall: 1 } });
  });

  it('proposes right the next time, with the words and the number of letters that carried it', async () => {
    for (let nr = 2; nr < 16; nr += 1) {
      await registrert(HAVN(nr), 'NORD');
      await registrert(PLAN(nr), 'PLAN');
    }
    expect((await foreslaatt(HAVN(90)))?.verdi).not.toBe('NORD');
    await tren();
    const side = await modell();
    expect(side).toMatchObject({ iBruk: 1, trening: { utfall: 'ny', antall: 29 } });
    expect(side.versjoner[0]?.felter.find(({ felt }) => felt === 'administrativEnhet')).toMatchObject({ brukes: true });
    const forslag = await foreslaatt(HAVN(91));
    expect(forslag).toMatchObject({ verdi: 'NORD', modell: 'laert-1' });
    expect(forslag?.bevis.map(({ regel }) => regel)).toEqual(['laert-ord', 'laert-ord', 'laert-foer']);
    expect(forslag?.bevis.at(-1)?.tekst).toBe('15');
    expect(forslag?.konfidens).toBeLessThan(0.95);
  }, 60_000);

  it('touches no other municipality', async () => {
    expect(await modell(BINDAL)).toMatchObject({ iBruk: null, versjoner: [], trening: null });
    expect((await foreslaatt(HAVN(92), BINDAL))?.verdi).not.toBe('NORD');
  });

  it('goes back to an earlier version, or to the rules, and stays there until a person chooses again', async () => {
    await tren();
    expect((await foreslaatt(HAVN(93)))?.modell).toBe('laert-2');
    verdi(await i((uow) => k.laering.brukModell(uow, { versjon: 1, grunn: 'Den nye foreslår feil' })));
    await tren();
    expect((await foreslaatt(HAVN(94)))?.modell).toBe('laert-1');
    klokke.sett('2026-11-20T11:00:00.000Z');
    verdi(await i((uow) => k.laering.brukModell(uow, { versjon: 0, grunn: 'Bare reglene' })));
    expect((await foreslaatt(HAVN(95)))?.verdi).not.toBe('NORD');
    expect(await i((uow) => k.laering.brukModell(uow, { versjon: 99, grunn: 'x' }))).toMatchObject({
      ok: false,
      feil: { kode: 'tolking.ukjent-modell' },
    });
    klokke.sett('2026-11-20T12:00:00.000Z');
    verdi(await i((uow) => k.laering.brukModell(uow, { versjon: null, grunn: 'Alltid den nyeste' })));
    expect(await modell()).toMatchObject({ iBruk: 3, valg: { versjon: null, valgtAv: 'kari' } });
  }, 60_000);

  it('keeps the former in use when training is broken off, and says that it failed', async () => {
    const stopp = new AbortController();
    klokke.sett('2026-11-20T13:00:00.000Z');
    const { id } = verdi(await i((uow) => k.laering.bestillTrening(uow)));
    expect(await i((uow) => k.laering.bestillTrening(uow))).toMatchObject({
      ok: false,
      feil: { kode: 'tolking.trening-gaar' },
    });
    stopp.abort();
    await expect(k.laering.trenModell(id, i, stopp.signal)).rejects.toThrow();
    expect(await modell()).toMatchObject({ iBruk: 3, trening: { utfall: null } });
    await i((uow) => k.laering.oppgiTrening(uow, id));
    expect(await modell()).toMatchObject({ iBruk: 3, trening: { utfall: 'feilet' } });
  }, 60_000);

  it('is trained once for an order, however often the queue asks', async () => {
    const id = await tren();
    await k.laering.trenModell(id, i, new AbortController().signal);
    expect((await modell()).versjoner.map(({ versjon }) => versjon)).toEqual([4, 3, 2, 1]);
  }, 60_000);

  it('knows nothing of what destroyed letters said, the next time it is trained', async () => {
    const borte = await i((uow) => modellager(uow).avgjorte(100));
    await i((uow) => glemInnhold(uow, borte.slice(0, 9)));
    await tren();
    expect((await modell()).trening).toMatchObject({ utfall: 'ny', antall: 20 });
  }, 60_000);
});
