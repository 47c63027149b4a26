/** Questions to the class, each with its answer: they change nothing and are not kept. */
import type { StudentAsk, TeacherAsk } from '../protocol/commands.ts';
import type { Answer, FromClass, RefusalCode } from '../protocol/wire.ts';

/** Why a question came to nothing: refused, or the line went before the answer came. */
export class Unanswered extends Error {
  readonly code: RefusalCode | 'lost';
  constructor(code: RefusalCode | 'lost', text: string) {
    super(text);
    this.name = 'Unanswered';
    this.code = code;
  }
}

type Ask = StudentAsk | TeacherAsk;
/** What a question of this kind is answered with; some kinds are answered alike. */
export type AnswerTo<Kind extends Ask['kind']> = Answer extends infer One
  ? One extends { readonly kind: infer Told }
    ? Kind & Told extends never
      ? never
      : One
    : never
  : never;

/** Questions of the devices of one kind. */
export interface Asks<Asked extends Ask = StudentAsk> {
  readonly ask: <Kind extends Asked['kind']>(
    ask: Extract<Asked, { readonly kind: Kind }>,
  ) => Promise<AnswerTo<Kind>>;
  readonly told: (told: FromClass['told']) => void;
  /** The line is gone: nothing that was asked will be answered. */
  readonly lost: () => void;
}

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Unanswered) => void;
}

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

const LOST = 'The line to the class is gone.';

/** @param send - null while there is no line */
export function asksOf<Asked extends Ask = StudentAsk>(
  send: () => ((name: string, message: unknown) => void) | null,
): Asks<Asked> {
  const pending = new Map<number, Pending>();
  let last = 0;
  const settle = (n: number): Pending | null => {
    const one = pending.get(n) ?? null;
    pending.delete(n);
    return one;
  };
  return {
    ask<Kind extends Asked['kind']>(ask: Extract<Asked, { readonly kind: Kind }>) {
      const line = send();
      if (line === null) return Promise.reject(new Unanswered('lost', LOST));
      last += 1;
      const n = last;
      return new Promise<AnswerTo<Kind>>((resolve, reject) => {
        setTimeout(() => settle(n)?.reject(new Unanswered('lost', LOST)), PATIENCE);
        pending.set(n, { resolve: (answer) => resolve(answer as AnswerTo<Kind>), reject });
        line('ask', { n, ask });
      });
    },
    told({ n, answer, refusal }) {
      const one = settle(n);
      if (answer !== null) one?.resolve(answer);
      else one?.reject(new Unanswered(refusal?.code ?? 'unknown', refusal?.text ?? ''));
    },
    lost() {
      for (const n of [...pending.keys()]) settle(n)?.reject(new Unanswered('lost', LOST));
    },
  };
}
