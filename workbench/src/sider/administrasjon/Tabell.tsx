import { Table } from '@digdir/designsystemet-react';
import type { CSSProperties, ReactNode } from 'react';
import './tabell.css';

type Props = {
  readonly navn: string;
  readonly kolonner: readonly string[];
  readonly children: ReactNode;
  /** On a narrow screen each row becomes a card of its own, instead of scrolling. */
  readonly stablet?: boolean;
};

/** The heads as a style sheet may quote them: without a head row, each value is named by its own. */
function hodene(kolonner: readonly string[]): CSSProperties {
  const navngitte = kolonner.flatMap((tekst, nr) =>
    tekst === '' ? [] : [[`--hode-${nr + 1}`, JSON.stringify(`${tekst}: `)]],
  );
  return Object.fromEntries(navngitte);
}

/** A plain table that scrolls sideways in its own frame on a narrow screen. */
export function Tabell({ navn, kolonner, children, stablet = false }: Props) {
  return (
    <section
      className={`tabell kort${stablet ? ' tabell--stablet' : ''}`}
      aria-label={navn}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      style={stablet ? hodene(kolonner) : undefined}
    >
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
