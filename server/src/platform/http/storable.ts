/**
 * Whether every text in a parsed request can be kept: PostgreSQL has no place for NUL, and half a surrogate pair is no character in
 * UTF-8. No person writes either, so they are refused at the door and not by the database.
 */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
}
