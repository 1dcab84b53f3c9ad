import MailComposer from 'nodemailer/lib/mail-composer';
import { froeFor, type Tilfeldig, tilfeldig } from '../../tilfeldig.ts';
import type { Brevplan } from '../plan.ts';
import { type Brevark, lagBrevark, lagVedleggsark } from './brevark.ts';
import { brevtekst, vedleggslinje } from './brevtekst.ts';
import { rent } from './dokumenter.ts';

interface Vedlagt {
  readonly filename: string;
  readonly content: Buffer;
  readonly contentType: string;
}
interface Melding {
  readonly fra: string;
  readonly til: string;
  readonly emne: string;
  readonly kropp: readonly string[];
  readonly html: boolean;
  readonly vedlagt: readonly Vedlagt[];
  /** A mail inside this one. */
  readonly videresendt?: Buffer;
  readonly merke: string;
  readonly tid: Date;
}

/** A mail: the letter in its body or in a PDF beside it; `eml-nestet` is one that somebody has sent on. */
export async function lagEpost(plan: Brevplan): Promise<Brevark> {
  const r = tilfeldig(froeFor(plan.malsett, plan.nr, 'epost'));
  const vedlegg = await Promise.all(plan.vedlegg.map((navn) => lagVedleggsark(plan, navn)));
  const iKroppen = r.sjanse(0.6);
  const brev = iKroppen ? null : await lagBrevark(plan, { paafoert: false, vedlegg: false });
  const kropp = iKroppen ? brevIKroppen(plan) : foelgebrev(plan, r);
  const filer = [...(brev === null ? [] : [brev]), ...vedlegg];
  const tid = new Date(Date.parse(`${plan.dato}T07:00:00Z`) + r.heltall(0, 600) * 60_000);
  const melding: Melding = {
    fra: `${plan.avsender.navn} <${plan.avsender.epost}>`,
    til: mottakeradresse(plan.riktigKommune),
    emne:
      iKroppen || r.sjanse(0.5)
        ? plan.tittel
        : plan.maalform === 'nn'
          ? 'Brev til kommunen'
          : 'Brev til kommunen, se vedlegg',
    kropp,
    html: plan.format === 'eml-html',
    vedlagt: filer.map((ark, nr) => ({ filename: filnavn(r, nr), content: ark.bytes, contentType: 'application/pdf' })),
    merke: `${plan.malsett}-${plan.nr}`,
    tid,
  };
  const indre = await skriv(melding);
  const tekst = [kropp.join('\n'), ...filer.map((ark) => ark.tekst)].join('\n\n');
  const sider = 1 + filer.reduce((sum, ark) => sum + ark.sider, 0);
  if (plan.format !== 'eml-nestet') return { bytes: indre, sider, tekst };
  const ytre = videresending(plan, melding, indre);
  return { bytes: await skriv(ytre), sider: sider + 1, tekst: `${ytre.kropp.join('\n')}\n\n${tekst}` };
}

function brevIKroppen(plan: Brevplan): string[] {
  const brev = brevtekst(plan);
  const slutt = vedleggslinje(brev.vedlegg);
  return [
    ...brev.referanser,
    ...(brev.referanser.length > 0 ? [''] : []),
    ...brev.avsnitt.flatMap((a) => [a, '']),
    brev.hilsen,
    ...brev.underskrift,
    ...(plan.avsender.orgnr === null ? [plan.avsender.adresse, plan.avsender.sted] : brev.avsender.slice(1, 4)),
    ...(slutt === null ? [] : ['', slutt]),
  ];
}

function foelgebrev(plan: Brevplan, r: Tilfeldig): string[] {
  const nb = ['Hei, se vedlagt brev.', 'Hei! Brevet ligger ved som PDF.', 'God dag, her kommer brevet vårt.'];
  const nn = ['Hei, sjå vedlagt brev.', 'Hei! Brevet ligg ved som PDF.', 'God dag, her kjem brevet vårt.'];
  return [r.velg(plan.maalform === 'nn' ? nn : nb), '', plan.hilsen, plan.avsender.navn];
}

/** As telephones and mail programs name what is attached. */
function filnavn(r: Tilfeldig, nr: number): string {
  return r.velg([`Skannet dokument ${nr + 1}.pdf`, `scan${r.heltall(1000, 9999)}.pdf`, `Dokument${nr + 1}.pdf`]);
}

function mottakeradresse(kommune: Brevplan['riktigKommune']): string {
  return `Postmottak <${kommune.kontaktEpost}>`;
}

/** The one who got it by mistake sends it to the post room as an attachment. */
function videresending(plan: Brevplan, melding: Melding, indre: Buffer): Melding {
  const ansatt = plan.kommune.brukere.find((b) => b.roller.some((rolle) => rolle.rolle === 'saksbehandler'));
  const navn = ansatt?.navn ?? 'Servicetorget';
  return {
    fra: `${navn} <${ansatt?.epost ?? plan.kommune.kontaktEpost}>`,
    til: mottakeradresse(plan.kommune),
    emne: `VS: ${melding.emne}`,
    kropp: ['Hei, denne kom til meg. Til journalføring.', '', 'Hilsen', navn],
    html: false,
    vedlagt: [],
    videresendt: indre,
    merke: `${melding.merke}-vs`,
    tid: new Date(melding.tid.getTime() + 3 * 3_600_000),
  };
}

/** The mail as bytes; boundaries, id and date come from the letter, never from chance. */
async function skriv(melding: Melding): Promise<Buffer> {
  const tekst = melding.kropp.join('\n');
  const videresendt =
    melding.videresendt === undefined
      ? []
      : [
          {
            filename: `${melding.emne
              .replace(/[^\p{L}\d ]/gu, '')
              .slice(3, 40)
              .trim()}.eml`,
            content: melding.videresendt,
            contentType: 'message/rfc822',
          },
        ];
  const post = new MailComposer({
    from: melding.fra,
    to: melding.til,
    subject: melding.emne,
    text: tekst,
    ...(melding.html ? { html: somHtml(melding.kropp) } : {}),
    attachments: [...melding.vedlagt, ...videresendt],
    date: melding.tid,
    messageId: `<${melding.merke}@eksempel.no>`,
    baseBoundary: `brev-${melding.merke}`,
  });
  return post.compile().build();
}

function somHtml(kropp: readonly string[]): string {
  const blokker = kropp.join('\n').split('\n\n');
  const avsnitt = blokker.map((b) => `<p>${rent(b).replace(/\n/g, '<br>')}</p>`).join('\n');
  return `<html><body style="font-family:Calibri,sans-serif">\n${avsnitt}\n</body></html>`;
}
