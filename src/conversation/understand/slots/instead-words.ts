// "I stedet", as it is written and miswritten in bokmål, nynorsk and English. Sources for patterns without regard to case.

const norwegian = 'i ?ste[td](?:e(?:n|t|d|tt)?)|i ?stade[nt]?';
const english = 'ins?t(?:ea|e|ae)[dt]|in stead';

/** "I stedet", "isteden", "i staden", "instead", "insted": what was said comes in place of what stands. */
export const instead = `(?:${norwegian}|${english})`;

/** "I stedet for", "istedenfor", "istadfor", "instead of": what comes after is what shall go. */
export const insteadOf = `(?:(?:${norwegian}|i ?(?:sted|stad)) ?for|(?:${english}) (?:of|for)|in place of)`;
