import { z } from 'zod';
import { journalpostEndret, journalpostJournalfoert, journalpostUtgaatt } from '../arkiv/events.ts';
import { utsendingAvklart, utsendingFeilet } from '../ekspedering/events.ts';
import type { Jobbtype } from '../kernel/index.ts';
import {
  forsendelseAngret,
  forsendelseIkkeArkivert,
  forsendelseJournalfoert,
  forsendelseKarantenert,
  forsendelseKoblet,
  forsendelseOverfoert,
  forsendelseSplittet,
} from '../mottak/events.ts';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';
import { forsendelseForeslaatt } from '../tolking/events.ts';

const RASK = { tidsgrenseSekunder: 60, forsoek: 6 };

export const fordelForsendelse = defineEventJob('fordeling.fordel', forsendelseForeslaatt, RASK);
export const parkerOppgave = defineEventJob('fordeling.parkerOppgave', forsendelseKarantenert, RASK);
export const lukkJournalfoert = defineEventJob('fordeling.lukkJournalfoert', forsendelseJournalfoert, RASK);
export const lukkIkkeArkivert = defineEventJob('fordeling.lukkIkkeArkivert', forsendelseIkkeArkivert, RASK);
export const lukkOverfoert = defineEventJob('fordeling.lukkOverfoert', forsendelseOverfoert, RASK);
export const lukkKoblet = defineEventJob('fordeling.lukkKoblet', forsendelseKoblet, RASK);
export const lukkSplittet = defineEventJob('fordeling.lukkSplittet', forsendelseSplittet, RASK);
export const gjenaapneOppgave = defineEventJob('fordeling.gjenaapneOppgave', forsendelseAngret, RASK);
export const leggTilPost = defineEventJob('fordeling.leggTilPost', journalpostJournalfoert, RASK);
export const oppdaterPost = defineEventJob('fordeling.oppdaterPost', journalpostEndret, RASK);
export const fjernPost = defineEventJob('fordeling.fjernPost', journalpostUtgaatt, RASK);
export const varsleOmUtsending = defineEventJob('fordeling.varsleOmUtsending', utsendingFeilet, RASK);
export const glemUtsending = defineEventJob('fordeling.glemUtsending', utsendingAvklart, RASK);

/** Moves what lies with someone who is away. */
export const fordelPaaNytt = defineJob('fordeling.fordelPaaNytt', z.object({}), {
  tidsgrenseSekunder: 300,
  forsoek: 3,
});
/** The safety net for what got lost on the way. */
export const finnGlemte = defineJob('fordeling.finnGlemte', z.object({}), { tidsgrenseSekunder: 300, forsoek: 3 });

/** Which events start which jobs. */
export const FORDELING_ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: forsendelseForeslaatt.navn, jobb: fordelForsendelse },
  { hendelse: forsendelseKarantenert.navn, jobb: parkerOppgave },
  { hendelse: forsendelseJournalfoert.navn, jobb: lukkJournalfoert },
  { hendelse: forsendelseIkkeArkivert.navn, jobb: lukkIkkeArkivert },
  { hendelse: forsendelseOverfoert.navn, jobb: lukkOverfoert },
  { hendelse: forsendelseKoblet.navn, jobb: lukkKoblet },
  { hendelse: forsendelseSplittet.navn, jobb: lukkSplittet },
  { hendelse: forsendelseAngret.navn, jobb: gjenaapneOppgave },
  { hendelse: journalpostJournalfoert.navn, jobb: leggTilPost },
  { hendelse: journalpostEndret.navn, jobb: oppdaterPost },
  { hendelse: journalpostUtgaatt.navn, jobb: fjernPost },
  { hendelse: utsendingFeilet.navn, jobb: varsleOmUtsending },
  { hendelse: utsendingAvklart.navn, jobb: glemUtsending },
];

/** What the composition root puts in the queue of every municipality, and how often: hourly catches a new day within the hour. */
export const FORDELING_PLAN = [
  { jobb: fordelPaaNytt, innhold: {}, hvertSekund: 3_600 },
  { jobb: finnGlemte, innhold: {}, hvertSekund: 3_600 },
] as const;
