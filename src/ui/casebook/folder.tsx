import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import type { CaseSummary } from '../../case/summary.ts';
import type { Statement } from '../../vocabulary/evidence.ts';
import type { Side } from '../../vocabulary/words.ts';
import { foundEndings } from '../endings.ts';
import { GradeMark } from '../parts/grade.tsx';
import { Picture } from '../parts/picture.tsx';
import { portraitOf } from '../parts/pictures.ts';
import { t } from '../strings/t.ts';
import { Doors } from './doors.tsx';
import { TEN } from './ten.ts';

interface Props {
  readonly game: CaseSummary;
  readonly onSaves: () => void;
}

/** The open case: what it is, whose chair, play, replay, print. */
export function CaseFolder({ game, onSaves }: Props) {
  const side = useSignal<Side>(game.chairs[0]?.side ?? 'A');
  const lede = ledeOf(game);
  return (
    <article class="case on-paper" id="case" tabIndex={-1} aria-labelledby="case-title">
      <p class="tab">
        {t('casebook.place', { n: TEN.findIndex(({ id }) => id === game.id) + 1, of: TEN.length })}
      </p>
      <p class="when">{game.dates}</p>
      <h2 id="case-title" class="case-h">
        {game.title.split(/(?<=:) /).map((part) => (
          <Fragment key={part}>
            <span>{part}</span>{' '}
          </Fragment>
        ))}
      </h2>
      <p class="lede">
        {lede.map(({ text }) => text).join(' ')}{' '}
        {lede[0] && <GradeMark evidence={lede[0].evidence} />}
      </p>
      <section class="teach" aria-labelledby="teach-h">
        <h3 id="teach-h">{t('casebook.teaches')}</h3>
        <p>{game.teaches}</p>
      </section>
      <Chairs game={game} chosen={side.value} onChoose={(next) => (side.value = next)} />
      <Facts game={game} />
      <Doors game={game} side={side.value} onSaves={onSaves} />
    </article>
  );
}

/** The folder's first lines: as many whole statements as it has room for; the contents page has them all. */
const LEDE_LENGTH = 260;

function ledeOf({ summary }: CaseSummary): readonly Statement[] {
  let length = 0;
  return summary.filter(({ text }, i) => {
    length += text.length;
    return i === 0 || length <= LEDE_LENGTH;
  });
}

interface ChairsProps {
  readonly game: CaseSummary;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

function Chairs({ game, chosen, onChoose }: ChairsProps) {
  return (
    <fieldset class="chairs">
      <legend>{t('casebook.chairs')}</legend>
      <div class="pair">
        {game.chairs.map((chair) => (
          <label key={chair.id}>
            <input
              type="radio"
              name="chair"
              checked={chair.side === chosen}
              onChange={() => onChoose(chair.side)}
            />
            <span class="face">
              <Picture drawing={portraitOf(chair.portrait)} />
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

function Facts({ game }: { game: CaseSummary }) {
  const found = foundEndings.value.get(game.id)?.size ?? 0;
  return (
    <dl class="facts">
      <div>
        <dt>{t('casebook.length')}</dt>
        <dd>{game.length}</dd>
      </div>
      <div>
        <dt>{t('casebook.evidence')}</dt>
        <dd>
          {t('casebook.evidence.text', {
            sources: game.sources,
            primary: game.primary,
            disputes: game.disputes,
          })}
        </dd>
      </div>
      <div>
        <dt>{t('casebook.endings')}</dt>
        <dd>
          <span class="found" aria-hidden="true">
            {Array.from({ length: game.endings }, (_, i) => (
              <i key={i} class={i < found ? 'on' : undefined} />
            ))}
          </span>
          {t('casebook.endings.found', { found, of: game.endings })}
        </dd>
      </div>
    </dl>
  );
}
