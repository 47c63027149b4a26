import {
  EQUATION_NAMES,
  EQUATIONS,
  PARAMETERS,
  type ParameterRow,
} from '../../analysis/lab/equations.ts';
import { type SourceKey, WORKS } from './sources.ts';
import { m } from './words.ts';

const SYMBOLS = new Map(PARAMETERS.map(({ name, symbol }) => [name, symbol]));

/** For the specialist: every equation by its name, every parameter with range and basis. */
export function Reference() {
  return (
    <>
      <details class="equations">
        <summary>{m('parameters.equations')}</summary>
        <p class="small">{m('parameters.letters')}</p>
        <dl>
          {EQUATION_NAMES.map((name) => (
            <div key={name}>
              <dt>{m(`equation.${name}`)}</dt>
              <dd>
                {EQUATIONS[name].lines.map((line) => (
                  <code key={line}>
                    <Symbols text={line} />
                  </code>
                ))}
                <small>
                  <Symbols
                    text={
                      EQUATIONS[name].parameters.map((id) => SYMBOLS.get(id)).join(', ') ||
                      m('parameters.none')
                    }
                  />
                  {'. '}
                  {m('parameters.file', { file: `src/engine/${EQUATIONS[name].file}` })}
                </small>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <h3>{m('parameters.table')}</h3>
      {/* Focusable: a region that scrolls must be reachable by keyboard. */}
      <section class="model-scroll" tabIndex={0} aria-label={m('parameters.scroll')}>
        <table class="parameters">
          <thead>
            <tr>
              <th scope="col">{m('parameters.symbol')}</th>
              <th scope="col">{m('parameters.default')}</th>
              <th scope="col">{m('parameters.range')}</th>
              <th scope="col">{m('parameters.basis')}</th>
            </tr>
          </thead>
          <tbody>
            {PARAMETERS.map((parameter) => (
              <Parameter key={parameter.name} parameter={parameter} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Text in which what follows a `_` is set as an index: θ_talk. */
function Symbols({ text }: { text: string }) {
  return text
    .split(/_(\w+)/)
    .map((part, i) => (i % 2 === 1 ? <sub key={`${i} ${part}`}>{part}</sub> : part));
}

function Parameter({ parameter }: { parameter: ParameterRow }) {
  const { symbol, range, basis } = parameter;
  return (
    <tr>
      <th scope="row">
        <Symbols text={symbol} />
      </th>
      <td>{parameter.default}</td>
      <td>{m('props.between', { low: range[0], high: range[1] })}</td>
      <td>{basis}</td>
    </tr>
  );
}

const IN_ORDER = (Object.keys(WORKS) as SourceKey[]).sort((a, b) =>
  WORKS[a].short.localeCompare(WORKS[b].short, 'en'),
);

/** What was read, what each work gave, and whether it was checked. */
export function Sources() {
  return (
    <ul class="works">
      {IN_ORDER.map((key) => {
        const { authors, year, title, place, checked } = WORKS[key];
        return (
          <li key={key} id={key} tabIndex={-1} data-checked={checked}>
            <p>
              {authors}
              {year === null ? '' : ` ${year}`}. <cite>{title}</cite>. {place}.{' '}
              <em>{m(checked ? 'sources.checked' : 'sources.memory')}</em>
            </p>
            <p>{m(`gives.${key}`)}</p>
          </li>
        );
      })}
    </ul>
  );
}
