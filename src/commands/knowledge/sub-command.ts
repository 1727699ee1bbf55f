/** What stands behind `npm run knowledge -- NAME`. */
export interface SubCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly does: string;
  /** The whole help text, with a newline at the end. */
  readonly help: string;
  /**
   * @param args the words after the name
   * @returns the exit code
   * @throws StartProblem for what the operator must say otherwise
   */
  run(args: readonly string[]): Promise<number>;
}
