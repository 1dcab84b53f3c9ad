import type { Pakkefunn as Funn } from '@dokumentsenter/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';

type Props = { readonly arkivskaper: string; readonly nummer: string; readonly funn: Funn };

/** One kind of finding: what it means, how it is mended, and where, with links to the case or journalpost. The words are the validator's. */
export function Pakkefunn({ arkivskaper, nummer, funn }: Props) {
  const { t } = useTranslation();
  const resten = funn.antall - funn.steder.length;
  return (
    <article className="kort pakkefunn" data-color={funn.alvor === 'feil' ? 'danger' : 'warning'}>
      <h5>
        <span lang="nb">{funn.tittel}</span>{' '}
        <span className="dus ui-num">
          {nummer}, {t('pakke>antallFunn', { count: funn.antall, antall: visTall(funn.antall) })}
        </span>
      </h5>
      <p lang="nb">{funn.betyr}</p>
      <p>
        <b>{t('pakke>slikRetter')}</b> <span lang="nb">{funn.rett}</span>
      </p>
      <ul className="pakkefunn__steder">
        {funn.steder.map((sted) => (
          <li key={`${sted.tekst}-${sted.sted}`}>
            <span lang="nb">{sted.tekst}</span>
            {sted.sted === '' || sted.sted === sted.tekst ? null : <span className="dus"> {sted.sted}</span>}{' '}
            <Lenke arkivskaper={arkivskaper} sted={sted} />
          </li>
        ))}
        {resten > 0 ? <li className="dus">{t('pakke>flereSteder', { antall: visTall(resten) })}</li> : null}
      </ul>
    </article>
  );
}

function Lenke({ arkivskaper, sted }: { readonly arkivskaper: string; readonly sted: Funn['steder'][number] }) {
  const { t } = useTranslation();
  if (sted.systemID === null || sted.enhet === null) return null;
  const params = { arkivskaper, id: sted.systemID };
  const tekst = t('pakke>aapne', { hva: /(?:journalpost|saksmappe)[^,]*/.exec(sted.sted)?.[0] ?? sted.enhet });
  return sted.enhet === 'journalpost' ? (
    <Link to="/journalposter/$arkivskaper/$id" params={params}>
      {tekst}
    </Link>
  ) : (
    <Link to="/saker/$arkivskaper/$id" params={params}>
      {tekst}
    </Link>
  );
}
