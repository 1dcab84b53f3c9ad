import fs from 'node:fs/promises';
import { type Avvik, sjekkPdfa as sjekkRegler, vurder } from '@dokumentsenter/pdfa';
import type { Arkivformat, Pdfabevis } from '../../../ports/dokumentleser.ts';

/** Files above this are not held whole in memory twice to be checked; what is not checked does not count as PDF/A. */
const MAKS_BYTE = 500_000_000;

const FORMAT: Record<string, Arkivformat> = { '1b': 'PDF/A-1b', '2b': 'PDF/A-2b' };

/** Holds a file against what it claims (levels a and u include b). A claim alone is never enough (krav 2.7.13). */
export async function bevisPdfa(fil: string): Promise<Pdfabevis & { readonly avvik: readonly Avvik[] }> {
  const { size } = await fs.stat(fil);
  if (size > MAKS_BYTE) return { format: undefined, falskMerke: false, avvik: [] };
  const { paastand, profil, avvik } = await vurder(await fs.readFile(fil));
  const format = profil === undefined || avvik.length > 0 ? undefined : FORMAT[profil];
  return { format, falskMerke: paastand !== undefined && avvik.length > 0, avvik };
}

/** What in the file breaks the format, in a few words each; empty when it is proved valid. For what we have made ourselves. */
export async function sjekkPdfa(fil: string, format: Arkivformat): Promise<string[]> {
  const { size } = await fs.stat(fil);
  if (size > MAKS_BYTE) return ['for stor til å sjekkes'];
  const avvik = await sjekkRegler(await fs.readFile(fil), format === 'PDF/A-1b' ? '1b' : '2b');
  return avvik.map(({ regel, funn }) => `${regel}: ${funn}`);
}

/** May a file of format `har` stand where the municipality asks for `oensket`? The strictest receivers take 1b only. */
export const dekker = (har: Arkivformat, oensket: Arkivformat): boolean => har === oensket || har === 'PDF/A-1b';
