/** Why a file cannot be imported, in one plain sentence for the operator, with what to do about it. */
export class ImportFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportFault';
  }
}
