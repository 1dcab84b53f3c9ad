import type { Delingsforslag } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Delingsside, foreslaaDeling } from '../domain/deling/foreslaaDeling.ts';
import type { TolkingDeps } from './deps.ts';

const UTEN: Delingsforslag = { kanDeles: false, dokument: null, sider: [], deler: [], utelatt: [] };
const DELBARE = new Set(['pdf', 'tiff']);

/** Where letters begin in a scanned batch. `kanDeles` is false for anything but one PDF or TIFF that is read. */
export const hentDelingsforslag =
  (deps: Pick<TolkingDeps, 'lager'>) =>
  async (uow: Uow, forsendelse: string): Promise<Result<Delingsforslag>> => {
    const lager = deps.lager(uow);
    const [dokument, ...flere] = await lager.dokumenter(forsendelse);
    if (dokument === undefined || flere.length > 0 || dokument.status !== 'lest' || !DELBARE.has(dokument.format))
      return ok(UTEN);
    const tekster = new Map<number, string>();
    for await (const { nr, tekst } of lager.tekst(dokument.dokument)) tekster.set(nr, tekst);
    const hoder = await lager.sidehoder([dokument.dokument]);
    const sider = hoder.map(
      ({ nr, advarsel, skilleark, kilde, konfidens }): Delingsside => ({
        nr,
        tekst: tekster.get(nr) ?? '',
        blank: advarsel === 'tolking.blank-side',
        skilleark,
        // Visible digital text is certain; text that some program laid under a scan is not.
        skannet: kilde !== 'tekstlag' || konfidens < 1,
      }),
    );
    const { deler, utelatt } = foreslaaDeling(sider, uow.arkivskaper);
    return ok({
      kanDeles: true,
      dokument: dokument.dokument,
      sider: hoder.map(({ nr, bredde, hoeyde, rotasjon, skjevhet, advarsel, skilleark }) => ({
        nr,
        bredde,
        hoeyde,
        rotasjon,
        skjevhet,
        blank: advarsel === 'tolking.blank-side',
        skilleark: skilleark?.kilde ?? null,
      })),
      deler: deler.map((del) => ({ ...del, sider: [...del.sider], grunnlag: [...del.grunnlag] })),
      utelatt: [...utelatt],
    });
  };
