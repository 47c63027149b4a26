/** Eight small pictures in the inks of the era. Each says nothing that the words under it do not say. */
import type { JSX } from 'preact';
import { Bust, Envelope, Ground, Portrait } from './print-kit.tsx';

export const PLATES = [
  'carrier',
  'room',
  'publics',
  'messenger',
  'leak',
  'reply',
  'home',
  'clock',
] as const;
export type Plate = (typeof PLATES)[number];

function Carrier() {
  return (
    <>
      <path class="ink" d="M154 18H166V160H210V172H110V160H154Z" />
      <path class="line paper-line thick" d="M66 44L254 20" />
      <circle class="signal" cx="160" cy="32" r="7" />
      <path class="line paper-line" d="M66 44L24 72M66 44L108 72M254 20L212 48M254 20L296 48" />
      <Portrait id="p_rfk" x={24} y={72} />
      <Portrait id="p_scali" x={212} y={48} />
      <Envelope x={66} y={158} size={1.2} />
      <Envelope x={254} y={134} size={1.2} />
    </>
  );
}

function Room() {
  return (
    <>
      <path class="ink" d="M160 0H320V180H160Z" />
      <g class="line paper-line">
        <path d="M98 62A34 34 0 0 1 98 110" />
        <path d="M116 48A56 56 0 0 1 116 124" />
        <path d="M134 34A78 78 0 0 1 134 138" />
        <path d="M54 62A34 34 0 0 0 54 110" />
        <path d="M36 48A56 56 0 0 0 36 124" />
        <path d="M18 34A78 78 0 0 0 18 138" />
      </g>
      <Bust x={76} y={132} size={1} class="ink" />
      <path class="signal" d="M44 128H108V180H44Z" />
      <path class="paper" d="M178 46H302V166H178Z" />
      <path class="mid" d="M188 56H292V156H188Z" />
      <path class="paper" d="M236 56H244V76H236Z" />
      <path class="paper lamp" d="M240 70L284 156H196Z" />
      <path class="signal" d="M224 74H256L250 64H230Z" />
      <Bust x={216} y={156} size={0.95} class="ink" />
      <Bust x={266} y={156} size={0.95} class="ink" />
      <path class="ink" d="M290 112H304V120H290Z" />
      <path class="line signal-line dashed" d="M292 116H320" />
    </>
  );
}

/** Heads of a public: places and inks, from the back row to the front. */
const STRONG_PUBLIC = [
  [10, 84, 'ink'],
  [38, 80, 'ink'],
  [66, 84, 'ink'],
  [-4, 120, 'paper'],
  [28, 118, 'paper'],
  [60, 120, 'paper'],
  [8, 160, 'ink'],
  [44, 158, 'ink'],
  [78, 162, 'ink'],
  [26, 194, 'paper'],
  [64, 194, 'paper'],
] as const;
const WEAK_PUBLIC = [
  [300, 128, 'ink'],
  [278, 160, 'paper'],
  [312, 164, 'paper'],
  [296, 194, 'ink'],
] as const;

function Publics() {
  return (
    <>
      {[...STRONG_PUBLIC, ...WEAK_PUBLIC].map(([x, y, ink]) => (
        <Bust key={`${x} ${y}`} x={x} y={y} size={0.66} class={ink} />
      ))}
      <path
        class="line signal-line thick"
        d="M80 66C104 60 112 92 132 100M74 102C96 100 108 116 128 122M92 144C108 148 116 142 130 140"
      />
      <path class="line signal-line" d="M268 146C252 140 244 128 226 124" />
      <Bust x={140} y={180} size={1.45} class="ink rim" />
      <Bust x={224} y={180} size={1.45} class="ink rim" />
    </>
  );
}

function Messenger() {
  return (
    <>
      <path class="line paper-line dashed" d="M70 108C100 44 160 36 196 66" />
      <path class="signal" d="M208 84L262 100L260 124L204 108Z" />
      <Bust x={54} y={172} size={1.25} class="ink rim" />
      <Bust x={272} y={172} size={1.25} class="ink rim" />
      <Bust x={206} y={138} size={0.95} class="paper" />
      <path class="ink" d="M184 84C184 84 190 66 206 66C222 66 228 84 228 84L236 88H176Z" />
      <Envelope x={122} y={54} size={0.9} />
    </>
  );
}

