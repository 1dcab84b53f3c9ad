import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { bruker } from '../../arkiv/testing/byggere.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { eksempellager } from '../../tolking/adapters/postgres/eksempel.repository.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import type { LaertFelt } from '../../tolking/domain/eksempel.ts';
import { type Kontekster, koble } from '../kontekster.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const klokke = testklokke();
const kari = bruker('kari', []);
/** Time goes on between what is decided. */
const gaa = (ms: number): void => klokke.sett(new Date(klokke.naa().getTime() + ms).toISOString());
let mur: Testgrunnmur;
let k: Kontekster;

const i = <T>(arbeid: (uow: Uow) => Promise<T>, hvor: Arkivskaper = RANA) => mur.withTenant(hvor, kari, arbeid);
const regn = (hvor: Arkivskaper = RANA) =>
  mur.withTenant(hvor, systemAktoer('tolking'), (uow) => k.laering.vurderNivaaer(uow));
const siden = async (hvor: Arkivskaper = RANA) => {
  const svar = await i((uow) => k.laering.hentTillit(uow), hvor);
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
};
const feltet = async (navn: LaertFelt, hvor?: Arkivskaper) =>
  (await siden(hvor)).felter.find(({ felt }) => felt === navn);

/** So many letters decided, by the face of the examples: the proposal of the field was right or not. */
const avgjort = (felt: LaertFelt, antall: number, rett: boolean, hvor: Arkivskaper = RANA) =>
  i(async (uow) => {
    gaa(1000);
    for (let nr = 0; nr < antall; nr += 1) {
      const forsendelse = randomUUID();
      await tolkingLager(uow).start({ forsendelse, kanal: 'skann', mottattTid: uow.naa }, []);
      const fasit = rett ? 'L42' : 'Q53';
      const foreslaatt = { verdi: 'L42', konfidens: 0.9, avstand: 0.9, modell: 'regler-1' };
      const felter = [{ felt, fasit, foreslaatt, rett }];
      await eksempellager(uow).lagre({
        forsendelse,
        journalpost: randomUUID(),
        avgjortAv: 'kari',
        avgjortTid: new Date(uow.naa.getTime() + nr),
        felter,
      });
    }
  }, hvor);

beforeAll(async () => {
  mur = await testgrunnmur(klokke);
  k = await koble(mur);
});
afterAll(async () => {
  await k.lukk();
  await mur.rydd();
});

describe('what proposals are trusted to do', () => {
  it('rises by three hundred that were right and falls by errors, each change kept with its figures', async () => {
    expect(await feltet('klasse')).toMatchObject({ iKraft: 'forhaandsutfylt', tak: 'entast' });
    await avgjort('klasse', 300, true);
    await avgjort('klasse', 20, true, BINDAL);
    await Promise.all([regn(), regn()]);
    expect(await feltet('klasse')).toMatchObject({ iKraft: 'entast', avgjort: 300 });
    const steg = { felt: 'klasse', fra: 'forhaandsutfylt', til: 'entast', aarsak: 'opptjent', avgjort: 300, feil: 0 };
    expect((await siden()).endringer).toMatchObject([steg]);
    gaa(60_000);
    await avgjort('klasse', 25, false);
    await regn();
    expect(await feltet('klasse')).toMatchObject({ iKraft: 'forhaandsutfylt' });
    expect((await siden()).endringer[0]).toMatchObject({ aarsak: 'feil', fra: 'entast', avgjort: 100, feil: 25 });
    await regn();
    expect((await siden()).endringer).toHaveLength(2);
    await regn(BINDAL);
    expect((await siden(BINDAL)).endringer).toEqual([]);
    expect(await feltet('klasse', BINDAL)).toMatchObject({ iKraft: 'forhaandsutfylt' });
  });

  it('is what an open letter is told, proposal by proposal', async () => {
    const forsendelse = randomUUID();
    const forslag = (felt: 'journalposttype' | 'tittel' | 'tilgangskode', verdi: unknown, konfidens: number) => ({
      felt,
      verdi,
      visning: '',
      konfidens,
      bevis: [],
      kandidater: [],
    });
    await avgjort('journalposttype', 300, true);
    await avgjort('tilgangskode', 300, true);
    await regn();
    await i(async (uow) => {
      await tolkingLager(uow).start({ forsendelse, kanal: 'skann', mottattTid: uow.naa }, []);
      const nye = [
        forslag('journalposttype', 'I', 0.95),
        forslag('tittel', 'Et brev', 0.95),
        forslag('tilgangskode', { kode: '13', hjemmel: 'Offl. § 13' }, 0.95),
      ];
      await tolkingLager(uow).lagreForslag(forsendelse, 'nb', nye, 'regler-1', uow.naa);
    });
    const lest = await i((uow) => k.tolking.hentLesning(uow, forsendelse));
    const nivaaer = lest.ok ? lest.verdi.forslag.map(({ felt, nivaa }) => [felt, nivaa]) : [];
    expect(Object.fromEntries(nivaaer)).toEqual({
      journalposttype: 'entast',
      tittel: null,
      tilgangskode: 'forhaandsutfylt',
    });
  });

  it('is never above the ceiling, which is set with a reason and kept with who and why', async () => {
    const sett = (felt: LaertFelt, tak: 'stille' | 'foreslaatt') =>
      i((uow) => k.laering.settNivaatak(uow, felt, { tak, grunn: 'Ny plan fra nyttår' }));
    gaa(1000);
    expect(await sett('journalposttype', 'foreslaatt')).toMatchObject({ ok: true });
    expect(await feltet('journalposttype')).toMatchObject({ iKraft: 'foreslaatt', tak: 'foreslaatt' });
    expect((await siden()).endringer[0]).toMatchObject({
      slag: 'tak',
      aarsak: 'bestemt',
      endretAv: kari.id,
      grunn: 'Ny plan fra nyttår',
    });
    await regn();
    expect(await feltet('journalposttype')).toMatchObject({ iKraft: 'foreslaatt' });
    expect(await sett('tilgangskode', 'stille')).toMatchObject({ ok: false, feil: { kode: 'tolking.tak-for-lavt' } });
    expect(await feltet('journalposttype', BINDAL)).toMatchObject({ tak: 'entast' });
  });
});
