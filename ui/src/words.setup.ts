// For tests of the screens: all words are here before the first one looks for them.
import { LANGUAGES, ready } from './words.svelte'

await Promise.all(LANGUAGES.map(ready))
