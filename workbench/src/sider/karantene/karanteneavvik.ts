import type { Forsendelse } from '@dokumentsenter/contract';

export interface Karanteneavvik {
  readonly kode: string;
  /** The file inside that is wrong, where it is not the whole of what came. */
  readonly hvor: string | null;
}

/** Every cause once: those of the whole first, then those of the files inside. A thing without a stated cause still has one to show. */
export function karanteneavvik(
  forsendelse: Pick<Forsendelse, 'avvik' | 'dokumenter' | 'filnavn' | 'aarsak'>,
): Karanteneavvik[] {
  const alle: Karanteneavvik[] = [
    ...forsendelse.avvik.filter(({ alvor }) => alvor === 'karantene').map(({ kode }) => ({ kode, hvor: null })),
    ...forsendelse.dokumenter.flatMap(({ avvik, filnavn }) =>
      avvik
        .filter(({ alvor }) => alvor === 'karantene')
        .map(({ kode }) => ({ kode, hvor: filnavn === forsendelse.filnavn ? null : filnavn })),
    ),
  ];
  const hver = alle.filter(
    ({ kode, hvor }, plass) =>
      alle.findIndex((annen) => annen.kode === kode && (annen.hvor ?? hvor) === hvor) === plass,
  );
  return hver.length > 0 ? hver : [{ kode: forsendelse.aarsak ?? 'ukjent', hvor: null }];
}
