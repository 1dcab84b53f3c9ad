import { angreOppgave, finnMottakere, hentKoe, kall, type Oppgave, tildelOppgave } from '@dokumentsenter/contract';
import { Button, Modal, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { useAngrbarMelding } from '../../varsel/useAngrbarMelding.ts';
import { IngenKan } from './IngenKan.tsx';
import { Mottakervalg } from './Mottakervalg.tsx';

type Props = { readonly oppgave: Oppgave; readonly lukk: () => void };

/** Gives the letter to a person. Those who cannot have it are shown too, with why. */
export function TildelDialog({ oppgave, lukk }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const angrbar = useAngrbarMelding();
  const inn = { params: { arkivskaper: oppgave.arkivskaper, id: oppgave.id } };
  const svar = useSpoer(finnMottakere, inn, { ferskMs: 0 });
  const mottakere = svar.data?.mottakere ?? [];
  const [valgtId, velg] = useState<string | null>(null);
  const valgt = mottakere.find(({ id }) => id === valgtId && valgtId !== null) ?? null;
  const frisk = () => void klient.invalidateQueries({ queryKey: [hentKoe.id] });
  const tilbake = async () => {
    await kall(angreOppgave, inn);
    frisk();
  };
  const gi = useUtfoer(tildelOppgave, {
    foreldet: [hentKoe],
    etter: () => {
      angrbar(
        t('fordeling>leder>dialog>gitt', { navn: valgt?.navn ?? '' }),
        tilbake,
        t('fordeling>leder>dialog>angret'),
      );
      lukk();
    },
  });
  const ingenKan = svar.data !== undefined && mottakere.every(({ hindring }) => hindring !== null);
  return (
    <Modal
      title={t('fordeling>leder>dialog>tittel')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        if (valgt !== null) gi.mutate({ ...inn, body: { bruker: valgt.id } });
      }}
      actions={
        <>
          {ingenKan ? null : (
            <Button look="primary" type="submit" disabled={valgt === null} loading={gi.isPending}>
              {valgt === null
                ? t('fordeling>leder>dialog>velg')
                : t('fordeling>leder>dialog>knapp', { navn: valgt.navn })}
            </Button>
          )}
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p className="tildel__brev">
        {oppgave.skjult ? t('fordeling>leder>skjermet') : `${oppgave.avsender} – ${oppgave.tittel}`}
      </p>
      {oppgave.reservertAv === null ? null : (
        <Notice tone="info">{t('fordeling>leder>dialog>holdes', { navn: oppgave.reservertAv.navn })}</Notice>
      )}
      {ingenKan ? <IngenKan oppgave={oppgave} lukk={lukk} /> : null}
      {svar.data === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={5} />
      ) : (
        <Mottakervalg mottakere={mottakere} valgt={valgtId} velg={velg} />
      )}
    </Modal>
  );
}
