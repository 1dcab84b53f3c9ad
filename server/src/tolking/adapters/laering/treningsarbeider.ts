import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Laerebrev, lagTrener } from '../../domain/modell/trenSett.ts';
import type { Pakket } from '../../ports/modell.ts';
import { pakkSett } from './pakking.ts';

export type Treningsoppdrag = { readonly brev: readonly Laerebrev[] } | { readonly ferdig: true };
export type Treningssvar = { readonly tatt: number } | { readonly pakket: Pakket | null };

// Whatever people wait for goes first.
os.setPriority(os.constants.priority.PRIORITY_LOW);
const workerData = { maksByte: Number(process.argv[2]), forelder: process.ppid };
new Worker(new URL('../leser/barn/vaktpost.ts', import.meta.url), { workerData }).unref();

const trener = lagTrener();

function svarPaa(oppdrag: Treningsoppdrag): Treningssvar {
  if ('brev' in oppdrag) {
    for (const brev of oppdrag.brev) trener.leggTil(brev);
    return { tatt: oppdrag.brev.length };
  }
  const sett = trener.ferdig();
  return { pakket: sett === null ? null : pakkSett(sett) };
}

process.on('message', (oppdrag: Treningsoppdrag) => process.send?.(svarPaa(oppdrag)));
process.on('disconnect', () => process.exit(0));
