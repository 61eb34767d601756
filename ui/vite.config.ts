// How the screens are built: one page, no server, words taken in from `locales/`.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  // The words stand beside this folder, for Rust and the screens alike.
  server: { port: 5173, strictPort: true, host: '127.0.0.1', fs: { allow: ['..'] } },
  build: { target: ['es2022', 'chrome94', 'safari15'], outDir: 'dist', emptyOutDir: true, modulePreload: false },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts', 'check/**/*.test.ts'], setupFiles: ['src/words.setup.ts'] },
})
