/**
 * Whether the machine failed us (full disk, too many open files, a folder that is gone), and not the file we were reading: damage is
 * reported by the readers without a system call. What is ours passes, and says nothing about what came.
 */
export function erSystemfeil(grunn: unknown): grunn is NodeJS.ErrnoException {
  return grunn instanceof Error && 'syscall' in grunn && typeof grunn.syscall === 'string';
}

/** Unpacking was stopped by our own machine: the file is to be unpacked again, not judged. */
export class Utpakkingsstans extends Error {
  constructor(melding: string) {
    super(`Unpacking was stopped by the machine: ${melding}`);
    this.name = 'Utpakkingsstans';
  }
}
