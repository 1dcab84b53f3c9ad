import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { validerMotSkjema } from '@dokumentsenter/uttrekksvalidator';
import type { Skjemakontroll } from '../../mottak/adapters/arkivmelding/aapnePakke.ts';

const MAPPE = 'eformidling-arkivmelding';
const HOVED = 'arkivmelding.xsd';

/**
 * The published schema of arkivmelding, from the folder eformidling-arkivmelding below DOKUMENTSENTER_SKJEMA, read when it is first needed. Where it
 * is not at hand, messages are held to our own rules alone.
 */
export function arkivmeldingsskjema(skjemamappe: string | null): Skjemakontroll | null {
  if (skjemamappe === null) return null;
  let lest: Promise<ReadonlyMap<string, Uint8Array> | null> | undefined;
  return async (xml) => {
    lest ??= lesSkjema(path.join(skjemamappe, MAPPE));
    const skjemaer = await lest;
    return skjemaer === null ? [] : validerMotSkjema(xml, HOVED, skjemaer);
  };
}

async function lesSkjema(mappe: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  try {
    const les = async (navn: string) => [navn, await readFile(path.join(mappe, navn))] as const;
    return new Map([await les(HOVED), await les('metadatakatalog.xsd')]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
