import PDFDocument from 'pdfkit';

export type Ark = InstanceType<typeof PDFDocument>;
export const A4 = { bredde: 595.28, hoeyde: 841.89 } as const;

/**
 * A PDF with nothing in it that a clock or chance decides: its dates and its ID come from `dato` (yyyy-mm-dd).
 * The first page is there already unless `foersteSide` is false.
 */
export async function skrivPdf(dato: string, tegn: (ark: Ark) => void, foersteSide = true): Promise<Buffer> {
  const ark = new PDFDocument({
    size: 'A4',
    autoFirstPage: foersteSide,
    margins: { top: 56, bottom: 56, left: 68, right: 62 },
    info: { CreationDate: new Date(`${dato}T09:00:00Z`), Producer: 'pdfkit', Creator: 'pdfkit' },
  });
  const biter: Buffer[] = [];
  const ferdig = new Promise<void>((resolve, reject) => {
    ark.on('data', (bit: Buffer) => biter.push(bit));
    ark.on('end', resolve);
    ark.on('error', reject);
  });
  tegn(ark);
  ark.end();
  await ferdig;
  return Buffer.concat(biter);
}

/** A scanned page and the resolution it was scanned at. */
export interface Sidebilde {
  readonly jpeg: Buffer;
  readonly bredde: number;
  readonly hoeyde: number;
  readonly dpi: number;
}

/** One image per page, each page as large as the sheet was. */
export function bilderTilPdf(dato: string, sider: readonly Sidebilde[]): Promise<Buffer> {
  return skrivPdf(
    dato,
    (ark) => {
      for (const side of sider) {
        const [bredde, hoeyde] = [(side.bredde / side.dpi) * 72, (side.hoeyde / side.dpi) * 72];
        ark.addPage({ size: [bredde, hoeyde], margin: 0 });
        ark.image(side.jpeg, 0, 0, { width: bredde, height: hoeyde });
      }
    },
    false,
  );
}
