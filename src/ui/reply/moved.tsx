import type { ComponentChildren } from 'preact';
import type { MovedView } from '../../projection/views.ts';
import { useHere } from '../desk/here.ts';
import { Hint } from '../parts/hint.tsx';
import { Icon } from '../parts/icon.tsx';
import { Named } from '../parts/named.tsx';
import { t } from '../strings/t.ts';

const SIGNS = { up: 'arrow-fat-up', down: 'arrow-fat-down', same: 'minus' } as const;

interface Props {
  readonly moved: readonly MovedView[];
  readonly children: ComponentChildren;
}

/** "What moved": each line a sentence, to be opened into its chain of causes. */
export function Moved({ moved, children }: Props) {
  const { session } = useHere();
  return (
    <div class="after">
      <p class="board-h" aria-hidden="true">
        {t('reply.since')}
      </p>
      <section class="on-paper moved" id="move" aria-labelledby="moved-h" tabIndex={-1}>
        <h2 class="moved-h" id="moved-h">
          {t('reply.moved')}
        </h2>
        <Hint id="hint.moved" guidance={session.desk.value.guidance} />
        {moved.length === 0 && <p class="moved-none">{t('reply.moved.none')}</p>}
        {moved.map((line, i) => (
          <MovedLine key={line.id} line={line} open={i === 0} />
        ))}
        {children}
      </section>
    </div>
  );
}

/** One change: the sentence; opened, who did what, which rule it met, and so from what to what. */
export function MovedLine({ line, open }: { line: MovedView; open: boolean }) {
  return (
    <details class="moved-line" open={open}>
      <summary>
        <Icon name={SIGNS[line.direction]} />
        <span>
          <span class="vh">{t(`reply.moved.${line.direction}`)}: </span>
          {line.sentence}
        </span>
        <Icon name="caret-down" />
      </summary>
      <ol class="chain">
        {line.chain.map((cause) => (
          <li key={cause.text}>
            <Named text={cause.text} />
            {cause.note !== '' && <small>{cause.note}</small>}
          </li>
        ))}
        {line.so && (
          <li class="so">
            <b>{t('reply.so')}</b>{' '}
            {line.so.from === line.so.to
              ? t('reply.soSame', { to: line.so.to })
              : t('reply.soText', { from: line.so.from, to: line.so.to })}
            <span class="bar" aria-hidden="true">
              <i
                style={{
                  left: `${line.so.low * 100}%`,
                  width: `${Math.max(2, (line.so.high - line.so.low) * 100)}%`,
                }}
              />
            </span>
          </li>
        )}
      </ol>
    </details>
  );
}
