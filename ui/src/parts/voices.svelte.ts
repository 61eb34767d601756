// The voices of this device that read a question aloud. Only voices that speak here: nothing is sent away to be spoken.
import type { Language } from '../words.svelte'

/** How engines name a language: ISO 639-1 or 639-3. */
const TAGS: Record<Language, string[]> = { en: ['en', 'eng'], es: ['es', 'spa'], ht: ['ht', 'hat'] }

/** Whose way of speaking is nearest, best first. */
const REGIONS: Record<Language, string[]> = { en: ['us'], es: ['mx', '419', 'us'], ht: [] }

export class Voices {
  /** What is being read, if anything. */
  reading: string | null = $state(null)

  #all: SpeechSynthesisVoice[] = $state.raw([])
  /** Which reading it is: what an older one says at its end does not count. */
  #turn = 0
  readonly #engine: SpeechSynthesis | null

  /** `engine`: what speaks, where this device has it. */
  constructor(engine: SpeechSynthesis | null) {
    this.#engine = engine
    const look = () => (this.#all = this.#engine?.getVoices().filter((voice) => voice.localService) ?? [])
    look()
    // Many engines find their voices only after a while.
    this.#engine?.addEventListener?.('voiceschanged', look)
  }

  /**
   * The first language that a voice here speaks, with that voice. Creole is never read by a French voice: it writes the same
   * sounds in another way, and nobody would understand what comes out. No button is better than a wrong voice.
   */
  of(languages: Language[]): { language: Language; voice: SpeechSynthesisVoice } | null {
    for (const language of languages) {
      const able = this.#all.filter((voice) => TAGS[language].includes(parts(voice)[0] ?? ''))
      const near = REGIONS[language].flatMap((region) => able.filter((voice) => parts(voice).includes(region)))
      const voice = near[0] ?? able.find((voice) => voice.default) ?? able[0]
      if (voice) return { language, voice }
    }
    return null
  }

  /** Reads the texts one after the other; whatever was being read stops. */
  read(id: string, texts: string[], voice: SpeechSynthesisVoice): void {
    this.stop()
    const turn = ++this.#turn
    this.reading = id
    const last = texts.length - 1
    texts.forEach((text, place) => {
      const said = new SpeechSynthesisUtterance(text)
      said.voice = voice
      said.lang = voice.lang
      const over = () => {
        if (this.#turn === turn) this.reading = null
      }
      if (place === last) said.onend = over
      said.onerror = over
      this.#engine?.speak(said)
    })
  }

  stop(): void {
    this.reading = null
    this.#engine?.cancel()
  }
}

/** `es-MX` and Android's `es_MX` alike. */
function parts(voice: SpeechSynthesisVoice): string[] {
  return voice.lang.toLowerCase().split(/[-_]/)
}

export const voices = new Voices(globalThis.speechSynthesis ?? null)
