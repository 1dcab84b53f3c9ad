import { hentUtsendinger, type Journalpost } from '@dokumentsenter/contract';
import { Button, Icon } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { SendDialog } from './SendDialog.tsx';
import { Utsendingsrad } from './Utsendingsrad.tsx';

const UTGAAENDE: ReadonlySet<string> = new Set(['U', 'N']);
const HVERT_MS = 20_000;

/** What has been sent of an outgoing journalpost, and the way to send it; nothing for what cannot go out. */
export function Utsendinger({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const { arkivskaper, id } = post;
  const kan = useKan()('utsending:send', arkivskaper) && UTGAAENDE.has(post.journalposttype) && !post.skjult;
  const [sender, vis] = useState(false);
  const { data } = useSpoer(hentUtsendinger, { params: { arkivskaper, id } }, { naar: kan, hvertMs: HVERT_MS });
  if (!kan || data === undefined) return null;
  const harFaatt = new Set(
    data.utsendinger
      .filter(({ status }) => status !== 'feilet' && status !== 'avbrutt')
      .map((u) => u.korrespondansepart),
  );
  const igjen = data.mottakere.filter(({ korrespondansepart }) => !harFaatt.has(korrespondansepart));
  const kanSendes = data.hvorforIkke === null && igjen.length > 0;
  if (!kanSendes && data.utsendinger.length === 0) return null;
  return (
    <section className="jp__del" aria-label={t('utsending>del')}>
      <p className="jp__ledd">
        <Icon name="forward" /> {t('utsending>del')}
      </p>
      {data.utsendinger.length === 0 ? null : (
        <ul className="utsendinger kort">
          {data.utsendinger.map((utsending) => (
            <Utsendingsrad key={utsending.id} arkivskaper={arkivskaper} utsending={utsending} />
          ))}
        </ul>
      )}
      {data.mal === null ? null : (
        <p className="dus linjer">
          {t(data.mal.versjon === 0 ? 'utsending>lagetStandard' : 'utsending>laget', {
            navn: data.mal.navn,
            nr: data.mal.versjon,
          })}
        </p>
      )}
      {kanSendes ? (
        <Button icon="forward" onClick={() => vis(true)}>
          {t('utsending>send')}
        </Button>
      ) : null}
      {sender ? (
        <SendDialog post={post} mottakere={igjen} klagerettFoer={data.klagerett} lukk={() => vis(false)} />
      ) : null}
    </section>
  );
}
