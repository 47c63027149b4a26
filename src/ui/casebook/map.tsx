import { NIGHT } from '../parts/night.ts';
import { Picture } from '../parts/picture.tsx';
import { t } from '../strings/t.ts';
import { Behind } from './behind.tsx';
import { offered } from './finder-state.ts';
import { openCase } from './open-case.ts';
import { CaseTabs } from './tabs.tsx';
import { TEN, type TenCase } from './ten.ts';

const lines = () => import('./map-lines.tsx').then((part) => part.MapLines);

/** The world by night with a tag for each case; the lines of the open case where it is drawn. */
export function NightMap() {
  const open = openCase.value;
  return (
    <section class="map" aria-label={t('casebook.map')}>
      <div class="map-box">
        <Picture drawing={NIGHT} />
        <Behind load={lines} />
        <svg viewBox="0 0 100 66.667" aria-hidden="true" focusable="false">
          {TEN.map((one) => (
            <g key={one.id} class={leadOf(one)}>
              <path
                d={`M${one.pin[0]} ${(one.pin[1] * 2) / 3}L${one.tag[0] + 4} ${((one.tag[1] + 3) * 2) / 3}`}
              />
              {one.span === null ? (
                <rect
                  x={one.pin[0] - 0.45}
                  y={(one.pin[1] * 2) / 3 - 0.45}
                  width="0.9"
                  height="0.9"
                />
              ) : (
                <circle cx={one.pin[0]} cy={(one.pin[1] * 2) / 3} r="0.45" />
              )}
            </g>
          ))}
          <circle class="halo" cx={open.pin[0]} cy={(open.pin[1] * 2) / 3} r="1.15" />
        </svg>
        <CaseTabs
          class="pins"
          button="tag"
          place={(one) => ({ left: `${one.tag[0]}%`, top: `${one.tag[1]}%` })}
          render={(one) => (
            <>
              <b>{one.years}</b>
              <span>{t(`ten.${one.key}.name`)}</span>
            </>
          )}
        />
      </div>
      <MapLegend />
    </section>
  );
}

/** The lead of the open case, of one that is offered, or of one that the finder has put away. */
function leadOf(one: TenCase): string {
  const on = one === openCase.value ? ' on' : '';
  return offered.value.includes(one) ? `lead${on}` : `lead${on} off`;
}

function MapLegend() {
  return (
    <ul class="map-legend" aria-label={t('casebook.legend')}>
      <li>
        <svg viewBox="0 0 34 10" aria-hidden="true">
          <path class="official" d="M1 5h32" />
        </svg>
        {t('casebook.legend.official')}
      </li>
      <li>
        <svg viewBox="0 0 34 10" aria-hidden="true">
          <path class="back" d="M1 5h32" />
        </svg>
        {t('casebook.legend.back')}
      </li>
      <li>
        <svg viewBox="0 0 34 10" aria-hidden="true">
          <path class="third" d="M1 2L17 8L33 2" />
        </svg>
        {t('casebook.legend.third')}
      </li>
      <li>
        <svg viewBox="0 0 34 10" aria-hidden="true">
          <circle cx="17" cy="5" r="3" fill="currentColor" />
        </svg>
        {t('casebook.legend.room')}
      </li>
    </ul>
  );
}
