import { adresse, hentDokumentfil, hentForsendelse, hentLesning, type Journalpost } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brevviser } from '../../deler/viser/Brevviser.tsx';
import { useArkivformatgrunn } from '../../deler/viser/useLesegrunn.ts';
import { visStoerrelse } from '../../format/tall.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Dokumenthandlinger } from './Dokumenthandlinger.tsx';
import { type Dokument, kanVises, visningsobjekt } from './visningsobjekt.ts';
import './journalpost.css';

/** The documents: the page viewer for who may see what came in, the archived file itself for everyone else. */
export function Journalpostdokumenter({ post }: { readonly post: Journalpost }) {
  const kan = useKan();
  // What is destroyed is gone as it came, too; what is blocked is shown from the archive only.
  const kassert = post.dokumenter.every((dokument) => dokument.utenArkivformat === 'arkiv.kassert');
  const somMottatt = !kassert && !post.sperret && post.forsendelse !== null && kan('forsendelse:les', post.arkivskaper);
  return (
    <>
      <ul className="dokumentliste">
        {post.dokumenter.map((dokument) => (
          <Dokumentrad key={dokument.id} post={post} dokument={dokument} visForst={!somMottatt} />
        ))}
      </ul>
      {somMottatt && post.forsendelse !== null ? (
        <Mottattviser arkivskaper={post.arkivskaper} forsendelse={post.forsendelse} />
      ) : null}
    </>
  );
}

function Mottattviser({
  arkivskaper,
  forsendelse: id,
}: {
  readonly arkivskaper: string;
  readonly forsendelse: string;
}) {
  const inn = { params: { arkivskaper, id } };
  const forsendelse = useSpoer(hentForsendelse, inn);
  const lesning = useSpoer(hentLesning, inn);
  if (forsendelse.isError || lesning.isError) return null;
  return (
    <div className="jp__viser">
      <Brevviser forsendelse={forsendelse.data} lesning={lesning.data} uthevinger={INGEN} />
    </div>
  );
}
const INGEN = [] as const;

type RadProps = { readonly post: Journalpost; readonly dokument: Dokument; readonly visForst: boolean };

function Dokumentrad({ post, dokument, visForst }: RadProps) {
  const { t } = useTranslation();
  const arkivgrunn = useArkivformatgrunn();
  const [aapen, aapne] = useState(visForst && dokument.tilknyttetRegistreringSom === 'H');
  const objekt = visningsobjekt(dokument);
  const fil = (id: string) =>
    adresse(hentDokumentfil, { params: { arkivskaper: post.arkivskaper, id: post.id, objekt: id } });
  return (
    <li className="dokumentliste__rad">
      <div className="dokumentliste__linje">
        <Icon name={dokument.tilknyttetRegistreringSom === 'H' ? 'note' : 'clip'} />
        <span className="dokumentliste__navn">
          <span className="linjer">{dokument.tittel}</span>
          <span className="dus">
            {t(dokument.tilknyttetRegistreringSom === 'H' ? 'post>jp>hoved' : 'post>jp>vedlegg')}
            {objekt === null ? null : ` · ${objekt.format} · ${visStoerrelse(objekt.stoerrelse)}`}
            {dokument.utenArkivformat === null
              ? null
              : ` · ${t('post>jp>utenArkivformat', { grunn: arkivgrunn(dokument.utenArkivformat) })}`}
          </span>
        </span>
        {objekt === null ? null : (
          <span className="rekke">
            {visForst && kanVises(objekt) ? (
              <button type="button" className="lenkeknapp" aria-expanded={aapen} onClick={() => aapne(!aapen)}>
                {t('skall>vis')}
              </button>
            ) : null}
            <a className="lenkeknapp" href={fil(objekt.id)} target="_blank" rel="noreferrer">
              {t('post>jp>nyFane')}
            </a>
            <a className="lenkeknapp" href={fil(objekt.id)} download={objekt.filnavn}>
              {t('post>jp>lastNed')}
            </a>
          </span>
        )}
        {dokument.skjult ? null : <Dokumenthandlinger post={post} dokument={dokument} />}
      </div>
      {aapen && objekt !== null && kanVises(objekt) ? (
        objekt.mime.startsWith('image/') ? (
          <img
            className="dokumentliste__bilde"
            src={fil(objekt.id)}
            alt={t('post>jp>forhaandsvis', { tittel: dokument.tittel })}
          />
        ) : (
          <iframe
            className="dokumentliste__fil"
            src={`${fil(objekt.id)}#navpanes=0&view=FitH`}
            title={t('post>jp>forhaandsvis', { tittel: dokument.tittel })}
          />
        )
      ) : null}
    </li>
  );
}
