import { standardstruktur } from '../../arkiv/index.ts';
import { Konfigurasjonsfeil } from '../../config.ts';
import { arkivskaper, type Result, systemAktoer, type Uow } from '../../kernel/index.ts';
import { fulltNavn, type Kommune, ledigFarge, ledigMerke, type NyKommune } from '../../virksomhet/index.ts';
import type { Kontekster } from '../kontekster.ts';
import { avvisningstekst, lesArgumenter } from './argumenter.ts';

const BRUK = `./dokumentsenter kommune opprett --orgnr NR --nr KOMMUNENUMMER --navn NAVN
      [--merke XX] [--farge #RRGGBB] [--maalform nb|nn] [--arkivmaal kjerne|pakke] [--epost ADRESSE] [--telefon NR]
  ./dokumentsenter kommune liste`;
type Deler = Pick<Kontekster, 'virksomhet' | 'arkiv' | 'sporing'> & {
  readonly grunnmur: Pick<Kontekster['grunnmur'], 'withTenant'>;
};

/** `kommune opprett …` and `kommune liste`. Resolves to the exit code. @throws Konfigurasjonsfeil in words for who typed it */
export async function kommuneKommando(kontekster: Deler, [verb, ...rest]: readonly string[]): Promise<number> {
  if (verb === 'liste' && rest.length === 0) return listKommuner(kontekster);
  if (verb !== 'opprett') throw new Konfigurasjonsfeil(`Si hva som skal gjøres med kommunen.\n\nBruk:\n  ${BRUK}`);
  const valg = lesArgumenter(rest, {
    krevd: ['orgnr', 'nr', 'navn'],
    valgfri: ['merke', 'farge', 'maalform', 'arkivmaal', 'epost', 'telefon'],
    bruk: BRUK,
  });
  const { maalform = 'nb', arkivmaal = 'kjerne', farge } = valg;
  if (maalform !== 'nb' && maalform !== 'nn') throw new Konfigurasjonsfeil('--maalform er nb eller nn.');
  if (arkivmaal !== 'kjerne' && arkivmaal !== 'pakke')
    throw new Konfigurasjonsfeil('--arkivmaal er kjerne eller pakke.');
  if (farge !== undefined && !/^#[0-9a-f]{6}$/i.test(farge))
    throw new Konfigurasjonsfeil('--farge skrives slik: #1b6e53');
  const navn = fulltNavn(valg.navn);
  const alle = await kontekster.virksomhet.alleKommuner();
  const merke = valg.merke?.toUpperCase() ?? ledigMerke(navn, new Set(alle.map((en) => en.merke)));
  if (merke === null) throw new Konfigurasjonsfeil('Fant ikke noe ledig merke. Velg selv, for eksempel --merke X.');
  const ny = {
    kommunenummer: valg.nr,
    navn,
    merke,
    farge: farge ?? ledigFarge(alle.map((en) => en.farge)),
    maalform,
    innstillinger: { arkivmaal, kontaktEpost: valg.epost ?? null, kontaktTelefon: valg.telefon ?? null },
  } as const;
  return opprett(kontekster, valg.orgnr.replace(/\s/g, ''), ny);
}

async function opprett(kontekster: Deler, orgnr: string, ny: NyKommune): Promise<number> {
  if (!/^\d{9}$/.test(orgnr)) throw new Konfigurasjonsfeil('--orgnr er ni sifre, kommunens organisasjonsnummer.');
  const { kommune, fantes } = await kontekster.grunnmur.withTenant(arkivskaper(orgnr), systemAktoer('oppsett'), (uow) =>
    reisKommune(kontekster, uow, ny),
  );
  if (!fantes) {
    process.stdout.write(
      `${kommune.navn} (${kommune.kommunenummer}) er opprettet, med arkivdel, klasser på øverste nivå og tilgangskoder.\n` +
        `Neste steg, den første administratoren:\n  ./dokumentsenter bruker opprett --kommune ${kommune.kommunenummer} --brukernavn … --navn …\n`,
    );
    return 0;
  }
  if (kommune.kommunenummer !== ny.kommunenummer || kommune.navn !== ny.navn) {
    throw new Konfigurasjonsfeil(
      `Organisasjonsnummeret er alt ${kommune.navn} (${kommune.kommunenummer}). Ingenting er endret. Sjekk tallene.`,
    );
  }
  process.stdout.write(`${kommune.navn} (${kommune.kommunenummer}) finnes alt. Ingenting er endret.\n`);
  return 0;
}

/** Municipality and archive in one transaction: one that stands has both. @throws Konfigurasjonsfeil when refused */
async function reisKommune(kontekster: Deler, uow: Uow, ny: NyKommune): Promise<{ kommune: Kommune; fantes: boolean }> {
  const finnes = await kontekster.virksomhet.hentKommune(uow);
  if (finnes !== null) return { kommune: finnes, fantes: true };
  const kommune = krev(await kontekster.virksomhet.opprettKommune(uow, ny));
  const gyldigFra = `${uow.naa.getUTCFullYear()}-01-01`;
  krev(await kontekster.arkiv.opprettArkivstruktur(uow, standardstruktur({ navn: kommune.navn, gyldigFra })));
  await kontekster.sporing.loggSpor(uow, {
    handling: 'kommune.opprettet',
    objekt: kommune.kommunenummer,
    utfall: 'utfoert',
  });
  return { kommune, fantes: false };
}

function krev<T>(svar: Result<T>): T {
  if (!svar.ok) throw new Konfigurasjonsfeil(avvisningstekst(svar.feil));
  return svar.verdi;
}

async function listKommuner({ virksomhet }: Deler): Promise<number> {
  const alle = await virksomhet.alleKommuner();
  if (alle.length === 0)
    process.stdout.write('Ingen kommuner ennå. Opprett den første med ./dokumentsenter kommune opprett\n');
  for (const en of alle)
    process.stdout.write(`${en.kommunenummer}  ${en.arkivskaper}  ${en.merke.padEnd(2)}  ${en.navn}\n`);
  return 0;
}
