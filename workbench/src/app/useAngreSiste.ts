import { hentSisteAngrbare } from '../varsel/angre.ts';
import { useVarsleFeil } from '../varsel/useVarsleFeil.ts';

/** Takes back the last thing that was done here, on the server; after a reload shows what the server remembers, for the person to choose. */
export function useAngreSiste(visNylig: () => void): () => Promise<void> {
  const varsle = useVarsleFeil();
  return async () => {
    const siste = hentSisteAngrbare();
    if (siste === null) {
      visNylig();
      return;
    }
    await siste.angre().catch(varsle);
  };
}
