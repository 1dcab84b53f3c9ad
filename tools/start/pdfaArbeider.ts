import { parentPort } from 'node:worker_threads';
import { vurder } from '@dokumentsenter/pdfa';

// Judges one PDF at a time, in a thread that can be ended when a file is too much for it.
parentPort?.on('message', async (bytes: Uint8Array) => {
  const { profil, avvik } = await vurder(bytes);
  parentPort?.postMessage({ profil, avvik: avvik.map((each) => `${each.krav} (${each.funn})`) });
});
