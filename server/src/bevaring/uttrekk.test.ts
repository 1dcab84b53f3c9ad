import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA, SKJEMAMAPPE, xmllint } from '../../test/skjema/index.ts';
import { skjemakilde } from './adapters/skjema/skjemakilde.ts';
import { STANDARDPROFIL, type Uttrekk } from './index.ts';
import { klarertFor, nyttUttrekksrom, RANA, sha256, type Uttrekksrom } from './testing/uttrekksrom.ts';

const POSTER = 900;
const kjoer = promisify(execFile);

async function deponer(rom: Uttrekksrom): Promise<Uttrekk> {
  const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: rom.arkivdeler, tittel: null }));
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil));
  await rom.bevaring.kjoer(rom.ramme(), svar.verdi.id);
  const uttrekk = await rom.i((uow) => rom.bevaring.hent(uow, svar.verdi.id));
  if (uttrekk === null) throw new Error('gone');
  return uttrekk;
}

async function alleFiler(mappe: string): Promise<string[]> {
  const alle = await readdir(mappe, { recursive: true, withFileTypes: true });
  return alle.filter((fil) => fil.isFile()).map((fil) => path.relative(mappe, path.join(fil.parentPath, fil.name)));
}

const antall = (xml: string, monster: RegExp) => xml.match(monster)?.length ?? 0;

