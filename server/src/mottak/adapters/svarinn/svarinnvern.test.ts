import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { krypter, lagNoekkelpar, startStubbsvarinn } from '../../../../test/program/stubbsvarinn.ts';
import { mottatteFilerFra } from '../../../composition/koblinger/tolking.ts';
import { utsendingslager } from '../../../ekspedering/adapters/postgres/utsending.repository.ts';
import type { Sjekksum } from '../../../kernel/index.ts';
import { UTEN_OPPLYSNINGER } from '../../domain/opplysninger.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { svarinnkanal } from './svarinnkanal.ts';

const par = lagNoekkelpar();
const FNR = '01815000080';
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let stubb: Awaited<ReturnType<typeof startStubbsvarinn>>;

beforeAll(async () => {
  p = await reisKanalproeve([svarinnkanal()]);
});
afterAll(() => p.rydd());
beforeEach(async () => {
  stubb = await startStubbsvarinn(par);
  const felt = {
    navn: 'SvarInn',
    innstillinger: { adresse: stubb.adresse },
    hemmeligheter: { brukernavn: 'bruker', passord: 'riktig', privatnoekkel: par.privatnoekkel },
  };
  const svar = await p.i(RANA, (uow) => p.kanaler.opprettKanal(uow, 'svarinn', felt, () => true));
  if (svar.ok) p.kanal = svar.verdi;
});
afterEach(async () => {
  await stubb.stopp();
  expect(p.uventet.splice(0)).toEqual([]);
});

async function pakketUt(id: string) {
  await p.toem();
  const forsendelse = (await p.finn(RANA, id))?.id ?? '';
  await p.mottak.pakkUt(RANA, forsendelse, (arbeid) => p.i(RANA, arbeid));
  return p.i(RANA, async (uow) => ({
    id: forsendelse,
    vist: await p.mottak.hentForsendelse(uow, forsendelse),
    dokumenter: await mottakLager(uow).dokumenter(forsendelse),
  }));
}

async function bytes(sjekksum: string): Promise<Buffer> {
  const fil = await p.mur.blober.lokalSti(RANA, sjekksum as Sjekksum);
  try {
    return await readFile(fil.sti);
  } finally {
    await fil.slipp();
  }
}

describe('encrypted messages', () => {
  it('an encrypted message is decrypted on reception, and its level of security and what was verified are kept', async () => {
    const id = stubb.legg({ felt: { sikkerhetsniva: 'HOYESTE', taushetsbelagtPost: true } });
    await p.toem();
    expect(await p.finn(RANA, id)).toMatchObject({ status: 'mottatt', avvik: [] });
    expect(await p.leveransen(RANA, id)).toMatchObject({
      verifisert: true,
      opplysninger: { sikkerhetsnivaa: 4, taushetsbelagt: true },
    });
  });

  it('tells the proposals what the sender says: case number, confidentiality, level', async () => {
    const metadataForImport = { mappeId: { saksaar: 2026, sakssekvensnummer: 14 } };
    const id = stubb.legg({ felt: { metadataForImport, sikkerhetsniva: 'HOYESTE', taushetsbelagtPost: true } });
    await p.toem();
    const forsendelse = (await p.finn(RANA, id))?.id ?? '';
    const sagt = await p.i(RANA, (uow) =>
      mottatteFilerFra(mottakLager, kanallager, { hentForIndeks: async () => null }, utsendingslager).kanal(
        uow,
        forsendelse,
      ),
    );
    expect(sagt).toEqual({ saksnummer: '2026/14', taushetsbelagt: true, sikkerhetsnivaa: 4 });
  });

  it('krav 3.1.16: an unencrypted copy is kept', async () => {
    const id = stubb.legg({ filer: { 'brev.txt': Buffer.from('Lesbart brev') } });
    const { dokumenter } = await pakketUt(id);
    expect(dokumenter).toHaveLength(1);
    expect((await bytes(dokumenter[0]?.sjekksum ?? '')).toString()).toBe('Lesbart brev');
  });

  it('krav 3.1.18: what is kept encrypted, as it came, can be decrypted later without the source', async () => {
    const id = stubb.legg();
    await p.toem();
    const rad = await p.leveransen(RANA, id);
    const raa = await bytes(rad?.raaSjekksum ?? '');
    expect(raa.includes('brev.txt')).toBe(false);
    await stubb.stopp();
    const fil = await p.mur.blober.lokalSti(RANA, rad?.raaSjekksum as Sjekksum);
    const mappe = await p.mur.arbeidsmappe();
    const oppsett = {
      id: p.kanal,
      slag: 'svarinn',
      navn: 'SvarInn',
      eier: RANA,
      dekker: [],
      innstillinger: svarinnkanal().innstillinger.parse({}),
    };
    const kall = {
      oppsett,
      hemmeligheter: { privatnoekkel: par.privatnoekkel },
      signal: new AbortController().signal,
    };
    const sted = { sti: fil.sti, filnavn: 'raa.cms', utmappe: mappe.sti };
    // A process of its own, as for what is too large for the memory.
    const svar = await svarinnkanal({ iMinnetTil: 0 }).kilde.verifiser?.(
      kall,
      sted,
      rad?.opplysninger ?? UTEN_OPPLYSNINGER,
    );
    expect(svar).toMatchObject({ filnavn: 'raa.zip' });
    await fil.slipp();
    await mappe.slipp();
  });
});

