import { readArguments, runCommand } from './commands/command-line.ts';
import { runAssistant } from './operations/run-assistant.ts';
