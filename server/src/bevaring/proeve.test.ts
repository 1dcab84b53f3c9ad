import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA } from '../../test/skjema/index.ts';
import { type BevaringDeps, createBevaring } from './index.ts';
import { nyttUttrekksrom, type Uttrekksrom } from './testing/uttrekksrom.ts';

describe('the dry run', () => {
  let rom: Uttrekksrom;
  beforeAll(async () => {
    rom = await nyttUttrekksrom(300);
  });
  afterAll(() => rom.rydd());

  it('lists everything that would make it invalid, by kind, with what to mend, and is then refused', async () => {
    const foer = await rom.i((uow) => rom.bevaring.proev(uow, rom.arkivdeler));
    expect(foer).toMatchObject({ kanDeponeres: true, journalposter: 300 });
    expect(foer.hindringer.filter((h) => h.alvor === 'feil')).toEqual([]);
    await rom.admin.query(
      `update arkiv.arkivdel set arkivdelstatus = 'O', avsluttet_dato = null where tittel like 'Personal%'`,
    );
    await rom.admin.query(`update arkiv.saksmappe set saksstatus = 'B' where sakssekvensnummer in (2, 10)`);
    await rom.admin.query(`update arkiv.saksmappe set saksansvarlig = null where sakssekvensnummer = 6`);
    await rom.admin.query(
      `update arkiv.saksmappe set klasse = (select system_id from arkiv.klasse where klasse_id = 'L') where sakssekvensnummer = 7`,
    );
    await rom.admin.query(
      `update arkiv.journalpost set journalstatus = 'J', arkivert_dato = null where journalsekvensnummer = 9`,
    );
    await rom.admin.query(`update arkiv.journalpost set arkivert_dato = null where journalsekvensnummer = 10`);
    await rom.admin.query(
      `delete from arkiv.korrespondansepart k using arkiv.journalpost j where j.system_id = k.journalpost and j.journalsekvensnummer = 11`,
    );
    await rom.admin.query(
      `delete from arkiv.dokumentbeskrivelse_registrering l using arkiv.journalpost j where j.system_id = l.journalpost and j.journalsekvensnummer = 13`,
    );
    await rom.admin.query(
      `update arkiv.dokumentbeskrivelse b set dokumentstatus = 'B' from arkiv.dokumentbeskrivelse_registrering l, arkiv.journalpost j where l.dokumentbeskrivelse = b.system_id and j.system_id = l.journalpost and j.journalsekvensnummer = 14`,
    );
    await rom.admin.query(
      `delete from arkiv.dokumentobjekt o using arkiv.dokumentbeskrivelse_registrering l, arkiv.journalpost j where o.dokumentbeskrivelse = l.dokumentbeskrivelse and o.variantformat = 'A' and j.system_id = l.journalpost and j.journalsekvensnummer = 19`,
    );
    await rom.admin.query(
      `update arkiv.journalpost set tilgangskode = 'XX', skjermingshjemmel = 'Midlertidig', offentlig_tittel = '*' where journalsekvensnummer = 21`,
    );

    const etter = await rom.i((uow) => rom.bevaring.proev(uow, rom.arkivdeler));
    expect(etter.kanDeponeres).toBe(false);
    expect(Object.fromEntries(etter.hindringer.map((h) => [h.slag, h.antall]))).toEqual({
      'arkivdel-ikke-avsluttet': 1,
      'arkivdel-uten-sluttdato': 1,
      'sak-ikke-avsluttet': 2,
      'sak-uten-saksansvarlig': 1,
      'klasse-med-underklasse-og-mappe': 1,
      'journalpost-ikke-arkivert': 1,
      'registrering-uten-arkivertdato': 1,
      'journalpost-uten-part': 1,
      'journalpost-uten-hoveddokument': 1,
      'dokument-ikke-ferdigstilt': 1,
      'dokument-uten-arkivformat': 1,
      'midlertidig-tilgangskode': 1,
    });
    const saker = etter.hindringer.find((h) => h.slag === 'sak-ikke-avsluttet');
    expect(saker?.rader.map((rad) => rad.nummer)).toEqual(['2025/2', '2025/10']);
    expect(saker?.rader.every((rad) => rad.saksmappe !== null)).toBe(true);
    const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: rom.arkivdeler, tittel: null }));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'bevaring.har-hindringer' } });
  });

  it("never gets at another one's arkivdeler", async () => {
    const fremmed = '00000000-0000-4000-8000-000000000000';
    const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: [fremmed], tittel: null }));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'bevaring.ukjent-arkivdel' } });
  });
});

