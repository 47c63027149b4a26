import '../styles/reply.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ReplyView } from '../../projection/views.ts';
import { useHere } from '../desk/here.ts';
import { useStageFoot } from '../desk/stage-foot.ts';
import { Tray } from '../desk/tray.tsx';
import { layout } from '../layout.ts';
import { announce } from '../parts/announce.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { Crossing } from './crossing.tsx';
import { Moved } from './moved.tsx';

/** What came back: the paper, whether it answers you at all, and what moved. */
export function ReplyScreen({ reply }: { reply: ReplyView }) {
  const { session, table, decides } = useHere();
  const { turn } = session.desk.value;
  const pane = useSignal<'paper' | 'move'>('paper');
  useEffect(() => {
    table.paper.value = null;
    announce(reply.paper.headline);
  }, [reply.message]);
  const asked = decides && turn !== null && turn.answers === reply.message;
  const goOn = () => session.play.continue();
  const on = (
    <button type="button" class="btn btn-send" onClick={goOn}>
      {t(asked ? 'reply.answer' : 'reply.goOn')} <Icon name="arrow-right" />
    </button>
  );
  const stamp = reply.crossing ? t('desk.paper.crossed') : reply.paper.stamp;
  const tray = <Tray paper={reply.paper} stamp={stamp} note={t('reply.in')} />;
  const said = <Said reply={reply} />;
  const moved = (
    <Moved moved={reply.moved}>{layout.value !== 'phone' && <div class="go">{on}</div>}</Moved>
  );
  if (layout.value !== 'phone') {
    return (
      <div class="view view-reply">
        {tray}
        {reply.crossing ? <Crossing crossing={reply.crossing} /> : said}
        {moved}
      </div>
    );
  }
  return (
    <div class="view view-reply">
      {pane.value === 'paper' ? tray : moved}
      {pane.value === 'paper' && (reply.crossing ? <Crossing crossing={reply.crossing} /> : said)}
      <div class="thumb">
        <button
          type="button"
          class="btn"
          onClick={() => {
            pane.value = pane.value === 'paper' ? 'move' : 'paper';
            scrollTo(0, 0);
          }}
        >
          {t(pane.value === 'paper' ? 'reply.toMoved' : 'reply.toPaper')}
        </button>
        {on}
      </div>
    </div>
  );
}

/** In one line: what their answer does. */
function Said({ reply }: { reply: ReplyView }) {
  const foot = useStageFoot<HTMLElement>();
  return (
    <section ref={foot} class="blotter blotter-low" aria-labelledby="said-h">
      <h2 class="ask" id="said-h">
        {reply.reply === null ? t('reply.initiative') : t(`reply.${reply.reply}`)}
      </h2>
      <p class="ask-sub">{reply.paper.headline}</p>
    </section>
  );
}
