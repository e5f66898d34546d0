import type { Shapes } from '../api/client.ts';
import './stance.css';

/** Signs of stances, as everywhere in the workbench. */
export const stanceSigns: Readonly<Record<Shapes['Stance'], string>> = {
  affirms: '✓',
  denies: '✕',
  doubts: '?',
  reports: '→',
};

/** A voice’s position on a claim: by a sign, a word and a colour. */
export function StanceMark({
  stance,
  isShort = false,
}: {
  readonly stance: Shapes['Stance'];
  readonly isShort?: boolean;
}) {
  return (
    <span className={`stance stance-${stance}`} title={stance}>
      <span aria-hidden="true">{stanceSigns[stance]}</span>
      <span className={isShort ? 'unseen' : ''}>{stance}</span>
    </span>
  );
}
