import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PlanView } from '../../../classroom/protocol/wire.ts';
import { Page } from '../../parts/page.tsx';
import { askPlans } from '../teacher/doors.ts';
import './opening.css';
import { OpenedHere } from './opened-here.tsx';
import { OpeningForm } from './opening-form.tsx';
import { to } from './words.ts';

type Plans =
  | { readonly kind: 'coming' }
  | { readonly kind: 'no server' }
  | { readonly kind: 'here'; readonly plans: readonly PlanView[] };

/** A class is opened, or come back to. */
export function TeachScreen() {
  const plans = useSignal<Plans>({ kind: 'coming' });
  useEffect(() => {
    let here = true;
    askPlans().then((told) => {
      if (!here) return;
      plans.value =
        told.kind === 'open' ? { kind: 'here', plans: told.value } : { kind: 'no server' };
    });
    return () => {
      here = false;
    };
  }, [plans]);
  return (
    <Page title={to('title')} class="page o-page">
      <p class="o-lead">{to('lead')}</p>
      <div class="o-cols">
        <div>
          {plans.value.kind === 'coming' && <p role="status">{to('coming')}</p>}
          {plans.value.kind === 'no server' && (
            <div class="o-trouble" role="alert">
              <p>
                <b>{to('no server')}</b>
              </p>
              <p>{to('no server.mend')}</p>
            </div>
          )}
          {plans.value.kind === 'here' && <OpeningForm plans={plans.value.plans} />}
        </div>
        <OpenedHere />
      </div>
      <p class="o-kept">{to('kept')}</p>
    </Page>
  );
}
