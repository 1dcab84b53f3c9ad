import type { Uow } from '../../kernel/index.ts';
import type { FordelingDeps } from '../ports.ts';
import { avstem } from './avstem.ts';
import { fordel } from './fordel.ts';

const TO_DAGER_MS = 2 * 24 * 3_600_000;

/**
 * The safety net: a forsendelse older than two days that nobody has finished gets its oppgave, or has it opened again, whatever got
 * lost on the way. Nothing is known about its content, so it is in doubt.
 * @returns how many were found
 */
export const finnGlemte =
  (deps: FordelingDeps) =>
  async (uow: Uow): Promise<number> => {
    const ubehandlede = await deps.forsendelser.finnUbehandlede(uow, new Date(uow.naa.getTime() - TO_DAGER_MS));
    if (ubehandlede.length === 0) return 0;
    const oppgaver = await deps
      .lager(uow)
      .oppgaver.finnForsendelserMedOppgave(ubehandlede.map((rad) => rad.forsendelse));
    const tilstander = new Map(oppgaver.map((rad) => [rad.forsendelse, rad.tilstand]));
    let funnet = 0;
    for (const rad of ubehandlede) {
      const tilstand = tilstander.get(rad.forsendelse);
      if (tilstand === 'aapen') continue;
      funnet += 1;
      if (tilstand === undefined) await fordelUtenForslag(deps)(uow, rad);
      else await avstem(deps)(uow, rad.forsendelse);
    }
    return funnet;
  };

/** An oppgave for something of which only the reception is known. */
export const fordelUtenForslag =
  (deps: FordelingDeps) =>
  (uow: Uow, rad: { forsendelse: string; kanal: string; mottattTid: Date; antallDokumenter: number }): Promise<void> =>
    fordel(deps)(uow, {
      ...rad,
      sikkerhet: 0,
      tvil: true,
      tilgangskode: null,
      enhet: null,
      klasse: null,
      arkivverdi: true,
      maalform: 'ukjent',
    });
