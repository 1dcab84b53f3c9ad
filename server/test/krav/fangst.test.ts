import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arkivLager } from '../../src/arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv } from '../../src/arkiv/index.ts';
import { enArkivstruktur, enSak, etBrev, verdi } from '../../src/arkiv/testing/byggere.ts';
import { arkivskaper, ok, type Sjekksum, systemAktoer, type Uow } from '../../src/kernel/index.ts';
import { lagUtpakker } from '../../src/mottak/adapters/format/lagUtpakker.ts';
import { createKjernearkiv } from '../../src/mottak/adapters/kjerne/kjernearkiv.ts';
import { kanallager } from '../../src/mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../../src/mottak/adapters/postgres/lager.ts';
import { oversendingslager } from '../../src/mottak/adapters/postgres/oversendingslager.ts';
import { createMottak, type Innlevering, type Mottak } from '../../src/mottak/index.ts';
import type { Utpakker } from '../../src/mottak/ports/utpakker.ts';
import { INGEN_KOBLING } from '../program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../program/testgrunnmur.ts';

const RANA = arkivskaper('872418032');
const PROGRAM = systemAktoer('test');
const BREV = [
  'From: Ola Eksempel <ola@example.org>',
  'To: postmottak@example.org',
  'Subject: Klage med tegninger',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=skille',
  '',
  '--skille',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Se vedleggene.',
  ...['tegning.txt', 'kart.txt'].flatMap((navn) => [
    '--skille',
    `Content-Type: text/plain; name="${navn}"`,
    `Content-Disposition: attachment; filename="${navn}"`,
    '',
    `Innholdet i ${navn}`,
  ]),
  '--skille--',
  '',
].join('\r\n');
let mur: Testgrunnmur;
let arkiv: Arkiv;
let mottak: Mottak;
let utpakker: Utpakker;
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => mur.withTenant(RANA, PROGRAM, arbeid);

beforeAll(async () => {
  mur = await testgrunnmur();
  arkiv = createArkiv({ lager: arkivLager });
  utpakker = lagUtpakker();
  const kjerne = createKjernearkiv(arkiv, async () => null);
  mottak = createMottak({
    lager: mottakLager,
    kanallager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: { finnesKommune: async () => true, arkivmaal: async () => 'kjerne' },
    arkivmaal: { kjerne, pakke: kjerne },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => true },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker,
    virusskanner: null,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  });
  verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
});
afterAll(async () => {
  await utpakker.lukk();
  await mur.rydd();
});

let nummer = 0;
async function fang(innhold: string | Buffer, filnavn: string, kanal: Innlevering['kanal'] = 'opplasting') {
  nummer += 1;
  const kilde = { stroem: Readable.from([Buffer.from(innhold)]) };
  const mottatt = await mottak.taImot(RANA, PROGRAM, { kanal, eksternId: `${nummer}`, kilde, filnavn });
  await mottak.pakkUt(RANA, mottatt.id, i);
  return { ...mottatt, forsendelse: verdi(await i((uow) => mottak.hentForsendelse(uow, mottatt.id))) };
}
const lest = async (sjekksum: string) => buffer(await mur.blober.open(RANA, sjekksum as Sjekksum));

it.each<[string, string, string | Buffer, Innlevering['kanal']]>([
  ['text from a watched folder', 'brev.txt', 'Kjære kommune', 'mappe'],
  ['a mail from a program', 'post.eml', BREV, 'api'],
  ['a table uploaded by hand', 'liste.csv', 'navn;antall\nplan;3\n', 'opplasting'],
  ['a format nobody knows, by command', 'maaling.xyz', Buffer.from([7, 1, 0, 255, 3, 0, 9]), 'kommandolinje'],
])('3.1.1: %s is captured, whatever it is and wherever it comes from', async (_hva, navn, innhold, kanal) => {
  const { id, sjekksum, forsendelse } = await fang(innhold, navn, kanal);
  expect(forsendelse).toMatchObject({ kanal, filnavn: navn });
  expect(await lest(sjekksum)).toEqual(Buffer.from(innhold));
  // What cannot be shown waits for a person, who takes it in as it is.
  if (forsendelse.status === 'karantene') verdi(await i((uow) => mottak.slippFraKarantene(uow, id)));
  expect(verdi(await i((uow) => mottak.hentForsendelse(uow, id))).status).toBe('utpakket');
});

