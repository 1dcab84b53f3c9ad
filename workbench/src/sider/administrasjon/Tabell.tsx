import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import './tabell.css';

type Props = {
  readonly navn: string;
  readonly kolonner: readonly string[];
  readonly children: ReactNode;
  /** On a narrow screen each row becomes a card of its own, instead of scrolling. */
  readonly stablet?: boolean;
};

/** A plain table that scrolls sideways in its own frame on a narrow screen. */
export function Tabell({ navn, kolonner, children, stablet = false }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={`tabell kort${stablet ? ' tabell--stablet' : ''}`} aria-label={navn} tabIndex={0}>
      <Table data-color="neutral">
        <Table.Head>
          <Table.Row>
            {kolonner.map((kolonne) => (
              <Table.HeaderCell key={kolonne}>
                {kolonne === '' ? <span className="ui-sr">{navn}</span> : kolonne}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>{children}</Table.Body>
      </Table>
    </section>
  );
}
