import type { Journalpost } from '@dokumentsenter/contract';

export type Dokument = Journalpost['dokumenter'][number];
export type Dokumentobjekt = Dokument['objekter'][number];

const RANG = { A: 0, P: 1, O: 2 } as const;

export function kanVises({ mime }: Pick<Dokumentobjekt, 'mime'>): boolean {
  return mime === 'application/pdf' || mime === 'image/jpeg' || mime === 'image/png' || mime === 'image/webp';
}

/** The file to show: what a browser can show before what it cannot, the archive format before the original, the newest version. */
export function visningsobjekt(dokument: Pick<Dokument, 'objekter'>): Dokumentobjekt | null {
  const [best] = dokument.objekter.toSorted(
    (a, b) =>
      Number(kanVises(b)) - Number(kanVises(a)) ||
      RANG[a.variantformat] - RANG[b.variantformat] ||
      b.versjonsnummer - a.versjonsnummer,
  );
  return best ?? null;
}
