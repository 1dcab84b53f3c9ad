import { z } from 'zod';
import { zTidspunkt } from '../felles.ts';

/** `venter`: sent when the mail server takes it; `avvist`: it would not; `oppgitt`: it never did. */
export const zMottakskvittering = z.object({
  referanse: z.string(),
  status: z.enum(['venter', 'sendt', 'avvist', 'oppgitt']),
  sendtTid: zTidspunkt.nullable(),
});
