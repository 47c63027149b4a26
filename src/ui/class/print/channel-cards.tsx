import type { PackView } from '../../../classroom/protocol/views.ts';
import { tk } from './words.ts';

/** Eight cards a sheet, to be cut: what each channel is, official solid, back dashed. */
export function ChannelCards({ pack: { channels } }: { pack: PackView }) {
  return (
    <section class="pk-sheet pk-flow" aria-labelledby="pk-channels">
      <h2 id="pk-channels">{tk('channels.title')}</h2>
      <ul class="pk-channels">
        {channels.map(({ name, kind, hint, about }) => (
          <li key={name} class={`pk-channel pk-channel-${kind}`}>
            <p class="pk-kind">{tk(`channel.${kind}`)}</p>
            <h3>{name}</h3>
            <p>{hint}</p>
            {about.map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
