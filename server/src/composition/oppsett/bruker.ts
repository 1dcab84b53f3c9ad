import { opprettBruker } from '@dokumentsenter/contract';
import { Konfigurasjonsfeil } from '../../config.ts';
import { arkivskaper, type Result, systemAktoer, type Uow } from '../../kernel/index.ts';
import { ALLE_ROLLER } from '../../tilgang/index.ts';
import { norskDato } from '../../virksomhet/index.ts';
import type { Kontekster } from '../kontekster.ts';
import { avvisningstekst, lesArgumenter } from './argumenter.ts';

const BRUK = `./dokumentsenter bruker opprett --kommune NR --brukernavn BRUKERNAVN --navn NAVN
      [--epost ADRESSE] [--rolle ${ALLE_ROLLER.join('|')}]        (administrator når rollen ikke er oppgitt)
  ./dokumentsenter bruker nytt-passord --kommune NR --brukernavn BRUKERNAVN`;
type Deler = Pick<Kontekster, 'virksomhet' | 'tilgang' | 'sporing'> & {
  readonly grunnmur: Pick<Kontekster['grunnmur'], 'withTenant'>;
};

/** `bruker opprett …` and `bruker nytt-passord …`. Resolves to the exit code. @throws Konfigurasjonsfeil in words for who typed it */
export async function brukerKommando(kontekster: Deler, [verb, ...rest]: readonly string[]): Promise<number> {
  if (verb === 'opprett') return opprett(kontekster, rest);
  if (verb === 'nytt-passord') return nyttPassord(kontekster, rest);
  throw new Konfigurasjonsfeil(`Si hva som skal gjøres med brukeren.\n\nBruk:\n  ${BRUK}`);
}

async function opprett(kontekster: Deler, argumenter: readonly string[]): Promise<number> {
  const valg = lesArgumenter(argumenter, {
    krevd: ['kommune', 'brukernavn', 'navn'],
    valgfri: ['epost', 'rolle'],
    bruk: BRUK,
  });
  const rolle = ALLE_ROLLER.find((en) => en === (valg.rolle ?? 'administrator'));
  if (rolle === undefined) throw new Konfigurasjonsfeil(`--rolle er ${ALLE_ROLLER.join(', ')}.`);
  const { brukernavn, navn, epost } = lesPerson(valg);
  const tekst = await iKommune(kontekster, valg.kommune, (uow, hvor) =>
    opprettEn(kontekster, uow, hvor, { brukernavn, navn, epost, rolle, enhet: null, klarering: [] }),
  );
  process.stdout.write(tekst);
  return 0;
}

type NyBruker = Parameters<Kontekster['tilgang']['opprettBruker']>[1];

/** Held to the same form as in the browser. */
function lesPerson(valg: { brukernavn: string; navn: string; epost?: string }) {
  const { brukernavn: zBrukernavn, navn: zNavn, epost: zEpost } = opprettBruker.body.shape;
  const brukernavn = zBrukernavn.safeParse(valg.brukernavn);
  if (!brukernavn.success)
    throw new Konfigurasjonsfeil('--brukernavn er 3–60 tegn: små bokstaver (a–z), tall, punktum og bindestrek.');
  const navn = zNavn.safeParse(valg.navn);
  if (!navn.success) throw new Konfigurasjonsfeil('--navn er personens fulle navn, 2–120 tegn.');
  const epost = zEpost.safeParse(valg.epost ?? null);
  if (!epost.success) throw new Konfigurasjonsfeil(`«${valg.epost}» er ikke en e-postadresse.`);
  return { brukernavn: brukernavn.data, navn: navn.data, epost: epost.data };
}

/** Who has a user already keeps it and its password: here nothing is new, from another municipality it gets the role. */
async function opprettEn(kontekster: Deler, uow: Uow, hvor: string, ny: NyBruker): Promise<string> {
  const { tilgang } = kontekster;
  const her = await tilgang.finnMedBrukernavn(uow, ny.brukernavn);
  if (her !== null) {
    return `${her.navn} (${her.brukernavn}) har alt en bruker i ${hvor}. Ingenting er endret.\nGlemt passordet? ./dokumentsenter bruker nytt-passord\n`;
  }
  const svar = await tilgang.opprettBruker(uow, ny);
  if (!svar.ok && svar.feil.kode === 'tilgang.brukernavn-opptatt') {
    const { rolle, enhet, klarering } = ny;
    const fra = norskDato(uow.naa);
    const bruker = krev(await tilgang.tildelPerson(uow, ny.brukernavn, { rolle, enhet, klarering, fra, til: null }));
    await spor(kontekster, uow, 'tildeling.opprettet', bruker.id);
    return `${bruker.navn} (${bruker.brukernavn}) har bruker fra før, og er nå ${rolle} i ${hvor} også. Passordet er det samme som før.\n`;
  }
  const bruker = krev(svar);
  await spor(kontekster, uow, 'bruker.opprettet', bruker.id);
  return `${bruker.navn} (${bruker.brukernavn}) er opprettet som ${ny.rolle} i ${hvor}.\n${engangstekst(bruker.engangspassord ?? '')}`;
}

/** Whoever runs the machine answers for every municipality on it. */
async function nyttPassord(kontekster: Deler, argumenter: readonly string[]): Promise<number> {
  const valg = lesArgumenter(argumenter, { krevd: ['kommune', 'brukernavn'], valgfri: [], bruk: BRUK });
  const tekst = await iKommune(kontekster, valg.kommune, async (uow, hvor) => {
    const bruker = await kontekster.tilgang.finnMedBrukernavn(uow, valg.brukernavn);
    if (bruker === null) throw new Konfigurasjonsfeil(`Ingen i ${hvor} har brukernavnet «${valg.brukernavn}».`);
    const { engangspassord } = krev(await kontekster.tilgang.nullstillPassord(uow, bruker.id, () => true));
    await spor(kontekster, uow, 'passord.nullstilt', bruker.id);
    return `${bruker.navn} er logget ut overalt.\n${engangstekst(engangspassord)}`;
  });
  process.stdout.write(tekst);
  return 0;
}

function engangstekst(passord: string): string {
  return `Engangspassord: ${passord}\nDet vises bare nå, gjelder i 14 dager og må byttes ved innlogging. Gi det til personen på en trygg måte.\n`;
}

function spor({ sporing }: Deler, uow: Uow, handling: string, objekt: string): Promise<void> {
  return sporing.loggSpor(uow, { handling, objekt, utfall: 'utfoert' });
}

async function iKommune<T>(
  { grunnmur, virksomhet }: Deler,
  nummer: string,
  arbeid: (uow: Uow, navn: string) => Promise<T>,
): Promise<T> {
  const kommune = await virksomhet.finnKommune(nummer);
  if (kommune === null)
    throw new Konfigurasjonsfeil(
      `Kommune ${nummer} finnes ikke her. Se hvilke som gjør det: ./dokumentsenter kommune liste`,
    );
  return grunnmur.withTenant(arkivskaper(kommune.arkivskaper), systemAktoer('oppsett'), (uow) =>
    arbeid(uow, kommune.navn),
  );
}

function krev<T>(svar: Result<T>): T {
  if (!svar.ok) throw new Konfigurasjonsfeil(avvisningstekst(svar.feil));
  return svar.verdi;
}
