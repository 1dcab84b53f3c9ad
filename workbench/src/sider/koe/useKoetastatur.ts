import type { Kommando } from '../../tastatur/tastekart.ts';
import { useTastatur } from '../../tastatur/useTastatur.ts';
import type { Dialogslag } from './dialog/Brevdialoger.tsx';
import { fokuserFelt, fokuserKoe, fokuserNesteRute } from './felt/fokus.ts';
import { nabo } from './grupper.ts';
import { somIkkeArkiv } from './skjema/forslagsverdi.ts';
import { velgKandidat } from './skjema/fraForslag.ts';
import { endre } from './skjema/skjema.ts';
import type { Brevtilstand } from './useBrevtilstand.ts';
import type { Koe } from './useKoe.ts';

type Inn = {
  readonly koe: Koe;
  readonly tilstand: Brevtilstand;
  readonly velg: (id: string) => Promise<void>;
  readonly visDialog: (slag: Dialogslag) => void;
  readonly visRute: (rute: 'side' | 'felt') => void;
};

/** The day's work from the keyboard. */
export function useKoetastatur({ koe, tilstand, velg, visDialog, visRute }: Inn): void {
  const { brev, laast, usikre } = tilstand;
  const bla = (steg: 1 | -1): boolean => {
    const til = nabo(koe.oppgaver, brev?.oppgave.id ?? null, steg);
    if (til === null) return false;
    void velg(til.id);
    return true;
  };
  const tilUsikre = (): boolean => {
    const [foerste] = usikre;
    if (foerste === undefined) return false;
    visRute('felt');
    return fokuserFelt(foerste);
  };
  const godta = (): boolean => {
    if (brev?.skjema === null || brev === null || laast || brev.oppgave.skjult) return false;
    const ikkeArkiv = somIkkeArkiv(brev.forslag.find(({ felt }) => felt === 'arkivverdi')?.verdi);
    if (ikkeArkiv !== null) visDialog('avvis');
    else if (usikre.length > 0) tilUsikre();
    else tilstand.handlinger.journalfoer(brev);
    return true;
  };
  const kandidat = (nummer: number): boolean => velgNummer(tilstand, nummer);
  const apne = (slag: Dialogslag): boolean => {
    if (brev === null || laast || brev.oppgave.skjult) return false;
    visDialog(slag);
    return true;
  };
  useTastatur((kommando: Kommando) => {
    if (typeof kommando === 'object') return kandidat(kommando.kandidat);
    switch (kommando) {
      case 'neste':
        return bla(1);
      case 'forrige':
        return bla(-1);
      case 'godta':
        return godta();
      case 'journalfoer':
        if (brev === null || laast || brev.oppgave.skjult) return false;
        tilstand.handlinger.journalfoer(brev);
        return true;
      case 'foersteUsikre':
        return tilUsikre();
      case 'avvis':
      case 'overfoer':
      case 'tilSide':
        return apne(kommando);
      case 'delOpp':
        if (laast || tilstand.delOpp === null) return false;
        tilstand.delOpp();
        return true;
      case 'nesteRute':
        fokuserNesteRute();
        return true;
      case 'ut':
        fokuserKoe();
        return false;
      default:
        return false;
    }
  });
}

/** Takes the numbered possibility of the field one stands in. */
function velgNummer({ brev, laast, aktivt }: Brevtilstand, nummer: number): boolean {
  if (brev === null || aktivt === null || laast) return false;
  const nye = velgKandidat(
    aktivt,
    brev.forslag.find(({ felt }) => felt === aktivt),
    nummer,
  );
  if (nye === null) return false;
  brev.endreSkjema((skjema) => endre(skjema, aktivt, nye));
  return true;
}
