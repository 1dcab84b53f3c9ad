export type ColorScheme = 'auto' | 'light' | 'dark';

/** Sets the colour scheme of the whole page. `auto` follows the machine. */
export function applyColorScheme(scheme: ColorScheme): void {
  document.documentElement.dataset.colorScheme = scheme;
}

/** Turns the compact theme on for the whole page. */
export function applyCompact(): void {
  document.documentElement.dataset.density = 'compact';
  document.documentElement.dataset.size = 'sm';
}
