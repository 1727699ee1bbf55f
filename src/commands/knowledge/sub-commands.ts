import { draftCommand } from './draft.ts';
import { gapsCommand } from './gaps.ts';
import type { SubCommand } from './sub-command.ts';

/** Everything `npm run knowledge` can do. A new one is a file and a line here. */
export const subCommands: readonly SubCommand[] = [gapsCommand, draftCommand];
