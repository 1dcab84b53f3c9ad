import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA } from '../../test/skjema/index.ts';
import { verdi } from '../arkiv/testing/byggere.ts';
import { createInnlesing } from './innlesing.ts';
import { BINDAL, type Innlesingsrom, nyttInnlesingsrom, VALG } from './testing/innlesingsrom.ts';

const POSTER = 60;

describe.skipIf(!HAR_SKJEMA)('reading a package in', () => {
  let rom: Innlesingsrom;
  let pakke: string;
  let kopier = 0;
  /** The import that went well. */
  let god: string;
  beforeAll(async () => {
    rom = await nyttInnlesingsrom(POSTER);
    pakke = path.join((await rom.deponer()).resultat?.mappe ?? '', 'content');
  });
  afterAll(() => rom.rydd());

  /** A copy of the package with arkivstruktur.xml changed. */
  async function endret(endre: (xml: string) => string): Promise<string> {
    kopier += 1;
    const kopi = path.join(rom.mappe, `kopi-${kopier}`);
    await cp(pakke, kopi, { recursive: true });
    const fil = path.join(kopi, 'arkivstruktur.xml');
    await writeFile(fil, endre(await readFile(fil, 'utf8')));
    return kopi;
  }

  const telling = async () => {
    const spoer = `select (select count(*)::int from arkiv.journalpost where arkivskaper = $1) as poster,
      (select count(*)::int from arkiv.arkiv where arkivskaper = $1 and import is not null) as arkiver,
      (select count(*)::int from arkiv.endringslogg where arkivskaper = $1 and import_noekkel is not null) as endringer,
      (select count(*)::int from arkiv.korrespondansepart where arkivskaper = $1) as parter,
      (select count(*)::int from arkiv.avskrivning where arkivskaper = $1) as avskrivninger`;
    return (await rom.admin.query(spoer, [BINDAL])).rows[0] as Record<string, number>;
  };
  const TOMT = { poster: 0, arkiver: 0, endringer: 0, parter: 0, avskrivninger: 0 };

  it('3.1.28 a package is validated first: one with errors is not read in, and each is named', async () => {
    const kilde = await endret((xml) => xml.replace('<saksstatus>Avsluttet', '<saksstatus>Under behandling'));
    const imp = await rom.importer(kilde);
    expect(imp.feil?.kode).toBe('bevaring.import-ugyldig-pakke');
    expect(imp.kontroll?.dom).toBe('ugyldig');
    expect(imp.kontroll?.funn.some((funn) => funn.includes('saksstatus-ikke-avsluttet'))).toBe(true);
    expect(await telling()).toEqual(TOMT);
  });

  it('6.3.5 what the archive could not take stops it before anything is written, by name', async () => {
    const kilde = await endret((xml) =>
      xml
        .replace('<journalstatus>Arkivert', '<journalstatus>Rotete')
        .replace(/<saksdato>[^<]*<\/saksdato>\n/, '')
        .replace(/<journalsekvensnummer>2</, '<journalsekvensnummer>1<'),
    );
    const imp = await rom.importer(kilde, { godtaFeil: true });
    expect(imp.feil).toMatchObject({ kode: 'bevaring.import-hindret', detaljer: { antall: 3 } });
    const stoppere = imp.resultat?.avvik.filter((avvik) => avvik.alvor === 'stopper').map((avvik) => avvik.slag);
    expect(stoppere?.toSorted()).toEqual([
      'mangler: saksmappe/saksdato',
      'nummer-dobbelt: journal',
      'ukjent-kode: journalpost/journalstatus',
    ]);
    expect(await telling()).toEqual(TOMT);
  });

  it('a dry run says what would come in, and writes nothing', async () => {
    const imp = await rom.importer(pakke, { proev: true });
    expect(imp).toMatchObject({ status: 'ferdig', feil: null });
    expect(imp.resultat?.tall.enheter.journalpost).toBe(POSTER);
    expect(await telling()).toEqual(TOMT);
  });

  it('a folder without arkivstruktur.xml is no package', async () => {
    expect((await rom.importer(rom.mappe)).feil?.kode).toBe('bevaring.import-finner-ikke-pakken');
  });

  it('a document that is missing or changed stops it, and is named', async () => {
    const kilde = await endret((xml) => xml);
    const sti = /<referanseDokumentfil>([^<]+)</.exec(
      await readFile(path.join(kilde, 'arkivstruktur.xml'), 'utf8'),
    )?.[1];
    const fil = path.join(kilde, sti ?? '');
    await writeFile(fil, Buffer.from((await readFile(fil)).map((byte) => byte ^ 1)));
    const feil = { kode: 'bevaring.import-feil-dokument', detaljer: { sti, hva: 'sjekksum' } };
    expect((await rom.importer(kilde, { godtaFeil: true })).feil).toEqual(feil);
    await rm(fil);
    expect((await rom.importer(kilde, { godtaFeil: true })).feil?.detaljer?.hva).toBe('mangler');
  });

  it('broken off half way, it is taken up again and nothing comes twice', async () => {
    let sider = 0;
    const bare = createInnlesing({
      ...rom.importdeps,
      arkiv: {
        ...rom.arkiv,
        importerEnheter: async (...alt) => {
          sider += 1;
          if (sider === 2) throw new Error('The machine went down');
          return rom.arkiv.importerEnheter(...alt);
        },
      },
    });
    const { id } = verdi(await rom.iBindal((uow) => bare.bestill(uow, { ...VALG, kilde: pakke, utenKoe: true })));
    const ramme = rom.ramme(undefined, BINDAL);
    await expect(bare.kjoer(ramme, id)).rejects.toThrow('The machine went down');
    const annen = await rom.iBindal((uow) => bare.bestill(uow, { ...VALG, kilde: pakke, utenKoe: true }));
    expect(annen).toMatchObject({ ok: false, feil: { kode: 'bevaring.import-alt-i-gang' } });
    await rom.innlesing.kjoer(ramme, id);
    god = id;
    const ferdig = await rom.iBindal((uow) => rom.innlesing.hent(uow, id));
    expect(ferdig).toMatchObject({ status: 'ferdig', feil: null, forsoek: 2 });
    expect(await telling()).toMatchObject({ poster: POSTER, arkiver: 2 });
  });

  it('3.1.29 the log is a finished document in archive format, filed and archived in a case of the municipality', async () => {
    const imp = await rom.iBindal((uow) => rom.innlesing.hent(uow, god));
    const { logg } = imp?.resultat ?? {};
    const svar = await rom.admin.query(
      `select m.tittel as sak, n.tittel, n.arkivert_dato is not null as arkivert, o.variantformat, o.format_detaljer, o.sjekksum
         from arkiv.arkivnotat n join arkiv.saksmappe m on m.system_id = n.saksmappe join arkiv.dokumentbeskrivelse_arkivnotat l on l.arkivnotat = n.system_id
         join arkiv.dokumentobjekt o on o.dokumentbeskrivelse = l.dokumentbeskrivelse where n.system_id = $1 order by o.variantformat desc`,
      [logg?.arkivnotat],
    );
    expect(svar.rows).toMatchObject([
      { sak: 'Import av arkivet content', arkivert: true, variantformat: 'P' },
      { arkivert: true, variantformat: 'A', format_detaljer: 'PDF/A-1b' },
    ]);
  });

  it('6.3.6 the log says what was controlled, what came in and what was already there', async () => {
    const tekst = await loggen();
    for (const linje of [
      'Gyldig: 0 feil',
      `journalposter: ${POSTER}`,
      'sjekksum kontrollert før og etter',
      'Ingenting å merke',
    ])
      expect(tekst).toContain(linje);
  });

  it('read in once more, nothing is new, and numbers and changes are not doubled', async () => {
    const foer = await telling();
    const imp = await rom.importer(pakke);
    expect(imp.feil).toBeNull();
    expect(imp.resultat?.tall).toMatchObject({ nye: 0, endringer: 0 });
    expect(await telling()).toEqual(foer);
  });

  it('numbers that the municipality’s own cases have are named, and nothing is renumbered', async () => {
    const kilde = await endret((xml) =>
      xml.replaceAll(/<systemID>(.)/g, (_hele, foerst) => `<systemID>${foerst === 'a' ? 'b' : 'a'}`),
    );
    const imp = await rom.importer(kilde, { godtaFeil: true });
    const slag = imp.resultat?.avvik.filter((avvik) => avvik.slag.startsWith('nummer-opptatt'));
    expect(slag?.map((avvik) => avvik.slag).toSorted()).toEqual(['nummer-opptatt: journal', 'nummer-opptatt: sak']);
    expect(slag?.[0]?.eksempler[0]).toMatch(/^2025\/\d+ \(.+\)$/);
  });

  async function loggen(): Promise<string> {
    const svar = await rom.admin.query(
      `select o.sjekksum from arkiv.dokumentobjekt o where o.arkivskaper = $1 and o.filnavn = 'importlogg.txt' order by o.opprettet_dato desc limit 1`,
      [BINDAL],
    );
    const { sti } = await rom.blober.lokalSti(BINDAL, svar.rows[0].sjekksum);
    return readFile(sti, 'utf8');
  }
});

