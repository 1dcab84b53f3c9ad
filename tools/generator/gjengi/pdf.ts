import PDFDocument from 'pdfkit';

export type Ark = InstanceType<typeof PDFDocument>;
export const A4 = { bredde: 595.28, hoeyde: 841.89 };
export const mm = (lengde: number) => (lengde * 72) / 25.4;

export type Pdfvalg = {
  readonly tid: string;
  readonly tittel?: string;
  readonly forfatter?: string;
  readonly program?: string;
  readonly marg?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly passord?: string;
  /** False: the drawing adds its pages itself. */
  readonly foersteSide?: boolean;
};

/** Draws a PDF with fixed dates, so that the same drawing gives the same bytes. */
export async function skrivPdf(valg: Pdfvalg, tegn: (ark: Ark) => void | Promise<void>): Promise<Buffer> {
  const tid = new Date(valg.tid);
  const ark = new PDFDocument({
    size: 'A4',
    margins: valg.marg ?? { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    autoFirstPage: valg.foersteSide ?? true,
    info: {
      CreationDate: tid,
      ModDate: tid,
      Producer: valg.program ?? 'Skriveprogram',
      Creator: valg.program ?? 'Skriveprogram',
      ...(valg.tittel ? { Title: valg.tittel } : {}),
      ...(valg.forfatter ? { Author: valg.forfatter } : {}),
    },
    ...(valg.passord ? { userPassword: valg.passord, ownerPassword: `${valg.passord}-eier` } : {}),
  });
  const biter: Buffer[] = [];
  ark.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((resolve) => {
    ark.on('end', resolve);
  });
  await tegn(ark);
  ark.end();
  await ferdig;
  return Buffer.concat(biter);
}

/** One image per page, filling it, as a scanner writes it. */
export async function bilderTilPdf(
  valg: Pdfvalg,
  sider: readonly { readonly bilde: Buffer; readonly liggende: boolean }[],
): Promise<Buffer> {
  return skrivPdf({ ...valg, foersteSide: false }, (ark) => {
    for (const { bilde, liggende } of sider) {
      const [bredde, hoeyde] = liggende ? [A4.hoeyde, A4.bredde] : [A4.bredde, A4.hoeyde];
      ark.addPage({ size: [bredde, hoeyde], margin: 0 });
      ark.image(bilde, 0, 0, { width: bredde, height: hoeyde });
    }
  });
}
