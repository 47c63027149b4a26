import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type KeptSeat, readSeat } from '../../classroom/client/keep.ts';
import type { Why } from '../../classroom/client/link.ts';
import { signsOf } from '../../classroom/protocol/code.ts';
import { go, hashOf } from '../routes.ts';
import { Cover, covered } from './cover.tsx';
import { type Coming, Join } from './join/join.tsx';
import { KEEP, type Place, PlaceContext, placeOf } from './place.ts';
import { Seated } from './seated.tsx';

interface Props {
  /** From the address: that of a QR code, or of the class that this device sits in. */
  readonly code: string | null;
}

/** A class on this device: coming in, and from then on the one seat it holds. */
export function ClassScreen({ code }: Props) {
  const [place, setPlace] = useState<Place | null>(() => heldPlace(code));
  const [why, setWhy] = useState<Why | null>(null);
  useEffect(() => () => place?.close(), [place]);

  const seated = useSeated(place);
  /** Who has left comes in anew; who was not let in is told why. */
  useEffect(
    () =>
      effect(() => {
        if (place === null || place.kept.value !== null) return;
        const line = place.line.value;
        if (line.kind === 'closed') setWhy(atDoor(line.why));
        if (line.kind === 'closed' || seated) setPlace(null);
      }),
    [place, seated],
  );
  useEffect(() => {
    if (place === null) setPlace(heldPlace(code));
  }, [code]);
  const come = (entrance: Coming) => {
    setWhy(null);
    setPlace(placeOf({ code: entrance.code, entrance }, null));
  };
  const join = () => {
    const known = place?.kept.peek()?.code ?? code;
    place?.close();
    setPlace(null);
    go({ screen: 'class', code: known });
  };
  return (
    <>
      <div class={covered.value ? 'cl-root cl-hidden' : 'cl-root'} inert={covered.value}>
        {place !== null && seated ? (
          <PlaceContext.Provider value={place}>
            <Seated onJoin={join} />
          </PlaceContext.Provider>
        ) : (
          <Join
            code={code}
            why={why}
            busy={place !== null}
            held={place === null ? heldElsewhere(code) : null}
            onCome={come}
          />
        )}
      </div>
      <Cover />
    </>
  );
}

/** What a close means to who was never in: at the door it is the code-name that is taken. */
function atDoor(why: Why): Why {
  return why === 'taken' ? 'alias taken' : why;
}

/** The seat that this device holds, if the address does not name another class. */
function heldPlace(code: string | null): Place | null {
  const held = readSeat(KEEP);
  if (held === null || !isOf(code, held)) return null;
  const { classId, token } = held;
  return placeOf({ code: held.code, entrance: { classId, as: 'seat', token, passed: 0 } }, held);
}

/** Does the address lead to this seat? One without a code does. */
function isOf(code: string | null, held: KeptSeat): boolean {
  return code === null || signsOf(code).join('') === held.code;
}

function heldElsewhere(code: string | null): KeptSeat | null {
  const held = readSeat(KEEP);
  return held !== null && !isOf(code, held) ? held : null;
}

/** Whether the class has given a seat; the address then names it, so that a reload returns to it. */
function useSeated(place: Place | null): boolean {
  const [seated, set] = useState(place?.kept.peek() !== null && place !== null);
  useEffect(() => effect(() => set(place !== null && place.kept.value !== null)), [place]);
  useEffect(() => {
    const kept = place?.kept.peek();
    if (!seated || !kept) return;
    const hash = hashOf({ screen: 'class', code: kept.code });
    if (location.hash !== hash) history.replaceState(null, '', hash);
  }, [seated, place]);
  return seated;
}
