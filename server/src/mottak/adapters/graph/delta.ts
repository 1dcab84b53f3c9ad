import { z } from 'zod';
import { Kanalfeil } from '../../ports/kanalkilde.ts';
import type { Tokenkilde } from '../epost/adgangstegn.ts';
import { lesJson } from '../nett/httpkall.ts';
import { type GraphKall, spoerGraph, stiI } from './klient.ts';

const zAdresse = z.object({
  emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
});
/** Tolerant: only the id must be there. */
const zMelding = z.object({
  id: z.string().min(1),
  '@removed': z.unknown().optional(),
  receivedDateTime: z.string().nullish(),
  sentDateTime: z.string().nullish(),
  subject: z.string().nullish(),
  from: zAdresse.nullish(),
  toRecipients: z.array(zAdresse).nullish(),
  ccRecipients: z.array(zAdresse).nullish(),
});
export type Graphmelding = z.output<typeof zMelding>;

const zSide = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

export interface Deltaside {
  readonly meldinger: readonly Graphmelding[];
  /** How many could not be read. */
  readonly uleselige: number;
  /** Where to go on: the next page, or (`ferdig`) where what comes later will be found. */
  readonly videre: string;
  readonly ferdig: boolean;
}

const FELT = 'receivedDateTime,sentDateTime,subject,from,toRecipients,ccRecipients';

export const brukersti = ({ oppsett }: GraphKall): string =>
  `/users/${encodeURIComponent(oppsett.innstillinger.postkasse)}`;

export const mappesti = (kall: GraphKall): string =>
  `${brukersti(kall)}/mailFolders/${encodeURIComponent(kall.oppsett.innstillinger.mappe)}`;

export const foersteSti = (kall: GraphKall): string => `${mappesti(kall)}/messages/delta?$select=${FELT}`;

/**
 * One page of what is new since the link. Removed and changed messages are told too; the removed ones are left out here.
 * @throws Kanalfeil `finnes-ikke-lenger` when the service has forgotten the link (410)
 */
export async function hentSide(token: Tokenkilde, kall: GraphKall, sti: string): Promise<Deltaside> {
  const borte = sti === foersteSti(kall) ? 'feil-oppsett' : 'finnes-ikke-lenger';
  const lest = zSide.safeParse(await lesJson(await spoerGraph(token, kall, { sti, borte })));
  if (!lest.success) throw new Kanalfeil('ugyldig-svar');
  const { value, '@odata.nextLink': neste, '@odata.deltaLink': delta } = lest.data;
  const videre = neste ?? delta;
  if (videre === undefined) throw new Kanalfeil('ugyldig-svar');
  const leste = value.map((en) => zMelding.safeParse(en));
  return {
    meldinger: leste.flatMap((en) => (en.success && en.data['@removed'] === undefined ? [en.data] : [])),
    uleselige: leste.filter((en) => !en.success).length,
    videre: stiI(kall, videre),
    ferdig: neste === undefined,
  };
}
