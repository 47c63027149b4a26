import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { casebook } from './src/case/vite-plugin.ts';

/**
 * While developing, Vite hands styles over as inline elements, so the built page alone carries the strict
 * policy; the server says it again as a header (src/classroom/server/http.ts).
 */
const looserWhileDeveloping: Plugin = {
  name: 'back-channel:policy-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  base: './',
  plugins: [preact(), casebook(), looserWhileDeveloping],
  build: {
    target: 'es2022',
    /** Nothing is inlined: the policy allows files of this origin only. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    /**
     * Phaser in a file of its own: it is fetched behind the casebook, and changes when it does, not when a
     * scene does. What the first screen needs in one file: shared with later screens it fell into two dozen,
     * most of them below 1 KB, and the casebook stood a tenth of a second later.
     */
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules\/phaser\//, priority: 1 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
