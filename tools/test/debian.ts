import { spawnSync } from 'node:child_process';
import type { Progress } from '../start/progress.ts';
import { Stop } from '../start/stop.ts';

/** What the tests use beside what npm gives: a browser and its fonts, the native readers, and independent judges of our PDF and XML. */
export const DEBIAN_PACKAGES: readonly string[] = [
  'chromium',
  'fonts-liberation2',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'tesseract-ocr',
  'tesseract-ocr-nor',
  'tesseract-ocr-osd',
  'postgresql-15',
  'poppler-utils',
  'qpdf',
  'libxml2-utils',
  'file',
  'clamav',
  'clamav-daemon',
  'dovecot-imapd',
  'libpdfbox2-java',
  'libjaxb-api-java',
  'default-jre-headless',
];

/** Installs what is missing when root. @throws Stop with the exact command otherwise */
export async function ensureDebianPackages(progress: Progress): Promise<void> {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new Stop(`Prøvene trenger noen pakker til. Kjør dette og prøv igjen:\n\n    sudo sh -c '${command}'\n`);
  await progress.step(`Installerer ${missing.length} Debian-pakker`, async () => {
    const done = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (done.status !== 0) throw new Stop(`apt-get gikk ikke:\n${done.stderr}\n\nKjør selv:\n    ${command}`);
  });
}

function missingPackages(): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const format = '${Package} ${db:Status-Status}\\n';
  const query = spawnSync('dpkg-query', ['-W', '-f', format, ...DEBIAN_PACKAGES], {
    encoding: 'utf8',
  });
  if (query.error !== undefined) {
    throw new Stop(`Prøvene er laget for Debian 12 og trenger det disse pakkene gir: ${DEBIAN_PACKAGES.join(' ')}`);
  }
  const installed = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return DEBIAN_PACKAGES.filter((name) => !installed.has(name));
}
