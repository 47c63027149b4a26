/** Our own rules of forecasts: ranges hold as often as they claim, and advisers lean as declared. */
import { leaningShown, type Reckoned, reckonedBy } from '../../projection/reckon.ts';
import type { Estimate } from '../../projection/views.ts';
import type { Adviser } from '../../vocabulary/sides.ts';
import { type Foretold, foretoldIn } from './case-foretold.ts';
import type { Look } from './case-look.ts';
import { type Bound, type Finding, finding } from './row.ts';
import { meanOf, shareWhere } from './sample.ts';

/** Ranges claim to hold four times in five. */
const CLAIMED = { least: 0.75, most: 0.85 } as const;
/** An adviser may be off its declared leaning by so much. */
const LEANING = 0.05;
/** Enough messages are in a part of the plays: a message is foretold in the time that a play takes. */
const PART = 4;

const holds = ({ low, high }: Estimate, came: number): boolean => came >= low && came <= high;

/** C7 and C8. */
export function forecasts(look: Look): readonly Finding[] {
  const plays = Math.max(1, Math.ceil(look.plays / PART));
  const foretold = foretoldIn({ ...look, plays });
  return [calibrated(look, foretold), leanings(look, foretold)];
}

function calibrated({ game }: Look, foretold: readonly Foretold[]): Finding {
  const answered = foretold.filter(({ yes, forecast }) => yes !== null && forecast.yes !== null);
  const hidden = foretold.filter(({ keptSecret }) => keptSecret !== null);
  const costly = foretold.filter(({ cost }) => cost > 0);
  const kept = shareWhere(hidden, ({ keptSecret }) => keptSecret === true);
  const said = (of: (estimate: Estimate) => number) =>
    meanOf(hidden.map(({ forecast }) => of(forecast.staysSecret)));
  return finding(
    ['C7', 'Forecasts miss', game.id],
    [
      {
        name: 'arrival within the range',
        value: shareWhere(
          foretold,
          ({ forecast: { arrives }, arrivedAt }) =>
            arrivedAt >= arrives.from && arrivedAt <= arrives.to,
        ),
        ...CLAIMED,
      },
      {
        name: 'weight within the range',
        value: shareWhere(foretold, ({ forecast, weight }) => holds(forecast.weight, weight)),
        ...CLAIMED,
      },
      {
        name: 'chance of a yes within the range',
        value: shareWhere(
          answered,
          ({ forecast, yes }) => forecast.yes !== null && yes !== null && holds(forecast.yes, yes),
        ),
        ...CLAIMED,
      },
      {
        name: 'messages that stayed secret',
        value: kept,
        least: said(({ low }) => low),
        most: said(({ high }) => high),
      },
      {
        name: 'cost at home within the range',
        value: shareWhere(costly, ({ forecast, cost }) => holds(forecast.costAtHome, cost)),
        least: CLAIMED.least,
      },
    ],
    { messages: foretold.length, answered: answered.length, hidden: hidden.length },
  );
}

/** Each adviser of a side, over that side's messages. */
function leanings({ game }: Look, foretold: readonly Foretold[]): Finding {
  const detail: Record<string, number> = {};
  const bounds = game.advisers.flatMap((adviser) =>
    (['weight', 'secrecy', 'cost'] as const).flatMap((of): Bound[] => {
      const pairs = foretold.flatMap((one) => pairOf(adviser, of, one));
      if (pairs.length === 0) return [];
      const declared = adviser.bias[of];
      detail[`${adviser.person}, ${of}: declared`] = declared;
      return [
        {
          name: `${adviser.person}, ${of}: measured`,
          value: leaningShown(of, pairs),
          least: declared - LEANING,
          most: declared + LEANING,
        },
      ];
    }),
  );
  return finding(['C8', 'Advisers lean otherwise', game.id], bounds, detail);
}

/** What the adviser reckoned of a message and what came; nothing where there was nothing to reckon. */
function pairOf(adviser: Adviser, of: Reckoned, one: Foretold): [number, number][] {
  if (one.side !== adviser.side) return [];
  const came = {
    weight: one.weight,
    secrecy: one.keptSecret === null ? null : Number(one.keptSecret),
    cost: one.cost > 0 ? one.cost : null,
  }[of];
  return came === null ? [] : [[reckonedBy(adviser, one.forecast)[of], came]];
}
