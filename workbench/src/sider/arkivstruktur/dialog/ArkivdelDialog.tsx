import { endreArkivdel, hentArkivstruktur, kall, opprettArkivdel, settArkivdelsted } from '@dokumentsenter/contract';
import { SelectField, showToast, TextArea, TextField } from '@dokumentsenter/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { norskDato } from '../../../format/dato.ts';
import { useVarsleFeil } from '../../../varsel/useVarsleFeil.ts';
import type { Arkivdelen, Arkivet } from '../typer.ts';

type Props = {
  readonly arkivskaper: string;
  readonly arkiv: Arkivet;
  /** The one to correct; left out for a new one. */
  readonly arkivdel?: Arkivdelen;
  readonly lukk: () => void;
};
const MEDIER = ['E', 'F', 'B'] as const;
const linjer = (tekst: string) =>
  tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '');

function utkast(arkiv: Arkivet, arkivdel: Arkivdelen | undefined) {
  const aktiv = arkiv.arkivdeler.findLast(({ arkivdelstatus }) => arkivdelstatus === 'A');
  return {
    tittel: arkivdel?.tittel ?? '',
    periodiseringsprinsipp: arkivdel?.periodiseringsprinsipp ?? '',
    startDato: arkivdel === undefined ? norskDato(new Date()) : arkivdel.startDato,
    sluttDato: arkivdel?.sluttDato ?? null,
    steder: arkivdel?.oppbevaringssteder.join('\n') ?? '',
    dokumentmedium: arkivdel?.dokumentmedium ?? ('E' as const),
    forloeper: aktiv?.id ?? '',
  };
}

/** A new arkivdel, or the texts and dates of one that is there (krav 6.2.1, 6.2.12). */
export function ArkivdelDialog({ arkivskaper, arkiv, arkivdel, lukk }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const [ny, settNy] = useState(() => utkast(arkiv, arkivdel));
  const [feil, settFeil] = useState(false);
  const sett = (del: Partial<typeof ny>) => settNy((foer) => ({ ...foer, ...del }));
  const gjoer = useMutation({
    mutationFn: () => lagre(arkivskaper, arkiv.id, arkivdel, ny),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('arkivstruktur>lagret') });
      lukk();
    },
    onError: varsle,
    onSettled: () => klient.invalidateQueries({ queryKey: [hentArkivstruktur.id] }),
  });
  const mangler = ny.tittel.trim() === '';
  return (
    <Skjemadialog
      tittel={
        arkivdel === undefined ? t('arkivstruktur>nyArkivdel') : t('arkivstruktur>rettNavn', { navn: arkivdel.tittel })
      }
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => {
        settFeil(mangler);
        if (!mangler) gjoer.mutate();
      }}
    >
      <TextField
        label={t('arkivstruktur>tittel')}
        maxLength={200}
        error={feil && mangler ? t('arkivstruktur>maaFylles') : null}
        value={ny.tittel}
        onChange={(event) => sett({ tittel: event.target.value })}
      />
      {arkivdel === undefined ? (
        <SelectField
          label={t('arkivstruktur>forloeper')}
          value={ny.forloeper}
          onChange={(event) => sett({ forloeper: event.target.value })}
        >
          <option value="">{t('arkivstruktur>ingenForloeper')}</option>
          {arkiv.arkivdeler
            .filter(({ arkivdelstatus }) => arkivdelstatus !== 'P')
            .map(({ id, tittel }) => (
              <option key={id} value={id}>
                {tittel}
              </option>
            ))}
        </SelectField>
      ) : null}
      <Datovelger label={t('arkivstruktur>start')} verdi={ny.startDato} velg={(startDato) => sett({ startDato })} />
      {arkivdel === undefined ? (
        <SelectField
          label={t('arkivstruktur>medium')}
          value={ny.dokumentmedium}
          onChange={(event) => sett({ dokumentmedium: MEDIER.find((en) => en === event.target.value) ?? 'E' })}
        >
          {MEDIER.map((en) => (
            <option key={en} value={en}>
              {t(`arkivstruktur>medier>${en}`)}
            </option>
          ))}
        </SelectField>
      ) : (
        <Datovelger label={t('arkivstruktur>slutt')} verdi={ny.sluttDato} velg={(sluttDato) => sett({ sluttDato })} />
      )}
      <TextArea
        label={t('arkivstruktur>prinsipp')}
        hint={t('arkivstruktur>prinsippHint')}
        rows={2}
        maxLength={4000}
        value={ny.periodiseringsprinsipp}
        onChange={(event) => sett({ periodiseringsprinsipp: event.target.value })}
      />
      <TextArea
        label={t('arkivstruktur>sted')}
        hint={t('arkivstruktur>stedHint')}
        rows={2}
        value={ny.steder}
        onChange={(event) => sett({ steder: event.target.value })}
      />
    </Skjemadialog>
  );
}

async function lagre(
  arkivskaper: string,
  arkiv: string,
  arkivdel: Arkivdelen | undefined,
  { steder, forloeper, dokumentmedium, startDato, sluttDato, ...ny }: ReturnType<typeof utkast>,
): Promise<void> {
  const tittel = ny.tittel.trim();
  const periodiseringsprinsipp = ny.periodiseringsprinsipp.trim() || null;
  const foer = arkivdel?.oppbevaringssteder.join('\n') ?? '';
  let id = arkivdel?.id;
  if (id === undefined) {
    const start = startDato ?? norskDato(new Date());
    const body = {
      arkiv,
      tittel,
      startDato: start,
      dokumentmedium,
      periodiseringsprinsipp,
      forloeper: forloeper || null,
    };
    ({ id } = await kall(opprettArkivdel, { params: { arkivskaper }, body }));
  } else {
    const body = { tittel, periodiseringsprinsipp, startDato, sluttDato };
    await kall(endreArkivdel, { params: { arkivskaper, id }, body });
  }
  if (linjer(steder).join('\n') !== foer)
    await kall(settArkivdelsted, { params: { arkivskaper, id }, body: { steder: linjer(steder) } });
}
