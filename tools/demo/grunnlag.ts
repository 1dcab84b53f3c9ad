import { writeFile } from 'node:fs/promises';
import { K_KODER_TOPP } from '@dokumentsenter/noark';
import { demobrukerfil } from '../../server/src/composition/demobrukere.ts';
import type { Kontekster } from '../../server/src/composition/kontekster.ts';
import { type Arkivskaper, arkivskaper, type Result, systemAktoer, type Uow } from '../../server/src/kernel/index.ts';
import { DEMO_KOMMUNER, DEMO_PASSORD, type DemoBruker, type DemoKommune, FELLESSENTER } from './index.ts';

const GYLDIG_FRA = '2026-01-01';
const DEMO = systemAktoer('demo');

/** What must be there before anyone signs in. Every step is an operation of the product, and the second time nothing is new. */
export async function lastGrunnlag(kontekster: Kontekster, naa: Date): Promise<void> {
  for (const kommune of DEMO_KOMMUNER) await opprett(kontekster, kommune);
  // Persons are made in parallel: a password hash is slow on purpose.
  await Promise.all(DEMO_KOMMUNER.map((kommune) => ansett(kontekster, kommune)));
  await meldFravaer(kontekster, naa);
  await writeFile(demobrukerfil(kontekster.grunnmur.config.datamappe), JSON.stringify(brukerliste()), { mode: 0o600 });
}

function i<T>(kontekster: Kontekster, orgnr: string, arbeid: (uow: Uow) => Promise<T>): Promise<T> {
  return kontekster.grunnmur.withTenant(eier(orgnr), DEMO, arbeid);
}

function eier(orgnr: string): Arkivskaper {
  return arkivskaper(orgnr);
}

function krev<T>(svar: Result<T, { kode: string }>): T {
  if (!svar.ok) throw new Error(`The demo was refused: ${svar.feil.kode}`);
  return svar.verdi;
}

async function opprett(kontekster: Kontekster, kommune: DemoKommune): Promise<void> {
  const { virksomhet, arkiv } = kontekster;
  await i(kontekster, kommune.orgnr, async (uow) => {
    const { kommunenummer, navn, merke, farge, maalform, arkivmaal, kontaktEpost, kontaktTelefon } = kommune;
    const innstillinger = { arkivmaal, kontaktEpost, kontaktTelefon, publiseringsforsinkelseDager: 0 };
    krev(await virksomhet.opprettKommune(uow, { kommunenummer, navn, merke, farge, maalform, innstillinger }));
    const finnes = await virksomhet.finnEnheter(uow);
    for (const enhet of ENHETER.filter((e) => !finnes.some((f) => f.kode === e.kode))) {
      krev(await virksomhet.endreEnhet(uow, { ...enhet, ansvar: [...enhet.ansvar], aktiv: true }));
    }
    krev(
      await arkiv.opprettArkivstruktur(uow, {
        arkivskaperNavn: navn,
        arkivtittel: `Sakarkivet til ${navn}`,
        arkivdeler: [{ tittel: 'Sakarkiv 2026–', startDato: GYLDIG_FRA }],
        klassifikasjonssystemer: [
          { tittel: 'K-koder', type: 'KK', primaert: true, klasser: K_KODER_TOPP },
          { tittel: 'Gårds- og bruksnummer', type: 'GBN', primaert: false, klasser: [] },
        ],
        tilgangskoder: TILGANGSKODER.map((kode) => ({ ...kode, gyldigFra: GYLDIG_FRA, gyldigTil: null })),
      }),
    );
  });
}

async function ansett(kontekster: Kontekster, kommune: DemoKommune): Promise<void> {
  for (const bruker of [...kommune.brukere, ...fellesFor(kommune)]) {
    await i(kontekster, kommune.orgnr, (uow) => ansettEn(kontekster, uow, bruker));
  }
  await i(kontekster, kommune.orgnr, async (uow) => {
    const aapne = await kontekster.arkiv.finnSaker(uow, { q: '', status: 'alle', grense: 1 });
    if (aapne.length > 0) return;
    for (const { noekkel: _noekkel, part, enhet, ...sak } of kommune.saker) {
      const parter =
        part === null ? [] : [{ navn: part, rolle: 'Part', orgnr: null, skjermet: sak.tilgangskode !== null }];
      krev(await kontekster.arkiv.opprettSaksmappe(uow, { ...sak, administrativEnhet: enhet, parter }));
    }
  });
}

