import type { Oppgave } from '@dokumentsenter/contract';
import { useOppslag } from '../../deler/oppslag.ts';

/** What the access code of the letter is called: its paragraph, which says nothing of the content; null when it is open. */
export function useKode({ arkivskaper, tilgangskode }: Oppgave): string | null {
  const { tilgangskoder } = useOppslag(arkivskaper);
  if (tilgangskode === null) return null;
  const kjent = tilgangskoder.find(({ kode }) => kode === tilgangskode);
  return kjent === undefined ? tilgangskode : `${kjent.kode}, ${kjent.tittel}`;
}
