import type { Uow } from '../../../kernel/index.ts';
import type { FordelingLager } from '../../ports.ts';
import { fravaerLager } from './fravaer.repository.ts';
import { minPostLager } from './minPost.repository.ts';
import { oppgaveLager } from './oppgave.repository.ts';
import { stegLager } from './steg.repository.ts';

export function fordelingLager(uow: Uow): FordelingLager {
  return { oppgaver: oppgaveLager(uow), steg: stegLager(uow), fravaer: fravaerLager(uow), minPost: minPostLager(uow) };
}
