/** M450 kassasjonsvedtak. */
export const KASSASJONSVEDTAK = { B: 'Bevares', K: 'Kasseres', G: 'Vurderes senere' } as const;
export type Kassasjonsvedtak = keyof typeof KASSASJONSVEDTAK;

/** M089 slettingstype. */
export const SLETTINGSTYPE = {
  SP: 'Sletting av produksjonsformat',
  SV: 'Sletting av tidligere versjon',
  SS: 'Sletting av variant med sladdet informasjon',
  SA: 'Sletting av hele innholdet i arkivdelen',
} as const;
export type Slettingstype = keyof typeof SLETTINGSTYPE;
