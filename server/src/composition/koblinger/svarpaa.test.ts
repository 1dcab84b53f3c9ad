import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verdi } from '../../arkiv/testing/byggere.ts';
import { utsendingslager } from '../../ekspedering/adapters/postgres/utsending.repository.ts';
import { reisSendeproeve, type Sendeproeve } from '../../ekspedering/testing/sendeproeve.ts';
import { kanallager } from '../../mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import { UTEN_OPPLYSNINGER, vaskOpplysninger } from '../../mottak/domain/opplysninger.ts';
import { mottatteFilerFra } from './tolking.ts';

let p: Sendeproeve;
beforeAll(async () => {
  p = await reisSendeproeve();
});
afterAll(() => p.rydd());

/** Something from SvarInn that says it answers `svarPaa`. */
async function etSvar(svarPaa: string | null): Promise<string> {
  const forsendelse = randomUUID();
  const eksternId = randomUUID();
  const fil = { sjekksum: forsendelse.replaceAll('-', '').repeat(2), stoerrelse: 1 };
  await p.i(async (uow) => {
    const rad = { id: forsendelse, kanal: 'svarinn', status: 'mottatt', filnavn: 'svar.zip' } as const;
    const mer = { originalFilnavn: 'svar.zip', mottattTid: uow.naa, avvik: [], overfoertFra: null };
    await mottakLager(uow).leggTil({ ...rad, ...fil, ...mer, eksternId });
    await kanallager(uow).leggTilLeveranse({
      ...{ forsendelse, kanalEier: uow.arkivskaper, kanaloppsett: randomUUID(), eksternId },
      ...{ raaSjekksum: fil.sjekksum, raaStoerrelse: 1, raaFilnavn: 'svar.zip', verifisert: true },
      opplysninger: vaskOpplysninger({ ...UTEN_OPPLYSNINGER, svarPaa }),
      ...{ kvitteringsdata: {}, svar: 'kvitteres', svarFrist: null },
    });
  });
  return forsendelse;
}
const traad = (forsendelse: string) =>
  p.i((uow) => mottatteFilerFra(mottakLager, kanallager, p.rom.arkiv, utsendingslager).traad(uow, forsendelse));

it('an answer by SvarInn to a letter of ours follows it to its case, and one to a letter of others to none', async () => {
  const utsending = await p.enIKoe();
  await p.kjoer(utsending);
  const { eksternId, journalpost } = await p.rad(utsending);
  expect(eksternId).not.toBeNull();
  const sak = verdi(await p.i((uow) => p.rom.arkiv.hentJournalpost(uow, journalpost))).saksmappe;
  expect(await traad(await etSvar(eksternId))).toEqual([sak]);
  expect(await traad(await etSvar(randomUUID()))).toEqual([]);
  expect(await traad(await etSvar('ikke en nøkkel'))).toEqual([]);
  expect(await traad(await etSvar(null))).toEqual([]);
});
