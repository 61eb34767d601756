// The words: every language loads whole, arguments and attributes arrive, plurals follow numbers given as text.
import { describe, expect, it, vi } from 'vitest'
import { has, speak, words, wordsIn } from './words.svelte'

describe('words', () => {
  it('speaks the chosen language', () => {
    speak('es')
    expect(words('app-continue')).toBe('Continuar')
    expect(document.documentElement.lang).toBe('es')
    speak('ht')
    expect(words('app-continue')).toBe('Kontinye')
  })

  it('finds attributes and fills in arguments', () => {
    speak('en')
    expect(words('registration-field-phones.help')).toContain('+52')
    expect(words('app-code', { code: 'vault-pin-wrong' })).toBe('Code: vault-pin-wrong')
    expect(has('vault-pin-wrong.next')).toBe(true)
    expect(has('vault-pin-wrong.sideways')).toBe(false)
  })

  it('bends words by a number that came as text', () => {
    expect(wordsIn('en', 'vault-pin-wait', { seconds: '1' })).toBe('Please wait 1 second')
    expect(wordsIn('en', 'vault-pin-wait', { seconds: '30' })).toBe('Please wait 30 seconds')
  })

  it('says aloud that a word is missing', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(words('app-no-such-word')).toBe('app-no-such-word')
    expect(complaint).toHaveBeenCalled()
    complaint.mockRestore()
  })
})
