import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aktoer } from '../../kernel/index.ts';
import { type Arkivrom, BINDAL, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
afterAll(() => rom.rydd());

const nySak = () => rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id);
const nyPost = async (sak: string, felt: object = {}) =>
  rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak, felt))).id);
const hent = async (id: string) => verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, id)));
const dokumentI = async (id: string) => {
  const [dokument] = (await hent(id)).dokumenter;
  if (dokument === undefined) throw new Error('The letter has a document');
  return dokument;
};
const knytt = async (til: string, fra: string, hvem: { aktoer?: Aktoer } = {}) => {
  const dokument = (await dokumentI(fra)).id;
  return rom.i((uow) => rom.arkiv.knyttDokument(uow, til, { fra, dokument }), hvem);
};

describe('one document in several registreringer', () => {
  it('2.7.8: it is an attachment in the second, the same document with the same files, and the log and the count say so', async () => {
    const sak = await nySak();
    const [fra, til] = [await nyPost(sak), await nyPost(sak)];
    verdi(await knytt(til, fra));
    const dokument = await dokumentI(fra);
    const { dokumenter } = await hent(til);
    expect(dokumenter.at(-1)).toMatchObject({
      id: dokument.id,
      tilknyttetRegistreringSom: 'V',
      dokumentnummer: dokumenter.length,
      objekter: dokument.objekter,
    });
    expect((await hent(fra)).dokumenter).toMatchObject([{ tilknyttetRegistreringSom: 'H' }]);
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, til)));
    expect(logg.at(-1)).toMatchObject({ felt: 'dokument', nyVerdi: dokument.tittel });
    const ny = 'Felles vedlegg';
    verdi(await rom.i((uow) => rom.arkiv.endreDokumenttittel(uow, fra, dokument.id, ny)));
    expect((await hent(til)).dokumenter.at(-1)).toMatchObject({ tittel: ny });
    expect(kode(await knytt(til, fra))).toBe('arkiv.dokument-knyttet');
  });

  it('2.6.7, 3.2.17: refused to an archived journalpost, and to one that has gone out', async () => {
    const sak = await nySak();
    const [fra, arkivert, utgaar] = [await nyPost(sak), await nyPost(sak), await nyPost(sak)];
    await rom.i((uow) => rom.arkiv.arkiver(uow, [arkivert]));
    expect((await hent(arkivert)).journalstatus).toBe('A');
    expect(kode(await knytt(arkivert, fra))).toBe('arkiv.registrering-arkivert');
    verdi(await rom.i((uow) => rom.arkiv.settUtgaar(uow, utgaar, 'Feil sak')));
    expect(kode(await knytt(utgaar, fra))).toBe('arkiv.journalpost-utgaatt');
    expect((await hent(arkivert)).dokumenter).toHaveLength(1);
  });

  it('5.2.21–22: refused without clearance, and where the document would lose its shielding; with its own code it follows', async () => {
    const sak = await nySak();
    const til = await nyPost(sak);
    const skjermet = await nyPost(sak, { tilgangskode: '13', offentligTittel: 'Brev' });
    expect(kode(await knytt(til, skjermet, { aktoer: bruker('petter') }))).toBe('arkiv.ikke-klarert');
    expect(kode(await knytt(til, skjermet))).toBe('arkiv.dokument-mister-skjerming');
    const { id } = await dokumentI(skjermet);
    const valg = {
      ...{ tilgangskode: '13', hjemmel: null, skjermedeOrd: [], offentligTittel: 'Dokument' },
      ...{ metadata: [], dokument: null, varighet: null },
    };
    verdi(await rom.i((uow) => rom.arkiv.skjermDokument(uow, skjermet, id, valg)));
    verdi(await knytt(til, skjermet));
    const sett = await rom.i((uow) => rom.arkiv.hentJournalpost(uow, til), { aktoer: bruker('petter') });
    expect(verdi(sett).dokumenter.at(-1)).toMatchObject({ skjult: true, objekter: [] });
  });

  it('refused for a document that is not in the journalpost it is said to be in, and in another municipality', async () => {
    const sak = await nySak();
    const [fra, til] = [await nyPost(sak), await nyPost(sak)];
    const dokument = (await dokumentI(fra)).id;
    const feil = await rom.i((uow) => rom.arkiv.knyttDokument(uow, til, { fra: til, dokument }));
    expect(kode(feil)).toBe('arkiv.dokument-finnes-ikke');
    const annen = await rom.i((uow) => rom.arkiv.knyttDokument(uow, til, { fra, dokument }), { arkivskaper: BINDAL });
    expect(kode(annen)).toBe('arkiv.journalpost-finnes-ikke');
  });
});
