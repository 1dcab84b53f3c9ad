import type { Uow } from '../../kernel/index.ts';
import type { Delside } from '../domain/deling.ts';

/** Takes pages out of a received file. The file itself is only read. */
export interface Sideuttrekk {
  /** Writes a PDF at `utfil`. Throws when it cannot be done. */
  trekkUt(oppdrag: {
    readonly fil: string;
    readonly format: 'pdf' | 'tiff';
    readonly sider: readonly Delside[];
    readonly utfil: string;
  }): Promise<void>;
}

/** Whether the actor may see a case with this number (saksår/sekvensnummer). */
export type KanSeSak = (uow: Uow, saksnummer: string) => Promise<boolean>;

/** The sheets that are laid between letters before scanning. */
export interface Skillearktrykk {
  /** A PDF with as many equal sheets. */
  lag(ark: {
    readonly arkivskaper: string;
    readonly kommune: string;
    readonly saksnummer: string | null;
    readonly antall: number;
    readonly maalform: 'nb' | 'nn';
  }): Promise<Buffer>;
}