async function ansettEn({ tilgang }: Kontekster, uow: Uow, bruker: Demobruker): Promise<void> {
  if ((await tilgang.finnMedBrukernavn(uow, bruker.brukernavn)) !== null) return;
  const svar = await tilgang.opprettBruker(uow, { ...bruker, epost: null, passord: DEMO_PASSORD });
  if (!svar.ok && svar.feil.kode !== 'tilgang.brukernavn-opptatt') krev(svar);
}

function fellesFor(kommune: DemoKommune): Demobruker[] {
  return FELLESSENTER.filter((person) => person.kommuner[0] === kommune.kommunenummer).map((person) => ({
    ...person,
    enhet: null,
  }));
}

/** The joint centre's people are one person each; the first municipality makes them, the others give them a grant. */
export async function tildelFelles(kontekster: Kontekster): Promise<void> {
  for (const person of FELLESSENTER) {
    const [foerste, ...andre] = person.kommuner.map(
      (nr) => DEMO_KOMMUNER.find((k) => k.kommunenummer === nr)?.orgnr ?? '',
    );
    const bruker = await i(kontekster, foerste ?? '', (uow) =>
      kontekster.tilgang.finnMedBrukernavn(uow, person.brukernavn),
    );
    if (bruker === null) throw new Error(`The demo lacks ${person.brukernavn}`);
    for (const orgnr of andre) {
      await i(kontekster, orgnr, async (uow) => {
        if ((await kontekster.tilgang.hentBruker(uow, bruker.id)) !== null) return;
        const { rolle, klarering } = person;
        krev(
          await kontekster.tilgang.tildelRolle(uow, bruker.id, {
            rolle,
            enhet: null,
            klarering,
            fra: GYLDIG_FRA,
            til: null,
          }),
        );
      });
    }
  }
}

async function meldFravaer(kontekster: Kontekster, naa: Date): Promise<void> {
  await tildelFelles(kontekster);
  for (const { brukernavn, fravaer, kommuner } of FELLESSENTER) {
    if (fravaer === undefined) continue;
    const orgnr = DEMO_KOMMUNER.find((k) => k.kommunenummer === kommuner[0])?.orgnr ?? '';
    await i(kontekster, orgnr, async (uow) => {
      const borte = await kontekster.tilgang.finnMedBrukernavn(uow, brukernavn);
      const stedfortreder = await kontekster.tilgang.finnMedBrukernavn(uow, fravaer.stedfortreder);
      if (borte === null || (await kontekster.fordeling.finnFravaer(uow)).some((f) => f.bruker === borte.id)) return;
      const [fra, til] = [dato(naa, fravaer.fraDager), dato(naa, fravaer.tilDager)];
      krev(
        await kontekster.fordeling.opprettFravaer(uow, {
          bruker: borte.id,
          fra,
          til,
          stedfortreder: stedfortreder?.id ?? null,
        }),
      );
    });
  }
}

function dato(naa: Date, dager: number): string {
  return new Date(naa.getTime() + dager * 86_400_000).toISOString().slice(0, 10);
}

function brukerliste() {
  const felles = FELLESSENTER.map(({ brukernavn, navn, beskrivelse }) => ({ brukernavn, navn, beskrivelse }));
  const behandlere = DEMO_KOMMUNER.flatMap((k) =>
    k.brukere.slice(0, 2).map(({ brukernavn, navn, enhet }) => ({
      brukernavn,
      navn,
      beskrivelse: `Saksbehandler i ${k.navn}, ${ENHETER.find((e) => e.kode === enhet)?.navn ?? ''}`,
    })),
  );
  return { passord: DEMO_PASSORD, brukere: [...felles, ...behandlere] };
}
