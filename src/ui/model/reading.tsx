import type { ComponentChildren } from 'preact';
import {
  before,
  type Measure,
  OUTCOMES,
  type Reading,
  STANDINGS,
  type Standing,
} from '../../analysis/lab/bench.ts';
import { tensionView } from '../../projection/tension.ts';
import { REPLIES } from '../../vocabulary/words.ts';
import { t } from '../strings/t.ts';
import { asked, bench, beside, besideReading, reading } from './bench-state.ts';
import { fifth } from './dials.tsx';
import { PRESETS } from './presets.ts';
import { hundredths, m } from './words.ts';

/** What the message does, in figures, words and bars; beside it what the pinned one does. */
export function ReadingTable() {
  const now = reading.value;
  const other = besideReading.value;
  const first = before(bench.value);
  const stood = beside.value === null ? null : before(beside.value);
  const look = asked.value === null ? null : PRESETS[asked.value].look;
  const row = (measure: Measure, from?: number, fromBeside?: number) => (
    <Row
      key={measure}
      measure={measure}
      now={now}
      beside={other}
      from={from}
      fromBeside={fromBeside}
      looked={measure === look}
    />
  );
  const standing = (name: Standing) => row(name, first[name], stood?.[name]);
  return (
    <table class="reading" data-beside={other === null ? undefined : ''}>
      <caption class="vh">{m('bench.reading')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{m('bench.what')}</span>
          </th>
          {other !== null && (
            <th scope="col" class="beside">
              {m('bench.beside')}
            </th>
          )}
          <th scope="col">{m('bench.now')}</th>
        </tr>
      </thead>
      <Group head={m('bench.moved')} wide={other !== null}>
        {STANDINGS.map(standing)}
      </Group>
      <Group head={m('bench.replies')} wide={other !== null}>
        {REPLIES.map((reply) => row(reply))}
      </Group>
      <Group head={m('bench.risk')} wide={other !== null}>
        {OUTCOMES.map((outcome) => row(outcome))}
      </Group>
    </table>
  );
}

function Group({
  head,
  wide,
  children,
}: {
  head: string;
  wide: boolean;
  children: ComponentChildren;
}) {
  return (
    <tbody>
      <tr class="reading-group">
        <th scope="rowgroup" colSpan={wide ? 3 : 2}>
          {head}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface RowProps {
  readonly measure: Measure;
  readonly now: Reading;
  readonly beside: Reading | null;
  /** What stood before the message; of what there is only after it, nothing. */
  readonly from: number | undefined;
  readonly fromBeside: number | undefined;
  /** Whether a question says to look here. */
  readonly looked: boolean;
}

function Row({ measure, now, beside, from, fromBeside, looked }: RowProps) {
  const value = now[measure];
  const other = beside?.[measure] ?? null;
  return (
    <tr class={looked ? 'looked' : undefined}>
      <th scope="row">
        {m(`measure.${measure}`)}
        <span class="track" aria-hidden="true">
          {value !== null && <i style={{ width: `${value * 100}%` }} />}
          {from !== undefined && <b class="was" style={{ left: `${from * 100}%` }} />}
          {other !== null && <b class="pin" style={{ left: `${other * 100}%` }} />}
        </span>
      </th>
      {beside !== null && (
        <td class="beside">
          <Figure measure={measure} value={other} from={fromBeside} />
        </td>
      )}
      <td>
        <Figure measure={measure} value={value} from={from} />
      </td>
    </tr>
  );
}

interface FigureProps {
  readonly measure: Measure;
  readonly value: number | null;
  readonly from: number | undefined;
}

function Figure({ measure, value, from }: FigureProps) {
  if (value === null) return <small>{m(`nothing.${missing(measure)}`)}</small>;
  return (
    <>
      <b>{hundredths(value)}</b>
      <small>
        {from === undefined
          ? word(measure, value)
          : m('bench.from', { n: hundredths(from), word: word(measure, value) })}
      </small>
    </>
  );
}

/** Why a measure has no value. */
function missing(measure: Measure): 'accept' | 'leak' | 'backDown' {
  if (measure === 'accept' || measure === 'backDown') return measure;
  return 'leak';
}

/** Up to which chance each word goes: judgement, so that one reply of five stands out. */
const OFTEN = [0.03, 0.15, 0.4, 0.65] as const;

const CHANCES: ReadonlySet<Measure> = new Set<Measure>([...REPLIES, 'leak', 'backDown']);

function word(measure: Measure, value: number): string {
  if (measure === 'tension') return t(`tension.${tensionView(value).rung}`).toLowerCase();
  if (!CHANCES.has(measure)) return m(`far.${fifth(value)}`);
  const step = OFTEN.findIndex((limit) => value < limit);
  return m(`often.${([0, 1, 2, 3] as const)[step] ?? 4}`);
}
