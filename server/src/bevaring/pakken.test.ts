import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA, SKJEMAMAPPE, xmllint } from '../../test/skjema/index.ts';
import { skjemakilde } from './adapters/skjema/skjemakilde.ts';
import { NOARK5_SKJEMA } from './domain/skjema.ts';
import { STANDARDPROFIL, type Uttrekk } from './index.ts';
import { nyttUttrekksrom, sha256, type Uttrekksrom } from './testing/uttrekksrom.ts';

const XMLFILER = ['arkivstruktur', 'endringslogg', 'loependeJournal', 'offentligJournal'] as const;
const ALT = { ...STANDARDPROFIL, medSladdet: true, dokumentmappe: 'DOKUMENT' } as const;

/** What a value of each type of XML Schema 1.0 looks like, and one that it is not. */
const FORMER = {
  date: { form: /^\d{4}-\d\d-\d\d$/, feil: '31.12.2025' },
  dateTime: { form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?$/, feil: '2025-12-31' },
  integer: { form: /^-?\d+$/, feil: 'tolv' },
} as const;

async function deponer(rom: Uttrekksrom, arkivdeler: readonly string[]): Promise<Uttrekk> {
  const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler, tittel: null }));
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil));
  await rom.bevaring.kjoer(rom.ramme(), svar.verdi.id);
  const uttrekk = await rom.i((uow) => rom.bevaring.hent(uow, svar.verdi.id));
  if (uttrekk?.status !== 'ferdig') throw new Error(JSON.stringify(uttrekk?.feil));
  return uttrekk;
}

const treff = (xml: string, monster: RegExp) => [...xml.matchAll(monster)].map((en) => en[1] ?? '');

/** The leaves of a document: element name and what stands in it. */
const blader = (xml: string) =>
  [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, navn = '', verdi = '']) => ({ navn, verdi }));

