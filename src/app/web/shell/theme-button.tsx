import { useEffect, useState } from 'react';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const names: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const signs: Record<Theme, string> = { system: '◐', light: '☀', dark: '☾' };

/** Light, dark, or as the system has it; remembered in this browser. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(kept);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    localStorage.setItem('theme', theme);
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className="quiet"
      title={`Colours: ${names[theme]}. Change to ${names[next]}.`}
      onClick={() => setTheme(next)}
    >
      <span aria-hidden="true">{signs[theme]}</span>
      <span className="unseen">Colours: {names[theme]}</span>
    </button>
  );
}

function kept(): Theme {
  const theme = localStorage.getItem('theme');
  return themes.find((one) => one === theme) ?? 'system';
}
