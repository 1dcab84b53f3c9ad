import type { Readable } from 'node:stream';
import { type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { MAKS_BYTES } from '../../domain/innsending.ts';
import type { Opplasting, Skrevet } from '../../ports/innsending.ts';
import type { InnsendingDeps } from './deps.ts';

/** What one municipality may have lying of files that are on their way in, in bytes: a full disk would stop all other post. */
const MAKS_LIGGENDE = 20 * 1024 ** 3;
const DOEGN = 24 * 3600_000;
const TIME = 3600_000;

export type Startet = { readonly opplasting: Opplasting } | { readonly feil: 'for-stort' | 'fullt' };

/** Makes room for a file that will come piece by piece. */
export const startOpplasting =
  ({ opplastinger }: InnsendingDeps) =>
  async (
    eier: Arkivskaper,
    fil: { readonly noekkel: string; readonly filnavn: string; readonly stoerrelse: number },
  ): Promise<Startet> => {
    if (fil.stoerrelse > MAKS_BYTES) return { feil: 'for-stort' };
    if ((await opplastinger.brukt(eier)) + fil.stoerrelse > MAKS_LIGGENDE) return { feil: 'fullt' };
    return { opplasting: await opplastinger.opprett(eier, fil) };
  };

/** Adds a piece. Null when the file is not there, or belongs to another form. */
export const fortsettOpplasting =
  ({ opplastinger }: InnsendingDeps) =>
  async (
    eier: Arkivskaper,
    inn: { readonly noekkel: string; readonly id: string; readonly offset: number; readonly stroem: Readable },
  ): Promise<Skrevet | null> => {
    const fil = await opplastinger.finn(eier, inn.noekkel, inn.id);
    return fil === null ? null : opplastinger.skriv(eier, fil, inn.offset, inn.stroem);
  };

/** A file sent with the form itself. Null when there is no room for it. */
export const taHelFil =
  ({ opplastinger }: InnsendingDeps) =>
  async (
    eier: Arkivskaper,
    inn: { readonly noekkel: string; readonly filnavn: string; readonly stroem: Readable },
  ): Promise<Opplasting | null> => {
    const ledig = Math.min(MAKS_BYTES, MAKS_LIGGENDE - (await opplastinger.brukt(eier)));
    return opplastinger.ta(eier, inn.noekkel, inn.filnavn, inn.stroem, ledig);
  };

/** Removes what was never sent (after a day), what is received (after an hour), and counts that are over. */
export const ryddOpplastinger =
  ({ opplastinger, klokke, withTenant, lager }: InnsendingDeps) =>
  async (eier: Arkivskaper): Promise<number> => {
    await withTenant(eier, systemAktoer('mottak.innsending'), (uow) => lager(uow).ryddTellinger());
    const naa = klokke.naa().getTime();
    return opplastinger.rydd(eier, { uferdige: new Date(naa - DOEGN), sendte: new Date(naa - TIME) });
  };
