/** Something the person can mend: shown as it stands, without a stack. */
export class Stop extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Stop';
  }
}
