import { cases } from 'virtual:casebook';
import { announce } from '../../parts/announce.tsx';
import { hashOf } from '../../routes.ts';
import { codeText } from '../code.ts';
import { Sign } from '../sign.tsx';
import { askDelete } from '../teacher/doors.ts';
import { forgetClass, goesAt, type KeptClass, keptClasses } from '../teacher/kept-classes.ts';
import { Twice } from '../teacher/twice.tsx';
import { to } from './words.ts';

const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** The classes whose keys are on this device: return, print, delete. */
export function OpenedHere() {
  return (
    <section class="o-mine" aria-labelledby="o-mine-h">
      <h2 id="o-mine-h">{to('mine')}</h2>
      {keptClasses.value.length === 0 && <p>{to('mine.none')}</p>}
      <ul>
        {keptClasses.value.map((kept) => (
          <Kept key={kept.classId} kept={kept} />
        ))}
      </ul>
    </section>
  );
}

function Kept({ kept }: { kept: KeptClass }) {
  const { classId, code } = kept;
  const title = cases.find(({ id }) => id === kept.case)?.short ?? '';
  return (
    <li>
      <h3>
        <span class="o-code">{codeText(code)}</span> {title}
      </h3>
      <p>{to('mine.opened', { when: WHEN.format(kept.at), until: DAY.format(goesAt(kept)) })}</p>
      <div class="go">
        <a class="btn" href={hashOf({ screen: 'desk', classId, link: null })}>
          <Sign name="arrow-right" /> {to('mine.return')}
        </a>
        <a class="btn" href={hashOf({ screen: 'pack', classId })}>
          <Sign name="printer" /> {to('mine.pack')}
        </a>
        <Twice
          again={to('mine.delete.again')}
          run={async () => {
            const shut = await askDelete(classId, kept.teacherToken);
            if (shut.kind === 'no server') return announce(to('no server'));
            // Refused: it is there no more, or not this one's; either way its key opens nothing.
            forgetClass(classId);
            announce(to('mine.deleted', { code: codeText(code) }));
          }}
        >
          <Sign name="trash" /> {to('mine.delete')}
        </Twice>
      </div>
    </li>
  );
}
