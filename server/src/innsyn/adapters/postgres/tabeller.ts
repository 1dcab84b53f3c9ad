import type { Generated } from 'kysely';
import type { Funn } from '../../domain/kontroll.ts';
import type { OffentligPost } from '../../domain/offentligPost.ts';
import type { PubliseringStatus } from '../../domain/publisering.ts';

/** As it lies in jsonb: the time is text. */
export interface LagretAvgjoerelse {
  readonly valg: 'publiser' | 'trekk';
  readonly begrunnelse: string | null;
  readonly av: string;
  readonly tid: string;
  readonly innhold: string;
}

/** Only this context's tables. */
export interface InnsynTabeller {
  'innsyn.publisering': {
    arkivskaper: string;
    journalpost: string;
    saksmappe: string;
    journalaar: number;
    journalsekvensnummer: number;
    journaldato: string;
    status: PubliseringStatus;
    publiseres_tid: Date | null;
    publisert_tid: Date | null;
    innhold: OffentligPost;
    funn: Generated<Funn[]>;
    avgjoerelse: LagretAvgjoerelse | null;
    soekeord: string;
  };
}
