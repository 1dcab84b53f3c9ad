import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let sak: string;
let inn: string;
let ut: string;
const arkivar = { aktoer: bruker('arkivar') };
const iRom: Arkivrom['i'] = (arbeid) => rom.i(arbeid, arkivar);
const logg = async (id: string) =>
  verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, id))).map((r) => [r.felt, r.tidligereVerdi, r.nyVerdi]);

beforeAll(async () => {
  rom = await nyttArkivrom();
});
beforeEach(async () => {
  [sak, inn, ut] = await rom.i(async (uow) => {
    const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
    const a = verdi(await rom.arkiv.journalfoer(uow, etBrev(id)));
    const b = verdi(await rom.arkiv.journalfoer(uow, etBrev(id, { journalposttype: 'U' })));
    return [id, a.id, b.id] as const;
  });
});
afterAll(() => rom.rydd());

const medSvar = () => ({ avskrivningsmaate: 'BU', avskrivesAv: ut, korrespondansepart: null }) as const;

describe('avskriv', () => {
  it('3.4.2, 3.4.3, 3.4.7: the letter is answered, and both know it', async () => {
    const post = verdi(await iRom((uow) => rom.arkiv.avskriv(uow, inn, medSvar())));
    expect(post.restanse).toBe(false);
    expect(post.avskrivninger).toMatchObject([
      { avskrivningsmaate: 'BU', avskrevetAv: 'Test arkivar', avskrivningsdato: '2026-11-20', avskrivesAv: { id: ut } },
    ]);
    const svarnummer = verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, ut))).registreringsID;
    expect(await logg(inn)).toContainEqual(['referanseAvskrivesAvJournalpost', null, svarnummer]);
    expect(await logg(ut)).toContainEqual(['referanseAvskriverJournalpost', null, post.registreringsID]);
  });

  it('3.4.4: one answer writes off several', async () => {
    const inn2 = await rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak))).id);
    for (const id of [inn, inn2]) verdi(await iRom((uow) => rom.arkiv.avskriv(uow, id, medSvar())));
    const poster = verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak))).journalposter;
    expect(poster.filter((p) => p.avskrivninger[0]?.avskrivesAv?.id === ut).map((p) => p.id)).toEqual([inn, inn2]);
  });

  it('3.4.1: taken back, it waits again, and the log says so', async () => {
    const post = verdi(await iRom((uow) => rom.arkiv.avskriv(uow, inn, medSvar())));
    const [avskrivning] = post.avskrivninger;
    const angret = await iRom((uow) => rom.arkiv.angreAvskrivning(uow, inn, avskrivning?.id ?? ''));
    expect(verdi(angret)).toMatchObject({ restanse: true, avskrivninger: [] });
    expect(await logg(inn)).toContainEqual(['avskrivningsmaate', 'BU', null]);
    expect(kode(await iRom((uow) => rom.arkiv.angreAvskrivning(uow, inn, avskrivning?.id ?? '')))).toBe(
      'arkiv.avskrivning-finnes-ikke',
    );
  });

  it('3.4.1: when the answer goes to Utgår, the letter waits again', async () => {
    verdi(await iRom((uow) => rom.arkiv.avskriv(uow, inn, medSvar())));
    verdi(await iRom((uow) => rom.arkiv.settUtgaar(uow, ut, 'Feil mottaker')));
    expect(verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, inn))).restanse).toBe(true);
    expect(await logg(inn)).toContainEqual(['avskrivningsmaate', 'BU', null]);
  });

  it('3.4.6: each recipient of an internal memo for itself', async () => {
    const part = etBrev(sak).korrespondanseparter[0];
    if (part === undefined) throw new Error('The builder gives a sender');
    const korrespondanseparter = [
      { ...part, type: 'IA' as const, navn: 'Berit Berg' },
      { ...part, type: 'IM' as const, navn: 'Anders Hansen' },
      { ...part, type: 'IM' as const, navn: 'Tone Lie' },
    ];
    const notat = await rom.i(async (uow) => {
      const ny = await rom.arkiv.journalfoer(uow, etBrev(sak, { journalposttype: 'N', korrespondanseparter }));
      return verdi(await rom.arkiv.hentJournalpost(uow, verdi(ny).id));
    });
    const mottakere = notat.korrespondanseparter.filter((p) => p.type === 'IM');
    const restanser: boolean[] = [];
    for (const { id } of mottakere) {
      const svar = await iRom((uow) =>
        rom.arkiv.avskriv(uow, notat.id, { avskrivningsmaate: 'TE', avskrivesAv: null, korrespondansepart: id }),
      );
      restanser.push(verdi(svar).restanse);
    }
    expect(restanser).toEqual([true, false]);
  });

  it('who may not see it may not write it off, and nothing answers that is not there', async () => {
    const skjerm = { tilgangskode: '13', offentligTittel: 'Søknad' };
    verdi(await rom.i((uow) => rom.arkiv.endreJournalpost(uow, inn, skjerm)));
    expect(kode(await iRom((uow) => rom.arkiv.avskriv(uow, inn, medSvar())))).toBe('arkiv.ikke-klarert');
    const ukjent = '00000000-0000-4000-8000-000000000000';
    expect(kode(await rom.i((uow) => rom.arkiv.avskriv(uow, ukjent, medSvar())))).toBe('arkiv.journalpost-finnes-ikke');
    const uten = { ...medSvar(), avskrivesAv: ukjent };
    expect(kode(await rom.i((uow) => rom.arkiv.avskriv(uow, inn, uten)))).toBe('arkiv.journalpost-finnes-ikke');
  });
});
