import type { CorrectionCase } from './correction-case.ts';

/** Written before the code, and not looked at while it was written. Each is said while a request is open. */
export const heldOutCorrectionCases: readonly CorrectionCase[] = [
  { text: 'nei vent, jeg mente Rogaland', asked: 'topic', changes: [['counties', 'set', ['11']]] },
  { text: 'eg meinte april', changes: [['period', 'set', ['2027-04-01', '2027-04-30']]] },
  { text: 'kan vi heller ta det digitalt', changes: [['format', 'set', 'digital']] },
  { text: 'vi blir 30 likevel', changes: [['participants', 'set', 30]] },
  { text: 'inviter forskerne også', changes: [['audience', 'add', ['fou']]] },
  { text: 'dropp klyngene', changes: [['audience', 'remove', ['klynger']]] },
  { text: 'ikke kurs, men webinar', changes: [['activity', 'set', 'webinar']] },
  { text: 'endre tema til snøbrøyting', changes: [['topic', 'set', 'snøbrøyting']] },
  { text: 'could you make it hybrid instead?', changes: [['format', 'set', 'hybrid']] },
  { text: 'utset det til veka etter påske', changes: [['period', 'set', ['2027-03-29', '2027-04-04']]] },
  { text: 'jeg vil endre tidspunktet', changes: [['period', 'ask', null]] },
  { text: 'ta bort stedet', changes: [['place', 'remove', null]] },
  { text: 'gløym det siste', changes: null, undo: true },
  { text: 'ikke noe spesielt', asked: 'topic', changes: null },
  { text: 'kurs i behovskartlegging for kommunene', changes: null },
];
