import type { Tilfeldig } from '../tilfeldig.ts';
import { DEMO_MALER, DEMO_ORD } from './maler/demo/index.ts';
import { MAALING_MALER, MAALING_ORD } from './maler/maaling/index.ts';
import type { Mal, Ordbank } from './maler/typer.ts';
import { demoOppsett } from './oppsett/demo.ts';
import { maalingOppsett } from './oppsett/maaling.ts';
import type { Brevdeler, Oppsett } from './oppsett/typer.ts';
import type { Malsettnavn } from './typer.ts';

export type Malsett = {
  readonly maler: readonly Mal[];
  readonly ord: Ordbank;
  readonly velgOppsett: (brev: Brevdeler, haandskrevet: boolean, r: Tilfeldig) => Oppsett;
};

export const MALSETT: Readonly<Record<Malsettnavn, Malsett>> = {
  demo: { maler: DEMO_MALER, ord: DEMO_ORD, velgOppsett: demoOppsett },
  maaling: { maler: MAALING_MALER, ord: MAALING_ORD, velgOppsett: maalingOppsett },
};
