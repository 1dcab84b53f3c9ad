import type { Uow } from '../../../kernel/index.ts';
import { DAGER_UTEN_BEGRENSNINGSOPPSETT } from '../../domain/arkivbegrensning.ts';
import { sisteAngrbareSteg } from '../../domain/forsendelse.ts';
import type {
  Begrenset,
  Begrensningslager,
  Begrensningslogg,
  Begrensningsoppsett,
  Begrensningsutvalg,
} from '../../ports/arkivbegrensning.ts';
import type { BegrensningDeps } from './deps.ts';

const VIST = 200;
const LOGGER = 20;
const SKJERMET = 'Skjermet';

export interface Begrensetrad extends Omit<Begrenset, 'avgjortAv' | 'handling'> {
  readonly kanAngres: boolean;
  /** A person's name; null for the program. */
  readonly avgjortAv: string | null;
  /** The first day it is gone, ÅÅÅÅ-MM-DD; null when it is gone already or something keeps it. */
  readonly fjernesDato: string | null;
}
export interface Begrensningsliste {
  readonly dager: number;
  readonly rader: readonly Begrensetrad[];
  readonly antall: { readonly ligger: number; readonly fjernet: number };
  readonly logger: readonly Begrensningslogg[];
}

/** The days that hold, with none said: 30. */
export const gjeldendeOppsett = async (lager: Begrensningslager): Promise<Begrensningsoppsett> =>
  (await lager.oppsett()) ?? { dager: DAGER_UTEN_BEGRENSNINGSOPPSETT, gjelderFra: null, fakturamottak: null };

/** The first day in Norway that it is gone: its days are whole days after the day of the decision. */
export function fjernesDato(
  { norskDato, leggTilDager }: Pick<BegrensningDeps, 'norskDato' | 'leggTilDager'>,
  avgjort: Date,
  { dager, gjelderFra }: Begrensningsoppsett,
): string {
  const fra = gjelderFra !== null && gjelderFra > avgjort ? gjelderFra : avgjort;
  return leggTilDager(norskDato(fra), dager + 1);
}

/** What is not for the archive, with the reason, who decided it, and the day it goes. Who may not see the content sees that it is there, and why. */
export const finnIkkeArkiverte =
  (deps: BegrensningDeps) =>
  async (uow: Uow, utvalg: Begrensningsutvalg): Promise<Begrensningsliste> => {
    const lager = deps.lager(uow);
    const oppsett = await gjeldendeOppsett(lager);
    const funnet = await lager.finn(utvalg, VIST);
    const navn = await deps.navnPaa(uow, [...new Set(funnet.map(({ avgjortAv }) => avgjortAv))]);
    const rader: Begrensetrad[] = [];
    for (const { handling, ...rad } of funnet) {
      const synlig = rad.fjernetTid !== null || (await deps.innholdsvern.kanSe(uow, rad.forsendelse));
      // A search must not tell what a shielded letter holds.
      if (!synlig && utvalg.soek.trim() !== '') continue;
      const ligger = rad.fjernetTid === null && rad.hindring === null;
      rader.push({
        ...(synlig ? rad : { ...rad, filnavn: SKJERMET, emne: null, fra: null, merknad: null }),
        avgjortAv: navn.get(rad.avgjortAv) ?? null,
        kanAngres: rad.fjernetTid === null && kanTasTilbake(handling),
        fjernesDato: ligger ? fjernesDato(deps, rad.avgjortTid, oppsett) : null,
      });
    }
    return { dager: oppsett.dager, rader, antall: await lager.antall(), logger: await lager.logger(LOGGER) };
  };

function kanTasTilbake(handling: string | null): boolean {
  if (handling === null) return false;
  const steg = { nummer: 1, handling, fraStatus: 'klar', tilStatus: 'ikke-arkivert', angret: false } as const;
  return sisteAngrbareSteg([steg], 'ikke-arkivert') !== null;
}
