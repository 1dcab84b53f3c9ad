import { createHmac } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { type Epostvarsler, Varselavvist, type Varselmelding, type Webhookvarsler } from '../../ports/varsling.ts';

const TIDSGRENSE_MS = 20_000;

/** By the operator's own mail server. `smtp`: an address such as smtp://user:password@host:587. */
export function lagEpostvarsler({ smtp, fra }: { readonly smtp: string; readonly fra: string }): Epostvarsler {
  const grenser = { connectionTimeout: TIDSGRENSE_MS, greetingTimeout: TIDSGRENSE_MS, socketTimeout: TIDSGRENSE_MS };
  const post = createTransport({ url: smtp, ...grenser }, { from: fra });
  return async (til, { id, emne, tekst }) => {
    try {
      await post.sendMail({
        to: [...til],
        subject: emne,
        text: tekst,
        messageId: `<${id}@dokumentsenter>`,
        // Absence replies to an alarm help nobody (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      if (error instanceof Error && 'responseCode' in error)
        throw new Varselavvist(`The mail server answered ${String(error.responseCode)}`, { cause: error });
      throw error;
    }
  };
}

/** JSON, signed: `x-dokumentsenter-signatur: t=<seconds>,v1=<hex HMAC-SHA-256 of "t.body">`. The time is signed too, so that an old message cannot be played again. */
export function lagWebhookvarsler(): Webhookvarsler {
  return async (adresse, hemmelighet, melding) => {
    const body = JSON.stringify(innhold(melding));
    const t = Math.floor(melding.tidspunkt.getTime() / 1000);
    const svar = await fetch(adresse, {
      method: 'POST',
      body,
      // A redirect would lead a signed message to where nobody has set it up to go.
      redirect: 'error',
      signal: AbortSignal.timeout(TIDSGRENSE_MS),
      headers: {
        'content-type': 'application/json',
        'x-dokumentsenter-signatur': `t=${t},v1=${signer(hemmelighet, t, body)}`,
      },
    });
    await svar.body?.cancel();
    if (!svar.ok) throw new Varselavvist(`The webhook answered ${svar.status}`);
  };
}

export const signer = (hemmelighet: string, t: number, body: string): string =>
  createHmac('sha256', hemmelighet).update(`${t}.${body}`).digest('hex');

function innhold({ id, hva, varsel, arkivskaper, emne, tekst, tidspunkt }: Varselmelding) {
  const { slag, noekkel, detaljer } = varsel;
  return { id, hva, slag, gjelder: noekkel, detaljer, arkivskaper, emne, tekst, tidspunkt: tidspunkt.toISOString() };
}
