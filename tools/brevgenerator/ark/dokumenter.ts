import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Brevplan } from '../plan.ts';
import { type Brevark, lagBrevark, lagVedleggsark } from './brevark.ts';
import { brevtekst, linjer, vedleggslinje } from './brevtekst.ts';
import { lagZip, lesZip } from './zip.ts';

/** A Word file. The library stamps the time of day on it, so its parts are packed again with a fixed one. */
export async function lagDocx(plan: Brevplan): Promise<Brevark> {
  const brev = brevtekst(plan);
  const blokk = (tekst: readonly string[]) =>
    tekst.map(
      (linje, nr) =>
        new Paragraph({ children: [new TextRun(linje)], spacing: { after: nr === tekst.length - 1 ? 240 : 0 } }),
    );
  const slutt = vedleggslinje(brev.vedlegg);
  const dokument = new Document({
    creator: plan.avsender.navn,
    lastModifiedBy: plan.avsender.navn,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        children: [
          ...blokk(brev.avsender),
          ...blokk(brev.mottaker),
          ...blokk([brev.stedOgDato, ...brev.referanser]),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun(brev.tittel)],
            spacing: { after: 200 },
          }),
          ...brev.avsnitt.flatMap((avsnitt) => blokk([avsnitt])),
          ...blokk([brev.hilsen, '', ...brev.underskrift]),
          ...(slutt === null ? [] : blokk([slutt])),
        ],
      },
    ],
  });
  const skrevet = lesZip(await Packer.toBuffer(dokument));
  const poster = skrevet.map((post) =>
    post.navn === 'docProps/core.xml' ? { ...post, innhold: medFastTid(post.innhold, plan.dato) } : post,
  );
  return { bytes: lagZip(poster), sider: 1, tekst: linjer(brev).join('\n') };
}

function medFastTid(xml: Uint8Array, dato: string): Buffer {
  const fast = Buffer.from(xml)
    .toString('utf8')
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${dato}T09:00:00Z`);
  return Buffer.from(fast);
}

/** Plain text; every second one in the old Norwegian encoding of Windows. */
export function lagTxt(plan: Brevplan): Brevark {
  const tekst = linjer(brevtekst(plan)).join('\n');
  const ut = tekst.replace(/\n/g, '\r\n');
  return { bytes: plan.nr % 2 === 0 ? Buffer.from(ut, 'utf8') : windows1252(ut), sider: 1, tekst };
}

function windows1252(tekst: string): Buffer {
  return Buffer.from(tekst.replace(/–/g, '\u0096').replace(/€/g, '\u0080'), 'latin1');
}

export function lagHtml(plan: Brevplan): Brevark {
  const brev = brevtekst(plan);
  const html = `<!DOCTYPE html>
<html lang="${plan.maalform}">
<head><meta charset="utf-8"><title>${rent(plan.tittel)}</title><style>body{font-family:sans-serif;max-width:42em}</style></head>
<body>
${htmlKropp(plan)}
</body>
</html>
`;
  return { bytes: Buffer.from(html), sider: 1, tekst: linjer(brev).join('\n') };
}

/** The letter as paragraphs of HTML. */
export function htmlKropp(plan: Brevplan): string {
  const brev = brevtekst(plan);
  const blokk = (deler: readonly string[]) => `<p>${deler.map(rent).join('<br>\n')}</p>`;
  const slutt = vedleggslinje(brev.vedlegg);
  return [
    blokk(brev.avsender),
    blokk(brev.mottaker),
    blokk([brev.stedOgDato, ...brev.referanser]),
    `<h1>${rent(brev.tittel)}</h1>`,
    ...brev.avsnitt.map((a) => blokk([a])),
    blokk([brev.hilsen, ...brev.underskrift]),
    ...(slutt === null ? [] : [blokk([slutt])]),
  ].join('\n');
}

export function rent(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The letter and its attachments as files of their own in a ZIP. */
export async function lagZipbrev(plan: Brevplan): Promise<Brevark> {
  const brev = await lagBrevark(plan, { paafoert: false, vedlegg: false });
  const vedlegg = await Promise.all(plan.vedlegg.map((navn) => lagVedleggsark(plan, navn)));
  const poster = [
    { navn: 'brev.pdf', innhold: brev.bytes },
    ...vedlegg.map((ark, nr) => ({ navn: `vedlegg ${nr + 1}.pdf`, innhold: ark.bytes })),
  ];
  const tekst = [brev, ...vedlegg].map((del) => del.tekst).join('\n\n');
  return { bytes: lagZip(poster), sider: 1 + vedlegg.length, tekst };
}
