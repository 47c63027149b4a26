import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../strings/t.ts';
import { loadAgain } from './again.ts';
import { Trouble } from './trouble.tsx';

/** Shows that something is on its way, and what. */
export function Busy({ what }: { what: string }) {
  return (
    <main class="busy" aria-busy="true">
      <p role="status">{t('common.loading', { what })}…</p>
      <div class="busy-line" aria-hidden="true">
        <i />
      </div>
    </main>
  );
}

interface Props<P> {
  readonly what: string;
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

type State<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly Screen: ComponentType<P> }
  | { readonly kind: 'failed' };

/** A screen fetched when it is first asked for; a failed fetch can be tried again. */
export function Lazily<P extends object>({ what, load, props }: Props<P>) {
  const [state, set] = useState<State<P>>({ kind: 'loading' });
  useEffect(() => {
    let here = true;
    set({ kind: 'loading' });
    load().then(
      (Screen) => here && set({ kind: 'here', Screen }),
      () => here && set({ kind: 'failed' }),
    );
    return () => {
      here = false;
    };
  }, [load]);
  if (state.kind === 'here') return <state.Screen {...props} />;
  if (state.kind === 'loading') return <Busy what={what} />;
  return (
    <Trouble
      title={t('trouble.title')}
      found={t('trouble.chunk', { what })}
      mend={t('trouble.chunk.mend')}
      action={{ label: t('common.tryAgain'), run: () => void loadAgain().catch(() => undefined) }}
    />
  );
}
