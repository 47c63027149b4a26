import { useSignal } from '@preact/signals';
import { Icon } from '../../parts/icon.tsx';
import { to } from './words.ts';

/** The largest class file that a server takes (protocol/commands.ts), in characters. */
const MOST = 4_000_000;

interface File {
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}

/** The file of an earlier lesson, for the same seats again. */
export function ClassFile({ file, onFile }: Props) {
  const tooLarge = useSignal(false);
  return (
    <div class="o-file">
      <p>
        <b>{to('file')}</b> {to('file.note')}
      </p>
      <label class="btn o-upload">
        <Icon name="upload-simple" /> {file?.name ?? to('file.choose')}
        <input
          class="vh"
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (chosen === undefined) return;
            tooLarge.value = chosen.size > MOST;
            onFile(tooLarge.value ? null : { name: chosen.name, text: await chosen.text() });
          }}
        />
      </label>
      {file !== null && (
        <button type="button" class="btn" onClick={() => onFile(null)}>
          <Icon name="x" /> {to('file.drop')}
        </button>
      )}
      {tooLarge.value && <p role="alert">{to('file.large')}</p>}
    </div>
  );
}