describe.skipIf(!HAR_SKJEMA)('a year, closed and deposited', () => {
  let rom: Uttrekksrom;
  let uttrekk: Uttrekk;
  let struktur: string;
  beforeAll(async () => {
    rom = await nyttUttrekksrom(POSTER);
    uttrekk = await deponer(rom);
    expect(uttrekk.feil).toBeNull();
    struktur = await readFile(rom.sti(uttrekk.id, 'content/arkivstruktur.xml'), 'utf8');
  });
  afterAll(() => rom.rydd());

  const fil = (...deler: string[]) => rom.sti(uttrekk.id, ...deler);

  it('6.4.16 is valid against the official schemas that go with it, file by file', async () => {
    for (const navn of ['arkivstruktur', 'endringslogg', 'loependeJournal', 'offentligJournal']) {
      expect(await xmllint(fil('content', `${navn}.xml`), fil('content', `${navn}.xsd`))).toBe('');
    }
    expect(await xmllint(fil('content/arkivuttrekk.xml'), fil('content/addml.xsd'))).toBe('');
  });

  it('holds the official schemas unchanged', async () => {
    for (const navn of ['arkivstruktur.xsd', 'metadatakatalog.xsd', 'offentligJournal.xsd']) {
      expect(await readFile(fil('content', navn))).toEqual(await readFile(path.join(SKJEMAMAPPE, 'n5-v5.0', navn)));
    }
  });

  it('has unique systemIDs, also where a document or a class is written twice (krav 2.2.2, 6.4.26)', () => {
    const ider = [...struktur.matchAll(/<systemID>([^<]+)</g)].map((treff) => treff[1]);
    expect(ider.length).toBeGreaterThan(POSTER * 3);
    expect(new Set(ider).size).toBe(ider.length);
    // Well-formed by RFC 9562, also those that are made for the package: others refuse what only looks like a UUID.
    expect(ider.filter((id) => !/^.{8}-.{4}-[1-8].{3}-[89ab].{3}-.{12}$/.test(id ?? ''))).toEqual([]);
  });

  it('6.4.36, 6.4.40 has every document once, with its checksum, and nothing else in the folder', async () => {
    const viste = [...struktur.matchAll(/<referanseDokumentfil>([^<]+)<\/referanseDokumentfil>\n<sjekksum>([^<]+)</g)];
    const paaDisk = (await alleFiler(fil('content/dokumenter'))).map((sti) => `dokumenter/${sti}`);
    expect(paaDisk.sort()).toEqual(viste.map((treff) => treff[1] ?? '').sort());
    expect(new Set(paaDisk).size).toBe(uttrekk.resultat?.telling.dokumentfiler);
    for (const [, sti = '', sjekksum] of viste) expect(sha256(await readFile(fil('content', sti)))).toBe(sjekksum);
  });

  it('6.4.36 delivers only what is in deposit format, and says SHA256 as M706 does', () => {
    expect(antall(struktur, /<variantformat>Arkivformat</g)).toBe(uttrekk.resultat?.telling.dokumentfiler);
    expect(antall(struktur, /<variantformat>(?!Arkivformat)/g)).toBe(0);
    expect(antall(struktur, /<sjekksumAlgoritme>SHA256</g)).toBe(uttrekk.resultat?.telling.dokumentfiler);
    expect(struktur).not.toMatch(/\d\d:\d\d:\d\d(?:Z|[+-]\d\d)/);
  });

  it('6.4.22 says in ADDML what is there: counts, checksums, period and flags (N5.02, .10, .16, .28, .42, .44, .45)', async () => {
    const addml = await readFile(fil('content/arkivuttrekk.xml'), 'utf8');
    const verdi = (navn: string) => new RegExp(`name="${navn}"[^>]*>\\s*<value>([^<]*)<`).exec(addml)?.[1];
    expect(verdi('antallDokumentfiler')).toBe(String(uttrekk.resultat?.telling.dokumentfiler));
    expect(verdi('inneholderSkjermetInformasjon')).toBe('true');
    expect(verdi('omfatterDokumenterSomErKassert')).toBe('true');
    expect(verdi('inneholderDokumenterSomSkalKasseres')).toBe('true');
    expect([verdi('startDate'), verdi('endDate')]).toEqual(['2025-01-01', '2025-12-31']);
    const tillegg = (navn: string) => new RegExp(`name="${navn}"[^>]*>\\s*<value>([^<]*)<`).exec(addml)?.[1];
    expect(['recordCreator', 'systemName', 'archive'].map(tillegg)).toEqual([
      'Rana kommune',
      'Dokumentsenter 0.1.0',
      expect.stringMatching(/2025/),
    ]);
    expect([verdi('inngaaendeSkille'), verdi('utgaaendeSkille')]).toEqual(['skarpt', 'skarpt']);
    expect(verdi('inneholderVirksomhetsspesifikkeMetadata')).toBe('false');
    const forekomster = [
      ...addml.matchAll(
        /<value>(mappe|registrering|endring|journalregistrering)<[\s\S]*?name="value"[^>]*>\s*<value>(\d+)</g,
      ),
    ];
    const journaler = forekomster.filter(([, element]) => element === 'journalregistrering');
    expect(journaler.map(([, , tall]) => Number(tall))).toEqual([POSTER, POSTER]);
    for (const [, element = '', tall] of forekomster.slice(0, 2)) {
      expect(antall(struktur, new RegExp(`<${element}[ >]`, 'g')), element).toBe(Number(tall));
    }
    const summer = [...addml.matchAll(/<value>([\w.]+\.(?:xml|xsd))<[\s\S]*?<value>([0-9a-f]{64})</g)];
    expect(summer).toHaveLength(12);
    const uten = ['arkivuttrekk.xml', 'addml.xsd'];
    const beskrevne = (await alleFiler(fil('content'))).filter(
      (navn) => /^[^/]+\.(?:xml|xsd)$/.test(navn) && !uten.includes(navn),
    );
    expect([...new Set(summer.map(([, navn]) => navn))].sort()).toEqual(beskrevne.sort());
    for (const [, navn = '', sum] of summer) expect(sha256(await readFile(fil('content', navn))), navn).toBe(sum);
  });

  it('6.4.30 has all journalposter in both journals, by løpenummer, with the head the checker asks for (N5.59–60)', async () => {
    for (const navn of ['loependeJournal', 'offentligJournal']) {
      const xml = await readFile(fil('content', `${navn}.xml`), 'utf8');
      const numre = [...xml.matchAll(/<journalsekvensnummer>(\d+)</g)].map((treff) => Number(treff[1]));
      expect(numre).toEqual(Array.from({ length: POSTER }, (_, nr) => nr + 1));
      expect(xml).toContain(`<antallJournalposter>${POSTER}<`);
      const datoer = [...xml.matchAll(/<journaldato>([^<]+)</g)].map((treff) => treff[1] ?? '').sort();
      expect(xml).toContain(`<journalStartDato>${datoer[0]}<`);
      expect(xml).toContain(`<journalSluttDato>${datoer.at(-1)}<`);
    }
    expect(antall(struktur, /xsi:type="journalpost"/g)).toBe(POSTER);
  });

  it('shows nothing shielded in the public journal, and all of it in the running one', async () => {
    const offentlig = await readFile(fil('content/offentligJournal.xml'), 'utf8');
    const loepende = await readFile(fil('content/loependeJournal.xml'), 'utf8');
    expect(loepende).toMatch(/brev 17</);
    expect(offentlig).not.toMatch(/brev 17</);
    expect(offentlig).not.toMatch(/<korrespondansepartNavn>Firma 51 AS</);
    expect(loepende).toMatch(/<korrespondansepartNavn>Firma 51 AS</);
    expect(offentlig).toContain('<korrespondansepartNavn>Unntatt offentlighet<');
    // Case 11 is shielded: neither its title nor its class.
    expect(offentlig).not.toMatch(/<sakssekvensnummer>11<\/sakssekvensnummer>\n<offentligTittel>(?!Sak \*{5})/);
  });

  it('logs only changes of units that are in the package (N5.62)', async () => {
    const logg = await readFile(fil('content/endringslogg.xml'), 'utf8');
    const ider = new Set([...struktur.matchAll(/<systemID>([^<]+)</g)].map((treff) => treff[1]));
    const viste = [...logg.matchAll(/<referanseArkivenhet>([^<]+)</g)].map((treff) => treff[1]);
    expect(viste.length).toBe(uttrekk.resultat?.endringer);
    expect(viste.filter((id) => !ider.has(id))).toEqual([]);
  });

  it('replaces what XML cannot hold and says how often', () => {
    expect(uttrekk.resultat?.erstattedeTegn).toBeGreaterThan(0);
    expect(struktur).toContain('Vannmåler\ufffd og avløp');
    expect(struktur).toContain('Linje én&#13;\nlinje to');
  });

  it('6.4.2 is packed as a DIAS SIP that an ordinary tar opens, with METS and submission description valid', async () => {
    const ut = path.join(rom.mappe, 'pakket-ut');
    await mkdir(ut);
    await kjoer('tar', ['-xf', fil(`${uttrekk.id}.tar`), '-C', ut]);
    const rot = path.join(ut, uttrekk.id);
    for (const sti of await alleFiler(fil('content'))) {
      expect(sha256(await readFile(path.join(rot, 'content', sti))), sti).toBe(
        sha256(await readFile(fil('content', sti))),
      );
    }
    const katalog = path.join(rom.mappe, 'katalog.xml');
    await writeFile(
      katalog,
      `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><system systemId="http://www.loc.gov/standards/xlink/xlink.xsd" uri="file://${SKJEMAMAPPE}/mets/xlink.xsd"/></catalog>`,
    );
    expect(await xmllint(path.join(rot, 'dias-mets.xml'), path.join(rot, 'dias-mets.xsd'), katalog)).toBe('');
    expect(await xmllint(fil(`${uttrekk.id}.xml`), fil('submissionDescription.xsd'), katalog)).toBe('');
    const mets = await readFile(path.join(rot, 'dias-mets.xml'), 'utf8');
    const viste = [...mets.matchAll(/CHECKSUM="([0-9a-f]{64})"[\s\S]*?href="file:([^"]+)"/g)];
    // Beside the uttrekk: the schema of METS and the one that it imports.
    expect(viste).toHaveLength((await alleFiler(path.join(rot, 'content'))).length + 2);
    for (const [, sum, sti = ''] of viste)
      expect(sha256(await readFile(path.join(rot, decodeURIComponent(sti))))).toBe(sum);
    const innsending = await readFile(fil(`${uttrekk.id}.xml`), 'utf8');
    expect(innsending).toContain(sha256(await readFile(fil(`${uttrekk.id}.tar`))));
  });

  it('is judged by the validator as a job after it is made: whole, zero errors, with the reasons in words', async () => {
    expect(await rom.i((uow) => rom.bevaring.hentKontroll(uow, uttrekk.id))).toMatchObject({ status: 'venter' });
    await rom.bevaring.kjoerKontroll(rom.ramme(), uttrekk.id);
    const kontroll = await rom.i((uow) => rom.bevaring.hentKontroll(uow, uttrekk.id));
    expect(kontroll?.rapport?.ikkeBedoemt).toEqual([]);
    expect(kontroll).toMatchObject({ status: 'ferdig', rapport: { dom: 'gyldig', feil: 0 } });
    const oppsett = kontroll?.rapport?.proever.find(({ nummer }) => nummer === 'DIAS.4')?.funn[0];
    expect(oppsett?.rett).not.toBe('');
    expect(oppsett?.steder.map(({ tekst }) => tekst)).toContain('filen log.xml mangler');
    const dommer = await rom.i((uow) => rom.bevaring.kontrolldommer(uow, [uttrekk.id]));
    expect(dommer.get(uttrekk.id)).toMatchObject({ dom: 'gyldig', feil: 0 });
  });

  it('is given out as the file that was packed, byte for byte', async () => {
    const svar = await rom.i((uow) => rom.bevaring.hentPakke(uow, uttrekk.id));
    if (!svar.ok) throw new Error(svar.feil.kode);
    const biter: Uint8Array[] = [];
    for await (const bit of svar.verdi.stroem) biter.push(bit);
    const hele = Buffer.concat(biter);
    expect(hele.length).toBe(svar.verdi.stoerrelse);
    expect(sha256(hele)).toBe(uttrekk.resultat?.tar?.sjekksum);
  });

  it('is given to nobody who lacks clearance for something in it, and to those who have it all', async () => {
    const koder = await rom.i((uow) => rom.deps.arkiv(uow).tilgangskoder({ arkivdeler: uttrekk.arkivdeler }));
    expect(koder.length).toBeGreaterThan(0);
    const som = (klarering: readonly string[]) =>
      rom.iKommune(RANA, klarertFor(klarering))((uow) => rom.bevaring.hentPakke(uow, uttrekk.id));
    const [sist = ''] = koder.slice(-1);
    expect(await som(koder.slice(0, -1))).toMatchObject({
      ok: false,
      feil: { kode: 'bevaring.pakken-er-skjermet', detaljer: { koder: sist } },
    });
    expect((await som(koder)).ok).toBe(true);
    const hentbare = (klarering: readonly string[]) =>
      rom.iKommune(RANA, klarertFor(klarering))((uow) => rom.bevaring.kanHentes(uow, [uttrekk]));
    expect([...(await hentbare(koder))], 'the link is shown to the same people').toEqual([uttrekk.id]);
    expect([...(await hentbare(koder.slice(0, -1)))]).toEqual([]);
  });

  it('leaves the parts out whose schema is not to be had, and says so', () => {
    expect(uttrekk.resultat?.utelatt).toEqual([
      { del: 'log.xml', grunn: 'skjema-mangler' },
      { del: 'administrative_metadata/dias-premis.xml', grunn: 'skjema-mangler' },
    ]);
  });
});

