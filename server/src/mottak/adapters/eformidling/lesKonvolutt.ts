import { z } from 'zod';

/** What the envelope (SBD) of a message says, as far as it concerns us. */
export interface Konvolutt {
  readonly id: string;
  readonly samtale: string;
  readonly type: string;
  readonly mottakerOrgnr: string;
  readonly avsenderOrgnr: string | null;
  readonly tid: Date | null;
  readonly sikkerhetsnivaa: 3 | 4 | null;
}

const zPart = z.array(z.looseObject({ identifier: z.looseObject({ value: z.string() }).nullish() })).nullish();
const zSbd = z.looseObject({
  standardBusinessDocumentHeader: z.looseObject({
    sender: zPart,
    receiver: zPart,
    documentIdentification: z.looseObject({
      instanceIdentifier: z.string(),
      type: z.string().nullish(),
      creationDateAndTime: z.string().nullish(),
    }),
    businessScope: z
      .looseObject({
        scope: z
          .array(z.looseObject({ type: z.string().nullish(), instanceIdentifier: z.string().nullish() }))
          .nullish(),
      })
      .nullish(),
  }),
});

/** Keys go into addresses: nothing but these signs. */
const NOEKKEL = /^[A-Za-z0-9._-]{1,100}$/;

/** Tolerant (channels.md 0.3): only the key must be there. Null when it is not, since nothing can then be fetched or answered. */
export function lesKonvolutt(verdi: unknown): Konvolutt | null {
  const lest = zSbd.safeParse(verdi);
  if (!lest.success) return null;
  const hode = lest.data.standardBusinessDocumentHeader;
  const id = hode.documentIdentification.instanceIdentifier;
  if (!NOEKKEL.test(id)) return null;
  const samtale = hode.businessScope?.scope?.find(({ type }) => type === 'ConversationId')?.instanceIdentifier ?? id;
  const tid = new Date(hode.documentIdentification.creationDateAndTime ?? Number.NaN);
  return {
    id,
    samtale: NOEKKEL.test(samtale) ? samtale : id,
    type: hode.documentIdentification.type ?? '',
    mottakerOrgnr: orgnrI(hode.receiver) ?? '',
    avsenderOrgnr: orgnrI(hode.sender),
    tid: Number.isNaN(tid.getTime()) ? null : tid,
    sikkerhetsnivaa: nivaaI(lest.data),
  };
}

/** «0192:872418032», or the number alone. */
function orgnrI(part: z.output<typeof zPart>): string | null {
  return /^(?:\d{4}:)?(\d{9})$/.exec(part?.[0]?.identifier?.value.trim() ?? '')?.[1] ?? null;
}

function nivaaI({ arkivmelding }: z.output<typeof zSbd>): 3 | 4 | null {
  const lest = z.looseObject({ sikkerhetsnivaa: z.coerce.number().nullish() }).safeParse(arkivmelding);
  const nivaa = lest.success ? lest.data.sikkerhetsnivaa : null;
  return nivaa === 3 || nivaa === 4 ? nivaa : null;
}
