import { HINDRINGSSLAG, type Hindringsslag } from '@dokumentsenter/noark';
import type { Hindring } from '../../arkiv/index.ts';
import { varianterUt } from '../domain/dokumenter.ts';
import { type Alvor, alvorFor } from '../domain/hindring.ts';
import type { Eksportprofil } from '../domain/profil.ts';
import type { Les } from './stroem.ts';

/** How many of a kind are shown with links; all are counted. */
const VIST = 50;

/** `felt`: the field that is missing or cannot be written; null when the kind of hindrance says it all. */
export interface Hindringsrad extends Omit<Hindring, 'slag'> {
  readonly felt: string | null;
}
export interface Hindringsgruppe {
  readonly slag: Hindringsslag | 'mangler-felt' | 'ukjent-navnerom';
  readonly alvor: Alvor;
  readonly antall: number;
  readonly rader: readonly Hindringsrad[];
}
export interface Proeve {
  readonly kanDeponeres: boolean;
  readonly saker: number;
  readonly journalposter: number;
  readonly hindringer: readonly Hindringsgruppe[];
}

/** A dry run: everything in the chosen arkivdeler that would make the package invalid, with what to mend. Changes nothing. */
export async function proevUttrekk(les: Les, arkivdeler: readonly string[], profil: Eksportprofil): Promise<Proeve> {
  const hindringer: Hindringsgruppe[] = [];
  for (const slag of HINDRINGSSLAG) {
    const alvor = alvorFor(slag, profil);
    if (alvor === null) continue;
    const funn = await les((leser) => leser.hindringer({ arkivdeler }, slag, VIST));
    const rader = funn.rader.map((rad) => ({ ...rad, felt: null }));
    if (funn.antall > 0) hindringer.push({ slag, alvor, antall: funn.antall, rader });
  }
  const mangler = await les((leser) => leser.manglendeFelt({ arkivdeler }, varianterUt(profil), VIST));
  if (mangler.antall > 0) hindringer.push({ slag: 'mangler-felt', alvor: 'feil', ...mangler });
  const navnerom = await ukjenteNavnerom(les, arkivdeler);
  if (navnerom !== null) hindringer.push(navnerom);
  const tall = await les((leser) => leser.tall({ arkivdeler }));
  return {
    kanDeponeres: tall.saker > 0 && !hindringer.some((gruppe) => gruppe.alvor === 'feil'),
    saker: tall.saker,
    journalposter: tall.journalposter,
    hindringer,
  };
}

/** Own metadata that came in with an import whose schema nobody has kept: they cannot be explained in the package (krav 6.4.32). */
async function ukjenteNavnerom(les: Les, arkivdeler: readonly string[]): Promise<Hindringsgruppe | null> {
  const { ukjente } = await les((leser) => leser.egneSkjemaer({ arkivdeler }));
  if (ukjente.length === 0) return null;
  const sted = { enhet: arkivdeler[0] ?? '', saksmappe: null, journalpost: null, felt: null };
  const rader = ukjente.slice(0, VIST).map((nummer) => ({ ...sted, nummer }));
  return { slag: 'ukjent-navnerom', alvor: 'feil', antall: ukjente.length, rader };
}