describe.skipIf(!HAR_SKJEMA)('interrupted and hindered', () => {
  let rom: Uttrekksrom;
  beforeAll(async () => {
    rom = await nyttUttrekksrom(300);
  });
  afterAll(() => rom.rydd());

  it('is taken up again: what is written is verified and kept, what was changed is written anew', async () => {
    const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: rom.arkivdeler, tittel: 'To ganger' }));
    if (!svar.ok) throw new Error(svar.feil.kode);
    const { id } = svar.verdi;
    const stopp = new AbortController();
    let lest = 0;
    const avbrutt = rom.bevaring.kjoer(
      {
        ...rom.ramme(stopp.signal),
        withTenant: (arbeid) => {
          lest += 1;
          if (lest === 60) stopp.abort();
          return rom.i(arbeid);
        },
      },
      id,
    );
    await expect(avbrutt).rejects.toThrow(/interrupted/);
    expect(await rom.i((uow) => rom.bevaring.hent(uow, id))).toMatchObject({ status: 'kjoerer', forsoek: 1 });
    const halvveis = await alleFiler(rom.sti(id, 'content/dokumenter'));
    expect(halvveis.length).toBeGreaterThan(10);
    expect((await alleFiler(rom.sti(id))).filter((sti) => sti.endsWith('.del'))).toEqual([]);
    await writeFile(rom.sti(id, 'content/dokumenter', halvveis[0] ?? ''), 'something else');

    await rom.bevaring.kjoer(rom.ramme(), id);
    const ferdig = await rom.i((uow) => rom.bevaring.hent(uow, id));
    expect(ferdig).toMatchObject({ status: 'ferdig', forsoek: 2 });
    expect(ferdig?.resultat?.beholdteDokumenter).toBe(halvveis.length - 1);
    expect(await xmllint(rom.sti(id, 'content/arkivstruktur.xml'), rom.sti(id, 'content/arkivstruktur.xsd'))).toBe('');
  });

  it('keeps every export profile that was in force, newest first, and says who set it', async () => {
    await rom.i((uow) => rom.bevaring.settProfil(uow, { ...STANDARDPROFIL, formatfelt: 'pronom' }));
    await rom.i((uow) => rom.bevaring.settProfil(uow, STANDARDPROFIL));
    const historikk = await rom.i((uow) => rom.bevaring.profilhistorikk(uow));
    expect(historikk.map(({ profil }) => profil.formatfelt)).toEqual(['endelse', 'pronom']);
    expect(historikk[0]).toMatchObject({ sattAv: 'Dokumentsenter (test)' });
  });

  it('never has two deposits of the same arkivdel under way', async () => {
    const en = await rom.i((uow) =>
      rom.bevaring.bestill(uow, { arkivdeler: rom.arkivdeler.slice(0, 1), tittel: null }),
    );
    expect(en.ok).toBe(true);
    const to = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: rom.arkivdeler, tittel: null }));
    expect(to).toMatchObject({ ok: false, feil: { kode: 'bevaring.alt-i-gang' } });
    if (en.ok) await rom.i((uow) => rom.bevaring.oppgi(uow, en.verdi.id));
  });

  it('6.4.18 refuses to use schemas that are not the official ones', async () => {
    const falske = path.join(rom.mappe, 'falske');
    await mkdir(falske);
    for (const navn of ['arkivstruktur.xsd', 'addml.xsd']) await writeFile(path.join(falske, navn), '<xs:schema/>');
    const uten = await nyttUttrekksrom(60, { skjema: skjemakilde({ mappe: falske, hurtiglager: falske, sted: null }) });
    try {
      const uttrekk = await deponer(uten);
      expect(uttrekk.status).toBe('feilet');
      expect(uttrekk.feil?.kode).toBe('bevaring.mangler-skjema');
      expect(uttrekk.feil?.detaljer?.navn).toMatch(/arkivstruktur\.xsd.*addml\.xsd/);
    } finally {
      await uten.rydd();
    }
  });
});
