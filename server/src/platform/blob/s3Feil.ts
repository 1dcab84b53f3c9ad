/** A store that answered something else than it should; `status` is what it said. */
export class S3Feil extends Error {
  constructor(operation: string, status: number, text: string) {
    super(`S3 ${operation} answered ${status}: ${text.slice(0, 300)}`);
    this.name = 'S3Feil';
  }
}
