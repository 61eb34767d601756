// The phone's voices stand in for the browser's: the same reader speaks with them.
import { expect, test, vi } from 'vitest'
import { api } from './ipc/client'

test('the phone speaks where the window cannot, and tells when it is done', async () => {
  vi.spyOn(api, 'voices').mockResolvedValue(['es-MX', 'en-US'])
  const speak = vi.spyOn(api, 'speak').mockResolvedValue()
  await import('./speech')
  const { Voices } = await import('./parts/voices.svelte')
  const voices = new Voices(speechSynthesis)
  await vi.waitFor(() => expect(voices.of(['ht', 'es'])?.voice.lang).toBe('es-MX'))
  const voice = voices.of(['es'])?.voice as SpeechSynthesisVoice
  voices.read('sex', ['¿Sexo?', 'Mujer'], voice)
  expect(speak.mock.calls).toEqual([['¿Sexo?', 'es-MX'], ['Mujer', 'es-MX']])
  await vi.waitFor(() => expect(voices.reading).toBe(null))
})
