const UUID = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/i;

/**
 * Another UUID for the same unit in another place, the same every time. Both are mixed as numbers: no two units of one place get the same,
 * and the place's own id is never given.
 */
export function lokalId(id: string, sted: string): string {
  const [a, b] = [tall(id), tall(sted)];
  const blandet = (a ^ ((b << 1n) | (b >> 127n))) & ((1n << 128n) - 1n);
  const hex = blandet.toString(16).padStart(32, '0');
  // Version 8 and the variant of RFC 9562: other systems refuse what only looks like a UUID.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function tall(id: string): bigint {
  if (!UUID.test(id)) throw new Error(`Not a UUID: ${id.length} characters`);
  return BigInt(`0x${id.replaceAll('-', '')}`);
}
