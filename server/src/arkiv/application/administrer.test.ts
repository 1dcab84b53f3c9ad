import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arkivLager } from '../adapters/postgres/lager.ts';
import { type Arkivrom, nyttArkivrom, PROGRAM, RANA } from '../testing/arkivrom.ts';
import { enArkivstruktur, enSak, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
afterAll(() => rom.rydd());

const struktur = async () => verdi(await rom.i((uow) => rom.arkiv.hentStruktur(uow)));
async function arkivet() {
  const [arkiv] = (await struktur()).arkiv;
  if (arkiv === undefined) throw new Error('The room is set up with an arkiv');
  return arkiv;
}
async function kkoder() {
  const system = (await struktur()).systemer.find(({ type }) => type === 'KK');
  if (system === undefined) throw new Error('The room is set up with K-koder');
  return system;
}
const logg = (enhet: string) =>
  rom.withTenant(RANA, PROGRAM, async (uow) =>
    (await arkivLager(uow).endringslogg.hent(enhet)).map((r) => [r.felt, r.nyVerdi]),
  );

describe('administration of the structure', () => {
  let periode: string;
  beforeEach(async () => {
    const { id: arkiv, arkivdeler } = await arkivet();
    const aktiv = arkivdeler.find(({ arkivdelstatus }) => arkivdelstatus === 'A');
    const ny = { arkiv, tittel: `Periode ${arkivdeler.length}`, startDato: '2027-01-01', dokumentmedium: 'E' as const };
    const forloeper = aktiv?.id ?? null;
    periode = verdi(
      await rom.i((uow) => rom.arkiv.opprettArkivdel(uow, { ...ny, periodiseringsprinsipp: null, forloeper })),
    ).id;
  });
  const enKlasse = async (klasseID: string, over: string | null) => {
    const system = await kkoder();
    const overordnet = over === null ? null : (system.klasser.find((k) => k.klasseID === over)?.id ?? null);
    return rom.i((uow) =>
      rom.arkiv.opprettKlasse(uow, { system: system.id, klasseID, tittel: 'Prøveklasse', overordnet }),
    );
  };

  it('2.9.1, 2.9.6, 6.2.2: a new period follows the one before, with the same systems, and takes new cases', async () => {
    const { arkivdeler } = await arkivet();
    const ny = arkivdeler.find(({ id }) => id === periode);
    const foer = arkivdeler.find(({ id }) => id === ny?.forloeper);
    expect(foer?.arvtaker).toBe(periode);
    verdi(await rom.i((uow) => rom.arkiv.opprettSaksmappe(uow, enSak({ arkivdel: periode }))));
    expect((await arkivet()).arkivdeler.find(({ id }) => id === periode)).toMatchObject({
      antallSaker: 1,
      aapneSaker: 1,
    });
    expect(await logg(periode)).toEqual([['tittel', ny?.tittel]]);
  });

  it('6.2.1: the text on how the archive is divided in periods is written, and each change is logged', async () => {
    const felt = { periodiseringsprinsipp: 'Ny periode hvert fjerde år, bløtt skille.', startDato: '2028-01-01' };
    verdi(await rom.i((uow) => rom.arkiv.endreArkivdel(uow, periode, felt)));
    expect((await arkivet()).arkivdeler.find(({ id }) => id === periode)).toMatchObject(felt);
    expect(await logg(periode)).toEqual(expect.arrayContaining(Object.entries(felt)));
    const omvendt = await rom.i((uow) => rom.arkiv.endreArkivdel(uow, periode, { sluttDato: '2026-01-01' }));
    expect(kode(omvendt)).toBe('arkiv.dato-ugyldig');
  });

  it('2.9.1, 2.4.4, 2.4.5: a klasse is made, corrected and closed; none under one with cases, and none twice', async () => {
    const { id } = verdi(await enKlasse('L99', 'L'));
    expect(kode(await enKlasse('L99', 'L'))).toBe('arkiv.klasse-finnes');
    verdi(await rom.i((uow) => rom.arkiv.opprettSaksmappe(uow, enSak({ klasse: 'L99' }))));
    expect(kode(await enKlasse('L991', 'L99'))).toBe('arkiv.klasse-har-mapper');
    verdi(await rom.i((uow) => rom.arkiv.endreKlasse(uow, id, { tittel: 'Andre bygg' })));
    verdi(await rom.i((uow) => rom.arkiv.avsluttKlasse(uow, id)));
    const nySak = () => rom.i((uow) => rom.arkiv.opprettSaksmappe(uow, enSak({ klasse: 'L99' })));
    expect(kode(await nySak())).toBe('arkiv.klasse-avsluttet');
    expect((await kkoder()).klasser.find((k) => k.id === id)).toMatchObject({
      tittel: 'Andre bygg',
      avsluttet: true,
      antallSaker: 1,
    });
  });

  it('2.9.3: what the rules keep closed, an administrator opens with a reason only, and it always stands in the log', async () => {
    const { id } = verdi(await enKlasse('L98', 'L'));
    const aapne = (grunn: string) => rom.i((uow) => rom.arkiv.gjenaapneKlasse(uow, id, grunn));
    expect(kode(await aapne('Feil'))).toBe('arkiv.ikke-avsluttet');
    verdi(await rom.i((uow) => rom.arkiv.avsluttKlasse(uow, id)));
    expect(kode(await aapne('  '))).toBe('arkiv.tekst-mangler');
    verdi(await aapne('Lukket ved en feil'));
    expect(await logg(id)).toContainEqual(['begrunnelse', 'Lukket ved en feil']);
    verdi(await rom.i((uow) => rom.arkiv.settArkivdelstatus(uow, periode, 'P')));
    const ordinaer = await rom.i((uow) => rom.arkiv.settArkivdelstatus(uow, periode, 'A'));
    expect(kode(ordinaer), 'the ordinary way').toBe('arkiv.periode-ugyldig');
    verdi(await rom.i((uow) => rom.arkiv.gjenaapneArkivdel(uow, periode, 'En sak ble glemt')));
    expect((await arkivet()).arkivdeler.find((d) => d.id === periode)).toMatchObject({
      arkivdelstatus: 'A',
      sluttDato: null,
    });
    expect(await logg(periode)).toContainEqual(['begrunnelse', 'En sak ble glemt']);
  });

  it('2.9.1, 2.9.7: a system beside the primary one, once', async () => {
    const inn = { tittel: 'Emner', type: 'MF', arkivdel: periode } as const;
    const foerste = await rom.i((uow) => rom.arkiv.opprettKlassifikasjonssystem(uow, inn));
    expect(foerste.ok).toBe(true);
    expect(kode(await rom.i((uow) => rom.arkiv.opprettKlassifikasjonssystem(uow, inn)))).toBe('arkiv.tittel-finnes');
  });
});

it('2.3.1, 2.9.3: a closed arkiv receives no arkivdeler, is closed only when its periods are, and is opened with a reason', async () => {
  const { id, arkivdeler } = await arkivet();
  expect(kode(await rom.i((uow) => rom.arkiv.avsluttArkiv(uow, id)))).toBe('arkiv.arkiv-aapne-arkivdeler');
  await rom.i(async (uow) => {
    for (const sak of await rom.arkiv.finnSaker(uow, { q: '', status: 'aapne', grense: 100 }))
      verdi(await rom.arkiv.settSaksstatus(uow, sak.id, 'U'));
    for (const del of arkivdeler) verdi(await rom.arkiv.settArkivdelstatus(uow, del.id, 'P'));
    verdi(await rom.arkiv.avsluttArkiv(uow, id));
  });
  const ny = { arkiv: id, tittel: 'For sent', startDato: '2030-01-01', dokumentmedium: 'E' as const };
  const opprett = () =>
    rom.i((uow) => rom.arkiv.opprettArkivdel(uow, { ...ny, periodiseringsprinsipp: null, forloeper: null }));
  expect(kode(await opprett())).toBe('arkiv.arkiv-avsluttet');
  expect(kode(await rom.i((uow) => rom.arkiv.opprettArkivstruktur(uow, enArkivstruktur())))).toBe(
    'arkiv.arkiv-avsluttet',
  );
  verdi(await rom.i((uow) => rom.arkiv.gjenaapneArkiv(uow, id, 'Kommunen får et nytt arkiv først neste år')));
  verdi(await opprett());
  expect(await logg(id)).toEqual(
    expect.arrayContaining([
      ['arkivstatus', 'A'],
      ['arkivstatus', 'O'],
      ['begrunnelse', 'Kommunen får et nytt arkiv først neste år'],
    ]),
  );
});