describe.skipIf(!HAR_SKJEMA)('one closed arkivdel of two, with every variant and version', () => {
  let rom: Uttrekksrom;
  let uttrekk: Uttrekk;
  let struktur: string;
  let arkivdel: string;
  let dokument: string;
  beforeAll(async () => {
    rom = await nyttUttrekksrom(300);
    arkivdel = rom.arkivdeler[1] ?? '';
    await rom.i((uow) => rom.bevaring.settProfil(uow, ALT));
    // A second archived version of one document.
    const { rows } = await rom.admin.query<{ id: string }>(
      `insert into arkiv.dokumentobjekt (arkivskaper, system_id, dokumentbeskrivelse, versjonsnummer, variantformat, format, format_detaljer, pronom, mime_type, filnavn, sjekksum, filstoerrelse, opprettet_dato, opprettet_av)
       select o.arkivskaper, gen_random_uuid(), o.dokumentbeskrivelse, 2, 'A', o.format, o.format_detaljer, o.pronom, o.mime_type, o.filnavn, o.sjekksum, o.filstoerrelse, o.opprettet_dato, o.opprettet_av
         from arkiv.dokumentobjekt o join arkiv.dokumentbeskrivelse_registrering l on l.dokumentbeskrivelse = o.dokumentbeskrivelse
         join arkiv.journalpost j on j.system_id = l.journalpost where j.journalsekvensnummer = 2 and o.variantformat = 'A' limit 1
       returning dokumentbeskrivelse as id`,
    );
    dokument = rows[0]?.id ?? '';
    uttrekk = await deponer(rom, [arkivdel]);
    struktur = await readFile(rom.sti(uttrekk.id, 'content/arkivstruktur.xml'), 'utf8');
  });
  afterAll(() => rom.rydd());
  const fil = (...deler: string[]) => rom.sti(uttrekk.id, 'content', ...deler);
  const objekter = () =>
    [...struktur.matchAll(/<dokumentobjekt>[\s\S]*?<\/dokumentobjekt>/g)].map(([objekt]) => objekt);
  async function tall(sporring: string): Promise<number> {
    const { rows } = await rom.admin.query<{ n: number }>(sporring, [arkivdel]);
    return Number(rows[0]?.n);
  }

  it('6.4.1, 6.4.19, 6.4.20, 6.4.24 holds metadata, log, journals, description, schemas and documents under the mandated names', async () => {
    expect((await readdir(fil())).sort()).toEqual([
      'DOKUMENT',
      'addml.xsd',
      'arkivstruktur.xml',
      'arkivstruktur.xsd',
      'arkivuttrekk.xml',
      'endringslogg.xml',
      'endringslogg.xsd',
      'loependeJournal.xml',
      'loependeJournal.xsd',
      'metadatakatalog.xsd',
      'offentligJournal.xml',
      'offentligJournal.xsd',
    ]);
    // One nested structure: an arkiv, with everything else inside it.
    expect(struktur).toMatch(/^<\?xml[^>]*>\s*<arkiv [\s\S]*<\/arkiv>\s*$/);
    expect(struktur.match(/<arkiv [^>]*xmlns/g)).toHaveLength(1);
  });

  it('6.4.3, 6.4.4 is XML 1.0 in UTF-8, every file', async () => {
    const strengt = new TextDecoder('utf-8', { fatal: true });
    for (const navn of [...XMLFILER, 'arkivuttrekk']) {
      const tekst = strengt.decode(await readFile(fil(`${navn}.xml`)));
      expect(tekst, navn).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    }
    expect(struktur).toContain('Ærfugl på Ørlandet 🦆');
  });

  it('6.4.6–9 has text, dates, times and whole numbers as the types of the schema, and others are refused', async () => {
    const katalog = await readFile(fil('metadatakatalog.xsd'), 'utf8');
    const typer = new Map(
      [...katalog.matchAll(/<xs:simpleType name="(\w+)">[\s\S]*?base="xs:(\w+)"/g)].map(([, navn, type]) => [
        navn,
        type,
      ]),
    );
    const alle = blader(struktur).map((blad) => ({ ...blad, type: typer.get(blad.navn) }));
    expect(alle.filter(({ type }) => type === 'string').length).toBeGreaterThan(1000);
    for (const [type, { form, feil }] of Object.entries(FORMER)) {
      const av = alle.filter((blad) => blad.type === type);
      expect(av.length, type).toBeGreaterThan(100);
      expect(
        av.filter(({ verdi }) => !form.test(verdi)),
        type,
      ).toEqual([]);
      const { navn = '', verdi = '' } = av[0] ?? {};
      const skrivefeil = fil('..', `${type}.xml`);
      await writeFile(skrivefeil, struktur.replace(`<${navn}>${verdi}<`, `<${navn}>${feil}<`));
      expect(await xmllint(skrivefeil, fil('arkivstruktur.xsd')), type).toContain(
        `}${navn}': '${feil}' is not a valid value`,
      );
    }
  });

  it('6.4.12 holds the ordered arkivdel, which is closed, and nothing of the other', async () => {
    expect(treff(struktur, /<arkivdel>\s*<systemID>([^<]+)</g)).toEqual([arkivdel]);
    expect(treff(struktur, /<arkivdelstatus>([^<]+)</g)).toEqual(['Avsluttet periode']);
    const { rows } = await rom.admin.query<{ id: string }>(
      'select system_id as id from arkiv.saksmappe where arkivdel <> $1',
      [arkivdel],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ id }) => struktur.includes(id))).toEqual([]);
    await rom.admin.query(`update arkiv.arkivdel set arkivdelstatus = 'O' where system_id = $1`, [arkivdel]);
    const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: [arkivdel], tittel: null }));
    await rom.admin.query(`update arkiv.arkivdel set arkivdelstatus = 'P' where system_id = $1`, [arkivdel]);
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'bevaring.har-hindringer' } });
  });

  it('6.4.13 has every klasse of the primary system, those without cases too; the secondary one holds no mapper', async () => {
    const systemer = struktur.match(/<klassifikasjonssystem>[\s\S]*?<\/klassifikasjonssystem>/g) ?? [];
    const [primaert = '', ...andre] = systemer;
    const { rows } = await rom.admin.query<{ kode: string }>(
      `select k.klasse_id as kode from arkiv.klasse k join arkiv.arkivdel_klassifikasjonssystem l on l.klassifikasjonssystem = k.klassifikasjonssystem
        where l.arkivdel = $1 and l.primaert`,
      [arkivdel],
    );
    expect(treff(primaert, /<klasseID>([^<]+)</g).sort()).toEqual(rows.map(({ kode }) => kode).sort());
    expect(primaert).toMatch(/<mappe /);
    expect(andre).toHaveLength(1);
    expect(andre[0]).not.toMatch(/<mappe /);
  });

  it('6.4.17 has schemas of XML Schema 1.0 only', async () => {
    const skjema = (await readdir(fil())).filter((navn) => navn.endsWith('.xsd'));
    expect(skjema).toHaveLength(6);
    for (const navn of skjema) {
      const tekst = await readFile(fil(navn), 'utf8');
      expect(tekst, navn).toMatch(/<(?:\w+:)?schema\s[^>]*="http:\/\/www\.w3\.org\/2001\/XMLSchema"/);
      // What only version 1.1 has.
      expect(tekst, navn).not.toMatch(/<(?:\w+:)?(?:assert|assertion|alternative|openContent|override)[ >]|minVersion/);
    }
  });

  it('6.4.18 holds the official schemas by their checksum; a variant is as good as none', async () => {
    for (const { navn, sjekksum } of NOARK5_SKJEMA) expect(sha256(await readFile(fil(navn))), navn).toBe(sjekksum);
    const variant = path.join(rom.mappe, 'variant');
    await mkdir(variant);
    for (const skjema of NOARK5_SKJEMA) {
      const ekte = await readFile(path.join(SKJEMAMAPPE, 'n5-v5.0', skjema.navn), 'utf8');
      await writeFile(path.join(variant, skjema.navn), `${ekte}\n`);
      const kilde = skjemakilde({ mappe: variant, hurtiglager: variant, sted: null });
      expect(await kilde.hent(skjema), skjema.navn).toBeNull();
    }
  });

  // A first value is no new one: it is seen from the unit itself.
  it('6.4.28 has a log of every value that became another, of the units in the package', async () => {
    const logg = await readFile(fil('endringslogg.xml'), 'utf8');
    const ider = new Set(treff(struktur, /<systemID>([^<]+)</g));
    const { rows } = await rom.admin.query<{ enhet: string }>(
      'select referanse_arkivenhet as enhet from arkiv.endringslogg where tidligere_verdi is not null and ny_verdi is not null',
    );
    const ventet = rows.map(({ enhet }) => enhet).filter((enhet) => ider.has(enhet));
    expect(ventet.length).toBeGreaterThan(0);
    expect(treff(logg, /<referanseArkivenhet>([^<]+)</g).sort()).toEqual(ventet.sort());
  });

  it('6.4.29 has both journals, over the same dates inside the period', async () => {
    const spenn = await Promise.all(
      ['loependeJournal', 'offentligJournal'].map(async (navn) => {
        const xml = await readFile(fil(`${navn}.xml`), 'utf8');
        return treff(xml, /<journal(?:Start|Slutt)Dato>([^<]+)</g);
      }),
    );
    expect(spenn[0]).toEqual(spenn[1]);
    expect(spenn[0]?.every((dato) => dato >= '2025-01-01' && dato <= '2025-12-31')).toBe(true);
  });

  it('6.4.40, 6.4.41 says of each document where it lies, its format, size, checksum and algorithm, and it is so', async () => {
    expect(objekter().length).toBeGreaterThan(100);
    for (const objekt of objekter()) {
      const en = (navn: string) => new RegExp(`<${navn}>([^<]+)<`).exec(objekt)?.[1] ?? '';
      const bytes = await readFile(fil(en('referanseDokumentfil')));
      expect(en('format')).toBe('pdf');
      expect(en('referanseDokumentfil')).toMatch(/^DOKUMENT\/.+\.pdf$/);
      expect([en('filstoerrelse'), en('sjekksumAlgoritme')]).toEqual([String(bytes.length), 'SHA256']);
      expect(sha256(bytes)).toBe(en('sjekksum'));
    }
  });

  it('6.4.37 has a file for each archived version', () => {
    const [beskrivelse = ''] =
      new RegExp(`<dokumentbeskrivelse>\\s*<systemID>${dokument}<[\\s\\S]*?</dokumentbeskrivelse>`).exec(struktur) ??
      [];
    const arkivert = beskrivelse.split('<dokumentobjekt>').filter((objekt) => objekt.includes('>Arkivformat<'));
    expect(arkivert.flatMap((objekt) => treff(objekt, /<versjonsnummer>([^<]+)</g))).toEqual(['1', '2']);
    expect(new Set(arkivert.flatMap((objekt) => treff(objekt, /<referanseDokumentfil>([^<]+)</g))).size).toBe(2);
  });

  it('6.4.38 has a file for each archived variant, the redacted one beside the whole', () => {
    const filer = objekter().map((objekt) => ({
      variant: treff(objekt, /<variantformat>([^<]+)</g)[0] ?? '',
      fil: treff(objekt, /<referanseDokumentfil>([^<]+)</g)[0] ?? '',
    }));
    const antall = (variant: string) => filer.filter((en) => en.variant === variant).length;
    expect(antall('Dokument hvor deler av innholdet er skjermet')).toBeGreaterThan(0);
    expect(antall('Arkivformat')).toBeGreaterThan(antall('Dokument hvor deler av innholdet er skjermet'));
    expect(filer.every(({ variant }) => variant.startsWith('Arkivformat') || variant.includes('skjermet'))).toBe(true);
    expect(new Set(filer.map((en) => en.fil)).size).toBe(filer.length);
  });

  it('6.4.39 has what is archived without being journalført, with its documents', async () => {
    const notater = struktur.match(/<registrering xsi:type="arkivnotat">[\s\S]*?<\/registrering>/g) ?? [];
    const ventet = await tall(
      'select count(*) as n from arkiv.arkivnotat a join arkiv.saksmappe s on s.system_id = a.saksmappe where s.arkivdel = $1',
    );
    expect(notater).toHaveLength(ventet);
    expect(ventet).toBeGreaterThan(0);
    for (const notat of notater) expect(notat).toMatch(/<referanseDokumentfil>DOKUMENT\//);
  });

  it('6.4.12 is made of a closed arkivdel while its arkiv goes on, and says when what it holds was closed', async () => {
    await rom.admin.query(`update arkiv.arkiv set arkivstatus = 'O', avsluttet_dato = null, avsluttet_av = null`);
    const nytt = await deponer(rom, [arkivdel]);
    const sti = rom.sti(nytt.id, 'content/arkivstruktur.xml');
    expect(await xmllint(sti, rom.sti(nytt.id, 'content/arkivstruktur.xsd'))).toBe('');
    const [foer = ''] = (await readFile(sti, 'utf8')).split('<klassifikasjonssystem>');
    const avsluttet = treff(foer, /<avsluttetDato>([^<]+)</g);
    expect(avsluttet.length).toBeGreaterThan(2);
    expect(new Set(avsluttet).size).toBe(1);
    expect(treff(foer, /<arkivstatus>([^<]+)</g)).toEqual(['Opprettet', 'Opprettet']);
  });

  it('writes the kassasjon of an open class with the date its last case is due, and none for a class without cases', async () => {
    await rom.admin.query('update arkiv.klasse set avsluttet_dato = null, avsluttet_av = null');
    await rom.admin.query(
      `insert into arkiv.kassasjon (arkivskaper, enhetstype, enhet, kassasjonsvedtak, kassasjonshjemmel, bevaringstid)
       select arkivskaper, 'klasse', system_id, 'K', 'Arkivplanen', 10 from arkiv.klasse on conflict do nothing`,
    );
    const nytt = await deponer(rom, [arkivdel]);
    expect(nytt.feil).toBeNull();
    const sti = rom.sti(nytt.id, 'content/arkivstruktur.xml');
    expect(await xmllint(sti, rom.sti(nytt.id, 'content/arkivstruktur.xsd'))).toBe('');
    expect(await readFile(sti, 'utf8')).toMatch(/<klasse>(?:(?!<mappe)[\s\S])*<kassasjonsdato>20/);
  });
});
