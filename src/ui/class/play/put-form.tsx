import type { ComponentChildren } from 'preact';
import type { PutView } from '../../../classroom/protocol/views.ts';
import { Named } from '../../parts/named.tsx';
import { t } from '../../strings/t.ts';
import { Sign, type SignName } from '../sign.tsx';
import { c } from '../words.ts';

interface Props {
  readonly title: string;
  readonly sign: SignName;
  readonly put: PutView;
  /** Its first line, the way it goes; left out where the way is drawn. */
  readonly way?: boolean;
  /** Stands at the end of its head. */
  readonly children?: ComponentChildren;
}

/** A draft as printed: the way, then each term, the secret ones hatched. */
export function PutForm({ title, sign, put, way = true, children }: Props) {
  const { demarche, terms, measures, readback, words } = put;
  return (
    <section class="form-box" aria-labelledby="put-h">
      <h2 class="form-h" id="put-h">
        <Sign name={sign} />
        <span>
          {title} <span class="form-act">{t(`act.${demarche.act}`)}</span>
        </span>
        {children}
      </h2>
      <ul class="lines">
        {way && (
          <li>
            <Sign name="sign-out" />
            <span>{readback}</span>
          </li>
        )}
        {terms.map(({ text, secret }) => (
          <li key={text} class={secret ? 'secret' : undefined}>
            <Sign name={secret ? 'lock' : 'bank'} />
            <span>
              <b class="line-k">{c(secret ? 'term.secret' : 'term.public')}</b>
              <Named text={text} />
            </span>
          </li>
        ))}
        {measures.map((measure) => (
          <li key={measure}>
            <Sign name="hand-palm" />
            <span>
              <b class="line-k">{c('term.measure')}</b>
              <Named text={measure} />
            </span>
          </li>
        ))}
        {terms.length === 0 && words[0] && (
          <li>
            <Sign name="chats" />
            <span class="lines-said">{words.map(({ text }) => text).join(' ')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
