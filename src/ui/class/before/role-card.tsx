import type { CardView, SeatView } from '../../../classroom/protocol/views.ts';
import { Picture } from '../../parts/picture.tsx';
import { faceOf } from '../../parts/pictures.ts';
import { Sign, type SignName } from '../sign.tsx';
import { Way } from '../ways.tsx';
import { c } from '../words.ts';

/** The sign of each duty. */
export const DUTY_SIGNS = {
  decides: 'hand-palm',
  advises: 'chats',
  carries: 'sign-out',
  mediates: 'handshake',
  publishes: 'broadcast',
} as const satisfies Readonly<Record<CardView['duty'], SignName>>;

interface Props {
  readonly seat: SeatView;
  readonly card: CardView;
}

/** The public card: anyone may see it. Who you are, what you do and may not, whom you reach. */
export function RoleCard({ seat, card }: Props) {
  const { room, carries, notYou } = seat.reach;
  const others = room.filter(({ role }) => role !== card.role);
  return (
    <>
      <header class="role-art">
        <Picture drawing={faceOf(card.portrait)} class="role-face" />
        <p class="role-table">
          {seat.table && (
            <span class="cl-badge">
              <span class="vh">{c('head.table')} </span>
              {seat.table}
            </span>
          )}
          <span class="role-alias cable">{seat.alias}</span>
        </p>
      </header>
      <div class="role-text">
        <div>
          <p class="h-label">{c('waiting.you')}</p>
          <h1 class="h-poster" tabIndex={-1} data-lead>
            {card.name}
          </h1>
          <p class="role-office">{officeText(card)}</p>
          <p class="lead">{card.pitch}</p>
          {seat.deputy && <p class="lead">{c('role.deputy')}</p>}
        </div>
        <dl class="powers">
          <div>
            <dt>
              <Sign name={DUTY_SIGNS[card.duty]} /> {c(`role.${card.duty}`)}
            </dt>
            <dd>{c(`role.${card.duty}.text`)}</dd>
          </div>
          <div>
            <dt>
              <Sign name="prohibit" /> {c('role.cannot')}
            </dt>
            <dd>{c(`role.${card.duty}.cannot`)}</dd>
          </div>
        </dl>
        <section aria-labelledby="reach-h">
          <h2 class="h-label" id="reach-h">
            {c('reach.title')}
          </h2>
          <div class="reach">
            <p class="reach-you">{c('you')}</p>
            <ul class="reach-in">
              {others.map((other) => (
                <li key={other.role}>
                  <b>{other.name}</b> {c(`does.${other.duty}`)}
                </li>
              ))}
              {carries.map(({ channel, kind }) => (
                <li key={channel}>
                  <Way kind={kind} /> <b>{channel}</b>
                </li>
              ))}
              {others.length + carries.length === 0 && <li>{c('reach.nobody')}</li>}
            </ul>
          </div>
          {notYou.length > 0 && (
            <p class="reach-out">
              <Sign name="wall" />
              <span>
                <b>{c('reach.not')}</b> {notYou.join(', ')}
              </span>
            </p>
          )}
        </section>
      </div>
    </>
  );
}

/** "Minister of Foreign Affairs, Israel"; of a president of the United States that is said once. */
function officeText({ office, party }: CardView): string {
  return office.includes(party) ? office : [office, party].filter(Boolean).join(', ');
}
