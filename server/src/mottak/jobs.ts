import { z } from 'zod';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';
import { dokumentLest, forsendelseForeslaatt } from '../tolking/events.ts';
import { forsendelseMottatt, forsendelseUtpakket } from './events.ts';

const zForsendelse = z.object({ forsendelse: z.uuid() });

/** Virus scan and unpacking of what was just received. */
export const pakkUtForsendelse = defineEventJob('mottak.pakkUtForsendelse', forsendelseMottatt, {
  tidsgrenseSekunder: 1800,
  forsoek: 3,
});
/** Decides whether who sent it gets a receipt. */
export const forberedMottakskvittering = defineEventJob('mottak.forberedMottakskvittering', forsendelseUtpakket, {
  tidsgrenseSekunder: 60,
  forsoek: 5,
});
/** Sends a receipt by mail. */
export const sendMottakskvittering = defineJob('mottak.sendMottakskvittering', zForsendelse, {
  tidsgrenseSekunder: 120,
  forsoek: 8,
});
/** Takes up what waits because the virus scanner was away. */
export const proevUsjekkede = defineJob('mottak.proevUsjekkede', z.object({}), { tidsgrenseSekunder: 300, forsoek: 1 });
/** Keeps the checksum of the searchable copy with the document. */
export const noterArkivkopi = defineEventJob('mottak.noterArkivkopi', dokumentLest, {
  tidsgrenseSekunder: 60,
  forsoek: 5,
});
/** The proposals are ready: a person may now register it. */
export const merkKlar = defineEventJob('mottak.merkKlar', forsendelseForeslaatt, {
  tidsgrenseSekunder: 60,
  forsoek: 5,
});
/** Carries a forsendelse over to the municipality it was meant for. */
export const overleverForsendelse = defineJob(
  'mottak.overleverForsendelse',
  z.object({ forsendelse: z.uuid(), til: z.string(), merknad: z.string().nullable() }),
  { tidsgrenseSekunder: 900, forsoek: 8 },
);
/** Sends the letter that tells a sender where the letter went, by mail. */
export const sendFoelgebrev = defineJob('mottak.sendFoelgebrev', z.object({ foelgebrev: z.uuid(), av: z.string() }), {
  tidsgrenseSekunder: 120,
  forsoek: 8,
});
/** Takes a hand-over back, when the other municipality has not decided on it. */
export const tilbakekallForsendelse = defineJob(
  'mottak.tilbakekallForsendelse',
  z.object({ forsendelse: z.uuid(), til: z.string() }),
  { tidsgrenseSekunder: 120, forsoek: 8 },
);
/** Makes the letters that a forsendelse was split into. */
export const lagDeler = defineJob('mottak.lagDeler', zForsendelse, { tidsgrenseSekunder: 1800, forsoek: 5 });
/** Writes the package to the folder of the municipality's own archive system. */
export const leverPakke = defineJob('mottak.leverPakke', zForsendelse, { tidsgrenseSekunder: 900, forsoek: 8 });
/** Reads a receipt back; asks again until it is there. */
export const lesPakkekvittering = defineJob('mottak.lesPakkekvittering', zForsendelse, {
  tidsgrenseSekunder: 60,
  forsoek: 5,
});

/** Queues what is due of a municipality's channels and answers. */
export const seEtterKanaler = defineJob('mottak.seEtterKanaler', z.object({}), { tidsgrenseSekunder: 60, forsoek: 1 });
/** Empties one channel once. What fails is noted with the channel and tried again by the clock. */
export const toemKanal = defineJob('mottak.toemKanal', z.object({ kanal: z.uuid() }), {
  tidsgrenseSekunder: 600,
  forsoek: 1,
});
/** Answers a source: received, or rejected by a person. Its own deadline says when to give up. */
export const svarKanal = defineJob('mottak.svarKanal', zForsendelse, { tidsgrenseSekunder: 120, forsoek: 3 });
/** Verifies the raw bytes of a delivery once more. */
export const verifiserLeveranse = defineJob('mottak.verifiserLeveranse', zForsendelse, {
  tidsgrenseSekunder: 900,
  forsoek: 3,
});
/** Letters are destroyed: what a source of our own has kept of them goes too. */
export const fjernFraKilde = defineJob('mottak.fjernFraKilde', z.object({ forsendelser: z.array(z.uuid()).max(200) }), {
  tidsgrenseSekunder: 300,
  forsoek: 8,
});
/** Carries out what a person decided on post to nobody we know. */
export const behandleUadressert = defineJob('mottak.behandleUadressert', z.object({ id: z.uuid() }), {
  tidsgrenseSekunder: 900,
  forsoek: 8,
});

/** Sees what is wrong with intake now, and what no longer is. */
export const finnVarsler = defineJob('mottak.finnVarsler', z.object({}), { tidsgrenseSekunder: 60, forsoek: 1 });
/** Sends one message of an alarm by one way. */
export const sendVarsel = defineJob(
  'mottak.sendVarsel',
  z.object({ varsel: z.uuid(), hva: z.enum(['startet', 'over']), vei: z.enum(['epost', 'webhook']) }),
  { tidsgrenseSekunder: 60, forsoek: 8 },
);

/** Holds the ledger against its witnesses; the first time of a day it writes the report of the day before. */
export const kontrollerRegnskap = defineJob('mottak.kontrollerRegnskap', z.object({}), {
  tidsgrenseSekunder: 1800,
  forsoek: 2,
});

/** Removes files from the public page that were never sent, and those of letters that are received. */
export const ryddOpplastinger = defineJob('mottak.ryddOpplastinger', z.object({}), {
  tidsgrenseSekunder: 300,
  forsoek: 1,
});

/** Files the log of destroyed paper in the archive. */
export const arkiverPapirlogg = defineJob('mottak.arkiverPapirlogg', z.object({ logg: z.uuid() }), {
  tidsgrenseSekunder: 300,
  forsoek: 8,
});

/** Holds the slips of scanners against what came. */
export const kontrollerFoelgesedler = defineJob('mottak.kontrollerFoelgesedler', z.object({}), {
  tidsgrenseSekunder: 120,
  forsoek: 1,
});

/** Removes what is not for the archive and has had its days. */
export const fjernIkkeArkiverte = defineJob('mottak.fjernIkkeArkiverte', z.object({}), {
  tidsgrenseSekunder: 1800,
  forsoek: 2,
});
/** Sends a letter on to where a rule says it belongs. */
export const videresendForsendelse = defineJob(
  'mottak.videresendForsendelse',
  z.object({ forsendelse: z.uuid(), steg: z.number().int().positive() }),
  { tidsgrenseSekunder: 300, forsoek: 8 },
);
/** Files the log of what was removed in the archive. */
export const arkiverBegrensningslogg = defineJob('mottak.arkiverBegrensningslogg', z.object({ logg: z.uuid() }), {
  tidsgrenseSekunder: 300,
  forsoek: 8,
});

/** By the clock: is the virus scanner back, and which channels and answers are due. */
export const MOTTAK_PLAN = [
  { jobb: proevUsjekkede, innhold: {}, hvertSekund: 60 },
  { jobb: seEtterKanaler, innhold: {}, hvertSekund: 15 },
  { jobb: kontrollerFoelgesedler, innhold: {}, hvertSekund: 60 },
  { jobb: finnVarsler, innhold: {}, hvertSekund: 60 },
  { jobb: kontrollerRegnskap, innhold: {}, hvertSekund: 900 },
  { jobb: ryddOpplastinger, innhold: {}, hvertSekund: 1800 },
  { jobb: fjernIkkeArkiverte, innhold: {}, hvertSekund: 3600 },
] as const;
