import type { Journalpost } from '@dokumentsenter/contract';

export type Dokument = Journalpost['dokumenter'][number];
export type Dokumentobjekt = Dokument['objekter'][number];

const RANG = { A: 0, P: 1, O: 2 } as const;

export function kanVises({ mime }: Pick<Dokumentobjekt, 'mime'>): boolean {
  return mime === 'application/pdf' || mime === 'image/jpeg' || mime === 'image/png' || mime === 'image/webp';
}

/** The file to show, of the newest version only: what a browser can show before what it cannot, the archive format before the original. */
export function visningsobjekt(dokument: Pick<Dokument, 'objekter'>): Dokumentobjekt | null {
  const nyeste = Math.max(0, ...dokument.objekter.map(({ versjonsnummer }) => versjonsnummer));
  const [best] = dokument.objekter
    .filter(({ versjonsnummer }) => versjonsnummer === nyeste)
    .toSorted((a, b) => Number(kanVises(b)) - Number(kanVises(a)) || RANG[a.variantformat] - RANG[b.variantformat]);
  return best ?? null;
}
