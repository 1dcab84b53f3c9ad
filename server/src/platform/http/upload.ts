import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

export type UploadedPart =
  | { readonly type: 'file'; readonly filename: string; readonly stream: Readable }
  | { readonly type: 'field'; readonly name: string; readonly value: string };

/** The stream was cut at the size limit. */
class TooLarge extends Error {}

/** The reader's own error at the limit comes from outside the loop; ours comes where the file is read. The type lacks the option. */
const READ_ON: Parameters<FastifyRequest['files']>[0] = { throwFileSizeLimit: false };

/** What the multipart reader says of a body that is cut off or was never multipart. */
const CUT_OFF = /unexpected end of multipart data|^Multipart: Boundary not found|^aborted$/i;

/** The parts of an upload in the order they were sent. A file must be read to its end before the next part is asked for. */
export async function* uploadedParts(request: FastifyRequest): AsyncGenerator<UploadedPart> {
  for await (const part of request.parts(READ_ON)) {
    if (part.type === 'file') {
      yield { type: 'file', filename: part.filename, stream: Readable.from(wholeFile(part.file)) };
    } else {
      yield { type: 'field', name: part.fieldname, value: typeof part.value === 'string' ? part.value : '' };
    }
  }
}

/** What went wrong with an upload, for the sender; null when it was something else. Nothing of the file that was under way is kept. */
export function uploadFault(error: unknown): 'too-large' | 'cut-off' | null {
  if (error instanceof TooLarge) return 'too-large';
  return error instanceof Error && CUT_OFF.test(error.message) ? 'cut-off' : null;
}

/** The reader stops quietly at the size limit; a part of a file must never be taken for the whole. */
async function* wholeFile(file: MultipartFile['file']): AsyncGenerator<Buffer> {
  for await (const chunk of file) yield chunk as Buffer;
  if (file.truncated) throw new TooLarge();
}
