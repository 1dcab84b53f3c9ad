const VISES = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** What a browser shows by itself and safely; everything else is downloaded, so that no original is ever run as a page of ours. */
export function disposisjonFor(mime: string): 'inline' | 'attachment' {
  return VISES.has(mime.toLowerCase().split(';')[0]?.trim() ?? '') ? 'inline' : 'attachment';
}
