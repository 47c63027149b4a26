import type { ChannelKind } from '../../../vocabulary/words.ts';
import { CHANNEL_KINDS } from '../../../vocabulary/words.ts';
import { Icon } from '../../parts/icon.tsx';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { Way } from '../ways.tsx';
import { c } from '../words.ts';

/** What differs between the two ways, in the order in which it is told. */
const DIFFERENCES = ['who', 'when', 'deny', 'weight'] as const;

/**
 * One harmless message by two channels, to see the difference. All of it on this device; the class only
 * hears that it was done.
 */
export function Practice({ onCard }: { onCard: () => void }) {
  const { marks, mark, give } = usePlace();
  const { practised } = marks.value;
  const next = CHANNEL_KINDS.find((kind) => !practised.includes(kind));
  const send = (channel: ChannelKind) => {
    if (!practised.includes(channel)) mark({ practised: [...practised, channel] });
    give({ kind: 'practise', channel });
  };
  const both = next === undefined;
  return (
    <Shell
      page={`practice-${practised.length}`}
      class="cl-page"
      act={
        <>
          <button type="button" class={both ? 'btn btn-red' : 'btn'} onClick={onCard}>
            <Sign name="identification-card" /> {c('waiting.card')}
          </button>
          {next && (
            <button type="button" class="btn btn-red" onClick={() => send(next)}>
              {c(`practice.by.${next}`)} <Icon name="arrow-right" />
            </button>
          )}
        </>
      }
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c(both ? 'practice.done' : 'practice.title')}
      </h1>
      <p class="lead">{c(both ? 'practice.done.text' : 'practice.text')}</p>
      <section class="form-box" aria-labelledby="practice-h">
        <h2 class="form-h" id="practice-h">
          <Sign name="file-text" /> {c('practice.message')}
        </h2>
        <p class="form-p">{c('practice.words')}</p>
      </section>
      <div class="practice-two">
        {CHANNEL_KINDS.map((kind) => (
          <section
            key={kind}
            class={practised.includes(kind) ? 'practice-way' : 'practice-way practice-not'}
            aria-labelledby={`practice-${kind}`}
          >
            <h2 id={`practice-${kind}`} class="h-label">
              <Way kind={kind} /> {c(`practice.${kind}`)}
            </h2>
            {practised.includes(kind) ? (
              <dl>
                {DIFFERENCES.map((what) => (
                  <div key={what}>
                    <dt>{c(`practice.${what}`)}</dt>
                    <dd>{c(`practice.${what}.${kind}`)}</dd>
                  </div>
                ))}
              </dl>
            ) : (
              <p class="note">{c('practice.not')}</p>
            )}
          </section>
        ))}
      </div>
    </Shell>
  );
}
