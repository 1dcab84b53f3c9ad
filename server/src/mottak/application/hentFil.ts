import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Dokumentrad } from '../ports/lager.ts';
import type { MottakDeps } from './deps.ts';

/** Which file to hand out as the untouched original: the mail itself for the text of a mail. */
export const hentFil =
  (deps: MottakDeps) =>
  async (
    uow: Uow,
    forsendelse: string,
    dokument: string,
  ): Promise<Result<Pick<Dokumentrad, 'sjekksum' | 'mime' | 'filnavn'>>> => {
    const lager = deps.lager(uow);
    const rad = await lager.hent(forsendelse);
    const funnet = (await lager.dokumenter(forsendelse)).find((d) => d.id === dokument);
    if (rad === null || funnet === undefined || !(await deps.innholdsvern.kanSe(uow, forsendelse)))
      return avvis('tjener.finnes-ikke');
    if (rad.avvik.some((a) => a.kode === 'mottak.virus')) return avvis('mottak.virus-slippes-ikke');
    if (funnet.format === 'epost-body' && funnet.forelder === null) {
      return ok({ sjekksum: rad.sjekksum, mime: 'message/rfc822', filnavn: rad.filnavn });
    }
    return ok({ sjekksum: funnet.sjekksum, mime: funnet.mime, filnavn: funnet.filnavn });
  };
