import { type Configuration, readConfiguration } from '../config.ts';
import { StartProblem } from './start-problem.ts';

/** The settings, for whoever cannot go on without them. @throws StartProblem with a line for each thing wrong */
export function requireConfiguration(): Configuration {
  const configuration = readConfiguration();
  if (!configuration.ok) throw new StartProblem(...configuration.problems);
  return configuration.value;
}
