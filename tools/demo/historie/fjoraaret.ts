import { dager, hverdag, type Sakslop, sakshendelser, somDato } from './saker.ts';
import { SAKSTYPER } from './sakstyper.ts';
import { type Hendelse, krev, type Scene } from './scene.ts';

const FOERSTE_DAG = 7;
const SPREDNING = 160;
const LUKKES_ETTER = 12;

/** Last year: opened, answered, archived and closed, in an arkivdel of its own. Gives the cases, which have ids when all has happened. */
export function fjoraaret(scene: Scene, arkivdel: string, aar: number): { hendelser: Hendelse[]; lop: Sakslop[] } {
  const foerste = new Date(`${aar}-01-01T08:10:00Z`);
  const senest = new Date(`${aar}-12-18T13:00:00Z`);
  const alle = SAKSTYPER.flatMap((type, t) => type.saker.map((om, n) => ({ type, om, t, n })));
  const lop = alle.map(({ type, om, t, n }): Sakslop => {
    const dag = FOERSTE_DAG + ((t * 13 + n * 37) % SPREDNING);
    return { type, om, start: hverdag(dager(foerste, dag)), sak: '', poster: [] };
  });
  const hendelser = lop.flatMap((en) => sakshendelser(scene, en, { arkivdel, lukkes: LUKKES_ETTER, senest }));
  return { hendelser: [...hendelser, ...saerpreg(scene, lop, aar)], lop };
}

/** What some cases have and most have not: paper, remarks, references, a precedent, an arkivnotat. Done while the cases are open. */
function saerpreg(scene: Scene, lop: readonly Sakslop[], aar: number): Hendelse[] {
  const { arkiv } = scene.kontekster;
  const [bygg, bygg2] = lop.filter((en) => en.type.klasse === 'L');
  const skatt = lop.find((en) => en.type.klasse === '2');
  const avtale = lop.find((en) => en.type.klasse === '6');
  if (bygg === undefined || bygg2 === undefined || skatt === undefined || avtale === undefined) return [];
  return [
    {
      tid: dager(bygg2.start, 20),
      async skje(uow) {
        krev(
          await arkiv.settOppbevaringssted(uow, { type: 'saksmappe', id: bygg2.sak }, [
            'Rådhuset, kjeller, hylle 14, boks 3',
          ]),
        );
        krev(
          await arkiv.leggTilMerknad(
            uow,
            { type: 'saksmappe', id: bygg2.sak },
            'Originaltegningene er i storformat og ligger på papir.',
            null,
          ),
        );
      },
    },
    {
      tid: dager(skatt.start, 53),
      async skje(uow) {
        const presedens = {
          presedensDato: somDato(uow.naa),
          tittel: 'Standardfaktor ved vesentlig slitasje',
          beskrivelse: 'Faktoren settes ned når befaring viser vesentlig slitasje.',
          hjemmel: 'Eiendomsskatteloven § 8 A-2',
          rettskildefaktor: 'Kommunal klagenemnd',
        };
        krev(await arkiv.leggTilPresedens(uow, { type: 'saksmappe', id: skatt.sak }, presedens));
      },
    },
    {
      tid: dager(avtale.start, 40),
      async skje(uow) {
        const dokumenter = [await scene.brev('Vurdering av tilbud', 'Tre tilbud er vurdert etter pris og kvalitet.')];
        const felles = { offentligTittel: null, saksbehandlerId: null, tilgangskode: null, hjemmel: null };
        const { enhet: administrativEnhet } = avtale.type;
        const saksbehandler = scene.hos(administrativEnhet);
        const notat = { saksmappe: avtale.sak, tittel: 'Vurdering av tilbud', dokumentetsDato: somDato(uow.naa) };
        krev(
          await arkiv.opprettArkivnotat(uow, { ...notat, ...felles, administrativEnhet, saksbehandler, dokumenter }),
        );
      },
    },
    {
      tid: new Date(`${aar}-06-30T10:00:00Z`),
      async skje(uow) {
        const til = { tilKlasse: null, tilMappe: bygg2.sak, tilRegistrering: null };
        krev(await arkiv.leggTilKryssreferanse(uow, { type: 'saksmappe', id: bygg.sak }, til));
      },
    },
  ];
}
