import type { Forslag } from '@dokumentsenter/contract';
import type { Fasit } from '../../generator/index.ts';

/** Right, wrong, or nothing proposed where something should have been. */
export type Utfall = 'riktig' | 'feil' | 'ingen';
export type Feltnavn =
  | 'tittel'
  | 'avsender'
  | 'dokumentetsDato'
  | 'saksmappe'
  | 'klasse'
  | 'administrativEnhet'
  | 'saksbehandler'
  | 'tilgangskode'
  | 'arkivverdi'
  | 'kommune';

type Slaaopp = (felt: Forslag['felt']) => Forslag | undefined;

/** Null: the answer key asks nothing of this field for this letter. */
const REGLER: Readonly<Record<Feltnavn, (f: Slaaopp, fasit: Fasit) => Utfall | null>> = {
  tittel: (f, fasit) => sammenlign(f('tittel')?.visning, fasit.tilgangskode === null ? fasit.tittel : null),
  avsender: (f, fasit) => sammenlign(navn(f('avsender')), fasit.avsender.navn),
  dokumentetsDato: (f, fasit) => sammenlign(tekst(f('dokumentetsDato')?.verdi), fasit.dokumentetsDato),
  saksmappe: (f, fasit) => {
    if (!fasit.arkiveres || fasit.riktigKommunenummer !== fasit.kommunenummer) return null;
    const forslag = f('saksmappe');
    if (forslag === undefined) return 'ingen';
    const foreslaatt = (forslag.verdi as { saksnummer?: string } | null)?.saksnummer ?? null;
    return foreslaatt === fasit.saksnummer ? 'riktig' : 'feil';
  },
  klasse: (f, fasit) => (fasit.arkiveres ? sammenlign(tekst(f('klasse')?.verdi), fasit.klasse) : null),
  administrativEnhet: (f, fasit) =>
    egen(fasit) ? sammenlign(tekst(f('administrativEnhet')?.verdi), fasit.enhet) : null,
  saksbehandler: (f, fasit) => (egen(fasit) ? sammenlign(tekst(f('saksbehandler')?.verdi), fasit.saksbehandler) : null),
  tilgangskode: (f, fasit) => {
    const kode = (f('tilgangskode')?.verdi as { kode?: string } | null | undefined)?.kode ?? null;
    return (kode === null) === (fasit.tilgangskode === null) ? 'riktig' : 'feil';
  },
  arkivverdi: (f, fasit) => ((f('arkivverdi') === undefined) === fasit.arkiveres ? 'riktig' : 'feil'),
  kommune: (f, fasit) =>
    (f('kommune') === undefined) === (fasit.kommunenummer === fasit.riktigKommunenummer) ? 'riktig' : 'feil',
};

const egen = (fasit: Fasit) => fasit.arkiveres && fasit.riktigKommunenummer === fasit.kommunenummer;

export function treffFor(forslag: readonly Forslag[], fasit: Fasit): Map<Feltnavn, Utfall> {
  const slaaOpp: Slaaopp = (felt) => forslag.find((f) => f.felt === felt);
  const ut = new Map<Feltnavn, Utfall>();
  for (const [felt, regel] of Object.entries(REGLER) as [Feltnavn, (typeof REGLER)[Feltnavn]][]) {
    const utfall = regel(slaaOpp, fasit);
    if (utfall !== null) ut.set(felt, utfall);
  }
  return ut;
}

function sammenlign(foreslaatt: string | null | undefined, riktig: string | null): Utfall | null {
  if (riktig === null) return null;
  if (foreslaatt === undefined || foreslaatt === null || foreslaatt === '') return 'ingen';
  return normal(foreslaatt) === normal(riktig) ? 'riktig' : 'feil';
}

/** Case, punctuation and spacing are no errors of understanding. */
function normal(verdi: string): string {
  return verdi
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function navn(forslag: Forslag | undefined): string | null {
  return (forslag?.verdi as { navn?: string } | null | undefined)?.navn ?? null;
}

function tekst(verdi: unknown): string | null {
  return typeof verdi === 'string' ? verdi : null;
}