describe('a zip that is not what it should be', () => {
  it('is unpacked to harmless names, with empty files, æøå and two of one name', async () => {
    const zip = Buffer.from(
      zipSync({
        'søknad på blåbærøya.txt': Buffer.from('Hoved'),
        '../../etc/passwd.txt': Buffer.from('Ut av mappen'),
        'tom.txt': new Uint8Array(),
        'likt1.txt': Buffer.from('En'),
        'likt2.txt': Buffer.from('To'),
      }),
    );
    for (let n = zip.indexOf('likt2.txt'); n >= 0; n = zip.indexOf('likt2.txt')) zip.write('likt1.txt', n);
    const id = stubb.legg({ bytes: krypter(zip, par.sertifikat), felt: { filer: null } });
    const { vist, dokumenter } = await pakketUt(id);
    expect(dokumenter).toHaveLength(5);
    expect(new Set(dokumenter.map((d) => d.filnavn)).size).toBe(5);
    expect(dokumenter[0]?.filnavn).toBe('søknad på blåbærøya.txt');
    for (const d of dokumenter) expect(d.filnavn).not.toMatch(/[/\\]|\.\./);
    expect(vist).toMatchObject({ verdi: { status: 'utpakket' } });
    expect(JSON.stringify(vist)).toContain('mottak.tom-fil');
  });

  it('is kept in karantene when it is damaged, locked with a password of its own, or a bomb', async () => {
    const hel = Buffer.from(zipSync({ 'brev.txt': Buffer.from('Brev') }));
    const laast = Buffer.from(hel);
    for (const sted of [6, laast.indexOf('PK\x01\x02') + 8]) laast.writeUInt16LE(1, sted);
    const bombe = zipSync({ 'nuller.bin': new Uint8Array(110 * 1024 * 1024) });
    const [skadet, medPassord, stor] = [hel.subarray(0, hel.length - 30), laast, bombe].map((innhold) =>
      stubb.legg({ bytes: krypter(innhold, par.sertifikat), felt: { filer: null } }),
    );
    await p.toem();
    await p.svar();
    for (const [id, kode] of [
      [skadet, 'mottak.korrupt-arkiv'],
      [medPassord, 'mottak.kryptert-arkiv'],
      [stor, 'mottak.zip-bombe'],
    ])
      expect(await p.finn(RANA, id ?? '')).toMatchObject({ status: 'karantene', avvik: [{ kode }] });
    expect(stubb.logg.mottatt).toEqual([]);
  });
});

describe('the national identity number of one who writes by eDialog', () => {
  it('is in the protected table as cipher text, and nowhere else: no table, index, log, or answer to the source', async () => {
    const logget: string[] = [];
    const ekte = process.stdout.write.bind(process.stdout);
    process.stdout.write = (tekst: string | Uint8Array) => logget.push(String(tekst)) > 0;
    try {
      const edialog = {
        tittel: `Klage (eDialog fra ${FNR})`,
        avgivendeSystem: 'EDIALOG',
        eksternRef: FNR,
        avsender: { postadresse: { navn: `Ola Nordmann ${FNR}` } },
        svarSendesTil: { fodselsnummer: FNR, postadresse: { navn: 'Ola Nordmann' } },
      };
      const id = stubb.legg({ felt: edialog });
      const ingens = stubb.legg({ orgnr: '310000003', felt: edialog });
      const { id: forsendelse, vist } = await pakketUt(id);
      await p.svar();
      expect(vist.ok).toBe(true);
      expect(JSON.stringify(vist)).not.toContain(FNR);
      const venter = await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow));
      expect(JSON.stringify(venter)).not.toContain(FNR);
      expect(venter.map((rad) => rad.eksternId)).toContain(ingens);
      const vernet = await p.i(RANA, (uow) => kanallager(uow).avsenderFnr(forsendelse));
      expect(vernet).toMatch(/^v1\./);
    } finally {
      process.stdout.write = ekte;
    }
    expect(logget.join('')).not.toContain(FNR);
    const { tabeller, tekst } = await alleTabeller();
    expect(tabeller).toBeGreaterThan(100);
    expect(tekst).toContain('Klage (eDialog fra *****)');
    expect(tekst).not.toContain(FNR);
  });
});

/** Every row of every table of the database as text: the indexes hold nothing else. */
async function alleTabeller(): Promise<{ tabeller: number; tekst: string }> {
  const klient = new pg.Client({ connectionString: p.mur.database.adminUrl });
  await klient.connect();
  const { rows } = await klient.query<{ navn: string }>(
    `select format('%I.%I', schemaname, tablename) as navn from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  let tekst = '';
  for (const { navn } of rows) tekst += JSON.stringify((await klient.query(`select t::text from ${navn} t`)).rows);
  await klient.end();
  return { tabeller: rows.length, tekst };
}