async function journalfoert() {
  const { id, forsendelse } = await fang(BREV, `post${nummer}.eml`);
  await i((uow) => mottak.merkKlar(uow, id));
  const dokumenter = forsendelse.dokumenter.map((d, nr) => ({ id: d.id, tittel: d.tittel, hoveddokument: nr === 0 }));
  const post = await i(async (uow) => {
    const saksmappe = verdi(await arkiv.opprettSaksmappe(uow, enSak())).id;
    return verdi(
      await mottak.journalfoerForsendelse(uow, id, {
        ...{ sak: { saksmappe }, tittel: 'Klage', offentligTittel: null, journalposttype: 'I', dokumentetsDato: null },
        part: { ...{ navn: 'Ola Eksempel', type: 'person', orgnr: null, fnr: null }, ...UTEN },
        ...{
          administrativEnhet: 'PLAN',
          saksbehandler: null,
          tilgangskode: null,
          hjemmel: null,
          dokumenter,
          kilder: {},
        },
      }),
    );
  });
  const registrert = 'journalpost' in post ? post.journalpost : null;
  if (registrert === null) throw new Error('The own archive answers at once');
  return { id, forsendelse, post: verdi(await i((uow) => arkiv.hentJournalpost(uow, registrert))) };
}
const UTEN = { adresse: null, epost: null, skjermet: false };

it('3.1.10, 3.1.11: every part of a mail is captured, and the whole is one journalpost', async () => {
  const { forsendelse, post } = await journalfoert();
  expect(forsendelse.dokumenter.map((d) => d.filnavn)).toEqual(['Klage med tegninger.json', 'tegning.txt', 'kart.txt']);
  expect(post.dokumenter.map((d) => [d.dokumentnummer, d.tilknyttetRegistreringSom])).toEqual([
    [1, 'H'],
    [2, 'V'],
    [3, 'V'],
  ]);
  expect(post.forsendelse).toBe(forsendelse.id);
});

it('3.1.3, 3.1.2: what is in the archive is byte for byte what was captured, and when it was filed stands on it', async () => {
  const { post } = await journalfoert();
  const filer = post.dokumenter.flatMap((d) => d.objekter);
  const innhold = await Promise.all(filer.map(({ sjekksum }) => lest(sjekksum)));
  expect(innhold.map((fil) => fil.toString().trim())).toEqual([
    BREV.trim(),
    'Innholdet i tegning.txt',
    'Innholdet i kart.txt',
  ]);
  expect(post).toMatchObject({ journaldato: '2026-11-20', mottattDato: '2026-11-20T09:00:00.000Z' });
  verdi(await i((uow) => arkiv.settJournalstatus(uow, post.id, 'A')));
  expect(verdi(await i((uow) => arkiv.hentJournalpost(uow, post.id))).journalstatus).toBe('A');
});

it('3.1.9: there is no limit to how many documents a journalpost has', async () => {
  const ANTALL = 1200;
  const svar = await i(async (uow) => {
    const saksmappe = verdi(await arkiv.opprettSaksmappe(uow, enSak())).id;
    const brev = etBrev(saksmappe);
    const [hoved] = brev.dokumenter;
    if (hoved === undefined) throw new Error('The builder gives a document');
    const vedlegg = Array.from({ length: ANTALL }, () => ({ ...hoved, tilknyttetRegistreringSom: 'V' as const }));
    return verdi(await arkiv.journalfoer(uow, { ...brev, dokumenter: [hoved, ...vedlegg] }));
  });
  expect(verdi(await i((uow) => arkiv.hentJournalpost(uow, svar.id))).dokumenter).toHaveLength(ANTALL + 1);
});
