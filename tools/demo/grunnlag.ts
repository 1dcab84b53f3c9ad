import { writeFile } from 'node:fs/promises';
import { standardstruktur } from '../../server/src/arkiv/index.ts';
import { demobrukerfil } from '../../server/src/composition/demobrukere.ts';
import type { Kontekster } from '../../server/src/composition/kontekster.ts';
import { type Arkivskaper, arkivskaper, type Result, systemAktoer, type Uow } from '../../server/src/kernel/index.ts';
import {
  DEMO_KOMMUNER,
  DEMO_PASSORD,
  type DemoBruker,
  type DemoKommune,
  type DemoRolle,
  type DemoSak,
  type DemoSenterbruker,
  FELLESSENTER,
} from './index.ts';

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
    const { kommunenummer, merke, farge, maalform, arkivmaal, kontaktEpost, kontaktTelefon } = kommune;
    const navn = `${kommune.navn} kommune`;
    const innstillinger = { arkivmaal, kontaktEpost, kontaktTelefon, publiseringsforsinkelseDager: 0 };
    krev(await virksomhet.opprettKommune(uow, { kommunenummer, navn, merke, farge, maalform, innstillinger }));
    const finnes = await virksomhet.finnEnheter(uow);
    for (const enhet of kommune.enheter.filter((e) => !finnes.some((f) => f.kode === e.kode))) {
      const { kode, overordnet = null, ansvar } = enhet;
      krev(await virksomhet.endreEnhet(uow, { kode, navn: enhet.navn, overordnet, ansvar: [...ansvar], aktiv: true }));
    }
    krev(
      await arkiv.opprettArkivstruktur(
        uow,
        standardstruktur({
          navn,
          gyldigFra: GYLDIG_FRA,
          tilgangskoder: kommune.tilgangskoder.map(({ hele, ...kode }) => ({ ...kode, helDokument: hele })),
        }),
      ),
    );
  });
}

async function ansett(kontekster: Kontekster, kommune: DemoKommune): Promise<void> {
  for (const bruker of [...kommune.brukere.map(medFoersteRolle), ...fellesFor(kommune)]) {
    await i(kontekster, kommune.orgnr, (uow) => ansettEn(kontekster, uow, bruker));
  }
  await i(kontekster, kommune.orgnr, async (uow) => {
    const aapne = await kontekster.arkiv.finnSaker(uow, { q: '', status: 'alle', grense: 1 });
    if (aapne.length > 0) return;
    for (const sak of kommune.saker) krev(await kontekster.arkiv.opprettSaksmappe(uow, nySak(sak)));
  });
}

function nySak({ tittel, offentligTittel, klasse, gnrbnr, part, enhet, saksansvarlig, tilgangskode }: DemoSak) {
  const skjermet = tilgangskode !== undefined;
  return {
    tittel,
    // A shielded case needs a public title; one without names is its own.
    offentligTittel: offentligTittel ?? (skjermet ? tittel : null),
    klasse,
    gnrbnr: gnrbnr ?? null,
    administrativEnhet: enhet,
    saksansvarlig,
    tilgangskode: tilgangskode ?? null,
    parter: part === undefined ? [] : [{ navn: part, rolle: 'Part', orgnr: null, skjermet }],
  };
}

type Ansatt = Parameters<Kontekster['tilgang']['opprettBruker']>[1];

/** The first role makes the person; a second role in the same municipality is a grant of its own. */
function medFoersteRolle(bruker: DemoBruker): Ansatt & { readonly flere: readonly DemoRolle[] } {
  const [foerste, ...flere] = bruker.roller.map(({ rolle }) => rolle);
  if (foerste === undefined) throw new Error(`${bruker.brukernavn} has no role`);
  const { brukernavn, navn, epost, enhet = null, klarering, ferdigheter } = bruker;
  return { brukernavn, navn, epost, passord: DEMO_PASSORD, rolle: foerste, enhet, klarering, ferdigheter, flere };
}

