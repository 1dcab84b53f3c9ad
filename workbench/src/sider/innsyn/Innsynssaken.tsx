import { Tag } from '@digdir/designsystemet-react';
import type { Innsynsavgjoerelse, Innsynspost, Innsynssak } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import type { Oensket } from './Begrunnelsesdialog.tsx';

type Grep = { readonly endre: (oensket: Oensket) => void; readonly angre: (id: string) => void };
type Props = Grep & { readonly sak: Innsynssak; readonly bareUtelatt: boolean };

const noeUtelatt = (post: Innsynspost) =>
  [post, ...post.parter, ...post.dokumenter].some(({ avgjoerelse }) => !avgjoerelse.med);

/** One case of the print: its journalposter in order, each with its names and documents. */
export function Innsynssaken({ sak, bareUtelatt, ...grep }: Props) {
  const { t } = useTranslation();
  const poster = sak.poster.filter((post) => !bareUtelatt || noeUtelatt(post));
  return (
    <article className="innsynssak">
      <h3>
        <span className="ui-num">{sak.saksnummer}</span> {sak.tittel}
      </h3>
      {sak.parter.length === 0 ? null : (
        <Deler navn={t('innsyn>navn')}>
          {sak.parter.map((part) => (
            <Del
              key={part.id}
              tekst={part.navn}
              id={part.id}
              fast={part.erParten}
              avgjoerelse={part.avgjoerelse}
              {...grep}
            />
          ))}
        </Deler>
      )}
      {poster.length === 0 ? <p className="dus">{t('innsyn>ingenPoster')}</p> : null}
      <ol className="innsynsposter">
        {poster.map((post) => (
          <Post key={post.id} post={post} {...grep} />
        ))}
      </ol>
      {sak.merknader === 0 ? null : (
        <p className="dus">{t('innsyn>merknader', { count: sak.merknader, antall: visTall(sak.merknader) })}</p>
      )}
      {sak.oppslag.length === 0 ? null : (
        <p className="dus">{t('innsyn>oppslag', { dager: visTall(sak.oppslag.length) })}</p>
      )}
    </article>
  );
}

function Post({ post, ...grep }: Grep & { readonly post: Innsynspost }) {
  const { t } = useTranslation();
  const { med } = post.avgjoerelse;
  return (
    <li className="kort innsynspost" data-med={med}>
      <div className="innsynspost__topp">
        <div>
          <p className="dus">
            <span className="ui-num">{post.registreringsID}</span> · {t(`innsyn>typer>${post.type}`)} ·{' '}
            {visDato(post.dato)}
          </p>
          <p className="innsynspost__tittel linjer">{post.tittel}</p>
        </div>
        <Tag data-color={med ? 'success' : 'neutral'}>{t(med ? 'innsyn>med' : 'innsyn>utelatt')}</Tag>
      </div>
      <div className="innsynspost__valg">
        <Avgjoerelse id={post.id} hva={post.registreringsID} avgjoerelse={post.avgjoerelse} {...grep} />
      </div>
      {!med || post.parter.length === 0 ? null : (
        <Deler navn={t('innsyn>navn')}>
          {post.parter.map((part) => (
            <Del
              key={part.id}
              tekst={part.navn}
              id={part.id}
              fast={part.erParten}
              avgjoerelse={part.avgjoerelse}
              {...grep}
            />
          ))}
        </Deler>
      )}
      {!med || post.dokumenter.length === 0 ? null : (
        <Deler navn={t('innsyn>dokumenter')}>
          {post.dokumenter.map((dokument) => (
            <Del
              key={dokument.id}
              tekst={dokument.tittel}
              mer={
                dokument.fil === null
                  ? dokument.avgjoerelse.med
                    ? t('innsyn>utenFil')
                    : null
                  : dokument.fil.sladdet
                    ? t('innsyn>sladdet')
                    : dokument.fil.format.toUpperCase()
              }
              id={dokument.id}
              avgjoerelse={dokument.avgjoerelse}
              {...grep}
            />
          ))}
        </Deler>
      )}
    </li>
  );
}

function Deler({ navn, children }: { readonly navn: string; readonly children: React.ReactNode }) {
  return (
    <div className="innsynsdeler">
      <p className="dus">{navn}</p>
      <ul>{children}</ul>
    </div>
  );
}

type DelProps = Grep & {
  readonly id: string;
  readonly tekst: string;
  readonly mer?: string | null;
  /** The one who asks: nothing to decide. */
  readonly fast?: boolean;
  readonly avgjoerelse: Innsynsavgjoerelse;
};
function Del({ id, tekst, mer = null, fast = false, avgjoerelse, ...grep }: DelProps) {
  return (
    <li className="innsynsdel" data-med={avgjoerelse.med}>
      <span>
        {tekst}
        {mer === null ? null : <span className="dus"> ({mer})</span>}
      </span>
      {fast ? null : <Avgjoerelse id={id} hva={`«${tekst}»`} avgjoerelse={avgjoerelse} {...grep} />}
    </li>
  );
}

type AvgjoerelseProps = Grep & {
  readonly id: string;
  readonly hva: string;
  readonly avgjoerelse: Innsynsavgjoerelse;
};
/** Why it is left out, and what the archivist may do about it. */
function Avgjoerelse({ id, hva, avgjoerelse, endre, angre }: AvgjoerelseProps) {
  const { t } = useTranslation();
  const { med, grunn, hjemmel, kanEndres, begrunnelse } = avgjoerelse;
  return (
    <div className="innsynsgrunn">
      {grunn === null ? null : (
        <span className="innsynsgrunn__tekst">
          {t(`innsyn>grunner>${grunn}`)}
          {hjemmel === null ? null : <span className="dus"> · {hjemmel}</span>}
          {begrunnelse === null ? null : <span> – {begrunnelse}</span>}
        </span>
      )}
      {!kanEndres ? (
        <span className="dus">{t('innsyn>aldri')}</span>
      ) : begrunnelse !== null ? (
        <Button look="quiet" icon="undo" aria-label={`${t('innsyn>angre')} ${hva}`} onClick={() => angre(id)}>
          {t('innsyn>angre')}
        </Button>
      ) : (
        <Button
          look="quiet"
          aria-label={t(med ? 'innsyn>taUtHva' : 'innsyn>taMedHva', { hva })}
          onClick={() => endre({ id, med: !med, hva })}
        >
          {t(med ? 'innsyn>taUt' : 'innsyn>taMed')}
        </Button>
      )}
    </div>
  );
}
