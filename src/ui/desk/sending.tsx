import { useEffect } from 'preact/hooks';
import '../styles/sending.css';
import type { SendingView } from '../../projection/views.ts';
import { announce } from '../parts/announce.tsx';
import { Icon } from '../parts/icon.tsx';
import { Legend, Paragraphs } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

/** Just sent: what was said, and beside it what the carrier will write; not quite the same. */
export function SendingScreen({ sending }: { sending: SendingView }) {
  const { session } = useHere();
  const { said, reported, channel, kind, venue, leaves, arrives } = sending;
  useEffect(() => announce(t('sending.announce', { channel, leaves, arrives })), [sending]);
  return (
    <div class="view view-away">
      <section class="away" id="move" aria-labelledby="sent-h" tabIndex={-1}>
        <header class="away-top">
          <h2 class="ask" id="sent-h" tabIndex={-1} data-lead>
            {t('sending.title')}
          </h2>
          <dl class="away-meta">
            <Row label={t('sending.by')}>
              <Icon name={kind === 'back' ? 'eye-slash' : 'seal-check'} /> {channel}
            </Row>
            {venue && <Row label={t('sending.at')}>{venue}</Row>}
            <Row label={t('sending.leaves')}>{leaves}</Row>
            <Row label={t('sending.arrives')}>{arrives}</Row>
          </dl>
          <button type="button" class="btn btn-send" onClick={() => session.play.continue()}>
            {t('sending.go')} <Icon name="arrow-right" />
          </button>
        </header>
        {reported && <p class="away-note">{t('sending.differ')}</p>}
        <div class={reported ? 'away-papers two' : 'away-papers'}>
          <article class="on-paper words-paper">
            <h3>{t(reported ? 'sending.said' : 'sending.sent')}</h3>
            <div class="typed">
              <Paragraphs statements={said} />
            </div>
            <Legend statements={said} />
          </article>
          {reported && (
            <article class="on-paper words-paper words-reported">
              <h3>{t('sending.reported')}</h3>
              <div class="typed">
                <Paragraphs statements={reported} />
              </div>
              <Legend statements={reported} />
            </article>
          )}
        </div>
      </section>
    </div>
  );
}

function Row({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
