import { finnUadresserte } from '@dokumentsenter/contract';
import { SkeletonLines } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import { Uadressertkort } from './Uadressertkort.tsx';

const HVERT_MS = 30_000;

/** Post to somebody we do not know, in the channels of the chosen municipalities; a person gives it to one, or rejects it. */
export function Uadresserte() {
  const { t } = useTranslation();
  const kan = useKan();
  const eiere = useValgteKommuner().filter(({ arkivskaper }) => kan('uadressert:fordel', arkivskaper));
  const svar = useQueries({
    queries: eiere.map(({ arkivskaper }) => ({
      ...spoersmaal(finnUadresserte, { params: { arkivskaper } }),
      refetchInterval: HVERT_MS,
    })),
  });
  if (eiere.length === 0) return null;
  const alle = svar
    .flatMap((ett, plass) => (ett.data?.uadresserte ?? []).map((post) => ({ post, eier: eiere[plass] })))
    .toSorted((a, b) => a.post.mottattTid.localeCompare(b.post.mottattTid));
  return (
    <section className="uadresserte" aria-labelledby="uadresserte">
      <h2 className="side__ledd" id="uadresserte">
        {t('kanal>uadr>tittel')}
      </h2>
      <p className="dus">{t('kanal>uadr>ingress')}</p>
      {svar.some(({ isPending }) => isPending) ? (
        <SkeletonLines label={t('skall>henter')} lines={2} />
      ) : alle.length === 0 ? (
        <p>{t('kanal>uadr>tom')}</p>
      ) : (
        <ul className="karanteneliste">
          {alle.map(({ post, eier }) =>
            eier === undefined ? null : <Uadressertkort key={post.id} post={post} eier={eier.arkivskaper} />,
          )}
        </ul>
      )}
    </section>
  );
}
