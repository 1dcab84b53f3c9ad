interface Del {
  readonly tittel: string;
  readonly linjer: readonly { readonly navn: string; readonly verdi: string }[];
  readonly egenTekst: string;
}
export interface Forskjell {
  readonly hvor: string;
  /** Null: it was not there. */
  readonly da: string | null;
  readonly naa: string | null;
}

/** What differs between an edition and another (or the paper of today), by part and line; `egen` names people's own words. */
export function finnForskjeller(da: readonly Del[], naa: readonly Del[], egen: string): Forskjell[] {
  const foer = somKart(da, egen);
  const etter = somKart(naa, egen);
  return [...new Set([...foer.keys(), ...etter.keys()])].flatMap((hvor) => {
    const forskjell = { hvor, da: foer.get(hvor) ?? null, naa: etter.get(hvor) ?? null };
    return forskjell.da === forskjell.naa ? [] : [forskjell];
  });
}

function somKart(deler: readonly Del[], egen: string): ReadonlyMap<string, string> {
  const kart = new Map<string, string>();
  const legg = (hvor: string, verdi: string) => {
    const foer = kart.get(hvor);
    kart.set(hvor, foer === undefined ? verdi : `${foer}; ${verdi}`);
  };
  for (const { tittel, linjer, egenTekst } of deler) {
    if (egenTekst !== '') legg(`${tittel}: ${egen}`, egenTekst);
    for (const { navn, verdi } of linjer) legg(`${tittel}: ${navn}`, verdi);
  }
  return kart;
}
