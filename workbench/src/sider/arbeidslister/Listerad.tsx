import type { Listepost } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { Frist } from '../../deler/Tid.tsx';
import { visDato } from '../../format/dato.ts';

type Props = {
  readonly post: Listepost;
  readonly arkivskaper: string;
  readonly staarHer: boolean;
  readonly merket: boolean;
  /** Null: nothing can be done to many, so nothing is marked. */
  readonly merk: (() => void) | null;
};

/** One journalpost of a list. */
export function Listerad({ post, arkivskaper, staarHer, merket, merk }: Props) {
  const { t } = useTranslation();
  const { enhetsnavn, personnavn } = useOppslag(arkivskaper);
  const rad = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (staarHer) rad.current?.scrollIntoView({ block: 'nearest' });
  }, [staarHer]);
  return (
    <li ref={rad} className="listerad" data-her={staarHer} aria-current={staarHer ? 'true' : undefined}>
      {merk === null ? null : (
        <input
          type="checkbox"
          className="listerad__merke"
          aria-label={t('lister>merk', { nummer: post.registreringsID })}
          checked={merket}
          onChange={merk}
        />
      )}
      <div className="listerad__tekst">
        <p className="listerad__over dus ui-num">
          {/* The lists stand in the order of the journal. */}
          <span>{t('lister>jnr', { nummer: post.journalnummer })}</span>
          <span>{post.registreringsID}</span>
          <span>{t(`skall>journalposttype>${post.journalposttype}`)}</span>
          <span>{t(`skall>journalstatus>${post.journalstatus}`)}</span>
          <span>{visDato(post.journaldato)}</span>
          {post.tilgangskode === null ? null : (
            <span>
              <Icon name="shield" label={t('skall>skjermet')} /> {post.tilgangskode}
            </span>
          )}
        </p>
        <p className="listerad__tittel linjer">
          <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id: post.id }}>
            {post.tittel}
          </Link>
        </p>
        <p className="listerad__under dus linjer">
          {[post.parter.join(', '), `${post.saksnummer} ${post.sakstittel}`].filter(Boolean).join(' · ')}
        </p>
        {post.funn.length === 0 ? null : (
          <ul className="listerad__funn">
            {post.funn.map((funn) => (
              <li key={funn}>
                <Icon name="warning" /> {t(`lister>funn>${funn}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="listerad__hvem dus">
        {post.forfallsdato === null ? null : <Frist frist={post.forfallsdato} />}
        {post.skjermingOpphoerer === null ? null : (
          <span>{t('lister>opphoerer', { dato: visDato(post.skjermingOpphoerer) })}</span>
        )}
        <span>{enhetsnavn(post.administrativEnhet)}</span>
        <span>{post.saksbehandler === null ? t('lister>ingenSaksbehandler') : personnavn(post.saksbehandler)}</span>
      </p>
    </li>
  );
}
