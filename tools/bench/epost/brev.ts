import { randomBytes } from 'node:crypto';
import { tilfeldig } from '../../tilfeldig.ts';

const ORD =
  'søknad om byggetillatelse for garasje på eiendommen vi viser til vedtaket av klage nabovarsel kart vedlagt mvh hilsen kommunen ønsker svar innen fristen båtplass småbåthavn skole barnehage avløp vei brøyting'.split(
    ' ',
  );

/** A PDF of one page that is what its neighbours are not: `nr` stands in it. */
function pdf(nr: number, fyll: number): Buffer {
  const innhold = `BT /F1 12 Tf 72 720 Td (Vedlegg nummer ${nr}) Tj ET`;
  const deler = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${innhold.length} >>\nstream\n${innhold}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${fyll * 2} >>\nstream\n${randomBytes(fyll).toString('hex')}\nendstream`,
  ];
  let ut = '%PDF-1.4\n';
  const plass = deler.map((del, i) => {
    const her = ut.length;
    ut += `${i + 1} 0 obj\n${del}\nendobj\n`;
    return her;
  });
  const xref = ut.length;
  const rader = plass.map((her) => `${String(her).padStart(10, '0')} 00000 n \n`).join('');
  ut += `xref\n0 ${deler.length + 1}\n0000000000 65535 f \n${rader}trailer\n<< /Size ${deler.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(ut, 'latin1');
}

/** Mail number `nr`, like that of a municipality: half are text alone, a third have a PDF of some tens of kB, the rest HTML with a picture. */
export function lagEpost(nr: number, froe: number): string {
  const sjanse = tilfeldig(froe * 1_000_003 + nr);
  const ord = (antall: number) =>
    Array.from({ length: antall }, () => ORD[Math.floor(sjanse.tall() * ORD.length)] ?? '').join(' ');
  const slag = sjanse.tall();
  const tekst = `Hei,\r\n\r\nSak nummer ${nr}. ${ord(120)}\r\n\r\nHilsen Person ${nr % 500}\r\n`;
  const hode = [
    `From: =?utf-8?Q?Person_${nr % 500}?= <person${nr % 500}@avsender.example>`,
    'To: postmottak@rana.example',
    `Subject: =?utf-8?B?${Buffer.from(`${ord(5)} ${nr}`).toString('base64')}?=`,
    `Message-ID: <bench-${froe}-${nr}@avsender.example>`,
    'Date: Fri, 20 Nov 2026 08:00:00 +0100',
    'MIME-Version: 1.0',
  ].join('\r\n');
  const del = (type: string, innhold: Buffer | string, mer = '') =>
    `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${mer}\r\n${linjer(Buffer.from(innhold))}\r\n`;
  if (slag < 0.5) return `${hode}\r\n${del('text/plain; charset=utf-8', tekst)}`;
  const skille = `skille-${froe}-${nr}`;
  const deler =
    slag < 0.85
      ? [
          del('text/plain; charset=utf-8', tekst),
          del(
            'application/pdf',
            pdf(nr, 10_000 + Math.floor(sjanse.tall() * 40_000)),
            `Content-Disposition: attachment; filename="vedlegg ${nr}.pdf"\r\n`,
          ),
        ]
      : [
          del('text/html; charset=utf-8', `<p>${tekst}</p><img src="cid:logo${nr}">`),
          del('image/png', PNG, `Content-ID: <logo${nr}>\r\n`),
        ];
  const type = slag < 0.85 ? 'mixed' : 'related';
  const kropp = deler.map((en) => `--${skille}\r\n${en}`).join('');
  return `${hode}\r\nContent-Type: multipart/${type}; boundary="${skille}"\r\n\r\n${kropp}--${skille}--\r\n`;
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const linjer = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
