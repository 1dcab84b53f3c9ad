import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BINDAL, RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import type { Arkivskaper } from '../../kernel/index.ts';
import { systemAktoer } from '../../kernel/index.ts';
import { begrensningslager } from '../adapters/postgres/begrensningslager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';
import { forsendelseUtpakket } from '../events.ts';
import type { Kanalnavn } from '../ports/kanal.ts';

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
beforeAll(async () => {
  p = await reisKanalproeve();
});
afterAll(() => p.rydd());

const brev = (id: string, hoder: readonly string[] = [], tekst = `Hei, vi søker om båtplass. ${id}`) =>
  [
    `Message-ID: <${id}@avsender.example>`,
    'From: Ola <ola@avsender.example>',
    'To: post@rana.example',
    'Subject: Søknad',
    'Date: Fri, 20 Nov 2026 08:00:00 +0000',
    ...hoder,
    '',
    tekst,
    '',
  ].join('\r\n');

async function taInn(raa: string, kanal: Kanalnavn = 'epost', kommune: Arkivskaper = RANA): Promise<string> {
  const { id } = await p.mottak.taImot(kommune, systemAktoer('test'), {
    kanal,
    eksternId: randomUUID(),
    kilde: { stroem: Readable.from([Buffer.from(raa)]) },
    filnavn: 'e-post.eml',
  });
  return id;
}
const pakk = (id: string, kommune: Arkivskaper = RANA) =>
  p.mottak.pakkUt(kommune, id, (arbeid) => p.i(kommune, arbeid));
async function motta(raa: string, kanal: Kanalnavn = 'epost', kommune: Arkivskaper = RANA): Promise<string> {
  const id = await taInn(raa, kanal, kommune);
  await pakk(id, kommune);
  return id;
}
async function hent(id: string, kommune: Arkivskaper = RANA) {
  const svar = await p.i(kommune, (uow) => p.mottak.hentForsendelse(uow, id));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}
/** How many times the reading has been set off. */
async function utpakkinger(id: string): Promise<number> {
  const klient = new pg.Client({ connectionString: p.mur.database.adminUrl });
  await klient.connect();
  try {
    const spoersmaal = `select 1 from platform.hendelse where navn = $1 and innhold ->> 'forsendelse' = $2`;
    return (await klient.query(spoersmaal, [forsendelseUtpakket.navn, id])).rows.length;
  } finally {
    await klient.end();
  }
}

describe('mail that machines wrote', () => {
  it('is set aside with its reason, kept whole, not read, and given back by a person for good', async () => {
    const id = await motta(brev('fravaer', ['Auto-Submitted: auto-replied']));
    expect(await hent(id)).toMatchObject({ status: 'ikke-arkivert', aarsak: 'autosvar', kanAngres: true });
    expect((await hent(id)).dokumenter).toHaveLength(1);
    expect(await utpakkinger(id)).toBe(0);
    const lista = () =>
      p.i(RANA, (uow) => begrensningslager(uow).finn({ fjernet: false, aarsak: null, soek: '' }, 200));
    expect((await lista()).map((en) => [en.forsendelse, en.aarsak])).toContainEqual([id, 'autosvar']);
    expect((await p.i(RANA, (uow) => p.mottak.angreForsendelse(uow, id))).ok).toBe(true);
    expect(await hent(id)).toMatchObject({ status: 'utpakket', aarsak: null });
    expect(await utpakkinger(id)).toBe(1);
    expect((await lista()).some((en) => en.forsendelse === id)).toBe(false);
    await pakk(id);
    expect((await hent(id)).status).toBe('utpakket');
  });

  it('goes to a person when it carries a document, when a system sent it of its own accord, or when somebody uploaded it', async () => {
    const skille = 'Content-Type: multipart/mixed; boundary=skille';
    const deler =
      '--skille\r\n\r\nSe vedlegg\r\n--skille\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nKlage';
    for (const id of [
      await motta(brev('svar-med-brev', ['Auto-Submitted: auto-replied', skille], `${deler}\r\n--skille--`)),
      await motta(brev('skjema', ['Auto-Submitted: auto-generated'])),
      await motta(brev('lastet-opp', ['Auto-Submitted: auto-replied']), 'opplasting'),
    ])
      expect(await hent(id)).toMatchObject({ status: 'utpakket', aarsak: null });
  });
});

