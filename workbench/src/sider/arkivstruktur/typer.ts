import { type hentArkivstruktur, hentKodeverk, type SvarAv } from '@dokumentsenter/contract';

export type Struktur = SvarAv<typeof hentArkivstruktur>;
export type Arkivet = Struktur['arkiv'][number];
export type Arkivdelen = Arkivet['arkivdeler'][number];
export type Systemet = Struktur['systemer'][number];
export type Klassen = Systemet['klasser'][number];

/** What else is old when a klasse or a period has changed: the fields choose from it. */
export const OGSAA_FORELDET = [hentKodeverk];
