import { sjekkPdfa } from '@dokumentsenter/pdfa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bruker, kode, verdi } from '../arkiv/testing/byggere.ts';
import type { Svarbrev } from './application/svar.ts';
import { STANDARDMALER } from './domain/standardmaler.ts';
import { flett, vurderBrevtekst, vurderMal } from './domain/svarmal.ts';
import { FNR, MOTTAKER, reisSendeproeve, type Sendeproeve } from './testing/sendeproeve.ts';

let p: Sendeproeve;
beforeAll(async () => {
  p = await reisSendeproeve();
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());
afterEach(() => expect(p.uventet.splice(0)).toEqual([]));

const BREV: Svarbrev = {
  maalform: 'nb',
  tittel: 'Svar: Søknad',
  offentligTittel: null,
  mal: null,
  ogsaa: [],
  klagerett: false,
  sending: [],
  tekst: 'Vi viser til brevet ditt.\n\nSøknaden er innvilget. Ïelle, ŋ og č skal også stå her.',
};
const SAKSBEHANDLER = { aktoer: bruker('anders', ['13']) };
const etBrevInn = (endret: object = {}) =>
  p.etUtgaaende({
    ...{ journalposttype: 'I', tittel: 'Søknad', mottattDato: new Date('2026-11-19T08:00:00Z') },
    korrespondanseparter: [{ ...MOTTAKER, type: 'EA' }],
    ...endret,
  });
const svar = (paa: string, sending: 'svarut' | 'utskrift' | null, brev: Partial<Svarbrev> = {}) =>
  p.rom.i(async (uow) => {
    const utkast = verdi(await p.ekspedering.hentSvarutkast(uow, paa));
    const valgte = utkast.mottakere.map(({ korrespondansepart }) => ({ korrespondansepart, adresse: null }));
    const sendes = sending === null ? [] : valgte.map((valg) => ({ ...valg, kanal: sending }));
    return p.ekspedering.svar(uow, paa, { ...BREV, ...brev, sending: sendes });
  }, SAKSBEHANDLER);

describe('a reply', () => {
  it('is an outgoing journalpost, Ferdigstilt, that writes off what it answers, and reaches the sender digitally with their number', async () => {
    const paa = await etBrevInn();
    const { journalpost, utsendinger } = verdi(await svar(paa, 'svarut'));
    const post = await p.journalposten(journalpost);
    expect(post).toMatchObject({
      ...{ journalposttype: 'U', journalstatus: 'F', tittel: 'Svar: Søknad', administrativEnhet: 'PLAN' },
      korrespondanseparter: [{ type: 'EM', navn: 'Kari Testesen', slag: 'person' }],
      dokumenter: [{ dokumentstatus: 'F', objekter: [{ variantformat: 'A', mime: 'application/pdf' }] }],
    });
    expect(await p.journalposten(paa)).toMatchObject({
      restanse: false,
      avskrivninger: [{ avskrivningsmaate: 'BU', avskrivesAv: { id: journalpost } }],
    });
    await p.kjoer(utsendinger[0] ?? '');
    expect(p.stubb().tatt[0]).toMatchObject({ slag: 'person', forsendelse: { mottaker: { digitalId: FNR } } });
    expect((await p.journalposten(journalpost)).journalstatus).toBe('E');
  });

  it('writes off the other letters of the same senders that are chosen, and no others', async () => {
    const paa = await etBrevInn();
    const { saksmappe } = await p.journalposten(paa);
    const brevnr = async (endret: object = {}) => (await etBrevInn({ saksmappe, ...endret })) as string;
    const [andre, tredje] = [await brevnr(), await brevnr()];
    const fremmed = await brevnr({ korrespondanseparter: [{ ...MOTTAKER, type: 'EA', navn: 'Ola Testesen' }] });
    const skjermet = await brevnr({ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Søknad' });
    const annenSak = await etBrevInn();
    const utkast = verdi(await p.rom.i((uow) => p.ekspedering.hentSvarutkast(uow, paa), SAKSBEHANDLER));
    expect(utkast.flere.map(({ id }) => id).sort()).toEqual([andre, tredje].sort());
    for (const ogsaa of [[fremmed], [skjermet], [annenSak], [paa]])
      expect(kode(await svar(paa, null, { ogsaa }))).toBe('arkiv.besvares-hver-for-seg');
    const { journalpost } = verdi(await svar(paa, null, { ogsaa: [andre, andre] }));
    for (const besvart of [paa, andre])
      expect(await p.journalposten(besvart)).toMatchObject({
        restanse: false,
        avskrivninger: [{ avskrivningsmaate: 'BU', avskrivesAv: { id: journalpost } }],
      });
    for (const id of [tredje, fremmed, skjermet]) expect((await p.journalposten(id)).restanse).toBe(true);
  });

  it('may be kept without being sent, and is not public before it has left', async () => {
    const paa = await etBrevInn();
    const { journalpost } = verdi(await svar(paa, null));
    const offentlig = () => p.i((uow) => p.rom.arkiv.hentForPublisering(uow, journalpost));
    expect(await offentlig()).toBeNull();
    const [id = ''] = await p.koe(journalpost, 'utskrift');
    verdi(await p.i((uow) => p.ekspedering.velg(uow, id, 'skrevetUt')));
    expect(await offentlig()).toMatchObject({ journalstatus: 'E' });
  });

  it('is shielded as what it answers, and then printed here', async () => {
    const paa = await etBrevInn({ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Søknad' });
    expect(kode(await svar(paa, 'svarut'))).toBe('ekspedering.kan-ikke-digitalt');
    const { journalpost } = verdi(await svar(paa, 'utskrift'));
    expect(await p.journalposten(journalpost)).toMatchObject({
      ...{ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Søknad' },
    });
  });

  it('leaves nothing behind when it is refused', async () => {
    const paa = await etBrevInn({ korrespondanseparter: [{ ...MOTTAKER, type: 'EA', adresse: null }] });
    await expect(
      p.rom.i(async (uow) => {
        const utkast = verdi(await p.ekspedering.hentSvarutkast(uow, paa));
        const [{ korrespondansepart = '' } = {}] = utkast.mottakere;
        const sending = [{ korrespondansepart, kanal: 'utskrift' as const, adresse: null }];
        // As the platform does it: a refusal rolls back.
        verdi(await p.ekspedering.svar(uow, paa, { ...BREV, sending }));
      }, SAKSBEHANDLER),
    ).rejects.toThrow('ekspedering.adresse-mangler');
    expect((await p.journalposten(paa)).restanse).toBe(true);
  });

  it('is refused for what did not come in, what is Utgår, what one may not see, an empty letter and a field nobody filled in', async () => {
    const utgaaende = await p.etUtgaaende();
    expect(kode(await p.rom.i((uow) => p.ekspedering.svar(uow, utgaaende, BREV)))).toBe('arkiv.avskrives-ikke');
    const paa = await etBrevInn({ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Søknad' });
    const som = { aktoer: bruker('uvedkommende') };
    const forsoek = [
      await p.rom.i((uow) => p.ekspedering.hentSvarutkast(uow, paa), som),
      await p.rom.i((uow) => p.ekspedering.visSvar(uow, paa, BREV), som),
      await p.rom.i((uow) => p.ekspedering.svar(uow, paa, BREV), som),
    ];
    expect(forsoek.map(kode)).toEqual(forsoek.map(() => 'arkiv.ikke-klarert'));
    expect(kode(await svar(paa, null, { tekst: ' \n ' }))).toBe('ekspedering.brev-tomt');
    expect(kode(await svar(paa, null, { tekst: 'Hei {{ukjent}}' }))).toBe('ekspedering.flettefelt-igjen');
    verdi(await p.i((uow) => p.rom.arkiv.settUtgaar(uow, paa, 'Feil')));
    expect(kode(await p.rom.i((uow) => p.ekspedering.hentSvarutkast(uow, paa), SAKSBEHANDLER))).toBe(
      'arkiv.journalpost-utgaatt',
    );
  });

  it('is shown as the PDF/A it will be, in both forms of Norwegian', async () => {
    const paa = await etBrevInn();
    for (const maalform of ['nb', 'nn'] as const) {
      const pdf = verdi(await p.rom.i((uow) => p.ekspedering.visSvar(uow, paa, { ...BREV, maalform }), SAKSBEHANDLER));
      expect(await sjekkPdfa(new Uint8Array(pdf), '2b')).toEqual([]);
    }
  });

  it('begins with templates where the fields are filled in', async () => {
    const paa = await etBrevInn();
    const utkast = verdi(await p.rom.i((uow) => p.ekspedering.hentSvarutkast(uow, paa), SAKSBEHANDLER));
    expect(utkast).toMatchObject({ maalform: 'nb', tittel: 'Svar: Søknad', skjermet: false });
    expect(utkast.mottakere).toMatchObject([{ navn: 'Kari Testesen', hinder: null, adresseErHel: true }]);
    for (const mal of [...utkast.maler.nb, ...utkast.maler.nn]) {
      expect(vurderBrevtekst(mal.tekst).ok).toBe(true);
      expect(mal.tekst).toContain('19. november 2026');
    }
    expect(JSON.stringify(utkast)).not.toContain(FNR);
  });

  it('gives the number to the recipient of the answer only: another name gets none', async () => {
    const [paa, annet] = [await etBrevInn(), await p.etUtgaaende()];
    const avsender = (await p.journalposten(paa)).korrespondanseparter[0]?.id ?? '';
    const fremmed = (await p.journalposten(annet)).korrespondanseparter[0]?.id ?? '';
    await p.sporring(`delete from arkiv.korrespondansepart_foedselsnummer where korrespondansepart = '${fremmed}'`);
    await p.sporring(`select set_config('app.arkivskaper', '${p.eier}', false)`);
    await p.sporring(`select arkiv.kopier_foedselsnummer_til_svar('${avsender}', '${fremmed}')`);
    expect(await p.i((uow) => p.rom.arkiv.hentDigitalAdresse(uow, fremmed))).toBeNull();
  });
});

describe('merging', () => {
  it('puts values in, and leaves in sight what it does not know', () => {
    expect(flett('Sak {{ saksnummer }}, {{mottatt}} {{xyz}}', { saksnummer: '2026/1' })).toBe(
      'Sak 2026/1, {{mottatt}} {{xyz}}',
    );
  });

  it('has standard templates whole in both forms of Norwegian, each with where the law says so', () => {
    for (const mal of STANDARDMALER) {
      expect(vurderMal(mal)).toMatchObject({ ok: true, verdi: { nb: expect.anything(), nn: expect.anything() } });
      expect(mal.hjemler).not.toEqual([]);
    }
  });
});
