import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { tabellsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { papirandel, type Regnskapslinje, sumlinje, UTFALL } from '../../domain/regnskap.ts';
import { kontrollerRegnskap } from '../../jobs.ts';
import type { Aapnet } from '../../ports/regnskap.ts';
import type { Regnskapet } from '../../regnskap.ts';

/** The ledger on screen, as a file, and controlled at once. */
export function regnskapruter(regnskap: Regnskapet): Rute[] {
  return [
    implementer(o.hentRegnskap, async ({ uow, query }) => {
      const hentet = await regnskap.hentRegnskap(uow, query);
      if (!hentet.ok) return hentet;
      const svar = hentet.verdi;
      return ok({
        linjer: svar.linjer.map(visLinje),
        sum: visLinje(svar.sum),
        papirandel: papirandel(svar.linjer),
        avvik: svar.avvik.map((avvik) => visAvvik(avvik, null)),
        lukkede: svar.lukkede.map((avvik) => visAvvik(avvik, avvik.overTid)),
        kontrollert: svar.kontrollert?.toISOString() ?? null,
        dager: svar.dager.map(({ dag, lagetTid, linjer, avvik }) => ({
          dag,
          lagetTid: lagetTid.toISOString(),
          sum: visLinje(sumlinje(linjer)),
          avvik,
        })),
      });
    }),
    implementer(o.hentRegnskapsfil, async ({ uow, query: { format, ...periode } }) => {
      const hentet = await regnskap.hentRegnskap(uow, periode);
      if (!hentet.ok) return hentet;
      const { fra, til, linjer, sum } = hentet.verdi;
      const tittel = `Postregnskap ${fra} til ${til}`;
      return ok(await tabellsvar({ tittel, kolonner: KOLONNER, rader: [...linjer, sum].map(rad) }, tittel, format));
    }),
    implementer(o.kontrollerRegnskap, async ({ uow }) => {
      await uow.enqueue(kontrollerRegnskap, {}, { noekkel: kontrollerRegnskap.navn });
      return ok(null);
    }),
  ];
}

const visLinje = ({ kanal, mottatt, deler, utfall, differanse }: Regnskapslinje) => ({
  kanal,
  mottatt,
  deler: deler ?? 0,
  utfall: { ...utfall },
  differanse,
});
const visAvvik = ({ id, slag, forsendelse, kanal, registrertTid, oppdagetTid }: Aapnet, overTid: Date | null) => ({
  id,
  slag,
  forsendelse,
  kanal,
  registrertTid: registrertTid.toISOString(),
  oppdagetTid: oppdagetTid.toISOString(),
  overTid: overTid?.toISOString() ?? null,
});

const KOLONNER = [
  'Kanal',
  'Mottatt',
  'Brev fra oppdeling',
  'Journalført',
  'Skal ikke arkiveres',
  'Sendt til en annen kommune',
  'Erstattet av delene',
  'I karantene',
  'I arbeid',
  'Differanse',
];
const rad = ({ kanal, mottatt, deler, utfall, differanse }: Regnskapslinje) => [
  kanal,
  mottatt,
  deler,
  ...UTFALL.map((hva) => utfall[hva]),
  differanse,
];
