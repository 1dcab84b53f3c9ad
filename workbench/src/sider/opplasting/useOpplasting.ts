import { useCallback, useEffect, useRef, useState } from 'react';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { erFerdig, type Fil } from './filstatus.ts';
import { sendFil } from './sendFil.ts';

const SAMTIDIG = 3;

/** The pile of files on its way in, a few at a time. A file that fails stops no other. */
export function useOpplasting() {
  const feiltekst = useFeiltekst();
  const [filer, settFiler] = useState<readonly Fil[]>([]);
  const [startet, settStartet] = useState(0);
  const innhold = useRef(new Map<number, File>());
  const sisteId = useRef(0);
  const sett = useCallback(
    (id: number, nye: Partial<Fil>) =>
      settFiler((foer) => foer.map((fil) => (fil.id === id ? { ...fil, ...nye } : fil))),
    [],
  );
  const leggTil = useCallback((valgte: readonly File[], arkivskaper: string) => {
    settStartet((foer) => (foer === 0 ? Date.now() : foer));
    const nye = valgte.map((fil): Fil => {
      sisteId.current += 1;
      innhold.current.set(sisteId.current, fil);
      return {
        id: sisteId.current,
        navn: fil.name,
        stoerrelse: fil.size,
        arkivskaper,
        tilstand: 'venter',
        sendt: 0,
        feil: null,
      };
    });
    settFiler((foer) => [...foer, ...nye]);
  }, []);
  const iGang = filer.filter(({ tilstand }) => tilstand === 'sender').length;
  const neste = filer.find(({ tilstand }) => tilstand === 'venter');
  useEffect(() => {
    if (neste === undefined || iGang >= SAMTIDIG) return;
    const fil = innhold.current.get(neste.id);
    if (fil === undefined) return;
    innhold.current.delete(neste.id);
    sett(neste.id, { tilstand: 'sender' });
    sendFil(neste.arkivskaper, fil, (sendt) => sett(neste.id, { sendt })).then(
      (mottatt) => sett(neste.id, { tilstand: mottatt?.alleredeMottatt === true ? 'duplikat' : 'mottatt' }),
      (feil: unknown) => sett(neste.id, { tilstand: 'feilet', feil: feiltekst(feil) }),
    );
  }, [neste, iGang, sett, feiltekst]);
  const toem = () => {
    settFiler((foer) => foer.filter((fil) => !erFerdig(fil)));
    settStartet(0);
  };
  return { filer, startet, leggTil, toem };
}
