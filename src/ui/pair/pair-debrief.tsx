import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { Pair } from '../../projection/ports.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import { Debrief } from '../debrief/debrief.tsx';
import { announce } from '../parts/announce.tsx';
import { Choice } from '../parts/choice.tsx';
import { p } from './words.ts';
import './pair.css';

type Props = Omit<ComponentProps<typeof Debrief>, 'view' | 'reader'> & {
  readonly pair: Pair;
  /** From whose side it is read at first. */
  readonly first: Side;
};

/** The debrief of two players, who read it together: from one side, then from the other. */
export function PairDebrief({ pair, first, ...rest }: Props) {
  const [side, set] = useState(first);
  const { players } = pair;
  const reader = (
    <div class="on-paper pair-reader">
      <Choice
        label={p('pair.whose')}
        options={SIDES}
        value={side}
        name={(one) => players[one]}
        onChoose={(one) => {
          set(one);
          announce(p('pair.reads', { name: players[one] }));
        }}
      />
    </div>
  );
  return <Debrief reader={reader} view={pair.debrief(side)} {...rest} />;
}
