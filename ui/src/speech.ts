// Where the window has no voice, as on Android: the browser's own interface to voices, spoken by the phone's.
import { api } from './ipc/client'

/** As much of the browser's as is used here (parts/voices.svelte.ts). */
class Utterance {
  voice: SpeechSynthesisVoice | null = null
  lang = ''
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

export class PhoneSpeech extends EventTarget {
  #voices: SpeechSynthesisVoice[] = []

  /** Asks once which languages the phone speaks by itself; it takes a moment, and `voiceschanged` tells. */
  async find(): Promise<void> {
    const languages = await api.voices().catch(() => [])
    this.#voices = languages.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }))
    if (languages.length > 0) this.dispatchEvent(new Event('voiceschanged'))
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.#voices
  }

  /** The phone says one after the other. */
  speak(said: Utterance): void {
    api.speak(said.text, said.lang).then(() => said.onend?.(), () => said.onerror?.())
  }

  cancel(): void {
    void api.hush().catch(() => {})
  }
}

if (!('speechSynthesis' in globalThis)) {
  const speech = new PhoneSpeech()
  Object.assign(globalThis, { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance })
  void speech.find()
}
