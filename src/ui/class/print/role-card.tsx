import type { PackView } from '../../../classroom/protocol/views.ts';
import type { Reading } from '../../../vocabulary/classroom.ts';
import type { Statement } from '../../../vocabulary/evidence.ts';
import { Face } from '../../parts/face.tsx';
import { t } from '../../strings/t.ts';
import { useFit } from './fit.ts';
import { tk } from './words.ts';

type Card = PackView['cards'][number];

interface Props {
  readonly pack: PackView;
  readonly card: Card;
  /** Its place in the pack, from 1. */
  readonly n: number;
  readonly reading: Reading;
}

/** One sheet, one fold: the name faces the table, the brief its owner. */
export function RoleCard({ pack, card, n, reading }: Props) {
  const { name, office, portrait, duty } = card;
  const id = `pk-${card.role}`;
  return (
    <article class="pk-sheet pk-role" aria-labelledby={id}>
      <section class="pk-tent">
        <Face id={portrait} class="pk-face" />
        <div class="pk-tent-t">
          <p class="pk-case">
            {pack.case.title}, {pack.case.dates}
          </p>
          <h2 id={id}>{name}</h2>
          <p class="pk-office">{office}</p>
          <p class="pk-does">
            <b>{tk(`duty.${duty}`)}</b> {tk(`duty.${duty}.not`)}
          </p>
        </div>
        <dl class="pk-fill">
          <div>
            <dt>{tk('table')}</dt>
            <dd />
          </div>
          <div>
            <dt>{tk('alias')}</dt>
            <dd />
          </div>
        </dl>
      </section>
      <p class="pk-fold">{tk('fold')}</p>
      <Brief pack={pack} card={card} n={n} reading={reading} />
    </article>
  );
}

function Brief({ pack, card, n, reading }: Props) {
  const { know, want, secret } = card.briefs[reading];
  const columns = useFit<HTMLDivElement>(reading);
  return (
    <section class="pk-brief">
      <header>
        <h3>{tk('brief')}</h3>
        <p class="pk-secret">{tk('secret')}</p>
        <p class="pk-party">{card.party}</p>
      </header>
      <div class="pk-cols" ref={columns}>
        <div>
          <h4>{tk('know')}</h4>
          <Facts statements={know} />
          <h4>{tk('want')}</h4>
          <p>{want}</p>
          <div class="pk-must">
            <h4>{tk('must')}</h4>
            {secret.map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
          </div>
        </div>
        <div>
          <h4>{tk('reach')}</h4>
          <Reach pack={pack} card={card} />
          <h4>{tk('foresee')}</h4>
          <p class="pk-line">
            {tk('foresee.line')} <span />
          </p>
          <p class="pk-line">
            <span />
          </p>
          <h4>{tk('notes')}</h4>
          <dl class="pk-notes">
            {(['said', 'heard', 'reported'] as const).map((what) => (
              <div key={what}>
                <dt>{tk(`notes.${what}`)}</dt>
                <dd />
              </div>
            ))}
          </dl>
        </div>
      </div>
      <footer>
        <p>{tk(`reading.${reading}`)}.</p>
        <p class="pk-place">{tk('place', { n, of: pack.cards.length })}</p>
      </footer>
    </section>
  );
}

/** Facts in their order, each with its grade and its sources by number. */
function Facts({ statements }: { statements: readonly Statement[] }) {
  return (
    <ol class="pk-facts">
      {statements.map(({ id, text, evidence, sources }) => (
        <li key={id}>
          {text} <i>{[t(`evidence.${evidence}`), ...sources].join(', ')}</i>
        </li>
      ))}
    </ol>
  );
}

/** Who sits in the same room, and what this role can send. */
function Reach({ pack, card }: Pick<Props, 'pack' | 'card'>) {
  const room = pack.cards.filter(
    ({ role, side }) => role !== card.role && side !== null && side === card.side,
  );
  return (
    <ul class="pk-reach">
      {room.length > 0 && (
        <li>
          <b>{tk('reach.room')}</b> {room.map(({ name }) => name).join(', ')}
        </li>
      )}
      {card.carries.length > 0 ? (
        <li>
          <b>{tk('reach.carries')}</b> {card.carries.join(', ')}
        </li>
      ) : (
        card.duty !== 'carries' && <li>{tk(`reach.${card.duty}`)}</li>
      )}
      <li>{tk('reach.else')}</li>
    </ul>
  );
}
