import MailComposer from 'nodemailer/lib/mail-composer';
import { slump } from '../../tilfeldig.ts';
import { MALSETT } from '../malsett.ts';
import type { Plan } from '../typer.ts';
import { somHtml } from './html.ts';
import { linjerI } from './tekst.ts';

export type Vedlagt = { readonly filename: string; readonly content: Buffer; readonly contentType: string };

type Melding = {
  readonly merke: string;
  readonly fra: { readonly navn: string; readonly adresse: string };
  readonly til: string;
  readonly emne: string;
  readonly tid: Date;
  readonly tekst: string;
  readonly html?: string;
  readonly vedlagt: readonly Vedlagt[];
  readonly svarPaa?: string;
};

/** With its own message id and boundaries, so that nothing in the bytes comes from the clock or from chance. */
function skriv(melding: Melding): Promise<Buffer> {
  const domene = melding.fra.adresse.split('@')[1] ?? 'post.example';
  const post = new MailComposer({
    from: { name: melding.fra.navn, address: melding.fra.adresse },
    to: melding.til,
    subject: melding.emne,
    date: melding.tid,
    messageId: `<${melding.merke}@${domene}>`,
    text: melding.tekst,
    ...(melding.html ? { html: melding.html } : {}),
    ...(melding.svarPaa ? { inReplyTo: melding.svarPaa, references: melding.svarPaa } : {}),
    attachments: melding.vedlagt.map((fil) => ({ ...fil })),
    baseBoundary: melding.merke,
    newline: 'crlf',
  });
  return new Promise((resolve, reject) => {
    post.compile().build((feil, bytes) => (feil ? reject(feil) : resolve(bytes)));
  });
}

function kropp(plan: Plan): string {
  return plan.brev
    .flatMap(linjerI)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A mail: the letter is its text, or lies beside it with a short covering note; `eml-nestet` is one somebody has sent on. */
export async function lagEpost(plan: Plan, vedlagt: readonly Vedlagt[]): Promise<Buffer> {
  const r = slump('epost', plan.svar.malsett, plan.nr, plan.tid);
  const merke = `${r.heltall(100000, 999999)}.${plan.nr}.${r.heltall(1000, 9999)}`;
  const tekst = plan.foelgetekst ? plan.foelgetekst.join('\n') : kropp(plan);
  const emne = plan.foelgetekst && r.sjanse(0.4) ? r.velg(MALSETT[plan.svar.malsett].ord.brevord) : plan.emne;
  const svar = r.sjanse(0.2) && plan.svar.saksnummerSitert !== null;
  const melding: Melding = {
    merke,
    fra: { navn: plan.avsender.navn, adresse: plan.avsender.epost },
    til: plan.mottakerEpost,
    emne: svar ? `SV: ${emne}` : emne,
    tid: new Date(plan.tid),
    tekst,
    vedlagt,
    ...(plan.svar.format === 'eml-html' ? { html: `<html><body>${somHtml(plan.brev)}</body></html>` } : {}),
  };
  const bytes = await skriv(melding);
  return plan.svar.format === 'eml-nestet' ? videresend(plan, melding, bytes) : bytes;
}

/** Somebody else got it and sends it on, whole, as an attached message. */
async function videresend(plan: Plan, indre: Melding, bytes: Buffer): Promise<Buffer> {
  const { ord } = MALSETT[plan.svar.malsett];
  return skriv({
    merke: `v${indre.merke}`,
    fra: { navn: 'Servicetorget', adresse: `servicetorg@${plan.mottakerEpost.split('@')[1] ?? ''}` },
    til: plan.mottakerEpost,
    emne: `${plan.svar.malsett === 'demo' ? 'VS' : 'Fwd'}: ${indre.emne}`,
    tid: new Date(indre.tid.getTime() + 37 * 60_000),
    tekst: ord.videresendt,
    vedlagt: [{ filename: 'melding.eml', content: bytes, contentType: 'message/rfc822' }],
  });
}
