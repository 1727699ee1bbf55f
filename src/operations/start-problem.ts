/** Something the operator must mend before the assistant can start: one plain sentence a problem, exit code 2. */
export class StartProblem extends Error {
  readonly problems: readonly string[];

  constructor(...problems: string[]) {
    super(problems.join('\n'));
    this.name = 'StartProblem';
    this.problems = problems;
  }
}
