import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { bruker, enArkivstruktur, enSak, etBrev, verdi } from '../../arkiv/testing/byggere.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { eksempellager } from '../../tolking/adapters/postgres/eksempel.repository.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import type { LaertFelt } from '../../tolking/domain/eksempel.ts';
import type { Forslagsfelt } from '../../tolking/domain/forslag.ts';
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
const eksempel = (journalpost: string, hvor?: Arkivskaper) =>
  i((uow) => eksempellager(uow).hentForJournalpost(journalpost), hvor);
const felt = async (journalpost: string, navn: LaertFelt) =>
  (await eksempel(journalpost))?.felter.find((f) => f.felt === navn);
const noter = (forsendelse: string, journalpost: string) =>
  i((uow) => k.laering.noterEksempel(uow, { forsendelse, journalpost, av: 'kari' }));

const foreslaa = (forsendelse: string, forslag: Partial<Record<Forslagsfelt, unknown>>, modell = 'regler-1') =>
  i((uow) =>
    tolkingLager(uow).lagreForslag(
      forsendelse,
      'nb',
      Object.entries(forslag).map(([navn, v]) => ({
        felt: navn as Forslagsfelt,
        verdi: v,
        visning: '',
        konfidens: 0.75,
        bevis: [],
        kandidater: [],
      })),
      modell,
      uow.naa,
    ),
  );

/** Read, proposed and registered. */
async function registrert(forslag: Partial<Record<Forslagsfelt, unknown>>) {
  const forsendelse = randomUUID();
  await i((uow) => tolkingLager(uow).start({ forsendelse, kanal: 'skann', mottattTid: uow.naa }, []));
  await foreslaa(forsendelse, forslag);
  const post = verdi(await i((uow) => k.arkiv.journalfoer(uow, etBrev(saksmappe, { forsendelse }))));
  return { forsendelse, journalpost: post.id };
}

beforeAll(async () => {
  mur = await testgrunnmur(klokke);
  k = await koble(mur);
  const kommune = { farge: '#123456', maalform: 'nb', kommunenummer: '1833', navn: 'Rana', merke: 'R' } as const;
  verdi(await i((uow) => k.virksomhet.opprettKommune(uow, kommune)));
  verdi(
    await mur.withTenant(RANA, systemAktoer('test'), (uow) => k.arkiv.opprettArkivstruktur(uow, enArkivstruktur())),
  );
  for (const kode of ['PLAN', 'HELSE']) {
    const enhet = { kode, navn: kode, overordnet: null, ansvar: [], aktiv: true };
    verdi(await i((uow) => k.virksomhet.endreEnhet(uow, enhet)));
  }
  saksmappe = verdi(await i((uow) => k.arkiv.opprettSaksmappe(uow, enSak()))).id;
});
afterAll(async () => {
  await k.lukk();
  await mur.rydd();
});

