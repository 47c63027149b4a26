import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { knock } from '../../../classroom/client/doors.ts';
import type { KeptSeat } from '../../../classroom/client/keep.ts';
import type { Why } from '../../../classroom/client/link.ts';
import { signsOf } from '../../../classroom/protocol/code.ts';
import type { Entrance, Found } from '../../../classroom/protocol/wire.ts';
import { unreachable } from '../../../vocabulary/never.ts';
import { c } from '../words.ts';
import { AliasPage } from './alias-page.tsx';
import { CodePage } from './code-page.tsx';
import { WordPage } from './word-page.tsx';

export type Coming = Extract<Entrance, { readonly as: 'new' | 'word' }>;

interface Props {
  /** From the address; null where it is to be typed. */
  readonly code: string | null;
  /** Why the last try came to nothing. */
  readonly why: Why | null;
  readonly busy: boolean;
  /** A seat that this device holds in another class. */
  readonly held: KeptSeat | null;
  readonly onCome: (entrance: Coming) => void;
}

type Step =
  | { readonly kind: 'code' }
  | { readonly kind: 'alias'; readonly found: Found }
  | { readonly kind: 'word'; readonly found: Found };

/** Coming in: the code, then a code-name; or the word by which another device's seat is taken. */
export function Join({ code: given, why, busy, held, onCome }: Props) {
  const step = useSignal<Step>({ kind: 'code' });
  const code = useSignal(given ?? '');
  const looking = useSignal(false);
  const trouble = useSignal<string | null>(null);

  const tidy = () => signsOf(code.peek()).join('');
  const look = async () => {
    looking.value = true;
    trouble.value = null;
    const answer = await knock(tidy());
    looking.value = false;
    if (answer.kind !== 'found') trouble.value = c(`join.${answer.kind}`);
    else if (answer.found.locked) step.value = { kind: 'word', found: answer.found };
    else step.value = { kind: 'alias', found: answer.found };
  };
  /** Six others: the class gives a fresh handful each time. */
  const others = async () => {
    const answer = await knock(tidy());
    if (answer.kind === 'found') step.value = { kind: 'alias', found: answer.found };
    else trouble.value = c(`join.${answer.kind}`);
  };
  useEffect(() => {
    code.value = given ?? '';
    if (given !== null) void look();
  }, [given]);
  useEffect(() => {
    // Somebody was quicker: six that are still free.
    if (why === 'alias taken') void others();
    // Nobody new comes in: who has a seat already may come back to it.
    const now = step.peek();
    if (why === 'locked' && now.kind === 'alias') {
      step.value = { kind: 'word', found: { ...now.found, locked: true } };
    }
  }, [why]);

  const said = trouble.value ?? (why === null ? null : c(`why.${why}`));
  const now = step.value;
  const back = () => (step.value = { kind: 'code' });
  switch (now.kind) {
    case 'code':
      return <CodePage code={code} busy={looking.value} trouble={said} held={held} onJoin={look} />;
    case 'alias':
      return (
        <AliasPage
          found={now.found}
          code={code.value}
          busy={busy}
          trouble={said}
          onBack={back}
          onOthers={others}
          onWord={() => (step.value = { kind: 'word', found: now.found })}
          onCome={(alias) => {
            const { classId } = now.found;
            onCome({ as: 'new', classId, code: tidy(), alias });
          }}
        />
      );
    case 'word':
      return (
        <WordPage
          found={now.found}
          code={code.value}
          busy={busy}
          trouble={said}
          onBack={now.found.locked ? back : () => (step.value = { ...now, kind: 'alias' })}
          onCome={(alias, word) => {
            const { classId } = now.found;
            onCome({ as: 'word', classId, code: tidy(), alias, word });
          }}
        />
      );
    default:
      return unreachable(now);
  }
}
