import {
  type Databehandleravtale,
  endreDatabehandleravtale,
  finnDatabehandleravtaler,
  hentDatabehandleravtale,
  hentPapir,
  opprettDatabehandleravtale,
} from '@dokumentsenter/contract';
import { TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { norskDato } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { AVTALEFELT, type Avtalefeltnavn, erDato } from './avtalefelt.ts';

type Props = {
  readonly arkivskaper: string;
  /** Null: a new one. */
  readonly avtale: Databehandleravtale | null;
  readonly lukk: () => void;
};
type Utkast = Record<Avtalefeltnavn, string>;

/** Everything the register says about an agreement. */
export function AvtaleDialog({ arkivskaper, avtale, lukk }: Props) {
  const { t } = useTranslation();
  const [utkast, sett] = useState<Utkast>(() => startFra(avtale));
  const [proevd, proev] = useState(false);
  const valg = { foreldet: [finnDatabehandleravtaler, hentDatabehandleravtale, hentPapir], etter: lukk };
  const opprett = useUtfoer(opprettDatabehandleravtale, valg);
  const endre = useUtfoer(endreDatabehandleravtale, valg);
  const feil = (felt: Avtalefeltnavn): string | null => {
    if ((felt === 'part' || felt === 'formaal' || felt === 'fra') && utkast[felt].trim() === '')
      return t('kassasjon>maaFylles');
    if (felt === 'orgnr' && !/^(\d{9})?$/.test(utkast.orgnr)) return t('arkivansvar>avtale>orgnrFeil');
    return felt === 'til' && utkast.til !== '' && utkast.til < utkast.fra ? t('arkivansvar>periodeFeil') : null;
  };
  const send = () => {
    proev(true);
    if (AVTALEFELT.some((felt) => feil(felt) !== null)) return;
    const ellerNull = (tekst: string) => (tekst === '' ? null : tekst);
    const { orgnr, til, fornyInnen, ...felt } = utkast;
    const body = { ...felt, orgnr: ellerNull(orgnr), til: ellerNull(til), fornyInnen: ellerNull(fornyInnen) };
    if (avtale === null) opprett.mutate({ params: { arkivskaper }, body });
    else endre.mutate({ params: { arkivskaper, id: avtale.id }, body });
  };
  return (
    <Skjemadialog
      tittel={avtale === null ? t('arkivansvar>avtale>ny') : t('arkivansvar>avtale>skrivFor', { part: avtale.part })}
      knapp={t('arkivansvar>lagre')}
      venter={opprett.isPending || endre.isPending}
      lukk={lukk}
      send={send}
    >
      <div className="papir__skjema">
        {AVTALEFELT.map((felt) =>
          erDato(felt) ? (
            <Datovelger
              key={felt}
              label={t(`arkivansvar>avtale>${felt}`)}
              verdi={utkast[felt] === '' ? null : utkast[felt]}
              feil={proevd ? feil(felt) : null}
              velg={(dato) => sett((foer) => ({ ...foer, [felt]: dato ?? '' }))}
            />
          ) : (
            <TextField
              key={felt}
              label={t(`arkivansvar>avtale>${felt}`)}
              maxLength={felt === 'part' ? 200 : 2000}
              value={utkast[felt]}
              error={proevd ? feil(felt) : null}
              onChange={(event) => sett((foer) => ({ ...foer, [felt]: event.target.value }))}
            />
          ),
        )}
      </div>
    </Skjemadialog>
  );
}

function startFra(avtale: Databehandleravtale | null): Utkast {
  const idag = norskDato(new Date());
  const felt = AVTALEFELT.map((navn) => [navn, avtale?.[navn] ?? (navn === 'fra' ? idag : '')]);
  return Object.fromEntries(felt) as Utkast;
}