async function ansettEn({ tilgang }: Kontekster, uow: Uow, ny: ReturnType<typeof medFoersteRolle>): Promise<void> {
  if ((await tilgang.finnMedBrukernavn(uow, ny.brukernavn)) !== null) return;
  const { flere, ...bruker } = ny;
  const svar = await tilgang.opprettBruker(uow, bruker);
  if (!svar.ok && svar.feil.kode !== 'tilgang.brukernavn-opptatt') krev(svar);
  if (!svar.ok) return;
  const { enhet, klarering } = bruker;
  for (const rolle of flere) {
    krev(await tilgang.tildelRolle(uow, svar.verdi.id, { rolle, enhet, klarering, fra: GYLDIG_FRA, til: null }));
  }
}

function fellesFor(kommune: DemoKommune) {
  return FELLESSENTER.flatMap((person) => {
    const [foerste] = person.tildelinger;
    if (foerste?.kommunenummer !== kommune.kommunenummer) return [];
    const klarering = klareringI(kommune, person);
    return [medFoersteRolle({ ...person, klarering, roller: [{ rolle: foerste.rolle }] })];
  });
}

/** A clearance is worth something only where the municipality has the code. */
function klareringI(kommune: DemoKommune, person: DemoSenterbruker): string[] {
  return person.klarering.filter((kode) => kommune.tilgangskoder.some((finnes) => finnes.kode === kode));
}

function kommuneMed(kommunenummer: string | undefined): DemoKommune {
  const kommune = DEMO_KOMMUNER.find((k) => k.kommunenummer === kommunenummer);
  if (kommune === undefined) throw new Error(`The demo has no municipality ${kommunenummer}`);
  return kommune;
}

/** The joint centre's people are one person each; the first municipality makes them, the others give them a grant. */
export async function tildelFelles(kontekster: Kontekster): Promise<void> {
  for (const person of FELLESSENTER) {
    const [foerste, ...andre] = person.tildelinger;
    const bruker = await i(kontekster, kommuneMed(foerste?.kommunenummer).orgnr, (uow) =>
      kontekster.tilgang.finnMedBrukernavn(uow, person.brukernavn),
    );
    if (bruker === null) throw new Error(`The demo lacks ${person.brukernavn}`);
    for (const { kommunenummer, rolle } of andre) {
      const kommune = kommuneMed(kommunenummer);
      await i(kontekster, kommune.orgnr, async (uow) => {
        if ((await kontekster.tilgang.hentBruker(uow, bruker.id)) !== null) return;
        const klarering = klareringI(kommune, person);
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
  for (const { brukernavn, fravaer, tildelinger } of FELLESSENTER) {
    if (fravaer === undefined) continue;
    await i(kontekster, kommuneMed(tildelinger[0]?.kommunenummer).orgnr, async (uow) => {
      const borte = await kontekster.tilgang.finnMedBrukernavn(uow, brukernavn);
      const stedfortreder = await kontekster.tilgang.finnMedBrukernavn(uow, fravaer.stedfortreder);
      if (borte === null || (await kontekster.fordeling.finnFravaer(uow)).some((f) => f.bruker === borte.id)) return;
      const [fra, til] = [dato(naa, fravaer.fraDag), dato(naa, fravaer.tilDag)];
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

/** Everyone of the joint centre, and the first two case handlers of each municipality. */
function brukerliste() {
  const felles = FELLESSENTER.map(({ brukernavn, navn, beskrivelse }) => ({ brukernavn, navn, beskrivelse }));
  const lokale = DEMO_KOMMUNER.flatMap((kommune) =>
    kommune.brukere
      .filter((bruker) => bruker.roller[0]?.rolle === 'saksbehandler')
      .slice(0, 2)
      .map(({ brukernavn, navn, enhet }) => ({
        brukernavn,
        navn,
        beskrivelse: `Saksbehandler i ${kommune.navn}, ${kommune.enheter.find((e) => e.kode === enhet)?.navn ?? ''}`,
      })),
  );
  return { passord: DEMO_PASSORD, brukere: [...felles, ...lokale] };
}
