import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sporing } from '../tekst/sporing.ts';

export type Handling = keyof typeof sporing.nb.handlinger;
export const HANDLINGER = Object.keys(sporing.nb.handlinger) as Handling[];

/** What was done, in words. One from an older version, that has none, stands as it was written. */
export function useHandlingsnavn(): (handling: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (handling) => {
      const kjent = HANDLINGER.find((en) => en === handling);
      return kjent === undefined ? handling : t(`sporing>handlinger>${kjent}`);
    },
    [t],
  );
}
