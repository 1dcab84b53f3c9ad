import '@dokumentsenter/contract/nettleser';
import { applyColorScheme, applyCompact } from '@dokumentsenter/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { fargevalg } from './innstilling/valg.ts';
import { startTekster } from './tekst/index.ts';
import './app/grunn.css';

applyCompact();
applyColorScheme(fargevalg.les());
fargevalg.lytt(() => applyColorScheme(fargevalg.les()));

const rot = document.getElementById('rot');
if (rot === null) throw new Error('The page has no place for the app');
await startTekster();
createRoot(rot).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
