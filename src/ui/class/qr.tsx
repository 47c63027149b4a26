import { encode } from 'uqr';

interface Props {
  /** What the code holds. */
  readonly text: string;
  readonly label: string;
  readonly class?: string;
}

/** Empty modules around the code, as the standard asks. */
const QUIET = 4;

/** A QR code as one path of ink on paper; readable by a phone from the back of a room. */
export function Qr({ text, label, class: name = 'qr' }: Props) {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class={name}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="qr-ground" d={`M0 0H${size}V${size}H0Z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}
