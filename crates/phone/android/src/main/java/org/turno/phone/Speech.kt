/** The phone's own voices read aloud. Only those that speak here: nothing is sent away to be spoken. */
package org.turno.phone

import android.content.Context
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import java.util.Locale
import java.util.concurrent.ConcurrentHashMap
import org.json.JSONArray

class Speech(private val context: Context) : UtteranceProgressListener() {
  private var engine: TextToSpeech? = null
  private val spoken = ConcurrentHashMap<String, Invoke>()
  private var number = 0

  /** The languages that are spoken here, as `es-MX`. The engine starts with the first question, which takes a moment. */
  fun voices(invoke: Invoke) {
    val running = engine
    if (running != null) return invoke.resolve(languages(running))
    var starting: TextToSpeech? = null
    starting = TextToSpeech(context) { status ->
      val started = starting
      if (status == TextToSpeech.SUCCESS && started != null) {
        started.setOnUtteranceProgressListener(this)
        engine = started
        invoke.resolve(languages(started))
      } else {
        invoke.resolve(JSObject().put("languages", JSONArray()))
      }
    }
  }

  /** `text` in `language`, after what is being spoken. Answers when it was said, or when it was stopped. */
  fun speak(invoke: Invoke) {
    val asked = invoke.getArgs()
    val running = engine
    val voice = running?.voices.orEmpty().find { it.locale.toLanguageTag() == asked.getString("language") && isHere(it) }
    if (running == null || voice == null) return invoke.reject("NoVoice")
    val id = (++number).toString()
    spoken[id] = invoke
    running.voice = voice
    if (running.speak(asked.getString("text"), TextToSpeech.QUEUE_ADD, null, id) != TextToSpeech.SUCCESS) over(id)
  }

  fun hush() {
    engine?.stop()
    spoken.keys.forEach(::over)
  }

  fun stop() {
    hush()
    engine?.shutdown()
    engine = null
  }

  override fun onStart(id: String) = Unit

  override fun onDone(id: String) = over(id)

  @Deprecated("replaced, and still abstract")
  override fun onError(id: String) = over(id)

  private fun over(id: String) {
    spoken.remove(id)?.resolve()
  }

  private fun languages(engine: TextToSpeech): JSObject {
    val tags = engine.voices.orEmpty().filter(::isHere).map { it.locale.toLanguageTag() }.toSortedSet()
    return JSObject().put("languages", JSONArray(tags)).put("own", Locale.getDefault().toLanguageTag())
  }

  private fun isHere(voice: android.speech.tts.Voice) = !voice.isNetworkConnectionRequired
}
