import type { finnInnsynspart, SvarAv } from '@dokumentsenter/contract';
import { Button, CheckField, EmptyState, Notice } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';

export interface Utvalg {
  readonly navn: string[];
  readonly saker: string[];
}
type Treff = SvarAv<typeof finnInnsynspart>;
type Props = { readonly treff: Treff; readonly valgt: (utvalg: Utvalg) => void; readonly endret: () => void };

const MEST = 50;

/** Which of the names are the one who asks, and which of their cases to print. */
export function Innsynsutvalg({ treff, valgt, endret }: Props) {
  const { t } = useTranslation();
  const eneste = treff.personer.length === 1 ? treff.personer[0] : undefined;
  const [navn, settNavn] = useState<ReadonlySet<string>>(new Set(eneste === undefined ? [] : [eneste.navn]));
  const [uten, settUten] = useState<ReadonlySet<string>>(new Set());
  const personer = treff.personer.filter((person) => navn.has(person.navn));
  const saker = [...new Map(personer.flatMap((person) => person.saker).map((sak) => [sak.id, sak])).values()];
  const med = saker.filter(({ id }) => !uten.has(id)).map(({ id }) => id);
  const bytt = (sett: ReadonlySet<string>, id: string) =>
    new Set(sett.has(id) ? [...sett].filter((en) => en !== id) : [...sett, id]);
  return (
    <section className="innsynsutvalg">
      {treff.utenKlarering.length === 0 ? null : (
        <Notice tone="warning">{t('innsyn>ikkeKlarert', { koder: treff.utenKlarering.join(', ') })}</Notice>
      )}
      {treff.flere ? <Notice tone="warning">{t('innsyn>flere')}</Notice> : null}
      {treff.personer.length === 0 ? (
        <EmptyState icon="search" title={t('innsyn>ingen')}>
          <p>{t('innsyn>ingenHjelp')}</p>
        </EmptyState>
      ) : (
        <>
          <fieldset className="innsynsvalg">
            <legend>{t('innsyn>hvem')}</legend>
            <p className="dus">{t('innsyn>hvemHjelp')}</p>
            {treff.personer.map((person) => (
              <CheckField
                key={person.navn}
                label={`${person.navn} (${t('innsyn>saker').toLowerCase()}: ${person.saker.length})`}
                checked={navn.has(person.navn)}
                onChange={() => {
                  settNavn(bytt(navn, person.navn));
                  endret();
                }}
              />
            ))}
          </fieldset>
          {saker.length === 0 ? null : (
            <fieldset className="innsynsvalg">
              <legend>{t('innsyn>saker')}</legend>
              {saker.map((sak) => (
                <CheckField
                  key={sak.id}
                  label={
                    <>
                      <span className="ui-num">{sak.saksnummer}</span> {sak.tittel}{' '}
                      <span className="dus">
                        {visDato(sak.saksdato)}, {t('innsyn>antall', { count: sak.antall, antall: sak.antall })}
                      </span>
                    </>
                  }
                  checked={!uten.has(sak.id)}
                  onChange={() => {
                    settUten(bytt(uten, sak.id));
                    endret();
                  }}
                />
              ))}
            </fieldset>
          )}
          {med.length > MEST ? <Notice tone="warning">{t('innsyn>forMange', { mest: MEST })}</Notice> : null}
          <p>
            <Button
              look="primary"
              disabled={med.length === 0 || med.length > MEST}
              onClick={() => valgt({ navn: [...navn], saker: med })}
            >
              {t('innsyn>vis')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
