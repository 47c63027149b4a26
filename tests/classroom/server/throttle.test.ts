import { expect, test } from 'vitest';
import { closeOf, enter, open, refusedBy, serve } from './class.ts';

test('wrong codes are throttled, at the door and at the room alike', async () => {
  const served = await serve();
  try {
    const { classId, code } = await open(served.url);
    const answers: Response[] = [];
    for (let count = 0; count < 50; count += 1) {
      answers.push(await fetch(`${served.url}/api/codes/CCCCCCC`));
    }
    expect(answers.every(({ status }) => status === 404)).toBe(true);
    for (let count = 0; count < 11; count += 1) {
      const wanted = { classId, as: 'new', code: 'DDDDDDD', alias: 'HERON' } as const;
      expect(await refusedBy(enter(served.url, wanted))).toBe(
        closeOf(count < 10 ? 'wrong token' : 'too fast'),
      );
    }
    const last = await fetch(`${served.url}/api/codes/${code}`);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await served.stop();
  }
});
