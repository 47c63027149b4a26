/** Stories: every page of a student's seat, fed by hand. `?story=adviser` in the address. */
import { render } from 'preact';
import type { KeptSeat } from '../../src/classroom/client/keep.ts';
import type { Heard, Line, Link, LinkOptions, Told } from '../../src/classroom/client/link.ts';
import { debriefView } from '../../src/projection/debrief.ts';
import { historyTape } from '../../src/projection/history.ts';
import { startPlay } from '../../src/projection/play.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import { ClassScreen } from '../../src/ui/class/class-screen.tsx';
import { watchLayout } from '../../src/ui/layout.ts';
import { LiveRegion } from '../../src/ui/parts/announce.tsx';
import { Popover } from '../../src/ui/parts/popover.tsx';
import { applySettings } from '../../src/ui/settings.ts';
import { type Scene, stories } from './scenes.ts';

const asked = new URLSearchParams(location.search);
const name = asked.get('story') ?? 'join';

localStorage.clear();
const scene: Scene | undefined = await stories[name]?.();
if (scene === undefined) throw new Error(`No story ${name}: ${Object.keys(stories).join(', ')}`);
for (const [key, value] of Object.entries(scene.kept ?? {})) {
  localStorage.setItem(`back-channel:${key}`, JSON.stringify(value));
}
if (scene.seated !== false) {
  const seat: KeptSeat = {
    classId: 'story',
    code: 'KX74RN',
    seat: 's1',
    token: 't',
    alias: 'LANTERN',
  };
  localStorage.setItem('back-channel:class', JSON.stringify(seat));
}
const text = asked.get('text');
if (text) localStorage.setItem('back-channel:settings', JSON.stringify({ text }));

/** A link that says what the story says. */
function open({ heard }: LinkOptions): Link {
  let line: Line = scene?.line ?? { kind: 'open' };
  let passed = scene?.views.play?.passed ?? 0;
  const say = (views: Partial<Told>, to: Heard) => {
    for (const which of ['class', 'seat', 'table', 'play'] as const) {
      const view = views[which];
      if (view !== undefined) to.told(which, view as never);
    }
  };
  queueMicrotask(() => {
    heard.line(line);
    if (scene) say(scene.views, heard);
    if (scene?.waiting) heard.waiting(scene.waiting);
  });
  return {
    ask: (async (ask: { kind: string; demarche?: never }) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      const answer = await scene?.answer?.(ask as never);
      if (answer === undefined) throw new Error('no answer');
      return answer;
    }) as Link['ask'],
    line: () => line,
    waiting: () => scene?.waiting ?? [],
    now: () => Date.now(),
    give: (command) => console.log('give', JSON.stringify(command)),
    passed: () => passed,
    read(count) {
      passed = count;
      const next = scene?.read?.(count);
      if (next) setTimeout(() => heard.told('play', next), 80);
    },
    retry() {
      line = { kind: 'open' };
      heard.line(line);
    },
    close() {},
  };
}

applySettings(document.documentElement);
watchLayout(document.documentElement);
void [debriefView, historyTape, startPlay, soleHolder, memoryShelf];
const app = document.getElementById('app');
if (app) {
  render(
    <>
      <ClassScreen code={scene.code ?? null} open={open} />
      <Popover />
      <LiveRegion />
    </>,
    app,
  );
}
