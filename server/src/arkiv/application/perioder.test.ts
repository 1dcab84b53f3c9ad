import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { enArkivstruktur, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let gammel: string;
let ny: string;
beforeAll(async () => {
  rom = await nyttArkivrom();
  const oppsett = enArkivstruktur();
  const arkivdeler = [...oppsett.arkivdeler, { tittel: 'Sakarkiv 2027–', startDato: '2027-01-01' }];
  const { arkivdeler: laget } = verdi(
    await rom.i((uow) => rom.arkiv.opprettArkivstruktur(uow, { ...oppsett, arkivdeler })),
  );
  [gammel, ny] = laget.map((d) => d.id) as [string, string];
});
afterAll(() => rom.rydd());

const sett = (id: string, til: 'A' | 'O' | 'P') => rom.i((uow) => rom.arkiv.settArkivdelstatus(uow, id, til));
const nySak = (arkivdel: string) =>
  rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak({ arkivdel }))).id);
const sakslogg = async (id: string) => verdi(await rom.i((uow) => rom.arkiv.hentSakslogg(uow, id)));

async function somEier(tekst: string, verdier: unknown[]): Promise<Record<string, string>[]> {
  const eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  const { rows } = await eier.query(tekst, verdier).finally(() => eier.end());
  return rows;
}

