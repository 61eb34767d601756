// Finds names in a list by a few typed letters: without regard to accents, capitals or the order of the words. Pure.

/** Signs inside a word, as in K’iche’: few people type them. */
const APOSTROPHES = /['’ʼʻꞌ‘]/gu

/** Folds what people type differently: accents, capitals, apostrophes, hyphens. */
export function folded(text: string, locales: string[]): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .toLocaleLowerCase(locales)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export interface Named {
  code: string
  name: string
  /** The name in the language of the family, where that is not the language of the screens. */
  second?: string
}

/** Those whose name has every typed word at the start of one of its words; names that start with the whole come first. */
export function matching(all: Named[], typed: string, locales: string[]): Named[] {
  const whole = folded(typed, locales)
  if (whole === '') return all
  const wanted = whole.split(' ')
  const found = all
    .map((named) => ({ named, name: names(named.name, locales) }))
    .filter(({ named, name }) => wanted.every((word) => ` ${name}`.includes(` ${word}`)) || folded(named.code, locales) === whole)
  const rank = (name: string) => (name.startsWith(whole) ? 0 : 1)
  return found.sort((one, other) => rank(one.name) - rank(other.name)).map(({ named }) => named)
}

/** A name as it may be typed: in one word over its apostrophes, and with a new word after each (Côte d’Ivoire). */
function names(name: string, locales: string[]): string {
  const whole = folded(name, locales)
  const apart = folded(name.replace(APOSTROPHES, ' '), locales)
  return whole === apart ? whole : `${whole} ${apart}`
}

/** By name, as a person of this language would look it up. */
export function sorted(all: Named[], locales: string[]): Named[] {
  const order = new Intl.Collator(locales, { sensitivity: 'base' })
  return [...all].sort((one, other) => order.compare(one.name, other.name))
}
