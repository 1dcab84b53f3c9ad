import { hentForsendelse, kall } from '@dokumentsenter/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { erFerdig, type Fil } from './filstatus.ts';
import { sendFil } from './sendFil.ts';

const SAMTIDIG = 3;

/** Whether the same content has come before. Not knowing is not worth an error: the file is in, and the queue tells it too. */
async function harLik(arkivskaper: string, id: string | undefined): Promise<boolean> {
  if (id === undefined) return false;
  const svar = await kall(hentForsendelse, { params: { arkivskaper, id } }).catch(() => null);
  return (svar?.likMed.length ?? 0) > 0;
}

/** The pile of files on its way in, a few at a time. A file that fails stops no other. */
export function useOpplasting(kanLese: (arkivskaper: string) => boolean) {
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
      async (mottatt) => {
        const duplikat =
          mottatt?.alleredeMottatt === true ||
          (kanLese(neste.arkivskaper) && (await harLik(neste.arkivskaper, mottatt?.id)));
        sett(neste.id, { tilstand: duplikat ? 'duplikat' : 'mottatt' });
      },
      (feil: unknown) => sett(neste.id, { tilstand: 'feilet', feil: feiltekst(feil) }),
    );
  }, [neste, iGang, sett, feiltekst, kanLese]);
  const toem = () => {
    settFiler((foer) => foer.filter((fil) => !erFerdig(fil)));
    settStartet(0);
  };
  return { filer, startet, leggTil, toem };
}
