import { ICONS } from './icons.ts';

export type IconName = keyof typeof ICONS;

/** A drawing of our own on a 24-unit grid. With `label` it is read aloud; without, it only accompanies words. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string | undefined }) {
  if (label === undefined)
    return (
      <svg className="ui-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[name]} />
      </svg>
    );
  return (
    <svg className="ui-icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      <title>{label}</title>
      <path d={ICONS[name]} />
    </svg>
  );
}
