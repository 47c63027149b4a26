import { cases } from 'virtual:casebook';
import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { unreachable } from '../vocabulary/never.ts';
import type { Era } from '../vocabulary/words.ts';
import { Casebook } from './casebook/casebook.tsx';
import { LiveRegion } from './parts/announce.tsx';
import { Lazily } from './parts/loading.tsx';
import { Popover } from './parts/popover.tsx';
import { Trouble } from './parts/trouble.tsx';
import { hashOf, type Route, route } from './routes.ts';
import { t } from './strings/t.ts';

/** Screens that come when they are first asked for. */
const briefing = () => import('./briefing/briefing-screen.tsx').then((part) => part.BriefingScreen);
const pair = () => import('./pair/pair-screen.tsx').then((part) => part.PairScreen);
const play = () => import('./desk/play-screen.tsx').then((part) => part.PlayScreen);
const replay = () => import('./replay/replay-screen.tsx').then((part) => part.ReplayScreen);
const debrief = () => import('./debrief/debrief-screen.tsx').then((part) => part.DebriefScreen);
const essay = () => import('./essay/essay.tsx').then((part) => part.Essay);
const glossary = () => import('./glossary/glossary.tsx').then((part) => part.Glossary);
const model = () => import('./model/model-screen.tsx').then((part) => part.ModelScreen);
const credits = () => import('./credits/credits.tsx').then((part) => part.Credits);
const teach = () => import('./class/opening/teach-screen.tsx').then((part) => part.TeachScreen);
const desk = () => import('./class/teacher/desk-screen.tsx').then((part) => part.DeskScreen);
const pack = () => import('./class/print/pack-screen.tsx').then((part) => part.PackScreen);
const projector = () =>
  import('./class/projector/projector-screen.tsx').then((part) => part.ProjectorScreen);
const classroom = () => import('./class/class-screen.tsx').then((part) => part.ClassScreen);
const settings = () => import('./settings/settings-screen.tsx').then((part) => part.SettingsScreen);

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'casebook':
      return <Casebook />;
    case 'brief':
      return <Lazily what={t('load.briefing')} load={briefing} props={route} />;
    case 'pair':
      return <Lazily what={t('load.briefing')} load={pair} props={route} />;
    case 'play':
      return <Lazily what={t('load.desk')} load={play} props={route} />;
    case 'replay':
      return <Lazily what={t('load.replay')} load={replay} props={{ caseId: route.caseId }} />;
    case 'debrief':
      return <Lazily what={t('load.debrief')} load={debrief} props={route} />;
    case 'shared':
      return (
        <Lazily
          what={t('load.debrief')}
          load={debrief}
          props={{ caseId: route.caseId, save: route.code, shared: true }}
        />
      );
    case 'essay':
      return <Lazily what={t('load.essay')} load={essay} props={{}} />;
    case 'glossary':
      return <Lazily what={t('load.glossary')} load={glossary} props={{}} />;
    case 'model':
      return <Lazily what={t('load.model')} load={model} props={{}} />;
    case 'credits':
      return <Lazily what={t('load.credits')} load={credits} props={{}} />;
    case 'settings':
      return <Lazily what={t('menu.settings')} load={settings} props={{}} />;
    case 'teach':
      return <Lazily what={t('load.class')} load={teach} props={{}} />;
    case 'desk':
      return <Lazily what={t('load.class')} load={desk} props={route} />;
    case 'pack':
      return <Lazily what={t('load.class')} load={pack} props={route} />;
    case 'project':
      return <Lazily what={t('load.class')} load={projector} props={route} />;
    case 'class':
      return <Lazily what={t('load.class')} load={classroom} props={{ code: route.code }} />;
    default:
      return unreachable(route);
  }
}

/** The inks of the casebook and of the pages that belong to no case. */
const HOUSE: Era = '1962';

/** The inks of a screen: those of its case. */
function eraOf(route: Route): Era {
  if (!('caseId' in route) || route.screen === 'casebook') return HOUSE;
  return cases.find(({ id }) => id === route.caseId)?.era ?? HOUSE;
}

/** A failed screen says so and offers the way back; the play itself is stored entry by entry. */
class Guard extends Component<{ children: ComponentChildren }, { reason: string | null }> {
  override state = { reason: null };
  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  render() {
    if (this.state.reason === null) return this.props.children;
    return (
      <Trouble
        title={t('trouble.screen.title')}
        found={t('trouble.screen', { reason: this.state.reason })}
        mend={t('trouble.screen.mend')}
        action={{ label: t('trouble.reload'), run: () => location.reload() }}
      />
    );
  }
}

export function App() {
  const now = route.value;
  /** Another screen is another tree; within the casebook and a class only what lies open changes. */
  const { screen } = now;
  const key = screen === 'casebook' || screen === 'class' ? screen : hashOf(now);
  const era = eraOf(now);
  useLayoutEffect(() => {
    document.documentElement.dataset.era = era;
  }, [era]);
  const first = useRef(true);
  /** A new screen begins at its top; the first one where the browser left it. */
  useLayoutEffect(() => {
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [key]);
  return (
    <>
      <Guard key={key}>
        <Screen key={key} route={now} />
      </Guard>
      <Popover />
      <LiveRegion />
    </>
  );
}
