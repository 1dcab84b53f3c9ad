import { hentArbeidsliste, hentKontrollgrupper, kall, type Listepost } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import { ArkiverDialog } from './ArkiverDialog.tsx';

type Gruppe = { readonly dag: string; readonly klasse: string };
const VISES = 8;
const PER_SIDE = 200;
/** As many as the server archives in one go. */
const MEST = 500;

/** Every post of a group, page by page. */
async function hentGruppe(arkivskaper: string, { dag, klasse }: Gruppe): Promise<Listepost[]> {
  const alle: Listepost[] = [];
  let etter: string | undefined;
  do {
    const side = await kall(hentArbeidsliste, {
      params: { arkivskaper, liste: 'kvalitetskontroll' },
      query: { dag, klasse, grense: PER_SIDE, etter },
    });
    alle.push(...side.poster);
    etter = side.neste ?? undefined;
  } while (etter !== undefined && alle.length < MEST);
  return alle.slice(0, MEST);
}

/** Quality control in bulk: one day's journalposter of one klasse at a time. */
export function Kontrollgrupper({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kanArkivere = useKan()('journalpost:arkiver', arkivskaper);
  const [alle, visAlle] = useState(false);
  const [poster, settPoster] = useState<readonly Listepost[] | null>(null);
  const grupper = useSpoer(hentKontrollgrupper, { params: { arkivskaper } }).data?.grupper ?? [];
  const hent = useMutation({
    mutationFn: (gruppe: Gruppe) => hentGruppe(arkivskaper, gruppe),
    onSuccess: settPoster,
    onError: useVarsleFeil(),
  });
  if (grupper.length === 0) return null;
  return (
    <section className="kontrollgrupper" aria-labelledby="kontrollgrupper">
      <h2 className="side__ledd" id="kontrollgrupper">
        {t('lister>grupper')}
      </h2>
      <ul className="kort">
        {grupper.slice(0, alle ? undefined : VISES).map((gruppe) => (
          <li className="kontrollgruppe" key={`${gruppe.dag}-${gruppe.klasse}`}>
            <span className="ui-num kontrollgrupper__dag">{visDato(gruppe.dag)}</span>
            <span className="linjer kontrollgrupper__klasse">
              {gruppe.klasse} {gruppe.klassetittel}
            </span>
            <span className="dus ui-num">
              {t('lister>gruppe', { count: gruppe.antall, antall: visTall(gruppe.antall) })}
            </span>
            <span className="rekke">
              <Link
                to="/arbeidslister"
                search={(foer) => ({ ...foer, liste: 'kvalitetskontroll', dag: gruppe.dag, klasse: gruppe.klasse })}
              >
                {t('lister>seGruppe')}
              </Link>
              {kanArkivere ? (
                <Button
                  data-size="sm"
                  loading={
                    hent.isPending && hent.variables.dag === gruppe.dag && hent.variables.klasse === gruppe.klasse
                  }
                  onClick={() => hent.mutate(gruppe)}
                >
                  {t('lister>arkiverGruppe')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {grupper.length > VISES && !alle ? (
        <Button look="quiet" onClick={() => visAlle(true)}>
          {t('lister>flere')}
        </Button>
      ) : null}
      {poster === null ? null : (
        <ArkiverDialog arkivskaper={arkivskaper} poster={poster} lukk={() => settPoster(null)} />
      )}
    </section>
  );
}
