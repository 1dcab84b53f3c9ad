import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  base: '/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts inside the style sheet would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // zod tries code made from text unless told not to before the first schema is made: what tells it stands first in the same chunk.
      output: { advancedChunks: { groups: [{ name: 'kontrakt', test: /packages\/contract\/|node_modules\/zod\// }] } },
      treeshake: {
        // Its package does not say that a component we never use may be left out; what a component we do use brings with it, comes along.
        moduleSideEffects: [{ test: /designsystemet-react\/dist\/esm/, sideEffects: false }],
      },
    },
  },
  server: {
    proxy: { '/api': { target: process.env.DOKUMENTSENTER_URL ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});
