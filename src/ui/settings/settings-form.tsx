import '../styles/settings.css';
import { Choice } from '../parts/choice.tsx';
import {
  CONTRASTS,
  FACES,
  MOTIONS,
  type Settings,
  setSetting,
  settings,
  TEXT_SIZES,
} from '../settings.ts';
import { type StringId, t } from '../strings/t.ts';

/** All that holds on this device: how it reads, moves and sounds. */
export function SettingsForm() {
  const now = settings.value;
  return (
    <div class="settings">
      <Choice
        label={t('settings.text')}
        options={TEXT_SIZES}
        value={now.text}
        name={(size) => t(`settings.text.${size}`)}
        onChoose={(size) => setSetting('text', size)}
      />
      <Choice
        label={t('settings.contrast')}
        options={CONTRASTS}
        value={now.contrast}
        name={(contrast) => t(`settings.contrast.${contrast}`)}
        onChoose={(contrast) => setSetting('contrast', contrast)}
      />
      <Choice
        label={t('settings.motion')}
        options={MOTIONS}
        value={now.motion}
        name={(motion) => t(`settings.motion.${motion}`)}
        onChoose={(motion) => setSetting('motion', motion)}
      />
      <Choice
        label={t('settings.face')}
        options={FACES}
        value={now.face}
        name={(face) => t(`settings.face.${face}`)}
        onChoose={(face) => setSetting('face', face)}
      />
      <fieldset class="choice">
        <legend>{t('settings.soundTitle')}</legend>
        <Tick id="sound" label="settings.sound" />
        <Tick id="music" label="settings.music" />
        <Tick id="captions" label="settings.captions" />
        <label class="volume">
          <span>{t('settings.volume')}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={now.volume}
            aria-valuetext={t('settings.volumeNow', { n: now.volume })}
            onInput={({ currentTarget }) => setSetting('volume', currentTarget.valueAsNumber)}
          />
        </label>
      </fieldset>
      <p class="settings-kept">{t('settings.kept')}</p>
    </div>
  );
}

type Flag = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

function Tick({ id, label }: { id: Flag; label: StringId & `settings.${Flag}` }) {
  return (
    <label class="opt">
      <input
        type="checkbox"
        checked={settings.value[id]}
        onChange={({ currentTarget }) => setSetting(id, currentTarget.checked)}
      />
      <i />
      <b>{t(label)}</b>
    </label>
  );
}
