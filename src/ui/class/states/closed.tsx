import type { Why } from '../../../classroom/client/link.ts';
import { hashOf } from '../../routes.ts';
import { BandRow } from '../band.tsx';
import { Shell } from '../shell.tsx';
import { Sign, type SignName } from '../sign.tsx';
import { c } from '../words.ts';

/** What can be done about each end of a line: take the seat again with the word, or nothing but go. */
const AGAIN: readonly Why[] = ['taken', 'removed', 'wrong token', 'unreachable'];

const signOf = (why: Why): SignName =>
  why === 'unreachable' ? 'wifi-slash' : why === 'taken' ? 'user-plus' : 'sign-out';

interface Props {
  readonly why: Why;
  /** Back to the page of coming in, with the code that this device knows. */
  readonly onJoin: () => void;
}

/** The seat is lost to this device, or the class is gone: why, and what to do. */
export function Closed({ why, onJoin }: Props) {
  return (
    <Shell
      page={`closed-${why}`}
      class="cl-page"
      head={
        <div class="cl-head">
          <p class="wordmark">{c('brand')}</p>
        </div>
      }
      band={<BandRow sign={<Sign name={signOf(why)} />}>{c('closed.band')}</BandRow>}
      act={
        <>
          <a class="btn" href={hashOf({ screen: 'casebook', caseId: null })}>
            {c('closed.casebook')}
          </a>
          {AGAIN.includes(why) && (
            <button type="button" class="btn btn-red" onClick={onJoin}>
              {c('closed.join')}
            </button>
          )}
        </>
      }
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c(titleOf(why))}
      </h1>
      <p class="lead">{c(`why.${why}`)}</p>
    </Shell>
  );
}

function titleOf(why: Why) {
  switch (why) {
    case 'taken':
      return 'closed.taken';
    case 'removed':
      return 'closed.removed';
    case 'gone':
    case 'over':
      return 'closed.gone';
    default:
      return 'closed.title';
  }
}