describe('what people decide, kept to learn from', () => {
  it('holds each field against what was proposed, with who, rules and belief', async () => {
    const { forsendelse, journalpost } = await registrert({
      administrativEnhet: 'HELSE',
      klasse: 'L42',
      saksbehandler: 'saksbehandler.tor',
    });
    await noter(forsendelse, journalpost);
    expect(await eksempel(journalpost)).toMatchObject({ forsendelse, avgjortAv: 'kari' });
    expect(await felt(journalpost, 'administrativEnhet')).toEqual({
      felt: 'administrativEnhet',
      fasit: 'PLAN',
      rett: false,
      foreslaatt: { verdi: 'HELSE', konfidens: 0.75, avstand: 0.75, modell: 'regler-1' },
    });
    expect(await felt(journalpost, 'klasse')).toMatchObject({ fasit: 'L42', rett: true });
    expect(await felt(journalpost, 'saksbehandler')).toMatchObject({ fasit: null, rett: null });
    expect(await felt(journalpost, 'tilgangskode')).toMatchObject({ fasit: null, foreslaatt: null, rett: null });
  });

  it('is the same said twice and at once, and keeps what was proposed then', async () => {
    const { forsendelse, journalpost } = await registrert({ administrativEnhet: 'HELSE' });
    await Promise.all([noter(forsendelse, journalpost), noter(forsendelse, journalpost)]);
    const foer = await eksempel(journalpost);
    await foreslaa(forsendelse, { administrativEnhet: 'PLAN' }, 'laert-1');
    await noter(forsendelse, journalpost);
    expect(await eksempel(journalpost)).toEqual(foer);
  });

  it('follows a correction in the archive, in whatever order it is told', async () => {
    const { forsendelse, journalpost } = await registrert({ administrativEnhet: 'HELSE' });
    await i((uow) => k.laering.oppdaterEksempel(uow, journalpost));
    expect(await eksempel(journalpost)).toBeNull();
    await noter(forsendelse, journalpost);
    verdi(await i((uow) => k.arkiv.endreJournalpost(uow, journalpost, { administrativEnhet: 'HELSE' })));
    await i((uow) => k.laering.oppdaterEksemplerISak(uow, saksmappe));
    expect(await felt(journalpost, 'administrativEnhet')).toMatchObject({ fasit: 'HELSE', rett: true });
  });

  it('lets go of what has expired, and does not take it in again', async () => {
    const { forsendelse, journalpost } = await registrert({ klasse: 'L42' });
    await noter(forsendelse, journalpost);
    verdi(await i((uow) => k.arkiv.settUtgaar(uow, journalpost, 'Feil sak')));
    await i((uow) => k.laering.oppdaterEksempel(uow, journalpost));
    await noter(forsendelse, journalpost);
    expect(await eksempel(journalpost)).toBeNull();
  });

  it('is seen by no other municipality, and has nothing of what a destroyed letter said', async () => {
    const { forsendelse, journalpost } = await registrert({ klasse: 'L42' });
    await noter(forsendelse, journalpost);
    expect(await eksempel(journalpost, BINDAL)).toBeNull();
    await i((uow) => glemInnhold(uow, [forsendelse]));
    expect(await i((uow) => tolkingLager(uow).forslag(forsendelse))).toEqual([]);
    expect(await felt(journalpost, 'klasse')).toMatchObject({ rett: true });
  });

  it('learns nothing from a letter that was never read here, or from another letter', async () => {
    const { forsendelse, journalpost } = await registrert({});
    const annet = await registrert({});
    await noter(randomUUID(), journalpost);
    await noter(annet.forsendelse, journalpost);
    expect(await eksempel(journalpost)).toBeNull();
    await i((uow) => k.laering.noterEksempel(uow, { forsendelse, journalpost: null, av: 'kari' }));
    expect(await eksempel(journalpost)).toBeNull();
  });
});

describe('how often the proposals have been right', () => {
  const tillit = async (navn: LaertFelt, hvor?: Arkivskaper) =>
    verdi(await i((uow) => k.laering.hentTillit(uow), hvor)).felter.find(({ felt: en }) => en === navn);

  it('is told by field and value, for one municipality, and not by person or case', async () => {
    const foer = (await tillit('klasse'))?.avgjort ?? 0;
    for (const klasse of ['L42', 'L42', 'Q53']) {
      const { forsendelse, journalpost } = await registrert({ klasse, saksbehandler: 'saksbehandler.tor' });
      await noter(forsendelse, journalpost);
    }
    const klasse = await tillit('klasse');
    expect(klasse?.avgjort).toBe(foer + 3);
    expect(klasse?.verdier).toContainEqual({ verdi: 'Q53', avgjort: 1, rette: 0 });
    expect(klasse).toMatchObject({ nivaa: 'foreslaatt', sikreNok: 0, modeller: ['regler-1'] });
    expect((await tillit('saksbehandler'))?.verdier).toEqual([]);
    expect(await tillit('klasse', BINDAL)).toMatchObject({ avgjort: 0, rette: 0, verdier: [] });
  });
});
