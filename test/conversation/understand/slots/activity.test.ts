import { describe, expect, it } from 'vitest';
import { readActivity } from '../../../../src/conversation/understand/slots/activity.ts';
import { activityLines, heldOutActivityLines } from './activity-lines.ts';

describe('which activity is asked for', () => {
  it.each(activityLines)('%s', (text, activity) => {
    expect(readActivity(text)?.value).toBe(activity);
  });

  it('is read right in five of six lines that were not looked into', () => {
    const right = heldOutActivityLines.filter(([text, activity]) => readActivity(text)?.value === activity);
    expect(right.length / heldOutActivityLines.length).toBeGreaterThan(5 / 6);
  });
});
