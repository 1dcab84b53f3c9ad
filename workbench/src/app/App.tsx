import { Toaster } from '@dokumentsenter/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lagKlient } from '../tjeneste/spoer.ts';
import { lagRuter } from './ruter.tsx';

export function App() {
  const { t } = useTranslation();
  const [klient] = useState(lagKlient);
  const [ruter] = useState(lagRuter);
  return (
    <QueryClientProvider client={klient}>
      <RouterProvider router={ruter} />
      <Toaster label={t('skall>beskjeder')} closeLabel={t('skall>lukk')} />
    </QueryClientProvider>
  );
}
