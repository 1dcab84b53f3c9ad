import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, type Sjekksum } from '../../kernel/index.ts';
import { lagUtpakker } from '../../mottak/adapters/format/lagUtpakker.ts';
import type { Utpakker } from '../../mottak/ports/utpakker.ts';
import type { Virussvar } from '../../mottak/ports/virusskanner.ts';
import { kobleFilinntak } from './filinntak.ts';

const RANA = arkivskaper('872418032');
let mur: Testgrunnmur;
let utpakker: Utpakker;
beforeAll(async () => {
  mur = await testgrunnmur();
  utpakker = lagUtpakker();
});
afterAll(async () => {
  await utpakker.lukk();
  await mur.rydd();
});

const taInn = (filnavn: string, innhold: string, skann?: Virussvar) => {
  const svar = async (fil: Readable) => {
    await buffer(fil);
    return skann ?? ({ utfall: 'ren' } as const);
  };
  const skanner = skann === undefined ? null : { skann: svar };
  return kobleFilinntak(mur, utpakker, skanner).taInn(RANA, { stroem: Readable.from([innhold]), filnavn });
};
const kept = async () => {
  let antall = 0;
  for await (const _blob of mur.blober.list()) antall += 1;
  return antall;
};
const mail = [
  'From: a@example.org',
  'Subject: To dokumenter',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain',
  '',
  'Se vedlegg',
  '--x',
  'Content-Type: text/plain',
  'Content-Disposition: attachment; filename=v.txt',
  '',
  'Vedlegget',
  '--x--',
  '',
].join('\r\n');

it('3.1.3: what an archivist adds is kept byte for byte, under the checksum of what was sent', async () => {
  const svar = await taInn('notat.txt', 'Notat etter møtet', { utfall: 'ren' });
  if (!svar.ok) throw new Error(svar.feil.kode);
  expect(svar.verdi).toMatchObject({ format: 'txt', filnavn: 'notat.txt', stoerrelse: 18 });
  const lest = await buffer(await mur.blober.open(RANA, svar.verdi.sjekksum as Sjekksum));
  expect(lest.toString()).toBe('Notat etter møtet');
});

it.each<[string, string, string, Virussvar | undefined, string]>([
  ['an empty file', 'tom.txt', '', undefined, 'arkiv.fil-tom'],
  ['a mail with an attachment', 'brev.eml', mail, undefined, 'arkiv.fil-ikke-ett-dokument'],
  ['malware', 'brev.txt', 'x', { utfall: 'funn', navn: 'Eicar' }, 'arkiv.fil-virus'],
  ['what nobody has checked', 'brev.txt', 'y', { utfall: 'utilgjengelig', grunn: 'nede' }, 'arkiv.fil-ikke-sjekket'],
])('refuses %s, and keeps nothing of it', async (_hva, filnavn, innhold, skann, ventet) => {
  const foer = await kept();
  const svar = await taInn(filnavn, innhold, skann);
  expect(svar.ok ? null : svar.feil.kode).toBe(ventet);
  expect(await kept()).toBe(foer);
});
