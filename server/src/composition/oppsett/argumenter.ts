import { PROBLEMER } from '@dokumentsenter/contract';
import { Konfigurasjonsfeil } from '../../config.ts';
import type { Avvisning } from '../../kernel/index.ts';

/**
 * `--navn verdi` and `--navn=verdi` as a record. @throws Konfigurasjonsfeil with what is unknown, missing or given twice, all at once
 */
export function lesArgumenter<K extends string, V extends string>(
  argumenter: readonly string[],
  { krevd, valgfri, bruk }: { readonly krevd: readonly K[]; readonly valgfri: readonly V[]; readonly bruk: string },
): Record<K, string> & Partial<Record<V, string>> {
  const lest: Record<string, string> = {};
  const feil: string[] = [];
  const kjente: readonly string[] = [...krevd, ...valgfri];
  const rest = argumenter.flatMap((ett) => {
    const likhet = /^(--[^=]+)=(.*)$/s.exec(ett);
    return likhet === null ? [ett] : [likhet[1] ?? '', likhet[2] ?? ''];
  });
  for (let i = 0; i < rest.length; i += 2) {
    const flagg = rest[i] ?? '';
    const navn = flagg.replace(/^--/, '');
    const verdi = rest[i + 1];
    if (!flagg.startsWith('--') || !kjente.includes(navn)) feil.push(`Kjenner ikke «${flagg}».`);
    else if (verdi === undefined || verdi === '' || verdi.startsWith('--')) feil.push(`--${navn} mangler verdi.`);
    else if (navn in lest) feil.push(`--${navn} er oppgitt to ganger.`);
    else lest[navn] = verdi;
    if (feil.length > 0) break;
  }
  if (feil.length === 0) feil.push(...krevd.filter((navn) => !(navn in lest)).map((navn) => `--${navn} mangler.`));
  if (feil.length > 0) throw new Konfigurasjonsfeil(`${feil.join('\n')}\n\nBruk:\n  ${bruk}`);
  return lest as Record<K, string> & Partial<Record<V, string>>;
}

/** The text of a refusal, with what is known put in. */
export function avvisningstekst({ kode, detaljer }: Avvisning): string {
  const tekst = PROBLEMER[kode]?.nb ?? kode;
  return tekst.replace(/\{(\w+)\}/g, (sted, navn: string) => String(detaljer?.[navn] ?? sted));
}
