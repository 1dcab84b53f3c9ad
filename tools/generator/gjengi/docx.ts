import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Element, Plan } from '../typer.ts';
import { lagZip, lesZip } from './zip.ts';

const avsnitt = (tekst: string, etter = 160) =>
  new Paragraph({ children: [new TextRun(tekst)], spacing: { after: etter } });

function blokk(linjer: readonly string[], side: 'venstre' | 'hoeyre' | 'midt' = 'venstre'): Paragraph[] {
  const alignment = { venstre: AlignmentType.LEFT, hoeyre: AlignmentType.RIGHT, midt: AlignmentType.CENTER }[side];
  return linjer.map(
    (linje, i) =>
      new Paragraph({
        alignment,
        children: [new TextRun(linje)],
        spacing: { after: i === linjer.length - 1 ? 240 : 0 },
      }),
  );
}

function tabell(rader: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rader.map(
      (rad) => new TableRow({ children: rad.map((celle) => new TableCell({ children: [avsnitt(celle, 0)] })) }),
    ),
  });
}

function somWord(element: Element): (Paragraph | Table)[] {
  switch (element.slag) {
    case 'blokk':
      return blokk(element.linjer, element.side);
    case 'brevhode':
      return blokk([element.navn, element.linje]);
    case 'toSpalter':
      return [...blokk(element.venstre), ...blokk(element.hoeyre)];
    case 'overskrift':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [new TextRun(element.tekst)],
          spacing: { after: 200 },
        }),
      ];
    case 'mellomtittel':
      return [new Paragraph({ children: [new TextRun({ text: element.tekst, bold: true })] })];
    case 'avsnitt':
    case 'skisse':
      return [avsnitt(element.tekst)];
    case 'punkter':
      return element.punkter.map((punkt) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(punkt)] }));
    case 'tabell':
      return [tabell([element.hode, ...element.rader]), avsnitt('')];
    case 'underskrift':
      return [avsnitt(element.navn, 0)];
    case 'sideskift':
      return [new Paragraph({ pageBreakBefore: true })];
    case 'luft':
      return [];
  }
}

/** A Word file. The library puts the time of the day in it, so its parts are packed again with a fixed one. */
export async function lagDocx(plan: Plan): Promise<Buffer> {
  const dokument = new Document({
    creator: plan.avsender.navn,
    lastModifiedBy: plan.avsender.navn,
    title: plan.emne,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [{ children: plan.brev.flatMap(somWord) }],
  });
  const deler = lesZip(await Packer.toBuffer(dokument));
  return lagZip(
    deler.map((post) =>
      post.navn === 'docProps/core.xml' ? { ...post, innhold: medFastTid(post.innhold, plan.tid) } : post,
    ),
  );
}

function medFastTid(xml: Uint8Array, tid: string): Buffer {
  const tekst = Buffer.from(xml).toString('utf8');
  return Buffer.from(tekst.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${tid}`));
}
