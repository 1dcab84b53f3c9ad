import {
  flyttAapneMapper,
  flyttAvsluttedeMapper,
  hentArkivstruktur,
  kall,
  settArkivdelstatus,
  settArvtaker,
} from '@dokumentsenter/contract';
import { CheckField, SelectField, showToast } from '@dokumentsenter/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { norskDato } from '../../../format/dato.ts';
import { visTall } from '../../../format/tall.ts';
import { useVarsleFeil } from '../../../varsel/useVarsleFeil.ts';
import type { Arkivdelen, Arkivet } from '../typer.ts';

type Props = {
  readonly arkivskaper: string;
  readonly arkiv: Arkivet;
  readonly arkivdel: Arkivdelen;
  readonly lukk: () => void;
};
type Skifte = 'O' | 'A' | 'P' | 'flytt' | 'bortsett';
const SKIFTER: Readonly<Record<Arkivdelen['arkivdelstatus'], readonly Skifte[]>> = {
  A: ['O', 'flytt', 'bortsett', 'P'],
  O: ['flytt', 'bortsett', 'P', 'A'],
  U: ['bortsett', 'P'],
  P: [],
};

/** Takes a period a step: overlap with a successor, moving what is open or closed, closing (krav 6.2.2–11). */
export function PeriodeDialog({ arkivskaper, arkiv, arkivdel, lukk }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const maal = (status: Arkivdelen['arkivdelstatus']) =>
    arkiv.arkivdeler.filter((del) => del.id !== arkivdel.id && del.arkivdelstatus === status);
  const avsluttede = maal('P');
  const valg = SKIFTER[arkivdel.arkivdelstatus].filter((ett) => ett !== 'bortsett' || avsluttede.length > 0);
  const [skifte, settSkifte] = useState<Skifte>(valg[0] ?? 'P');
  const [arvtaker, settArv] = useState(arkivdel.arvtaker ?? '');
  const [bortsett, settBortsett] = useState({ til: '', avsluttetTil: norskDato(new Date()) });
  const [feil, settFeil] = useState(false);
  const trengerArvtaker = skifte === 'O' || skifte === 'flytt';
  const gjoer = useMutation({
    mutationFn: async () => {
      const params = { arkivskaper, id: arkivdel.id };
      if (trengerArvtaker && arvtaker !== arkivdel.arvtaker) await kall(settArvtaker, { params, body: { arvtaker } });
      if (skifte === 'flytt') {
        const { antall } = await kall(flyttAapneMapper, { params });
        return t('arkivstruktur>flyttet', { antall: visTall(antall) });
      }
      if (skifte === 'bortsett') {
        const { antall } = await kall(flyttAvsluttedeMapper, { params, body: bortsett });
        return t('arkivstruktur>flyttet', { antall: visTall(antall) });
      }
      await kall(settArkivdelstatus, { params, body: { status: skifte } });
      return t('arkivstruktur>lagret');
    },
    onSuccess: (text) => {
      showToast({ tone: 'done', text });
      lukk();
    },
    onError: varsle,
    onSettled: () => klient.invalidateQueries({ queryKey: [hentArkivstruktur.id] }),
  });
  return (
    <Skjemadialog
      tittel={t('arkivstruktur>skiftNavn', { navn: arkivdel.tittel })}
      knapp={t(skifte === 'flytt' || skifte === 'bortsett' ? 'arkivstruktur>flyttKnapp' : 'arkivstruktur>skift')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => {
        const mangler = (trengerArvtaker && arvtaker === '') || (skifte === 'bortsett' && bortsett.til === '');
        settFeil(mangler);
        if (!mangler) gjoer.mutate();
      }}
    >
      <fieldset className="valgliste">
        <legend>{t('arkivstruktur>skiftHva')}</legend>
        {valg.map((ett) => (
          <CheckField
            key={ett}
            kind="radio"
            name="skifte"
            label={t(`arkivstruktur>skifter>${ett}`)}
            checked={skifte === ett}
            onChange={() => settSkifte(ett)}
          />
        ))}
      </fieldset>
      {trengerArvtaker ? (
        <Arkivdelvalg
          label={t('arkivstruktur>velgArvtaker')}
          feil={feil ? t('arkivstruktur>velgArvtakerFeil') : null}
          arkivdeler={maal('A')}
          valgt={arvtaker}
          velg={settArv}
        />
      ) : null}
      {skifte === 'bortsett' ? (
        <>
          <Arkivdelvalg
            label={t('arkivstruktur>velgAvsluttet')}
            feil={feil ? t('arkivstruktur>velgAvsluttetFeil') : null}
            arkivdeler={avsluttede}
            valgt={bortsett.til}
            velg={(til) => settBortsett({ ...bortsett, til })}
          />
          <Datovelger
            label={t('arkivstruktur>avsluttetTil')}
            verdi={bortsett.avsluttetTil}
            velg={(dag) => settBortsett({ ...bortsett, avsluttetTil: dag ?? norskDato(new Date()) })}
          />
        </>
      ) : null}
    </Skjemadialog>
  );
}

type Arkivdelvalget = {
  readonly label: string;
  readonly feil: string | null;
  readonly arkivdeler: readonly Arkivdelen[];
  readonly valgt: string;
  readonly velg: (id: string) => void;
};

function Arkivdelvalg({ label, feil, arkivdeler, valgt, velg }: Arkivdelvalget) {
  const { t } = useTranslation();
  return (
    <SelectField label={label} error={feil} value={valgt} onChange={(event) => velg(event.target.value)}>
      <option value="">{t('arkivstruktur>velgArkivdel')}</option>
      {arkivdeler.map(({ id, tittel }) => (
        <option key={id} value={id}>
          {tittel}
        </option>
      ))}
    </SelectField>
  );
}
