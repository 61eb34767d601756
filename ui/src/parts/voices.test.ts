// A question is read aloud only in a language that a voice of this device speaks.
import { expect, test, vi } from 'vitest'
import { Voices } from './voices.svelte'

const spoken: { text: string; onend?: () => void }[] = []
vi.stubGlobal('SpeechSynthesisUtterance', class { constructor(readonly text: string) {} })

function device(...voices: [lang: string, localService: boolean][]): Voices {
  spoken.length = 0
  return new Voices({
    getVoices: () => voices.map(([lang, localService]) => ({ lang, localService, default: false })),
    speak: (said: { text: string }) => spoken.push(said),
    cancel: () => (spoken.length = 0),
    addEventListener: () => undefined,
  } as unknown as SpeechSynthesis)
}

test('the language of the family is read where a voice speaks it, else that of the screens', () => {
  expect(device(['ht-HT', true], ['es-MX', true]).of(['ht', 'es'])?.language).toBe('ht')
  const found = device(['es_ES', true], ['es_US', true]).of(['ht', 'es'])
  expect([found?.language, found?.voice.lang]).toEqual(['es', 'es_US'])
})

test('Creole is never read by a French voice, and nothing is sent away to be spoken', () => {
  expect(device(['fr-FR', true], ['fr-HT', true], ['ht-HT', false]).of(['ht'])).toBeNull()
})

test('a device without speech has no voice', () => {
  expect(new Voices(null).of(['en', 'es', 'ht'])).toBeNull()
})

test('what is read is told until its end, and an older reading ends nothing', () => {
  const voices = device(['en-US', true])
  const voice = voices.of(['en'])?.voice as SpeechSynthesisVoice
  voices.read('sex', ['question', 'choice'], voice)
  const older = spoken[1]
  voices.read('birth', ['question'], voice)
  older?.onend?.()
  expect(voices.reading).toBe('birth')
  spoken[0]?.onend?.()
  expect(voices.reading).toBeNull()
})
