import { DOKUMENTTYPE_STANDARD, MERKNADSTYPE } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { tekstEllerNull } from './skjerming.ts';

/** One value of a code list of the municipality's own, with the days it may be used. Both ends included. */
export interface Kodeverdi {
  readonly liste: Kodelistenavn;
  readonly kode: string;
  readonly navn: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
}

/** The lists a municipality decides itself (noark.md 1.3); the others are the standard's, and closed. */
export const EGNE_KODELISTER = [
  'dokumenttype',
  'partRolle',
  'merknadstype',
  'moetesakstype',
  'moeteregistreringstype',
] as const;
export type Kodelistenavn = (typeof EGNE_KODELISTER)[number];

/** What stands until a municipality has decided otherwise. */
export const STANDARDVERDIER: Readonly<Record<Kodelistenavn, Readonly<Record<string, string>>>> = {
  dokumenttype: {
    [DOKUMENTTYPE_STANDARD]: 'Korrespondanse',
    RUND: 'Rundskriv',
    FAKT: 'Faktura',
    ORDR: 'Ordrebekreftelse',
  },
  partRolle: { KLI: 'Klient', SOEK: 'Søker', PAAR: 'Pårørende', FORM: 'Formynder', ADV: 'Advokat', PART: 'Part' },
  merknadstype: MERKNADSTYPE,
  moetesakstype: { PS: 'Politisk sak', DS: 'Delegert møtesak', RS: 'Referatsak' },
  moeteregistreringstype: {
    MI: 'Møteinnkalling',
    SL: 'Sakliste',
    SF: 'Saksframlegg',
    VE: 'Vedtak',
    MP: 'Møteprotokoll',
  },
};

/** The codes of a list that may be used on a day: the standard ones, unless the municipality has values of its own in that list. */
export function gyldigeKoder(
  liste: Kodelistenavn,
  egne: readonly Kodeverdi[],
  dato: string,
): ReadonlyMap<string, string> {
  const iListen = egne.filter((v) => v.liste === liste);
  if (iListen.length === 0) return new Map(Object.entries(STANDARDVERDIER[liste]));
  const gyldige = iListen.filter((v) => v.gyldigFra <= dato && (v.gyldigTil === null || v.gyldigTil >= dato));
  return new Map(gyldige.map((v) => [v.kode, v.navn]));
}

/** A value has a code and a name, and its days do not cross those of the same code (expired ones are kept, krav 5.2.16). */
export function vurderKodeverdi(ny: Kodeverdi, egne: readonly Kodeverdi[]): Result<Kodeverdi, Arkivavvisning> {
  const kode = tekstEllerNull(ny.kode);
  const navn = tekstEllerNull(ny.navn);
  if (kode === null || navn === null) return avvis('arkiv.tekst-mangler', { felt: 'kode' });
  if (ny.gyldigTil !== null && ny.gyldigTil < ny.gyldigFra) return avvis('arkiv.dato-ugyldig', { felt: 'gyldigTil' });
  const krysser = egne.some(
    (v) =>
      v.liste === ny.liste &&
      v.kode === kode &&
      v.gyldigFra !== ny.gyldigFra &&
      v.gyldigFra <= (ny.gyldigTil ?? '9999-12-31') &&
      ny.gyldigFra <= (v.gyldigTil ?? '9999-12-31'),
  );
  return krysser ? avvis('arkiv.kode-krysser', { kode }) : ok({ ...ny, kode, navn });
}
