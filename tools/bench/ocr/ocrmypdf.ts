import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const kjoerFil = promisify(execFile);

/** The flags paperless-ngx gives it by default. */
export const FLAGG =
  '-q --skip-text --deskew --clean --rotate-pages --rotate-pages-threshold 12 -l nor --output-type pdfa --jobs 2'.split(
    ' ',
  );

/** Version of ocrmypdf, or null when the peer is not on this machine (Debian: ocrmypdf unpaper tesseract-ocr-nor). */
export async function finnOcrmypdf(): Promise<string | null> {
  try {
    const { stdout } = await kjoerFil('ocrmypdf', ['--version'], { timeout: 60_000 });
    return stdout.trim();
  } catch {
    return null;
  }
}

/** Runs the peer and returns the text of each page. */
export async function lesMedOcrmypdf(inn: string, ut: string): Promise<string[]> {
  const sidetekst = `${ut}.txt`;
  await kjoerFil('ocrmypdf', [...FLAGG, '--sidecar', sidetekst, inn, ut], { timeout: 7_200_000, maxBuffer: 1 << 26 });
  return (await readFile(sidetekst, 'utf8')).split('\f');
}
