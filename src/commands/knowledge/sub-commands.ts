import { draftCommand } from './draft.ts';
import { gapsCommand } from './gaps.ts';
import { importCommand } from './import.ts';
import { listCommand } from './list.ts';
import { removeCommand } from './remove.ts';
import { replaceCommand } from './replace.ts';
import type { SubCommand } from './sub-command.ts';

/** Everything `npm run knowledge` can do. A new one is a file and a line here. */
export const subCommands: readonly SubCommand[] = [
  gapsCommand,
  draftCommand,
  importCommand,
  listCommand,
  replaceCommand,
  removeCommand,
];
