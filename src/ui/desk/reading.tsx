import { layout } from '../layout.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { BlankForm, useCompose } from './blank-form.tsx';
import { Blotter } from './blotter.tsx';
import { useHere } from './here.ts';
import { OnItsWay } from './on-its-way.tsx';
import { Tray } from './tray.tsx';
import { WaitButton } from './wait-button.tsx';

/** At the desk: what came, what is asked, what is on its way. A phone shows one of them at a time. */
export function Reading() {
  const { company } = useHere();
  if (layout.value === 'phone') return <PhoneReading />;
  return (
    <div class="view view-reading">
      <Tray />
      <Blotter />
      <div class="right">
        <OnItsWay most={1} />
        {company && <company.Room />}
        <BlankForm />
      </div>
    </div>
  );
}

function PhoneReading() {
  const { session, table, company } = useHere();
  const compose = useCompose();
  const { papers, chair, turn } = session.desk.value;
  const hands = chair.between && turn !== null && turn.answers !== null;
  const at = papers.findIndex(({ id }) => id === table.paper.value);
  const paperNow = Math.max(0, at);
  const older = papers[(paperNow + 1) % papers.length];
  const paper = table.pane.value === 'paper';
  return (
    <div class="view view-reading" data-pane={table.pane.value}>
      {paper ? <Tray /> : <Blotter />}
      {!paper && company && <company.Room />}
      <div class="thumb">
        {paper ? (
          <>
            <button
              type="button"
              class="btn"
              disabled={papers.length < 2}
              onClick={() => {
                table.paper.value = older?.id ?? null;
                scrollTo(0, 0);
              }}
            >
              {t('desk.paperOf', { n: paperNow + 1, of: papers.length })}
              <Icon name="caret-right" />
            </button>
            <button
              type="button"
              class="btn btn-send"
              onClick={() => {
                table.pane.value = 'move';
                scrollTo(0, 0);
              }}
            >
              {t('desk.move')} <Icon name="arrow-right" />
            </button>
          </>
        ) : (
          <>
            <button type="button" class="btn" onClick={() => (table.pane.value = 'paper')}>
              <Icon name="caret-left" /> {t('desk.papers')}
            </button>
            {!hands && (
              <>
                <button type="button" class="btn" onClick={() => compose()}>
                  {t(chair.between ? 'between.chooseShort' : 'desk.writeShort')}
                </button>
                <WaitButton />
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}
