import type { MovedView } from '../../projection/views.ts';
import { t } from '../strings/t.ts';
import { Icon, type IconName } from './icon.tsx';
import '../styles/chain.css';

const SIGNS: Readonly<Record<MovedView['direction'], IconName>> = {
  up: 'arrow-fat-up',
  down: 'arrow-fat-down',
  same: 'equals',
};

/** One line of "What moved"; opened, the chain of causes that led to it. */
export function Chain({ moved, open = false }: { moved: MovedView; open?: boolean }) {
  return (
    <details class="moved" open={open}>
      <summary>
        <Icon name={SIGNS[moved.direction]} />
        <span>
          <span class="vh">{t(`reply.moved.${moved.direction}`)} </span>
          {moved.sentence}
        </span>
      </summary>
      <ol class="chain">
        {moved.chain.map((cause) => (
          <li key={`${cause.entry}-${cause.text}`}>
            {cause.text}
            {cause.note !== '' && <small>{cause.note}</small>}
          </li>
        ))}
        {moved.so && (
          <li class="so">
            <b>{t('reply.so')}</b> {t('reply.soText', { from: moved.so.from, to: moved.so.to })}
            <span class="bar" aria-hidden="true">
              <i
                style={{
                  left: `${moved.so.low * 100}%`,
                  width: `${(moved.so.high - moved.so.low) * 100}%`,
                }}
              />
            </span>
          </li>
        )}
      </ol>
    </details>
  );
}
