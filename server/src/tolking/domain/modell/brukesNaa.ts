/** Rules only, as a person's choice of version. */
export const KUN_REGLER = 0;

/**
 * The version whose proposals are used; null: rules only. What a person has chosen holds until a person chooses again, also when a newer
 * one has been trained.
 *
 * @param valg what a person has chosen; its `versjon` null: the newest
 */
export function brukesNaa(valg: { readonly versjon: number | null } | null, nyeste: number | null): number | null {
  if (valg === null || valg.versjon === null) return nyeste;
  return valg.versjon === KUN_REGLER ? null : valg.versjon;
}
