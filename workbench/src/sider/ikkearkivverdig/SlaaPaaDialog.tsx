import {
  type Begrensningsregel,
  finnBegrensningsregler,
  proevBegrensningsregel,
  settBegrensningsregelAktiv,
} from '@dokumentsenter/contract';
import { SkeletonLines } from '@dokumentsenter/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { spoersmaal, useUtfoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Proevesvar } from './Proevesvar.tsx';

type Props = { readonly arkivskaper: string; readonly regel: Begrensningsregel; readonly lukk: () => void };

/** Nobody turns a rule on without having seen what it would have done. */
export function SlaaPaaDialog({ arkivskaper, regel, lukk }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const proeve = useQuery({
    ...spoersmaal(proevBegrensningsregel, { params: { arkivskaper }, body: { vilkaar: regel.vilkaar } }),
    staleTime: 0,
  });
  const slaaPaa = useUtfoer(settBegrensningsregelAktiv, { foreldet: [finnBegrensningsregler], etter: lukk });
  return (
    <Skjemadialog
      tittel={t('ikkearkiv>regler>slaaPaaTittel', { navn: regel.navn })}
      knapp={t('ikkearkiv>regler>slaaPaa')}
      venter={slaaPaa.isPending}
      stengt={proeve.data === undefined}
      lukk={lukk}
      send={() =>
        slaaPaa.mutate({ params: { arkivskaper, id: regel.id }, body: { aktiv: true, versjon: regel.versjon } })
      }
    >
      {proeve.error !== null ? <p role="alert">{feiltekst(proeve.error)}</p> : null}
      {proeve.data === undefined && proeve.error === null ? (
        <SkeletonLines label={t('ikkearkiv>proeve>venter')} lines={4} />
      ) : null}
      {proeve.data === undefined ? null : <Proevesvar svar={proeve.data} />}
      <p className="dus">{t('ikkearkiv>regler>vern')}</p>
    </Skjemadialog>
  );
}
