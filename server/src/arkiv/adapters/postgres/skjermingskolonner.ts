import type { Skjermingsvedtak } from '../../domain/skjermingsvalg.ts';

const AAPEN = {
  tilgangskode: null,
  skjermingshjemmel: null,
  skjerming_metadata: [] as string[],
  skjerming_dokument: null,
  skjermingsvarighet: null,
  skjerming_opphoerer_dato: null,
};

/** The columns of a shielding (M500–M505). Opening leaves offentligTittel as it is: it may stand for itself. */
export function skjermingskolonner(vedtak: Skjermingsvedtak | null) {
  if (vedtak === null) return AAPEN;
  return {
    tilgangskode: vedtak.tilgangskode,
    skjermingshjemmel: vedtak.hjemmel,
    offentlig_tittel: vedtak.offentligTittel,
    skjerming_metadata: [...vedtak.metadata] as string[],
    skjerming_dokument: vedtak.dokument,
    skjermingsvarighet: vedtak.varighet,
    skjerming_opphoerer_dato: vedtak.opphoererDato,
  };
}
