import '../styles/poster.css';

/** Beyond so many letters a line is set smaller, so that it stays one line on a laptop. */
const LONG = 22;

/** The few words of an ending, each sentence a line of its own. */
export function Poster({ text }: { text: string }) {
  const lines = text.split(/\n|(?<=[.?])\s+/).filter((line) => line !== '');
  const long = lines.some((line) => line.length > LONG);
  return (
    <span class={long ? 'poster poster-long' : 'poster'}>
      {lines.map((line) => (
        <span key={line}>{line} </span>
      ))}
    </span>
  );
}
