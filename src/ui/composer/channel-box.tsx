import type { ChannelView } from '../../projection/views.ts';
import { CHANNEL_KINDS } from '../../vocabulary/words.ts';
import { useHere } from '../desk/here.ts';
import { layout } from '../layout.ts';
import { Hint } from '../parts/hint.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { folding, NotNow, Option } from './options.tsx';

/** Box 3: by which route, official or back. */
export function ChannelBox({ form, draft }: BoxProps) {
  const { session } = useHere();
  const chosen = ({ id }: ChannelView) => id === draft.channel;
  const { shown, folded } = folding({ options: form.channels, chosen });
  const render = (channel: ChannelView) => (
    <Channel key={channel.id} channel={channel} draft={draft} />
  );
  return (
    <fieldset class="box box-channel">
      <legend>
        <b class="n">3</b> {t('form.box.channel')}
      </legend>
      {layout.value === 'phone' && (
        <Hint id="hint.channel" guidance={session.desk.value.guidance} />
      )}
      <div class="chans">
        {CHANNEL_KINDS.map((kind) => (
          <fieldset key={kind} class="chan">
            <legend class={kind === 'back' ? 'chan-h chan-back' : 'chan-h'}>
              <Icon name={kind === 'back' ? 'eye-slash' : 'seal-check'} />
              <b>{t(`kind.${kind}`)}</b> <span>{t(`channel.${kind}.means`)}</span>
            </legend>
            <div class="tiles">{shown.filter((channel) => channel.kind === kind).map(render)}</div>
          </fieldset>
        ))}
      </div>
      <NotNow n={folded.length}>{folded.map(render)}</NotNow>
    </fieldset>
  );
}

function Channel({ channel, draft }: { channel: ChannelView; draft: BoxProps['draft'] }) {
  const { table } = useHere();
  const known = channel.kind === 'back' && channel.exposure !== 'covert';
  const note = known ? `${channel.hint}; ${t(`exposure.${channel.exposure}`)}` : channel.hint;
  return (
    <Option
      name="channel"
      label={channel.name}
      note={note}
      refusal={channel.refusal}
      checked={channel.id === draft.channel}
      onChoose={() => table.toChannel(channel.id)}
    />
  );
}
