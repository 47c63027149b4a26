import { cases } from 'virtual:casebook';
import { useEffect, useState } from 'preact/hooks';
import type { CaseSummary } from '../../case/summary.ts';
import { capitalsOf } from '../../projection/names.ts';
import type { BySide } from '../../vocabulary/sides.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import { Begin } from '../briefing/begin.tsx';
import { BriefSheet } from '../briefing/sheet.tsx';
import { caseOf } from '../case-store.ts';
import { latestPair, readSaves } from '../casebook/saves.ts';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { Busy } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { p } from './words.ts';
import './pair.css';

/** Before a play of two at one screen: who sits where, and how it goes. Nothing in it is either's alone. */
export function PairScreen({ caseId }: { caseId: string }) {
  const game = cases.find(({ id }) => id === caseId);
  const [capitals, set] = useState<BySide<string> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readSaves();
    caseOf(caseId).then(
      (whole) => set(capitalsOf(whole)),
      () => setFailed(true),
    );
  }, [caseId]);
  if (game === undefined || failed) {
    return (
      <Trouble
        title={t('trouble.case.title')}
        found={t('trouble.case', { id: caseId })}
        mend={t('trouble.case.mend')}
      />
    );
  }
  return capitals === null ? (
    <Busy what={t('load.case')} />
  ) : (
    <PairBrief game={game} capitals={capitals} />
  );
}

interface Props {
  readonly game: CaseSummary;
  readonly capitals: BySide<string>;
}

function PairBrief({ game, capitals }: Props) {
  const latest = latestPair(game.id);
  const foot = (
    <Begin
      caseId={game.id}
      who={{ side: 'A', pair: true }}
      label={p(latest ? 'pair.anew' : 'pair.begin')}
      quiet={latest !== null}
    >
      {latest && (
        <a class="btn btn-send" href={hashOf({ screen: 'play', caseId: game.id, save: latest.id })}>
          {p('pair.resume')} <Icon name="arrow-right" />
        </a>
      )}
    </Begin>
  );
  return (
    <BriefSheet caseId={game.id} short={game.short} title={p('pair.title')} titled foot={foot}>
      <p class="pair-lede">{p('pair.lede', { a: capitals.A, b: capitals.B })}</p>
      <div class="pair-sides">
        {SIDES.map((side) => (
          <PairSide key={side} game={game} side={side} capital={capitals[side]} />
        ))}
      </div>
      <section class="fold">
        <h2>{p('pair.how')}</h2>
        <ol class="pair-how">
          {(['read', 'cover', 'own', 'end'] as const).map((step) => (
            <li key={step}>{p(`pair.how.${step}`)}</li>
          ))}
        </ol>
      </section>
    </BriefSheet>
  );
}

/** Who sits on one side of the table. */
function PairSide({ game, side, capital }: { game: CaseSummary; side: Side; capital: string }) {
  const lead = game.chairs.find((chair) => chair.side === side && !chair.alone);
  if (lead === undefined) return null;
  return (
    <section class="pair-side">
      <span class="face">
        <Face id={lead.portrait} />
      </span>
      <div>
        <h2>{capital}</h2>
        <p>
          <b>{lead.name}</b> {lead.office}
        </p>
        {lead.beside.length > 0 && <p>{p('pair.also', { names: lead.beside.join(', ') })}</p>}
      </div>
    </section>
  );
}