describe('the same mail more than once', () => {
  it('is one letter with several receptions: the later ones stand by the first, and none is lost', async () => {
    const [her, der] = ['post@rana.example', 'bygg@rana.example'].map((til) => `Delivered-To: ${til}`) as [
      string,
      string,
    ];
    const foerste = await motta(`${her}\r\n${brev('kopi')}`);
    const kopier = [await motta(`${der}\r\n${brev('kopi')}`), await motta(brev('kopi').replaceAll('\r\n', '\n'))];
    for (const kopi of kopier) expect(await hent(kopi)).toMatchObject({ status: 'ikke-arkivert', aarsak: 'kopi' });
    expect((await hent(foerste)).status).toBe('utpakket');
    expect((await hent(foerste)).kopier.map(({ id }) => id)).toEqual(kopier);
    await p.i(RANA, (uow) => p.mottak.angreForsendelse(uow, kopier[0] ?? ''));
    expect((await hent(kopier[0] ?? '')).status).toBe('utpakket');
    expect((await hent(foerste)).kopier.map(({ id }) => id)).toEqual(kopier.slice(1));
  });

  it('unpacked at the same time, exactly one of them is the first', async () => {
    const ider = await Promise.all([1, 2, 3, 4].map((n) => taInn(`X-Vei: ${n}\r\n${brev('samtidig')}`)));
    await Promise.all(ider.map((id) => pakk(id)));
    const statuser = (await Promise.all(ider.map((id) => hent(id)))).map(({ status }) => status);
    expect(statuser.sort()).toEqual(['ikke-arkivert', 'ikke-arkivert', 'ikke-arkivert', 'utpakket']);
  });

  it('under one Message-ID with another content, both go to a person, and the second says so', async () => {
    const foerste = await motta(brev('rettet'));
    const andre = await motta(brev('rettet', [], 'Hei, vi søker om TO båtplasser.'));
    expect((await hent(foerste)).avvik).toEqual([]);
    expect(await hent(andre)).toMatchObject({ status: 'utpakket', avvik: [{ kode: 'mottak.samme-melding' }] });
  });

  it('without a Message-ID, or in two municipalities, is never called a copy', async () => {
    const uten = brev('uten').split('\r\n').slice(1).join('\r\n');
    for (const id of [await motta(uten), await motta(`X-Vei: 2\r\n${uten}`)])
      expect((await hent(id)).status).toBe('utpakket');
    await motta(brev('to-kommuner'));
    const hos = await motta(brev('to-kommuner'), 'epost', BINDAL);
    expect((await hent(hos, BINDAL)).status).toBe('utpakket');
  });

  it('is no copy of what was handed over to another municipality', async () => {
    const foerste = await motta(brev('videre'));
    await p.i(RANA, (uow) => mottakLager(uow).endre(foerste, { status: 'overfoert' }));
    expect((await hent(await motta(`X-Vei: 2\r\n${brev('videre')}`))).status).toBe('utpakket');
  });
});

describe('a thread', () => {
  it('leads to the journalposter of what is answered, and to none of what is not registered', async () => {
    const [svart, uregistrert] = [await motta(brev('svart')), await motta(brev('uregistrert'))];
    const journalpost = randomUUID();
    await p.i(RANA, (uow) => mottakLager(uow).endre(svart, { status: 'journalfoert', journalpost }));
    const ider = ['<svart@avsender.example>', '<uregistrert@avsender.example>', '<fremmed@x.example>'];
    expect(await p.i(RANA, (uow) => mottakLager(uow).journalposterFor(ider))).toEqual([journalpost]);
    expect(await p.i(BINDAL, (uow) => mottakLager(uow).journalposterFor(ider))).toEqual([]);
    expect((await hent(uregistrert)).status).toBe('utpakket');
  });
});
