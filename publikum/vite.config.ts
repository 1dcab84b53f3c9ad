import { defineConfig } from 'vite';

/** One library that the server calls to make a page, and the style sheet and fonts the page asks for. No script for the browser. */
export default defineConfig({
  base: '/publikum/',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/server.tsx',
    outDir: 'dist',
    emptyOutDir: true,
    ssrEmitAssets: true,
    // Fonts inside the style sheet would need a wider content security policy.
    assetsInlineLimit: 0,
    target: 'node24',
    rolldownOptions: { output: { entryFileNames: 'server.js' } },
  },
});
