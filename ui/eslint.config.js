// The rules of the house for the screens: who may import whom.
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

const TAURI = { group: ['@tauri-apps/*'], message: 'only ui/src/ipc/ talks to Tauri' }
const SCREENS = { group: ['**/screens/*', '**/screens/*/*.svelte', '../*/[A-Z]*.svelte', './[A-Z]*.svelte'], message: 'no screen imports another screen: share a part', caseSensitive: true }

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/ipc/bindings'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] } } },
  { files: ['src/**/*.ts', 'src/**/*.svelte', 'check/**/*.ts', 'check/**/*.svelte'], ignores: ['src/ipc/**'], rules: { 'no-restricted-imports': ['error', { patterns: [TAURI] }] } },
  { files: ['src/screens/*/*.svelte'], rules: { 'no-restricted-imports': ['error', { patterns: [TAURI, SCREENS] }] } },
  { rules: { 'no-undef': 'off', 'svelte/no-navigation-without-resolve': 'off', 'svelte/prefer-svelte-reactivity': 'off' } },
)
