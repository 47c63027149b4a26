import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import type { CaseSummary } from '../../case/summary.ts';
import type { Statement } from '../../vocabulary/evidence.ts';
import { SIDES } from '../../vocabulary/words.ts';
import { Face } from '../parts/face.tsx';
import { GradeMark } from '../parts/grade.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { Doors } from './doors.tsx';
import { CaseFacts } from './facts.tsx';
import { openCase } from './open-case.ts';
import { TEN } from './ten.ts';
import { playsOf } from './told.ts';

interface Props {
  readonly game: CaseSummary;
  readonly onSaves: () => void;
}

/** A title of more letters is set smaller, to keep to two lines. */
const LONG_TITLE = 38;

/** The open case: what it is, whose chair, play, replay, print. */
export function CaseFolder({ game, onSaves }: Props) {
  const chosen = useSignal(game.chairs[0]?.id);
  const chair = game.chairs.find(({ id }) => id === chosen.value);
  const lede = ledeOf(game);
  /** On paper there is room for all of it. */
  const rest = game.summary.slice(lede.length);
  return (
    <article class="case on-paper" id="case" tabIndex={-1} aria-labelledby="case-title">
      <p class="tab">
        {t('casebook.place', { n: TEN.indexOf(openCase.value) + 1, of: TEN.length })}
      </p>
      {game.series !== null && <Series open={game} />}
      <p class="when">{game.dates}</p>
      <h2 id="case-title" class={game.title.length > LONG_TITLE ? 'case-h long' : 'case-h'}>
        {game.title.split(/(?<=:) /).map((part) => (
          <Fragment key={part}>
            <span>{part}</span>{' '}
          </Fragment>
        ))}
      </h2>
      <p class="lede">
        {lede.map(({ text }) => text).join(' ')}{' '}
        {lede[0] && <GradeMark evidence={lede[0].evidence} />}
        <span class="printed"> {rest.map(({ text }) => text).join(' ')}</span>
      </p>
      <section class="teach" aria-labelledby="teach-h">
        <h3 id="teach-h">{t('casebook.teaches')}</h3>
        <p>{game.teaches}</p>
      </section>
      <Chairs game={game} chosen={chair?.id} onChoose={(id) => (chosen.value = id)} />
      <dl class="facts">
        <CaseFacts game={game} />
      </dl>
      {chair && <Doors game={game} chair={chair} onSaves={onSaves} />}
    </article>
  );
}

/** The folder's first lines: as many whole statements as it has room for; the contents page has them all. */
const LEDE_LENGTH = 210;

function ledeOf({ summary }: CaseSummary): readonly Statement[] {
  let length = 0;
  return summary.filter(({ text }, i) => {
    length += text.length;
    return i === 0 || length <= LEDE_LENGTH;
  });
}

/** The short plays that lie in one folder, by their years. */
function Series({ open }: { open: CaseSummary }) {
  return (
    <nav class="series" aria-label={t('casebook.series')}>
      <ul>
        {playsOf(openCase.value).map(({ id, year }) => (
          <li key={id}>
            <a
              class="btn"
              href={hashOf({ screen: 'casebook', caseId: id })}
              aria-current={id === open.id ? 'true' : undefined}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChairsProps {
  readonly game: CaseSummary;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Chairs({ game, chosen, onChoose }: ChairsProps) {
  return (
    <fieldset class="chairs">
      <legend>{t('casebook.chairs')}</legend>
      {SIDES.every((side) => game.chairs.some((one) => one.side === side && !one.alone)) && (
        <a class="both" href={hashOf({ screen: 'pair', caseId: game.id })}>
          {t('casebook.pair')} <Icon name="arrow-right" />
        </a>
      )}
      <div class={game.chairs.length > 2 ? 'pair pair-many' : 'pair'}>
        {game.chairs.map((chair) => (
          <label key={chair.id}>
            <input
              type="radio"
              name="chair"
              checked={chair.id === chosen}
              onChange={() => onChoose(chair.id)}
            />
            <span class="face">
              <Face id={chair.portrait} />
            </span>
            <span class="who">
              <b>{chair.name}</b> <i>{chair.office}</i>
              <span>{chair.pitch}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