/** As version 3.1 wrote it: other names, no ids on files, basisregistrering. And fields of the maker's own. */
const somVersjon31 = (xml: string): string =>
  xml
    .replaceAll(/<(\/?)part(ID|Navn|Rolle)?>/g, (_hele, slutt, resten) => `<${slutt}sakspart${resten ?? ''}>`)
    .replaceAll(/(<dokumentobjekt>\n)<systemID>[^<]*<\/systemID>\n/g, '$1')
    .replaceAll('xsi:type="arkivnotat"', 'xsi:type="basisregistrering"')
    .replaceAll('<grad>', '<gradering>')
    .replaceAll('</grad>', '</gradering>')
    .replaceAll('<journalposttype>', '<eksternNoekkel>P360-<del>1</del></eksternNoekkel><journalposttype>')
    .replaceAll('</korrespondansepart>', '<organisasjonsnummer>999</organisasjonsnummer></korrespondansepart>');

describe.skipIf(!HAR_SKJEMA)('a package of version 3.1', () => {
  let rom: Innlesingsrom;
  beforeAll(async () => {
    rom = await nyttInnlesingsrom(POSTER);
  });
  afterAll(() => rom.rydd());

  it('comes in under the names of today, and what has no place is kept as it stood and named in the log', async () => {
    const pakke = path.join((await rom.deponer()).resultat?.mappe ?? '', 'content');
    const fil = path.join(pakke, 'arkivstruktur.xml');
    const xml = await readFile(fil, 'utf8');
    await writeFile(fil, somVersjon31(xml));
    const imp = await rom.importer(pakke, { godtaFeil: true });
    expect(imp.feil).toBeNull();
    const merket = imp.resultat?.avvik.map((avvik) => avvik.slag) ?? [];
    expect(merket).toContain('beholdt-som-den-sto: journalpost/eksternNoekkel');
    expect(merket).toContain('beholdt-som-den-sto: journalpost/korrespondansepart/organisasjonsnummer');
    expect(merket).toContain('beholdt-som-den-sto: arkivnotat/xsi:type');
    const rest = await rom.admin.query(`select innhold from arkiv.importrest where felt = 'eksternNoekkel' limit 1`);
    expect(rest.rows[0].innhold).toContain('<del>1</del>');
    const antall = (navn: string) => xml.split(`<${navn}>`).length - 1;
    const svar = await rom.admin.query(
      `select (select count(*)::int from arkiv.part where arkivskaper = $1) as parter, (select count(*)::int from arkiv.gradering where arkivskaper = $1) as graderinger,
              (select count(*)::int from arkiv.dokumentobjekt o join arkiv.konvertering k on k.dokumentobjekt = o.system_id and k.arkivskaper = o.arkivskaper where o.arkivskaper = $1 and o.filnavn <> 'importlogg.pdf') as konverteringer`,
      [BINDAL],
    );
    expect(svar.rows[0]).toEqual({
      parter: antall('part'),
      graderinger: antall('gradering'),
      konverteringer: antall('konvertering'),
    });
  });
});
