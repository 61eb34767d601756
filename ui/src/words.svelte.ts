// Every visible string: Fluent messages of `locales/`, in the language that was chosen. Knows no screen.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export const LANGUAGES = ['en', 'es', 'ht'] as const
export type Language = (typeof LANGUAGES)[number]

/** The words of the first screen, which speaks every language: always here. */
const first: Record<string, string> = import.meta.glob('../../locales/*/app.ftl', { query: '?raw', import: 'default', eager: true })

/** All others: fetched when somebody reads the language, so that Turno opens quickly on a slow phone. */
const others: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./words/en'),
  es: () => import('./words/es'),
  ht: () => import('./words/ht'),
}

/** Plural rules, where a browser has none of its own: Creole does not bend words by number. */
const FORMATS_LIKE: Record<Language, string[]> = { en: ['en'], es: ['es-MX', 'es'], ht: ['fr-HT', 'fr'] }

const bundles = new Map<Language, FluentBundle>()
function bundle(language: Language): FluentBundle {
  const known = bundles.get(language)
  if (known) return known
  const made = new FluentBundle(FORMATS_LIKE[language], { useIsolating: false })
  for (const [path, text] of Object.entries(first)) if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text))
  bundles.set(language, made)
  return made
}

class Spoken {
  language: Language = $state('en')
  /** Languages whose words are all here. */
  whole: Language[] = $state([])
}
const spoken = new Spoken()

const coming = new Map<Language, Promise<void>>()

/** Resolves when all words of a language are here; whoever reads before sees them come. */
export function ready(chosen: string | null): Promise<void> {
  const language = known(chosen)
  const asked = coming.get(language) ?? fetchAll(language)
  coming.set(language, asked)
  return asked
}

async function fetchAll(language: Language): Promise<void> {
  const { default: files } = await others[language]()
  for (const text of Object.values(files)) bundle(language).addResource(new FluentResource(text))
  spoken.whole = [...spoken.whole, language]
}

/** The language of the screens. */
export function language(): Language {
  return spoken.language
}

/** Names of languages for `Intl`, best first. */
export function locales(): string[] {
  return FORMATS_LIKE[spoken.language]
}

/** Changes the language of the screens; everything on screen follows. */
export function speak(language: string | null): void {
  spoken.language = known(language)
  document.documentElement.lang = spoken.language
}

function known(chosen: string | null): Language {
  return LANGUAGES.find((language) => language === chosen) ?? guess()
}

function guess(): Language {
  for (const wished of navigator.languages) {
    const found = LANGUAGES.find((language) => wished.toLowerCase().startsWith(language))
    if (found) return found
  }
  return 'en'
}

export type Args = Record<string, string | number>

/** Is there such a message in the language of the screens? */
export function has(id: string): boolean {
  return pattern(spoken.language, id) !== null
}

/** The words of a message `id` or of its attribute `id.name`. */
export function words(id: string, args: Args = {}): string {
  return wordsIn(spoken.language, id, args)
}

/** The same in another language; for the screen that asks for the language. */
export function wordsIn(language: Language, id: string, args: Args = {}): string {
  const found = pattern(language, id)
  if (found === null) {
    if (!spoken.whole.includes(language)) return ''
    console.error(`no words for ${id} in ${language}`)
    return id
  }
  return bundle(language).formatPattern(found, numbers(args))
}

function pattern(language: Language, id: string) {
  const [name = '', attribute] = id.split('.')
  const message = bundle(language).getMessage(name)
  if (!message && !spoken.whole.includes(language)) void ready(language)
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null
}

/** Arguments that are whole numbers choose plurals, also where they came as text. */
function numbers(args: Args): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, /^\d{1,9}$/.test(String(value)) ? Number(value) : value]))
}
