import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import { systemAktoer } from '../../kernel/index.ts';
import { papirlager } from '../adapters/postgres/papirlager.ts';

/** A synthetic number: month + 80. */
const NUMMER = '01898512345';
const SKREVET = [NUMMER, '018985 12345', '018985_12345'];
/** What came as it came: read by nobody's list. */
const SOM_DET_KOM = new Set(['original_filnavn', 'raa_filnavn']);

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
beforeAll(async () => {
  p = await reisKanalproeve();
});
afterAll(() => p.rydd());

async function motta(kanal: 'epost' | 'skann', filnavn: string, innhold: string): Promise<string> {
  const kilde = { stroem: Readable.from([Buffer.from(innhold)]) };
  const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), { kanal, eksternId: randomUUID(), kilde, filnavn });
  await p.mottak.pakkUt(RANA, id, (arbeid) => p.i(RANA, arbeid));
  return id;
}
async function vist(id: string) {
  const svar = await p.i(RANA, (uow) => p.mottak.hentForsendelse(uow, id));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}

/** Every place in the database that holds one of the texts, as `table.column`. */
async function stedMed(tekster: readonly string[]): Promise<string[]> {
  const klient = new pg.Client({ connectionString: p.mur.database.adminUrl });
  await klient.connect();
  try {
    const kolonner = await klient.query<{ sted: string; kolonne: string }>(
      `select format('%I.%I', c.table_schema, c.table_name) as sted, c.column_name as kolonne
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'json', 'ARRAY', 'tsvector')
          and c.table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const ut: string[] = [];
    for (const { sted, kolonne } of kolonner.rows) {
      if (SOM_DET_KOM.has(kolonne)) continue;
      const { rows } = await klient.query(`select 1 from ${sted} where "${kolonne}"::text ~ $1 limit 1`, [
        tekster.join('|'),
      ]);
      if (rows.length > 0) ut.push(`${sted}.${kolonne}`);
    }
    return ut;
  } finally {
    await klient.end();
  }
}

it('a number of a person in the subject, a name of a file or an attachment stands in no list, title or table', async () => {
  const id = await motta(
    'epost',
    `Søknad ${NUMMER}.eml`,
    [
      'Message-ID: <nummer@avsender.example>',
      `From: "Ola Testperson 018985 12345" <ola@avsender.example>`,
      'To: post@rana.example',
      `Subject: =?utf-8?Q?S=C3=B8knad_om_b=C3=A5tplass_f=2Enr=2E?= ${NUMMER}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=skille',
      '',
      '--skille',
      'Content-Type: text/plain',
      '',
      'Hei, se vedlegg.',
      '--skille',
      'Content-Type: text/plain; name="018985_12345_attest.txt"',
      'Content-Disposition: attachment; filename="018985_12345_attest.txt"',
      '',
      'Dette er attesten.',
      '--skille--',
      '',
    ].join('\r\n'),
  );
  const svar = await vist(id);
  expect(svar.filnavn).toBe('Søknad [skjult].eml');
  expect(svar.epost?.emne).toBe('Søknad om båtplass f.nr. [skjult]');
  expect(svar.dokumenter.map(({ filnavn, tittel }) => [filnavn, tittel])).toEqual([
    ['Søknad om båtplass f.nr. [skjult].json', 'Søknad om båtplass f.nr.'],
    ['[skjult]_attest.txt', 'attest'],
  ]);
  const skann = await motta('skann', `Legeerklæring ${NUMMER}.txt`, 'Et brev.');
  expect((await vist(skann)).filnavn).toBe('Legeerklæring [skjult].txt');
  expect(await stedMed(SKREVET)).toEqual([]);
});

it('the list of paper shows no number of a person, and does not find one by it', async () => {
  const id = await motta('skann', `Klage ${NUMMER}.pdf`, '%PDF-1.4\n');
  const finn = (soek: string) => p.i(RANA, (uow) => papirlager(uow).finn('uplassert', soek, new Date(), 50));
  const alle = await finn('Klage');
  expect(alle.filter(({ forsendelse }) => forsendelse === id).map(({ filnavn }) => filnavn)).toEqual([
    'Klage [skjult].pdf',
  ]);
  expect(await finn(NUMMER)).toEqual([]);
});
