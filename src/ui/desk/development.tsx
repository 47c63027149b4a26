import { useEffect } from 'preact/hooks';
import { layout } from '../layout.ts';
import { announce } from '../parts/announce.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';
import { OnItsWay } from './on-its-way.tsx';
import { useStageFoot } from './stage-foot.ts';
import { Tray } from './tray.tsx';

/** The world did something: its paper on top, and a moment to read it. */
export function DevelopmentScreen({ paper: id }: { paper: string }) {
  const { session, table } = useHere();
  const foot = useStageFoot<HTMLElement>();
  const paper = session.desk.value.papers.find((one) => one.id === id);
  useEffect(() => {
    table.paper.value = null;
    if (paper) announce(paper.headline);
  }, [id]);
  const goOn = (
    <button type="button" class="btn btn-send" onClick={() => session.play.continue()}>
      {t('common.goOn')} <Icon name="arrow-right" />
    </button>
  );
  const phone = layout.value === 'phone';
  return (
    <div class="view view-reading" data-pane="paper">
      <Tray {...(paper ? { paper, stamp: paper.stamp } : {})} note={t('reply.in')} />
      {!phone && (
        <section
          ref={foot}
          class="blotter blotter-low"
          id="move"
          aria-labelledby="move-h"
          tabIndex={-1}
        >
          <h2 class="ask" id="move-h">
            {t('development.title')}
          </h2>
          <p class="ask-sub">{t('development.sub')}</p>
          {goOn}
        </section>
      )}
      {!phone && (
        <div class="right">
          <OnItsWay />
        </div>
      )}
      {phone && <div class="thumb">{goOn}</div>}
    </div>
  );
}
