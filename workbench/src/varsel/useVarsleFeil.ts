import { showToast } from '@dokumentsenter/ui';
import { useCallback } from 'react';
import { useMaalform } from '../innstilling/valg.ts';
import { feiltekst } from './problemtekst.ts';

/** Tells in words what went wrong. */
export function useVarsleFeil(): (feil: unknown) => void {
  const [maalform] = useMaalform();
  return useCallback((feil) => void showToast({ tone: 'error', text: feiltekst(feil, maalform) }), [maalform]);
}

export function useFeiltekst(): (feil: unknown) => string {
  const [maalform] = useMaalform();
  return useCallback((feil) => feiltekst(feil, maalform), [maalform]);
}
