import type { Forsendelse, Lesning } from '@dokumentsenter/contract';

type Dokument = Forsendelse['dokumenter'][number];

/**
 * The document that lies on top when a letter is opened: where its title was read. A scan sent by e-mail thus opens on the scan, and not on
 * a page that says «see attachment». Without a title that was read anywhere it is the main document.
 */
export function startdokument(dokumenter: readonly Dokument[], lesning: Lesning | undefined): Dokument | undefined {
  const lestIn = lesning?.forslag
    .find(({ felt }) => felt === 'tittel')
    ?.bevis.map(({ dokument }) => dokumenter.find(({ id }) => id === dokument))
    .find((dokument) => dokument !== undefined);
  return lestIn ?? dokumenter.find(({ rolle }) => rolle === 'hoveddokument') ?? dokumenter[0];
}
