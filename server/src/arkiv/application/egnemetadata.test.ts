import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NyttMetadatafelt } from '../domain/egnemetadata.ts';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enArkivstruktur, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

const SETT = {
  navnerom: 'https://rana.kommune.no/arkiv/plan',
  prefiks: 'plan',
  tittel: 'Plansaker',
  beskrivelse: 'Det plankontoret må ha',
};
const FELT: NyttMetadatafelt = {
  navn: 'planId',
  tittel: 'Plan-ID',
  beskrivelse: 'Nummeret i planregisteret',
  type: 'tekst',
  enheter: ['mappe', 'registrering'],
  gyldigFra: '2020-01-01',
  gyldigTil: null,
};

describe('metadata of the municipality’s own', () => {
  let rom: Arkivrom;
  let sett: string;
  let felt: string;
  let sak: string;
  let post: string;
  beforeAll(async () => {
    rom = await nyttArkivrom();
    verdi(await rom.i((uow) => rom.arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
    sett = verdi(await rom.i((uow) => rom.arkiv.opprettMetadatasett(uow, SETT))).id;
    felt = verdi(await rom.i((uow) => rom.arkiv.opprettMetadatafelt(uow, sett, FELT))).id;
    sak = verdi(await rom.i((uow) => rom.arkiv.opprettSaksmappe(uow, enSak()))).id;
    post = verdi(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak)))).id;
  });
  afterAll(() => rom.rydd());
  const nyttSett = (endret: Partial<typeof SETT>) =>
    rom.i((uow) => rom.arkiv.opprettMetadatasett(uow, { ...SETT, navnerom: 'urn:rana:x', prefiks: 'x', ...endret }));
  const nyttFelt = (endret: Partial<NyttMetadatafelt>) =>
    rom.i((uow) => rom.arkiv.opprettMetadatafelt(uow, sett, { ...FELT, navn: 'ny', ...endret }));
  const fyll = (eier: 'saksmappe' | 'journalpost', verdier: Record<string, string | null>) =>
    rom.i((uow) => rom.arkiv.settEgneMetadata(uow, eier, eier === 'saksmappe' ? sak : post, verdier));
  const les = async (eier: 'saksmappe' | 'journalpost') =>
    verdi(await rom.i((uow) => rom.arkiv.hentEgneMetadata(uow, eier, eier === 'saksmappe' ? sak : post)));

  it('6.4.34: each set has a namespace of its own: not the standard’s, not another set’s, and a real one', async () => {
    expect(kode(await nyttSett({ navnerom: 'plan' }))).toBe('arkiv.navnerom-ugyldig');
    expect(kode(await nyttSett({ navnerom: 'http://www.arkivverket.no/standarder/noark5/arkivstruktur' }))).toBe(
      'arkiv.navnerom-ugyldig',
    );
    expect(kode(await nyttSett({ navnerom: SETT.navnerom }))).toBe('arkiv.navnerom-finnes');
    expect(kode(await nyttSett({ prefiks: 'plan' }))).toBe('arkiv.prefiks-finnes');
    expect(kode(await nyttSett({ prefiks: 'xsi' }))).toBe('arkiv.prefiks-ugyldig');
  });
  it('6.4.32, 6.4.35: a field has a name that can be an element, and says what it means', async () => {
    expect(kode(await nyttFelt({ navn: 'plan id' }))).toBe('arkiv.feltnavn-ugyldig');
    expect(kode(await nyttFelt({ navn: 'planId' }))).toBe('arkiv.feltnavn-finnes');
    expect(kode(await nyttFelt({ beskrivelse: ' ' }))).toBe('arkiv.egne-felt-udokumentert');
    expect(kode(await nyttFelt({ gyldigTil: '2019-12-31' }))).toBe('arkiv.gyldighet-ugyldig');
    expect(kode(await nyttSett({ beskrivelse: '' }))).toBe('arkiv.egne-felt-udokumentert');
  });
  it('6.4.31: is written and read on a case and a journalpost, and each change is in the endringslogg', async () => {
    verdi(await fyll('saksmappe', { [felt]: ' R-12 ' }));
    verdi(await fyll('saksmappe', { [felt]: 'R-13' }));
    verdi(await fyll('journalpost', { [felt]: 'R-14' }));
    expect((await les('saksmappe')).felt).toMatchObject([
      { id: felt, verdi: 'R-13', gjelder: true, sett: 'Plansaker' },
    ]);
    expect((await les('journalpost')).felt).toMatchObject([{ verdi: 'R-14' }]);
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentSakslogg(uow, sak)));
    const rader = logg.filter((rad) => rad.felt === 'plan:planId');
    expect(rader.map((rad) => [rad.tidligereVerdi, rad.nyVerdi])).toEqual(
      expect.arrayContaining([
        [null, 'R-12'],
        ['R-12', 'R-13'],
      ]),
    );
    verdi(await fyll('journalpost', { [felt]: '  ' }));
    expect((await les('journalpost')).felt[0]?.verdi).toBeNull();
  });
  it('a value that cannot stand there is refused, and nothing is written', async () => {
    const nye = { vedtatt: 'dato', areal: 'desimaltall', antall: 'heltall', ferdig: 'janei' } as const;
    for (const [navn, type] of Object.entries(nye)) {
      const { id } = verdi(await nyttFelt({ navn, type, tittel: navn }));
      const [feil, god, slik] = {
        dato: ['2026-02-30', '2026-02-28', '2026-02-28'],
        desimaltall: ['mye', ' 12,5', '12.5'],
        heltall: ['1.5', '42', '42'],
        janei: ['ja', 'true', 'true'],
      }[type] as [string, string, string];
      expect(kode(await fyll('journalpost', { [felt]: 'skal ikke lagres', [id]: feil }))).toBe('arkiv.egne-felt-verdi');
      verdi(await fyll('journalpost', { [id]: god }));
      const lest = (await les('journalpost')).felt;
      expect(lest.find((f) => f.id === id)?.verdi).toBe(slik);
      expect(lest.find((f) => f.id === felt)?.verdi).toBeNull();
    }
  });
  it('an unknown field, one for other units, and one whose days are over are refused; what stands stays', async () => {
    expect(kode(await fyll('saksmappe', { '00000000-0000-4000-8000-000000000000': 'x' }))).toBe(
      'arkiv.egne-felt-ukjent',
    );
    const bareSak = verdi(await nyttFelt({ navn: 'bareSak', enheter: ['mappe'] })).id;
    expect(kode(await fyll('journalpost', { [bareSak]: 'x' }))).toBe('arkiv.egne-felt-ukjent');
    verdi(await fyll('saksmappe', { [bareSak]: 'før' }));
    expect(kode(await rom.i((uow) => rom.arkiv.avsluttMetadatafelt(uow, bareSak, '2019-01-01')))).toBe(
      'arkiv.gyldighet-ugyldig',
    );
    verdi(await rom.i((uow) => rom.arkiv.avsluttMetadatafelt(uow, bareSak, '2020-06-30')));
    expect(kode(await fyll('saksmappe', { [bareSak]: 'etter' }))).toBe('arkiv.egne-felt-utgaatt');
    expect((await les('saksmappe')).felt.find((f) => f.id === bareSak)).toMatchObject({ verdi: 'før', gjelder: false });
  });
  it('nobody sees or fills in what is on a shielded case without clearance, and a closed one is frozen', async () => {
    const skjermet = verdi(
      await rom.i((uow) =>
        rom.arkiv.opprettSaksmappe(
          uow,
          enSak({ tilgangskode: '13', hjemmel: 'offl. § 13', offentligTittel: 'Skjermet', saksansvarligId: 'anders' }),
        ),
      ),
    ).id;
    const utenfor = { aktoer: bruker('utenfor') };
    expect(kode(await rom.i((uow) => rom.arkiv.hentEgneMetadata(uow, 'saksmappe', skjermet), utenfor))).toBe(
      'arkiv.ikke-klarert',
    );
    expect(kode(await rom.i((uow) => rom.arkiv.settEgneMetadata(uow, 'saksmappe', skjermet, {}), utenfor))).toBe(
      'arkiv.ikke-klarert',
    );
    verdi(await rom.i((uow) => rom.arkiv.settJournalstatus(uow, post, 'A')));
    expect(kode(await fyll('journalpost', { [felt]: 'for sent' }))).toBe('arkiv.egne-felt-laast');
    verdi(await rom.i((uow) => rom.arkiv.avsluttSak(uow, sak, true)));
    expect(kode(await fyll('saksmappe', { [felt]: 'for sent' }))).toBe('arkiv.egne-felt-laast');
    expect((await les('saksmappe')).laast).toBe(true);
  });
});
