import { describe, expect, test } from 'vitest';
import { officeText, pitchText } from '../../src/ui/class/before/pitch.ts';

const card = (office: string, party: string, pitch: string) => ({ office, party, pitch });

describe('a role card says an office once', () => {
  test.each([
    [
      'the pitch begins with it',
      card('Secretary of State', 'United States', 'Secretary of State. He advises the President.'),
      'He advises the President.',
    ],
    [
      'in another order, with its country',
      card('foreign minister', 'Soviet Union', 'Soviet foreign minister. He gives nothing away.'),
      'He gives nothing away.',
    ],
    [
      'what the pitch adds stays',
      card('Attorney General', 'United States', 'Attorney General and a brother. He carries word.'),
      'Attorney General and a brother. He carries word.',
    ],
    [
      'a pitch that is nothing else stays',
      card('Premier', 'China', 'Premier of China.'),
      'Premier of China.',
    ],
  ])('%s', (_, shown, text) => {
    expect(pitchText(shown)).toBe(text);
  });

  test('and its country once', () => {
    const president = card('President of the United States', 'United States', '');
    expect(officeText(president)).toBe('President of the United States');
    expect(officeText({ ...president, office: 'Premier', party: 'China' })).toBe('Premier, China');
    expect(officeText({ ...president, office: '' })).toBe('United States');
  });
});
