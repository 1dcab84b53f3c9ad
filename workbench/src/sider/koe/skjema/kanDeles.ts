import type { Brev } from '../useBrev.ts';

const DELBARE = new Set(['pdf', 'tiff']);

/** Whether the open letter is one scanned file with pages that can be dealt out to several letters. */
export function kanDeles({ forsendelse, lesning }: Pick<Brev, 'forsendelse' | 'lesning'>): boolean {
  const [dokument, ...flere] = forsendelse?.dokumenter ?? [];
  if (forsendelse?.status !== 'klar' || dokument === undefined || flere.length > 0) return false;
  const lest = lesning?.dokumenter.find((ett) => ett.dokument === dokument.id);
  return DELBARE.has(dokument.format) && lest?.status === 'lest' && lest.antallSider > 1;
}