describe('what the writer would refuse', () => {
  let rom: Uttrekksrom;
  beforeAll(async () => {
    rom = await nyttUttrekksrom(60);
  });
  afterAll(() => rom.rydd());
  const mangler = async () => {
    const proeve = await rom.i((uow) => rom.bevaring.proev(uow, rom.arkivdeler));
    expect(proeve.kanDeponeres).toBe(proeve.hindringer.every(({ alvor }) => alvor === 'advarsel'));
    return proeve.hindringer.find(({ slag }) => slag === 'mangler-felt');
  };

  it('6.4.5: every field that would be empty is found, in the case, the journalpost, the document, the klasse and the log, with its number', async () => {
    expect(await mangler(), 'the year is whole').toBeUndefined();
    for (const setning of [
      `update arkiv.saksmappe set tittel = '  ' where sakssekvensnummer = 3`,
      `update arkiv.journalpost set tittel = '' where journalsekvensnummer = 7`,
      `update arkiv.korrespondansepart k set korrespondansepart_navn = ' ' from arkiv.journalpost j where j.system_id = k.journalpost and j.journalsekvensnummer = 8`,
      `update arkiv.dokumentbeskrivelse b set tittel = ' ' from arkiv.dokumentbeskrivelse_registrering l join arkiv.journalpost j on j.system_id = l.journalpost
        where l.dokumentbeskrivelse = b.system_id and l.dokumentnummer = 1 and j.journalsekvensnummer = 9`,
      `update arkiv.klasse set tittel = '' where klasse_id = 'L'`,
      `update arkiv.endringslogg set endret_av = ' ' where loepenummer = (select min(loepenummer) from arkiv.endringslogg
        where btrim(coalesce(tidligere_verdi, '')) <> '' and btrim(coalesce(ny_verdi, '')) <> '')`,
    ])
      await rom.admin.query(setning);
    const funn = await mangler();
    const { rows } = await rom.admin.query(
      `select journalsekvensnummer as nr, registrerings_id as nummer from arkiv.journalpost where journalsekvensnummer in (7, 8, 9)`,
    );
    const nummer = (nr: number) => rows.find((rad) => rad.nr === nr)?.nummer as string;
    const sett = (funn?.rader ?? []).map((rad) => `${rad.nummer}: ${rad.felt}`);
    expect(sett).toContain('2025/3: tittel');
    expect(sett).toContain(`${nummer(7)}: tittel`);
    expect(sett).toContain(`${nummer(8)}: korrespondansepartNavn`);
    expect(sett).toContain(`${nummer(9)} dokument 1: tittel`);
    expect(sett).toContain('L: tittel');
    expect(sett).toContainEqual(expect.stringMatching(/^Endringslogg \d+: endretAv$/));
    expect(new Set(sett).size, 'each once').toBe(sett.length);
    expect(funn?.rader.find((rad) => rad.nummer === nummer(7))?.journalpost).not.toBeNull();
    expect(funn?.rader.find((rad) => rad.nummer === '2025/3')?.saksmappe).not.toBeNull();
  });

  // The writer puts the official schemas in the package before anything else.
  it.skipIf(!HAR_SKJEMA)(
    'a deposit whose writer meets one all the same says which field and which number, and no systemID',
    async () => {
      const uvitende: BevaringDeps = {
        ...rom.deps,
        arkiv: (uow) => ({ ...rom.deps.arkiv(uow), manglendeFelt: async () => ({ antall: 0, rader: [] }) }),
      };
      const bevaring = createBevaring(uvitende);
      const inn = { arkivdeler: rom.arkivdeler, tittel: null, utenKoe: true };
      const bestilt = await rom.i((uow) => bevaring.bestill(uow, inn));
      if (!bestilt.ok) throw new Error(bestilt.feil.kode);
      await bevaring.kjoer(rom.ramme(), bestilt.verdi.id);
      const ferdig = await rom.i((uow) => bevaring.hent(uow, bestilt.verdi.id));
      expect(ferdig).toMatchObject({ status: 'feilet', feil: { kode: 'bevaring.mangler-felt' } });
      expect(ferdig?.feil?.detaljer).toEqual({ felt: 'tittel', nummer: '2025/3' });
    },
  );
});
