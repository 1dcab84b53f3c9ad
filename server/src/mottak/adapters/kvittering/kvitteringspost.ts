import { createTransport } from 'nodemailer';
import { Kvitteringavvist, type Kvitteringspost } from '../../ports/mottakskvittering.ts';

const TIDSGRENSE_MS = 60_000;
/** Said of the address or the message itself. A 5xx at the login or the greeting is a matter of our own setup, which somebody will mend. */
const OM_BREVET: ReadonlySet<unknown> = new Set(['EENVELOPE', 'EMESSAGE']);

/** By the operator's own mail server. `smtp`: an address such as smtp://user:password@host:587. */
export function lagKvitteringspost({ smtp, fra }: { readonly smtp: string; readonly fra: string }): Kvitteringspost {
  const grenser = { connectionTimeout: TIDSGRENSE_MS, greetingTimeout: TIDSGRENSE_MS, socketTimeout: TIDSGRENSE_MS };
  const post = createTransport({ url: smtp, ...grenser }, { from: fra });
  return async ({ id, til, emne, tekst, svarPaa }) => {
    try {
      await post.sendMail({
        // An object: what stands in an address cannot become more addresses.
        to: [{ name: '', address: til }],
        subject: emne,
        text: tekst,
        messageId: `<${id}@dokumentsenter>`,
        ...(svarPaa === null ? {} : { inReplyTo: svarPaa, references: svarPaa }),
        // RFC 3834: an answer by a machine, which no machine is to answer. Exchange reads the other one.
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', Precedence: 'auto_reply' },
      });
    } catch (error) {
      if (erAvvist(error)) throw new Kvitteringavvist('The mail server refused the receipt', { cause: error });
      throw error;
    }
  };
}

function erAvvist(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('responseCode' in error)) return false;
  return OM_BREVET.has(error.code) && Number(error.responseCode) >= 500;
}