// One story, in order: a period ends.
describe('a change of period', () => {
  it('6.2.2–6.2.9, 6.2.12: from active through overlap to closed', async () => {
    const [sak, glemt] = [await nySak(gammel), await nySak(gammel)];
    expect(kode(await sett(gammel, 'O')), '6.2.4').toBe('arkiv.periode-mangler-arvtaker');
    expect(kode(await rom.i((uow) => rom.arkiv.settArvtaker(uow, gammel, gammel))), '6.2.2').toBe(
      'arkiv.arvtaker-ugyldig',
    );
    verdi(await rom.i((uow) => rom.arkiv.settArvtaker(uow, gammel, ny)));
    const perioder = await rom.i((uow) => rom.arkiv.finnPerioder(uow));
    expect(perioder.find((p) => p.id === ny)?.forloeper, '6.2.2').toBe(gammel);

    verdi(await sett(gammel, 'O'));
    expect(kode(await rom.i((uow) => rom.arkiv.opprettSaksmappe(uow, enSak({ arkivdel: gammel })))), '6.2.3').toBe(
      'arkiv.arkivdel-ikke-aktiv',
    );
    verdi(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak))));
    expect(await sakslogg(sak), '6.2.5').toContainEqual(
      expect.objectContaining({ felt: 'referanseArkivdel', tidligereVerdi: gammel, nyVerdi: ny }),
    );

    expect(kode(await sett(gammel, 'P')), '6.2.7').toBe('arkiv.periode-aapne-mapper');
    const aapne = verdi(await rom.i((uow) => rom.arkiv.finnAapneMapper(uow, gammel)));
    expect(
      aapne.map((s) => s.id),
      '6.2.8',
    ).toEqual([glemt]);
    expect(verdi(await rom.i((uow) => rom.arkiv.flyttAapneMapper(uow, gammel))).antall, '6.2.9').toBe(1);
    expect(await sakslogg(glemt)).toContainEqual(expect.objectContaining({ felt: 'referanseArkivdel', nyVerdi: ny }));

    verdi(await sett(gammel, 'P'));
    const { arkiv } = verdi(await rom.i((uow) => rom.arkiv.hentStruktur(uow)));
    const lukket = arkiv.flatMap(({ arkivdeler }) => arkivdeler).find(({ id }) => id === gammel);
    expect(lukket?.sluttDato, 'M108: the day it was closed').toBe('2026-11-20');
    expect(kode(await sett(gammel, 'A')), '6.2.6').toBe('arkiv.periode-ugyldig');
    expect(kode(await rom.i((uow) => rom.arkiv.settArvtaker(uow, gammel, ny))), '6.2.6').toBe(
      'arkiv.arkivdel-avsluttet',
    );
    expect(kode(await rom.i((uow) => rom.arkiv.flyttAapneMapper(uow, gammel))), '6.2.6').toBe(
      'arkiv.arkivdel-avsluttet',
    );
    const sted = { type: 'arkivdel', id: gammel } as const;
    expect(
      (await rom.i((uow) => rom.arkiv.settOppbevaringssted(uow, sted, ['Fjernarkiv, hylle 4']))).ok,
      '6.2.12',
    ).toBe(true);
  });

  it('6.2.11: closed cases go to an arkivdel with a closed period, whole, by the day they were closed, and it is logged', async () => {
    const iDag = '2026-11-20';
    const flytt = (fra: string, til: string, avsluttetTil = iDag) =>
      rom.i((uow) => rom.arkiv.flyttAvsluttedeMapper(uow, fra, { til, avsluttetTil }));
    const utgaatt = async () => {
      const id = await nySak(ny);
      verdi(await rom.i((uow) => rom.arkiv.settSaksstatus(uow, id, 'U')));
      return id;
    };
    const [lukket, mor, barn, aapen] = [await utgaatt(), await utgaatt(), await nySak(ny), await nySak(ny)];
    const arkivdelTil = async (ider: readonly string[]) =>
      (
        await somEier(
          'select arkivdel from arkiv.saksmappe where system_id = any ($1) order by array_position($1, system_id)',
          [ider],
        )
      ).map((rad) => rad.arkivdel);
    await somEier('update arkiv.saksmappe set overordnet = $2 where system_id = $1', [barn, mor]);
    expect(kode(await flytt(ny, ny))).toBe('arkiv.periode-ikke-avsluttet');
    expect(kode(await flytt(gammel, gammel)), '6.2.6').toBe('arkiv.arkivdel-avsluttet');
    expect(kode(await flytt(ny, '00000000-0000-4000-8000-000000000000'))).toBe('arkiv.arkivdel-ukjent');
    expect(kode(await flytt(ny, gammel, '20.11.2026'))).toBe('arkiv.dato-ugyldig');
    expect(verdi(await flytt(ny, gammel, '2026-11-19')).antall, 'closed later').toBe(0);
    expect(verdi(await flytt(ny, gammel)).antall).toBe(1);
    expect(await arkivdelTil([lukket, mor, barn, aapen])).toEqual([gammel, ny, ny, ny]);
    expect(await sakslogg(lukket)).toContainEqual(
      expect.objectContaining({ felt: 'referanseArkivdel', tidligereVerdi: ny, nyVerdi: gammel }),
    );
    verdi(await rom.i((uow) => rom.arkiv.settSaksstatus(uow, barn, 'U')));
    expect(verdi(await flytt(ny, gammel)).antall, 'the mother with her child').toBe(2);
    expect(await arkivdelTil([mor, barn, aapen])).toEqual([gammel, gammel, ny]);
    await somEier('delete from arkiv.arkivdel_klassifikasjonssystem where arkivdel = $1', [gammel]);
    const igjen = await utgaatt();
    expect(verdi(await flytt(ny, gammel)).antall, '2.5.6: the target has not its system').toBe(0);
    expect(await arkivdelTil([igjen])).toEqual([ny]);
  });

  it('an arkivdel that is not there', async () => {
    const ukjent = '00000000-0000-4000-8000-000000000000';
    expect(kode(await sett(ukjent, 'O'))).toBe('arkiv.arkivdel-ukjent');
    expect(kode(await rom.i((uow) => rom.arkiv.finnAapneMapper(uow, ukjent)))).toBe('arkiv.arkivdel-ukjent');
    expect(kode(await rom.i((uow) => rom.arkiv.settOppbevaringssted(uow, { type: 'arkivdel', id: ukjent }, [])))).toBe(
      'arkiv.arkivdel-ukjent',
    );
  });
});
