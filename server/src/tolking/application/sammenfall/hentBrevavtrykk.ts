import type { Uow } from '../../../kernel/index.ts';
import {
  type Avtrykkdokument,
  type Avtrykkside,
  type Brevavtrykk,
  taBrevavtrykk,
  utenTekst,
} from '../../domain/sammenfall/brevavtrykk.ts';
import type { SammenfallDeps } from './deps.ts';

/** What differs between two letters is seen long before this. */
const SIDER = 60;
const DOKUMENTER = 12;

/** A page still without the fingerprint of its picture, which is taken from the file. */
export interface Uttattside extends Avtrykkside {
  readonly miniatyr: string | null;
}

/**
 * The pages of a letter as it was read, in order. The text of a mail that brings documents is left out, and so are pictures inside it: they
 * differ between the ways a letter may come.
 */
export async function hentSider(
  deps: Pick<SammenfallDeps, 'lager'>,
  uow: Uow,
  forsendelse: string,
): Promise<(Omit<Avtrykkdokument, 'sider'> & { readonly sider: readonly Uttattside[] })[]> {
  const lager = deps.lager(uow);
  const alle = (await lager.dokumenter(forsendelse)).filter(({ rolle }) => rolle !== 'innebygd');
  const medfulgte = alle.filter(({ format }) => format !== 'epost-body');
  const valgte = (medfulgte.length > 0 ? medfulgte : alle).slice(0, DOKUMENTER);
  return Promise.all(
    valgte.map(async ({ dokument, sjekksum }) => ({
      sjekksum,
      sider: (await lager.sider(dokument, SIDER)).map(({ ord, kilde, advarsel, miniatyr, tekst }) => ({
        ord: ord.length > 0 ? ord : utenBokser(tekst),
        kilde,
        blank: advarsel === 'tolking.blank-side',
        bilde: null,
        miniatyr,
      })),
    })),
  );
}

const utenBokser = (tekst: string) =>
  tekst
    .split(/\s+/)
    .filter((ord) => ord !== '')
    .map((ord) => ({ tekst: ord, konfidens: 1 }));

/** The pages whose pictures are taken: those without text that could be drawn. */
export const avbildes = (side: Uttattside): side is Uttattside & { miniatyr: string } =>
  utenTekst(side) && side.miniatyr !== null;

/** The documents with the pictures of the pages that have one, in order. */
export function medBilder(
  dokumenter: Awaited<ReturnType<typeof hentSider>>,
  bilder: readonly string[],
): Avtrykkdokument[] {
  const rest = [...bilder];
  return dokumenter.map(({ sjekksum, sider }) => ({
    sjekksum,
    sider: sider.map((side) => ({ ...side, bilde: avbildes(side) ? (rest.shift() ?? null) : null })),
  }));
}

/** The fingerprint of a letter that one has been taken of before. */
export async function hentBrevavtrykk(
  deps: Pick<SammenfallDeps, 'lager' | 'sammenfallager'>,
  uow: Uow,
  forsendelse: string,
): Promise<Brevavtrykk> {
  const bilder = await deps.sammenfallager(uow).bilder(forsendelse);
  return taBrevavtrykk(medBilder(await hentSider(deps, uow, forsendelse), bilder));
}
