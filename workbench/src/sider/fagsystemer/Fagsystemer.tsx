import { finnModuler, type Modul } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Fagsystem } from './Fagsystem.tsx';
import { NoekkelDialog } from './NoekkelDialog.tsx';
import { NyttFagsystemDialog } from './NyttFagsystemDialog.tsx';
import { RettDialog } from './RettDialog.tsx';
import { StatusDialog } from './StatusDialog.tsx';
import '../administrasjon/administrasjon.css';
import './fagsystemer.css';

const OM = { status: StatusDialog, noekkel: NoekkelDialog, rett: RettDialog } as const;
type Aapen = 'ny' | { readonly hva: keyof typeof OM; readonly modul: Modul } | null;

/** The systems outside that may talk with the archive (krav 4.1.1–3, 4.1.14–15). One that is no longer used is kept, passive. */
export function Fagsystemer({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const svar = useSpoer(finnModuler, { params: { arkivskaper } });
  const [aapen, aapne] = useState<Aapen>(null);
  const lukk = () => aapne(null);
  if (svar.error !== null) return <EmptyState icon="warning" title={feiltekst(svar.error)} />;
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const Dialog = aapen === null || aapen === 'ny' ? null : OM[aapen.hva];
  return (
    <div className="adm__del">
      <p className="dus">{t('fagsystem>om')}</p>
      <div className="adm__knapper">
        <Button icon="plus" onClick={() => aapne('ny')}>
          {t('fagsystem>ny')}
        </Button>
      </div>
      {svar.data.moduler.length === 0 ? (
        <EmptyState icon="plug" title={t('fagsystem>ingen')}>
          <p>{t('fagsystem>ingenHjelp')}</p>
        </EmptyState>
      ) : (
        svar.data.moduler.map((modul) => (
          <Fagsystem key={modul.id} arkivskaper={arkivskaper} modul={modul} aapne={(hva) => aapne({ hva, modul })} />
        ))
      )}
      {aapen === 'ny' ? <NyttFagsystemDialog arkivskaper={arkivskaper} lukk={lukk} /> : null}
      {Dialog === null || aapen === null || aapen === 'ny' ? null : (
        <Dialog arkivskaper={arkivskaper} modul={aapen.modul} lukk={lukk} />
      )}
    </div>
  );
}
