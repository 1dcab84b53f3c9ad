import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
