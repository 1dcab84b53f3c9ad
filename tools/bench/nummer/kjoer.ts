import { randomUUID } from 'node:crypto';
import { K_KODER_TOPP, STANDARD_TILGANGSKODER } from '@dokumentsenter/noark';
import { arkivLager } from '../../../server/src/arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv, type Journalfoer } from '../../../server/src/arkiv/index.ts';
import { registrerAbonnement } from '../../../server/src/composition/abonnement.ts';
import { type Grunnmur, reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, type Result, systemAktoer, type Uow } from '../../../server/src/kernel/index.ts';

export interface Nummervalg {
  readonly appUrl: string;
  readonly datamappe: string;
  /** Journalføringer in each round. */
  readonly antall: number;
}
export interface Nummerrunde {
  readonly parallelle: number;
  readonly antall: number;
  readonly perSekund: number;
  /** Milliseconds for one, in the caller's eyes. */
  readonly p50: number;
  readonly p95: number;
}

const RANA = arkivskaper('872418032');
const PARALLELLE = [1, 20];
const SAKER = 40;

/**
 * Journalføringer per second in ONE municipality, where every one waits for the same counter: whole transactions with two documents,
 * endringslogg, event and its jobs. Afterwards the series is held against 1…n.
 */
export async function kjoerNummer(valg: Nummervalg): Promise<{ runder: Nummerrunde[]; hel: boolean }> {
  const config = lesConfig({
    DATABASE_URL: valg.appUrl,
    DOKUMENTSENTER_DATA: valg.datamappe,
    DOKUMENTSENTER_LOGG: 'silent',
  });
  const grunnmur = await reisGrunnmur(config, { naa: () => new Date() });
  registrerAbonnement(grunnmur.subscriptions);
  const arkiv = createArkiv({ lager: arkivLager });
  try {
    const saker = await settOpp(grunnmur, arkiv);
    await runde(grunnmur, arkiv, saker, 4, Math.min(100, valg.antall));
    const runder: Nummerrunde[] = [];
    for (const parallelle of PARALLELLE) runder.push(await runde(grunnmur, arkiv, saker, parallelle, valg.antall));
    const rapport = await i(grunnmur, (uow) => arkiv.verifiserNummerserie(uow, new Date().getFullYear()));
    return { runder, hel: rapport.hull.length === 0 && rapport.dobbelte.length === 0 && !rapport.tellerAvvik };
  } finally {
    await grunnmur.lukk();
  }
}

async function runde(
  grunnmur: Grunnmur,
  arkiv: Arkiv,
  saker: readonly string[],
  parallelle: number,
  antall: number,
): Promise<Nummerrunde> {
  const tider: number[] = [];
  let neste = 0;
  const skriv = async () => {
    while (neste < antall) {
      const sak = saker[neste % saker.length] as string;
      neste += 1;
      const start = performance.now();
      await i(grunnmur, async (uow) => paaKrevd(await arkiv.journalfoer(uow, etBrev(sak))));
      tider.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: parallelle }, skriv));
  const sekunder = (performance.now() - start) / 1000;
  const sortert = tider.toSorted((a, b) => a - b);
  const prosentil = (p: number) => Math.round((sortert[Math.floor(sortert.length * p)] ?? 0) * 10) / 10;
  return { parallelle, antall, perSekund: Math.round(antall / sekunder), p50: prosentil(0.5), p95: prosentil(0.95) };
}

function i<T>(grunnmur: Grunnmur, arbeid: (uow: Uow) => Promise<T>): Promise<T> {
  return grunnmur.withTenant(RANA, systemAktoer('bench'), arbeid);
}

async function settOpp(grunnmur: Grunnmur, arkiv: Arkiv): Promise<string[]> {
  await i(grunnmur, async (uow) =>
    paaKrevd(
      await arkiv.opprettArkivstruktur(uow, {
        arkivskaperNavn: 'Rana kommune',
        arkivtittel: 'Sakarkiv',
        arkivdeler: [{ tittel: 'Sakarkiv' }],
        klassifikasjonssystemer: [{ tittel: 'K-koder', type: 'KK', primaert: true, klasser: K_KODER_TOPP }],
        tilgangskoder: STANDARD_TILGANGSKODER.map((k) => ({ ...k, gyldigFra: '2009-01-01', gyldigTil: null })),
      }),
    ),
  );
  const saker: string[] = [];
  for (let n = 1; n <= SAKER; n += 1) {
    const sak = await i(grunnmur, async (uow) =>
      paaKrevd(
        await arkiv.opprettSaksmappe(uow, {
          tittel: `Målesak ${n}`,
          offentligTittel: null,
          klasse: 'L',
          gnrbnr: null,
          administrativEnhet: 'PLAN',
          saksansvarlig: null,
          tilgangskode: null,
        }),
      ),
    );
    saker.push(sak.id);
  }
  return saker;
}

function etBrev(saksmappe: string): Journalfoer {
  const fil = { stoerrelse: 100_000, sjekksum: 'a'.repeat(64) };
  const pdf = { ...fil, format: 'pdf', filnavn: 'brev.pdf', mime: 'application/pdf' };
  const dokument = { tittel: 'Brev', utenArkivformat: null, dokumentmedium: 'E' as const };
  const objekter = [
    { ...pdf, variantformat: 'P' as const },
    { ...pdf, variantformat: 'A' as const, sjekksum: 'b'.repeat(64) },
  ];
  return {
    saksmappe,
    tittel: 'Søknad om tillatelse til tiltak',
    offentligTittel: null,
    journalposttype: 'I',
    dokumentetsDato: null,
    mottattDato: new Date(),
    korrespondanseparter: [
      {
        type: 'EA',
        navn: 'Kari Testesen',
        slag: 'person',
        orgnr: null,
        fnr: null,
        adresse: null,
        epost: null,
        skjermet: false,
      },
    ],
    administrativEnhet: 'PLAN',
    saksbehandler: null,
    saksbehandlerId: null,
    tilgangskode: null,
    hjemmel: null,
    dokumenter: [
      { ...dokument, tilknyttetRegistreringSom: 'H', objekter },
      { ...dokument, tilknyttetRegistreringSom: 'V', objekter },
    ],
    forsendelse: randomUUID(),
  };
}

function paaKrevd<T>(svar: Result<T>): T {
  if (!svar.ok) throw new Error(`Refused: ${svar.feil.kode}`);
  return svar.verdi;
}
