import type { ColumnType, JSONColumnType } from 'kysely';
import type { Bevis, Kandidat, Sikkerhet } from '../../domain/forslag.ts';
import type { Skilleark } from '../../ports/dokumentleser.ts';
import type { Lesestatus, Maalform, Side } from '../../ports/lager.ts';

/** A word as stored: text, x, y, b, h, konfidens. */
export type Ordrad = readonly [string, number, number, number, number, number];

export interface TolkingTabeller {
  'tolking.forsendelse': {
    arkivskaper: string;
    forsendelse: string;
    kanal: string;
    mottatt_tid: Date;
    maalform: ColumnType<Maalform, Maalform | undefined, Maalform>;
    foreslaatt: Date | null;
  };
  'tolking.dokument': {
    arkivskaper: string;
    dokument: string;
    forsendelse: string;
    nummer: number;
    rolle: string;
    format: string;
    sjekksum: string;
    status: Lesestatus;
    aarsak: string | null;
    motor: string | null;
    sider: ColumnType<number, number | undefined, number>;
    arkivfil: string | null;
    arkivfil_stoerrelse: number | null;
    arkivformat: string | null;
    tekstfil: string | null;
  };
  'tolking.side': {
    arkivskaper: string;
    dokument: string;
    nr: number;
    bredde: number;
    hoeyde: number;
    bilde: string | null;
    miniatyr: string | null;
    kilde: Side['kilde'];
    konfidens: number;
    rotasjon: Side['rotasjon'];
    skjevhet: number;
    advarsel: string | null;
    skilleark: ColumnType<Skilleark | null, string | null, string | null>;
    tekst: string;
    ord: JSONColumnType<readonly Ordrad[]>;
  };
  'tolking.forslag': {
    arkivskaper: string;
    forsendelse: string;
    felt: string;
    verdi: ColumnType<unknown, string, string>;
    visning: string;
    konfidens: number;
    sikkerhet: Sikkerhet;
    bevis: JSONColumnType<readonly Bevis[]>;
    kandidater: JSONColumnType<readonly Kandidat[]>;
    modell: string;
    regelverdi: string | null;
    regelkonfidens: number | null;
  };
}
