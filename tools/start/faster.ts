import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

interface NativePart {
  readonly programs: readonly string[];
  readonly debian: string;
  readonly gain: string;
}

const PARTS: readonly NativePart[] = [
  {
    programs: ['tesseract'],
    debian: 'tesseract-ocr tesseract-ocr-nor tesseract-ocr-osd',
    gain: 'raskere lesing av skannede brev',
  },
  {
    programs: ['soffice', 'libreoffice'],
    debian: 'libreoffice-writer-nogui',
    gain: 'mindre minne når Office-filer gjøres om',
  },
  { programs: ['clamd'], debian: 'clamav-daemon', gain: 'virussjekk av det som kommer inn' },
];

/** One line on what would make the program faster or safer on this machine; null when everything is there. */
export function fasterLine(searchPath: string): string | null {
  const missing = PARTS.filter((part) => !part.programs.some((program) => isOnPath(program, searchPath)));
  if (missing.length === 0) return null;
  const gains = missing.map((part) => part.gain).join(', ');
  return `Kan gjøre mer her (${gains}): apt-get install ${missing.map((part) => part.debian).join(' ')}`;
}

function isOnPath(program: string, searchPath: string): boolean {
  return [...searchPath.split(path.delimiter), '/usr/sbin', '/usr/local/sbin'].some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this folder.
      return false;
    }
  });
}

/** Where Debian's clamd listens when it runs; empty when it does not. */
export function clamdSocket(): string {
  return ['/run/clamav/clamd.ctl', '/var/run/clamav/clamd.ctl'].find((file) => existsSync(file)) ?? '';
}
