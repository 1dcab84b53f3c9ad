import { createTransport } from 'nodemailer';
import type { Brevpost } from '../../ports/begrensningsregel.ts';

const TIDSGRENSE_MS = 60_000;

/** By the operator's own mail server. `smtp`: an address such as smtp://user:password@host:587. */
export function lagBrevpost({ smtp, fra }: { readonly smtp: string; readonly fra: string }): Brevpost {
  const grenser = { connectionTimeout: TIDSGRENSE_MS, greetingTimeout: TIDSGRENSE_MS, socketTimeout: TIDSGRENSE_MS };
  const post = createTransport({ url: smtp, ...grenser }, { from: fra });
  return async ({ id, til, emne, tekst, fil }) => {
    await post.sendMail({
      to: til,
      subject: emne,
      text: tekst,
      attachments: fil === undefined ? [] : [{ filename: fil.filnavn, path: fil.sti }],
      // Known again as our own should it come back (`automatikkAv`), and answered by no absence reply (RFC 3834).
      messageId: `<${id}@dokumentsenter>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
