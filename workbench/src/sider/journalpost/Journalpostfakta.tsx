import type { Journalpost } from '@dokumentsenter/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fakta } from '../../deler/Fakta.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { Frist } from '../../deler/Tid.tsx';
import { visDato, visTidspunkt } from '../../format/dato.ts';

/** What is known about a journalpost, in the order one asks. Empty values are left out. */
export function Journalpostfakta({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const { enhetsnavn, personnavn } = useOppslag(post.arkivskaper);
  const parter = (typer: readonly string[]) =>
    post.korrespondanseparter
      .filter(({ type }) => typer.includes(type))
      .map(({ navn, skjermet }) => (skjermet ? `${navn} (${t('skall>skjermet').toLowerCase()})` : navn))
      .join(', ');
  const fakta: readonly (readonly [string, ReactNode])[] = [
    [t('post>jp>fra'), parter(['EA', 'IA'])],
    [t('post>jp>til'), parter(['EM', 'IM', 'GM'])],
    [t('post>jp>kopi'), parter(['EK', 'IK'])],
    [t('post>jp>type'), t(`skall>journalposttype>${post.journalposttype}`)],
    [t('post>jp>status'), t(`skall>journalstatus>${post.journalstatus}`)],
    [t('post>jp>journaldato'), visDato(post.journaldato)],
    [t('post>jp>dokumentetsDato'), post.dokumentetsDato === null ? null : visDato(post.dokumentetsDato)],
    [t('post>jp>mottatt'), post.mottattDato === null ? null : visTidspunkt(post.mottattDato)],
    [t('post>jp>frist'), post.forfallsdato === null ? null : <Frist frist={post.forfallsdato} medNavn />],
    [t('post>jp>enhet'), enhetsnavn(post.administrativEnhet)],
    [t('post>jp>saksbehandler'), post.saksbehandler === null ? null : personnavn(post.saksbehandler)],
    [
      t('post>jp>tilgang'),
      post.tilgangskode === null ? t('post>sak>aapen') : [post.tilgangskode, post.hjemmel].filter(Boolean).join(' · '),
    ],
    [t('post>jp>offentligTittel'), post.offentligTittel],
  ];
  return <Fakta fakta={fakta} />;
}