function Leak() {
  const sheets = [0, 1, 2, 3, 4, 5];
  return (
    <>
      <defs>
        <pattern
          id="leak-hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="ink" d="M0 0H2.4V7H0Z" />
        </pattern>
      </defs>
      {sheets.map((n) => {
        const top = 140 - n * 18;
        const box = `M${18 + n * 27} ${top}h34V172h-34Z`;
        return (
          <g key={n}>
            <path class="paper" d={box} />
            <path fill="url(#leak-hatch)" d={box} />
            <path class="line ink-line" d={box} />
          </g>
        );
      })}
      <path class="line signal-line thick" d="M178 66C204 52 204 34 232 40" />
      <path class="signal" d="M226 30L244 41L227 52Z" />
      <g transform="translate(238 24) rotate(6)">
        <path class="paper" d="M6 0H74V96H6Z" />
        <path
          class="ink"
          d="M14 10H66V22H14ZM14 30H36V34H14ZM14 40H36V44H14ZM14 50H36V54H14ZM14 62H66V66H14ZM14 72H66V76H14ZM14 82H54V86H14Z"
        />
        <path class="signal" d="M42 30H66V54H42Z" />
      </g>
    </>
  );
}

/** The five replies to the bench as it first stands, in their order, as the breadth of a road. */
const ROADS = [
  { to: 28, breadth: 6 },
  { to: 62, breadth: 26 },
  { to: 100, breadth: 16 },
  { to: 132, breadth: 5 },
  { to: 158, breadth: 5 },
] as const;

function Reply() {
  return (
    <>
      {ROADS.map(({ to, breadth }, i) => (
        <g key={to}>
          <path
            class={`line ${i === ROADS.length - 1 ? 'signal-line' : 'paper-line'}`}
            style={{ strokeWidth: breadth }}
            d={`M92 92C150 92 150 ${to} 216 ${to}H270`}
          />
          <path
            class={i === ROADS.length - 1 ? 'signal' : 'ink'}
            d={`M270 ${to - 12}H294V${to + 12}H270Z`}
          />
        </g>
      ))}
      <path class="paper" d="M28 44H96V140H28Z" />
      <path class="ink" d="M38 56H86V62H38ZM38 72H86V75H38ZM38 82H86V85H38ZM38 92H74V95H38Z" />
      <circle class="signal" cx="76" cy="120" r="10" />
    </>
  );
}

/** A portico; x is its left edge. */
function Portico({ x, shut }: { x: number; shut: boolean }) {
  return (
    <g transform={`translate(${x} 40)`}>
      <path class="paper" d="M0 34L48 4L96 34V42H0Z" />
      <path
        class="paper"
        d="M6 48H18V118H6ZM28 48H36V118H28ZM60 48H68V118H60ZM78 48H90V118H78ZM-4 118H100V128H-4Z"
      />
      <path class="ink" d="M36 48H60V118H36Z" />
      {!shut && <path class="lamp-lit" d="M36 62H60V118H36Z" />}
      {shut && <path class="line signal-line thick" d="M30 74L66 104M66 74L30 104" />}
    </g>
  );
}

function Home() {
  return (
    <>
      <Portico x={12} shut={false} />
      <Portico x={212} shut={true} />
      <path class="ink" d="M120 132H200V140H120ZM128 140H136V172H128ZM184 140H192V172H184Z" />
      <path class="paper" d="M146 96H174V132H146Z" />
      <path class="ink" d="M151 104H169V107H151ZM151 112H169V115H151ZM151 120H163V123H151Z" />
      <path
        class="line paper-line dashed"
        d="M142 112C128 112 120 120 112 128M178 112C192 112 200 120 208 128"
      />
    </>
  );
}

const HOURS = Array.from({ length: 12 }, (_, i) => i * 30);

function Clock() {
  return (
    <>
      <circle class="ink" cx="98" cy="90" r="74" />
      <circle class="paper" cx="98" cy="90" r="66" />
      <path class="signal" d="M98 90L65 33A66 66 0 0 1 98 24Z" />
      {HOURS.map((turn) => (
        <path
          key={turn}
          class="ink"
          transform={`rotate(${turn} 98 90)`}
          d={turn % 90 === 0 ? 'M95 28H101V42H95Z' : 'M96.5 28H99.5V37H96.5Z'}
        />
      ))}
      <path class="ink" transform="rotate(-4 98 90)" d="M94 50H102V98H94Z" />
      <path class="ink" transform="rotate(-30 98 90)" d="M95.5 32H100.5V100H95.5Z" />
      <circle class="signal" cx="98" cy="90" r="6" />
      <g class="paper">
        <path d="M190 160H214V152H190ZM214 160H238V136H214ZM238 160H262V118H238ZM262 160H286V98H262Z" />
      </g>
      <path class="signal" d="M286 160H310V70H286Z" />
    </>
  );
}

const DRAWN: Readonly<Record<Plate, () => JSX.Element>> = {
  carrier: Carrier,
  room: Room,
  publics: Publics,
  messenger: Messenger,
  leak: Leak,
  reply: Reply,
  home: Home,
  clock: Clock,
};

export function Drawing({ plate }: { plate: Plate }) {
  const Drawn = DRAWN[plate];
  return (
    <Ground id={plate}>
      <Drawn />
    </Ground>
  );
}
