import { useSignal } from '@preact/signals';
import { announce } from '../parts/announce.tsx';
import { compare } from './bench-state.ts';
import { CLAIMS, type Curve, FINDINGS, type Finding, isClaim, type Tested } from './claims.ts';
import { CurvePlot } from './curve-plot.tsx';
import { EffectPlot } from './effect-plot.tsx';
import { WORKS } from './sources.ts';
import { m } from './words.ts';

/** P1 to P18: each a sentence that opens to its line, its figures, its literature and its place in the case. */
export function Propositions() {
  const open = useSignal<ReadonlySet<string>>(new Set(['P2']));
  const { propositions } = FINDINGS;
  const all = open.value.size === propositions.length;
  const set = (id: string, is: boolean) => {
    if (open.value.has(id) === is) return;
    const ids = new Set(open.value);
    if (is) ids.add(id);
    else ids.delete(id);
    open.value = ids;
  };
  return (
    <>
      <p class="props-key">
        <PlotKey /> {m('props.plot')}
      </p>
      <button
        type="button"
        class="btn"
        onClick={() => (open.value = new Set(all ? [] : propositions.map(({ id }) => id)))}
      >
        {m(all ? 'props.closeAll' : 'props.openAll')}
      </button>
      <ol class="props">
        {propositions.map((finding) => (
          <Proposition
            key={finding.id}
            finding={finding}
            open={open.value.has(finding.id)}
            onToggle={(is) => set(finding.id, is)}
          />
        ))}
      </ol>
      <p class="small">{m('props.symbols')}</p>
      <p class="small">
        {m('props.made', {
          by: FINDINGS.madeBy,
          seed: FINDINGS.seed,
          singles: thousands(FINDINGS.singles),
          plays: thousands(FINDINGS.plays),
          many: thousands(FINDINGS.manyPlays),
        })}
      </p>
    </>
  );
}

const grouped = new Intl.NumberFormat('en-GB');
const thousands = (n: number): string => grouped.format(n);

/** A plot to read the others by: an effect of 3, its interval 2.4 to 3.6, and 1 asked. */
function PlotKey() {
  const tested = { name: '', effect: 3, low: 2.4, high: 3.6, minimum: 1, holds: true, plays: 0 };
  return <EffectPlot tested={tested} />;
}

interface Props {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Proposition({ finding, open, onToggle }: Props) {
  const { id, title, says, holds, components } = finding;
  const [first] = components;
  return (
    <li>
      <details open={open} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary>
          <span class="props-id">{id}</span>
          <span class="props-says">
            <b>{/[.?]$/.test(title) ? title : `${title}.`}</b> {says}
          </span>
          <span class="props-holds">
            {first && <EffectPlot tested={first} />}
            {m(holds ? 'props.holds' : 'props.fails')}
          </span>
        </summary>
        {open && isClaim(id) && (
          <div class="props-body">
            <div class="props-words">
              <p>
                <b>{m('props.case')}</b> {m(`case.${id}`)}
              </p>
              <p>
                <b>{m('props.literature')}</b>{' '}
                {CLAIMS[id].sources.map((key) => WORKS[key].short).join('; ')}.
              </p>
              {CLAIMS[id].curve && <TryIt title={title} curve={CLAIMS[id].curve} />}
            </div>
            {CLAIMS[id].curve && <CurvePlot curve={CLAIMS[id].curve} title={title} />}
            <Figures title={title} components={components} />
          </div>
        )}
      </details>
    </li>
  );
}

/** Sets the bench where the proposition is seen best, and goes there. */
function TryIt({ title, curve }: { title: string; curve: Curve }) {
  const put = () => {
    const [first] = curve.lines;
    const last = curve.lines.at(-1) ?? first;
    compare(last.at(curve.show[1]), first.at(curve.show[0]));
    announce(m('props.tried', { title }));
    const target = document.getElementById('bench');
    target?.scrollIntoView();
    target?.focus();
  };
  return (
    <button type="button" class="btn" onClick={put}>
      {m('props.try')}
    </button>
  );
}

function Figures({ title, components }: { title: string; components: readonly Tested[] }) {
  return (
    <table class="tested">
      <caption>
        {m('props.tested')}
        <span class="vh">: {title}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{m('props.compared')}</th>
          <th scope="col">{m('props.effect')}</th>
          <th scope="col">{m('props.interval')}</th>
          <th scope="col">{m('props.least')}</th>
          <th scope="col">{m('props.draws')}</th>
        </tr>
      </thead>
      <tbody>
        {components.map((tested) => (
          <tr key={tested.name}>
            <th scope="row">
              {tested.name}
              <EffectPlot tested={tested} />
            </th>
            <td data-head={m('props.effect')}>{signed(tested.effect)}</td>
            <td data-head={m('props.interval')}>
              {m('props.between', { low: signed(tested.low), high: signed(tested.high) })}
            </td>
            <td data-head={m('props.least')}>
              {tested.minimum === 0 ? m('props.any') : signed(tested.minimum)}
            </td>
            <td data-head={m('props.draws')}>{thousands(tested.plays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(x: number): string {
  return `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(3)}`;
}
