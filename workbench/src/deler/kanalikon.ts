import type { Oppgave } from '@dokumentsenter/contract';
import type { IconName } from '@dokumentsenter/ui';

export const KANALIKON: Record<Oppgave['kanal'], IconName> = {
  mappe: 'pages',
  opplasting: 'upload',
  kommandolinje: 'terminal',
  api: 'plug',
  overfoert: 'forward',
  svarinn: 'inbox',
  epost: 'mail',
  skann: 'pages',
  innsending: 'globe',
  fagsystem: 'plug',
  eformidling: 'inbox',
};
