import { ServerError } from '@colyseus/core';
import { CLOSES, type Close } from '../protocol/wire.ts';

/** Turned away at the door of a class, with words for who stands there. */
export class Turned extends ServerError {
  readonly why: Close;
  constructor(why: Close, text: string) {
    super(CLOSES[why], text);
    this.name = 'Turned';
    this.why = why;
  }
}
