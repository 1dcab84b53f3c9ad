import { flyttAapneMapper, hentArkivstruktur, kall, settArkivdelstatus, settArvtaker } from '@dokumentsenter/contract';
import { CheckField, SelectField, showToast } from '@dokumentsenter/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { visTall } from '../../../format/tall.ts';
import { useVarsleFeil } from '../../../varsel/useVarsleFeil.ts';
import type { Arkivdelen, Arkivet } from '../typer.ts';

type Props = {
  readonly arkivskaper: string;
  readonly arkiv: Arkivet;
  readonly arkivdel: Arkivdelen;
  readonly lukk: () => void;
};
type Skifte = 'O' | 'A' | 'P' | 'flytt';
const SKIFTER: Readonly<Record<Arkivdelen['arkivdelstatus'], readonly Skifte[]>> = {
  A: ['O', 'flytt', 'P'],
  O: ['flytt', 'P', 'A'],
  U: ['P'],
  P: [],
};

/** Takes a period a step: overlap with a successor, moving what is open, closing (krav 6.2.2–9). */
export function PeriodeDialog({ arkivskaper, arkiv, arkivdel, lukk }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const valg = SKIFTER[arkivdel.arkivdelstatus];
  const [skifte, settSkifte] = useState<Skifte>(valg[0] ?? 'P');
  const [arvtaker, settArv] = useState(arkivdel.arvtaker ?? '');
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
      knapp={t('arkivstruktur>skift')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => {
        const mangler = trengerArvtaker && arvtaker === '';
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
        <SelectField
          label={t('arkivstruktur>velgArvtaker')}
          error={feil ? t('arkivstruktur>velgArvtakerFeil') : null}
          value={arvtaker}
          onChange={(event) => settArv(event.target.value)}
        >
          <option value="">{t('arkivstruktur>ingenForloeper')}</option>
          {arkiv.arkivdeler
            .filter(({ id, arkivdelstatus }) => id !== arkivdel.id && arkivdelstatus === 'A')
            .map(({ id, tittel }) => (
              <option key={id} value={id}>
                {tittel}
              </option>
            ))}
        </SelectField>
      ) : null}
    </Skjemadialog>
  );
}
