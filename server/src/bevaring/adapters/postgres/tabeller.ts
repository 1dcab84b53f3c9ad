interface UttrekkRad {
  arkivskaper: string;
  id: string;
  tittel: string;
  arkivdeler: string[];
  profil: unknown;
  status: string;
  steg: string;
  gjort: number;
  av: number;
  forsoek: number;
  feil: unknown;
  resultat: unknown;
  bestilt_tid: Date;
  bestilt_av: string;
  startet_tid: Date | null;
  ferdig_tid: Date | null;
}
interface UttrekkFilRad {
  arkivskaper: string;
  uttrekk: string;
  sti: string;
  sjekksum: string;
  stoerrelse: number | string;
  ferdig_tid: Date;
}
interface ProfilRad {
  arkivskaper: string;
  gyldig_fra: Date;
  profil: unknown;
  satt_av: string;
}

interface KontrollRad {
  arkivskaper: string;
  uttrekk: string;
  status: string;
  bestilt_tid: Date;
  ferdig_tid: Date | null;
  rapport: unknown;
}

/** This context's own tables, and no others. */
export interface BevaringTabeller {
  'bevaring.uttrekk': UttrekkRad;
  'bevaring.uttrekk_fil': UttrekkFilRad;
  'bevaring.profil': ProfilRad;
  'bevaring.uttrekk_kontroll': KontrollRad;
}
