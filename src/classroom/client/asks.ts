/** Questions to the class, each with its answer: they change nothing and are not kept. */
import type { StudentAsk } from '../protocol/commands.ts';
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

export type AnswerTo<Kind extends StudentAsk['kind']> = Extract<Answer, { readonly kind: Kind }>;

export interface Asks {
  readonly ask: <Kind extends StudentAsk['kind']>(
    ask: Extract<StudentAsk, { readonly kind: Kind }>,
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
export function asksOf(send: () => ((name: string, message: unknown) => void) | null): Asks {
  const pending = new Map<number, Pending>();
  let last = 0;
  const settle = (n: number): Pending | null => {
    const one = pending.get(n) ?? null;
    pending.delete(n);
    return one;
  };
  return {
    ask<Kind extends StudentAsk['kind']>(ask: Extract<StudentAsk, { readonly kind: Kind }>) {
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
