import { useSignal } from '@preact/signals';
import type { PackView } from '../../../classroom/protocol/views.ts';
import { READINGS, type Reading } from '../../../vocabulary/classroom.ts';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { hashOf } from '../../routes.ts';
import { ChannelCards } from './channel-cards.tsx';
import './pack.css';
import { RoleCard } from './role-card.tsx';
import { Debrief, Notes, Timeline } from './sheets.tsx';
import { tk } from './words.ts';

const PARTS = ['roles', 'channels', 'timeline', 'debrief', 'notes'] as const;
type PackPart = (typeof PARTS)[number];

/** The sheets as they will be printed, and above them what is to be printed. */
export function Pack({ classId, pack }: { classId: string; pack: PackView }) {
  const parts = useSignal<readonly PackPart[]>(PARTS);
  const reading = useSignal<Reading>('plain');
  const has = (part: PackPart) => parts.value.includes(part);
  return (
    <>
      <header class="pk-bar">
        <a class="btn btn-bare" href={hashOf({ screen: 'desk', classId, link: null })}>
          <Icon name="arrow-left" /> {tk('back')}
        </a>
        <h1>
          {tk('title')} <span>{pack.case.title}</span>
        </h1>
        <fieldset class="pk-what">
          <legend class="vh">{tk('what')}</legend>
          {PARTS.map((part) => (
            <label key={part} class="opt">
              <input
                type="checkbox"
                checked={has(part)}
                onChange={() => {
                  parts.value = PARTS.filter((one) => (one === part ? !has(one) : has(one)));
                }}
              />
              <i />
              <b>{tk(`what.${part}`)}</b>
            </label>
          ))}
        </fieldset>
        <Choice
          label={tk('reading')}
          options={READINGS}
          value={reading.value}
          name={(one) => tk(`reading.${one}`)}
          onChoose={(one) => (reading.value = one)}
        />
        <button type="button" class="btn btn-send" onClick={() => print()}>
          <Icon name="printer" /> {tk('print')}
        </button>
        <p>
          {tk('on.paper')} {tk('reading.means')}
        </p>
      </header>
      <main class="pk">
        {has('roles') &&
          pack.cards.map((card, i) => (
            <RoleCard key={card.role} pack={pack} card={card} n={i + 1} reading={reading.value} />
          ))}
        {has('channels') && <ChannelCards pack={pack} />}
        {has('timeline') && <Timeline pack={pack} />}
        {has('debrief') && <Debrief pack={pack} />}
        {has('notes') && <Notes pack={pack} />}
      </main>
    </>
  );
}
