import { useMeg } from '../../../kommune/meg.tsx';
import { annenKommune } from '../felt/Brevbeskjeder.tsx';
import { fokuserKoe } from '../felt/fokus.ts';
import { somIkkeArkiv } from '../skjema/forslagsverdi.ts';
import type { Brev } from '../useBrev.ts';
import type { useHandlinger } from '../useHandlinger.ts';
import { AvvisDialog } from './AvvisDialog.tsx';
import { OverfoerDialog } from './OverfoerDialog.tsx';
import { TaOverDialog } from './TaOverDialog.tsx';
import { TilSideDialog } from './TilSideDialog.tsx';

export type Dialogslag = 'avvis' | 'overfoer' | 'tilSide' | 'taOver';

type Props = {
  readonly slag: Dialogslag;
  readonly brev: Brev;
  readonly handlinger: ReturnType<typeof useHandlinger>;
  readonly lukk: () => void;
};

/** The dialog that an action asks through. After it, focus is back in the queue. */
export function Brevdialoger({ slag, brev, handlinger, lukk }: Props) {
  const { kommuner } = useMeg();
  const { oppgave } = brev;
  const ferdig = () => {
    lukk();
    setTimeout(fokuserKoe, 0);
  };
  if (slag === 'avvis')
    return (
      <AvvisDialog
        foreslaatt={somIkkeArkiv(brev.forslag.find(({ felt }) => felt === 'arkivverdi')?.verdi)}
        videreFor={oppgave.arkivskaper}
        lukk={lukk}
        avvis={(aarsak, merknad, videre) => {
          ferdig();
          handlinger.avvis(oppgave, aarsak, merknad, videre);
        }}
      />
    );
  if (slag === 'overfoer')
    return (
      <OverfoerDialog
        kommuner={kommuner.filter(({ arkivskaper }) => arkivskaper !== oppgave.arkivskaper)}
        foreslaatt={annenKommune(brev, kommuner)?.arkivskaper ?? null}
        oppgave={oppgave}
        avsender={brev.skjema?.verdier.avsender ?? null}
        lukk={lukk}
        overfoer={(til, merknad, svar) => {
          ferdig();
          handlinger.overfoer(oppgave, til, merknad, svar);
        }}
        oversend={(hva) => {
          ferdig();
          handlinger.oversend(oppgave, hva);
        }}
      />
    );
  if (slag === 'taOver')
    return (
      <TaOverDialog
        navn={oppgave.reservertAv?.navn ?? ''}
        lukk={lukk}
        taOver={() => {
          ferdig();
          void handlinger.taOver(oppgave);
        }}
      />
    );
  return (
    <TilSideDialog
      lukk={lukk}
      settTilSide={(til, merknad) => {
        ferdig();
        handlinger.settTilSide(oppgave, til, merknad);
      }}
    />
  );
}
