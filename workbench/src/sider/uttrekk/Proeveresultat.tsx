import { feltnavn, type Hindringsgruppe, type Uttrekksproeve } from '@dokumentsenter/contract';
import { Notice } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useMaalform } from '../../innstilling/valg.ts';

type Rad = Hindringsgruppe['rader'][number];

/** What the dry run found, each with a way to where it is mended. */
export function Proeveresultat({
  arkivskaper,
  proeve,
}: {
  readonly arkivskaper: string;
  readonly proeve: Uttrekksproeve;
}) {
  const { t } = useTranslation();
  const klart = proeve.kanDeponeres;
  return (
    <section className="uttrekk__proeve" aria-live="polite">
      <Notice tone={klart ? 'success' : 'warning'}>
        <p>
          <b>
            {klart
              ? t('uttrekk>klart', { saker: visTall(proeve.saker), poster: visTall(proeve.journalposter) })
              : t('uttrekk>ikkeKlart')}
          </b>
        </p>
        <p>{t(klart ? 'uttrekk>klartHjelp' : 'uttrekk>ikkeKlartHjelp')}</p>
      </Notice>
      {proeve.hindringer.map((gruppe) => (
        <Gruppe key={gruppe.slag} arkivskaper={arkivskaper} gruppe={gruppe} />
      ))}
    </section>
  );
}

function Gruppe({ arkivskaper, gruppe }: { readonly arkivskaper: string; readonly gruppe: Hindringsgruppe }) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const resten = gruppe.antall - gruppe.rader.length;
  return (
    <article className="kort hindring">
      <h2 className="hindring__tittel">
        {t(`uttrekk>slag>${gruppe.slag}`)} <span className="dus ui-num">{visTall(gruppe.antall)}</span>
      </h2>
      <p className="dus">{t(`uttrekk>${gruppe.alvor}`)}</p>
      <ul className="hindring__rader">
        {gruppe.rader.map((rad) => (
          <li key={`${rad.enhet}-${rad.nummer}-${rad.felt}`}>
            <Lenke arkivskaper={arkivskaper} rad={rad} />
            {rad.felt === null ? null : `: ${feltnavn(rad.felt, maalform)}`}
          </li>
        ))}
        {resten > 0 ? <li className="dus">{t('uttrekk>flere', { antall: visTall(resten) })}</li> : null}
      </ul>
    </article>
  );
}

function Lenke({ arkivskaper, rad }: { readonly arkivskaper: string; readonly rad: Rad }) {
  if (rad.journalpost !== null)
    return (
      <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id: rad.journalpost }}>
        {rad.nummer}
      </Link>
    );
  if (rad.saksmappe !== null)
    return (
      <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: rad.saksmappe }}>
        {rad.nummer}
      </Link>
    );
  return <span>{rad.nummer}</span>;
}
