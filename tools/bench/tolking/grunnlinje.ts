import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Klasseandel } from '../../../server/src/tolking/domain/laering/klassemodell.ts';

/** Debian's own, where its packages are; another Python on the path seldom has them. */
const PYTHON = '/usr/bin/python3';
const SKRIPT = path.join(import.meta.dirname, 'grunnlinje.py');

export type Metode = 'lr' | 'mlp';

interface Oppgave {
  readonly metode: Metode;
  readonly tren: readonly (readonly [tekst: string, klasse: string])[];
  readonly proeve: readonly string[];
}

function kjoerPython(args: readonly string[], inn: string): Promise<{ ut: string; feil: string; kode: number | null }> {
  return new Promise((resolve, reject) => {
    const barn = spawn(PYTHON, args, { stdio: 'pipe' });
    let ut = '';
    let feil = '';
    barn.stdout.on('data', (bit: Buffer) => {
      ut += bit.toString();
    });
    barn.stderr.on('data', (bit: Buffer) => {
      feil += bit.toString();
    });
    barn.on('error', reject);
    barn.on('exit', (kode) => resolve({ ut, feil, kode }));
    barn.stdin.end(inn);
  });
}

/** Whether the baselines can be run here: `apt-get install python3-sklearn`. */
export async function harGrunnlinje(): Promise<boolean> {
  return existsSync(PYTHON) && (await kjoerPython(['-c', 'import sklearn'], '')).kode === 0;
}

/** Trains a baseline on the same rows and gives its answers to the same letters, likeliest first. */
export async function kjoerGrunnlinje(oppgave: Oppgave): Promise<Klasseandel[][]> {
  const { ut, feil, kode } = await kjoerPython([SKRIPT], JSON.stringify(oppgave));
  if (kode !== 0) throw new Error(`The baseline stopped: ${feil}`);
  const { klasser, andeler }: { klasser: string[]; andeler: number[][] } = JSON.parse(ut);
  return andeler.map((rad) =>
    rad.map((andel, i) => ({ klasse: klasser[i] ?? '', andel })).sort((a, b) => b.andel - a.andel),
  );
}
