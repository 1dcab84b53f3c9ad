export { REGLER, sjekkPdfa, type Vurdering, vurder } from './sjekk.ts';
export type { Avvik, Profil, Regel } from './typer.ts';
export { lesPaastand, type Paastand } from './xmp.ts';
