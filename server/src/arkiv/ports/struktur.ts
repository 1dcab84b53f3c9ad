import type { Arkivstatus, Dokumentmedium, Klassifikasjonstype } from '@dokumentsenter/noark';
import type { Periode } from '../domain/periode.ts';

export interface Arkivrad {
  readonly id: string;
  readonly tittel: string;
  readonly beskrivelse: string | null;
  readonly arkivstatus: Arkivstatus;
}
export interface Arkivdelrad extends Periode {
  readonly arkiv: string;
  readonly startDato: string | null;
  readonly sluttDato: string | null;
  readonly beskrivelse: string | null;
  readonly periodiseringsprinsipp: string | null;
  readonly dokumentmedium: Dokumentmedium | null;
  readonly antallSaker: number;
  readonly aapneSaker: number;
  readonly oppbevaringssteder: string[];
}
export interface Systemrad {
  readonly id: string;
  readonly tittel: string;
  readonly type: Klassifikasjonstype | null;
  readonly antallKlasser: number;
}
export interface Klasserad {
  readonly id: string;
  readonly system: string;
  readonly klasseID: string;
  readonly tittel: string;
  readonly beskrivelse: string | null;
  readonly overordnet: string | null;
  readonly avsluttet: boolean;
  readonly antallSaker: number;
}
export type Arkivdelfelt = Pick<
  Arkivdelrad,
  'tittel' | 'beskrivelse' | 'periodiseringsprinsipp' | 'startDato' | 'sluttDato'
>;
export type Tekstfelt = Pick<Arkivrad, 'tittel' | 'beskrivelse'>;

/** The structure as an administrator works with it. What is read to be changed is locked until commit. */
export interface Strukturendringslager {
  arkiv(): Promise<Arkivrad[]>;
  laasArkiv(id: string): Promise<Arkivrad | null>;
  arkivdeler(): Promise<Arkivdelrad[]>;
  systemer(): Promise<Systemrad[]>;
  /** Those of systems that are kept by hand: not properties, not persons. */
  klasser(): Promise<Klasserad[]>;
  laasKlasse(id: string): Promise<Klasserad | null>;
  klasseFinnes(system: string, klasseID: string): Promise<boolean>;
  endreArkiv(id: string, felt: Partial<Tekstfelt>): Promise<void>;
  settArkivstatus(id: string, status: Arkivstatus): Promise<void>;
  opprettArkivdel(rad: {
    readonly arkiv: string;
    readonly tittel: string;
    readonly startDato: string;
    readonly dokumentmedium: Dokumentmedium;
    readonly periodiseringsprinsipp: string | null;
    readonly journalenhet: string | null;
  }): Promise<string>;
  /** The same systems, with the same one as primary. */
  kopierSystemer(fra: string, til: string): Promise<void>;
  endreArkivdel(id: string, felt: Partial<Arkivdelfelt>): Promise<void>;
  opprettKlasse(rad: {
    readonly system: string;
    readonly klasseID: string;
    readonly tittel: string;
    readonly overordnet: string | null;
  }): Promise<string>;
  endreKlasse(id: string, felt: Partial<Tekstfelt>): Promise<void>;
  settKlasseAvsluttet(id: string, avsluttet: boolean): Promise<void>;
}
