import { Sign } from '../sign.tsx';
import { Way } from '../ways.tsx';
import { c } from '../words.ts';

/** What a class needs to know before it begins, in forty seconds. */
export function HowTo() {
  return (
    <section aria-labelledby="how-h">
      <h2 class="h-label" id="how-h">
        {c('how.title')}
      </h2>
      <ol class="how">
        <li>
          <p>
            <b>{c('how.chair')}</b> {c('how.chair.text')}
          </p>
        </li>
        <li>
          <p>
            <b>{c('how.way')}</b>
          </p>
          <ul class="how-ways">
            {(['official', 'back', 'third'] as const).map((kind) => (
              <li key={kind}>
                <Way kind={kind} />
                <span>
                  <b>{c(`how.${kind}`)}</b> {c(`how.${kind}.text`)}
                </span>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <p>
            <b>{c('how.venue')}</b> {c('how.venue.text')}
          </p>
        </li>
        <li>
          <p>
            <b>{c('how.secret')}</b> {c('how.secret.text')}
          </p>
          <p class="secret-tag">
            <Sign name="lock" /> {c('secret.sample')}
          </p>
        </li>
      </ol>
    </section>
  );
}
