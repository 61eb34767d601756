// Every visible string: Fluent messages of `locales/`, in the language that was chosen. Knows no screen.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export const LANGUAGES = ['en', 'es', 'ht'] as const
export type Language = (typeof LANGUAGES)[number]

const files: Record<string, string> = import.meta.glob('../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true })

/** Plural rules, where a browser has none of its own: Creole does not bend words by number. */
const FORMATS_LIKE: Record<Language, string[]> = { en: ['en'], es: ['es-MX', 'es'], ht: ['fr-HT', 'fr'] }

function load(language: Language): FluentBundle {
  const bundle = new FluentBundle(FORMATS_LIKE[language], { useIsolating: false })
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text))
  }
  return bundle
}

const bundles = new Map<Language, FluentBundle>()
function bundle(language: Language): FluentBundle {
  const loaded = bundles.get(language) ?? load(language)
  bundles.set(language, loaded)
  return loaded
}

class Spoken {
  language: Language = $state('en')
}
const spoken = new Spoken()

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
  spoken.language = LANGUAGES.find((known) => known === language) ?? guess()
  document.documentElement.lang = spoken.language
}

function guess(): Language {
  for (const wished of navigator.languages) {
    const known = LANGUAGES.find((language) => wished.toLowerCase().startsWith(language))
    if (known) return known
  }
  return 'en'
}

export type Args = Record<string, string | number>

/** Is there such a message in the language of the screens? */
export function has(id: string): boolean {
  return pattern(bundle(spoken.language), id) !== null
}

/** The words of a message `id` or of its attribute `id.name`. */
export function words(id: string, args: Args = {}): string {
  return wordsIn(spoken.language, id, args)
}

/** The same in another language; for the screen that asks for the language. */
export function wordsIn(language: Language, id: string, args: Args = {}): string {
  const found = pattern(bundle(language), id)
  if (found === null) {
    console.error(`no words for ${id} in ${language}`)
    return id
  }
  return bundle(language).formatPattern(found, numbers(args))
}

function pattern(bundle: FluentBundle, id: string) {
  const [name = '', attribute] = id.split('.')
  const message = bundle.getMessage(name)
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null
}

/** Arguments that are whole numbers choose plurals, also where they came as text. */
function numbers(args: Args): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, /^\d{1,9}$/.test(String(value)) ? Number(value) : value]))
}
