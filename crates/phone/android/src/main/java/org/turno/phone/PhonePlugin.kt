/** The commands that Rust may give the phone (crates/phone/src/android.rs). Each hands on to the file of its name. */
package org.turno.phone

import android.Manifest
import android.app.Activity
import android.os.Build
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import androidx.appcompat.app.AppCompatActivity
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.Permission
import app.tauri.annotation.PermissionCallback
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Channel
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin
import kotlin.concurrent.thread

private const val POSITION = "position"
private const val NOTICES = "notices"

@InvokeArg
class WatchArgs {
  lateinit var channel: Channel
}

@TauriPlugin(
  permissions = [
    Permission(
      strings = [Manifest.permission.ACCESS_COARSE_LOCATION, Manifest.permission.ACCESS_FINE_LOCATION],
      alias = POSITION,
    ),
    Permission(strings = [Manifest.permission.POST_NOTIFICATIONS], alias = NOTICES),
  ],
)
class PhonePlugin(private val activity: Activity) : Plugin(activity) {
  private val position = Position(activity) { send("position", it) }
  private val connection = Connection(activity) { send("connection", it) }
  private val speech = Speech(activity)
  private var told: Channel? = null

  override fun onPause(activity: AppCompatActivity) = position.rest()

  override fun onDestroy(activity: AppCompatActivity) {
    position.rest()
    connection.stop()
    speech.stop()
    SendJob.wake = null
  }

  /** From here on everything that happens is told by itself. */
  @Command
  fun watch(invoke: Invoke) {
    told = invoke.parseArgs(WatchArgs::class.java).channel
    connection.start()
    position.look()
    invoke.resolve()
  }

  /** Looks where the phone is, for a minute from now. */
  @Command
  fun look(invoke: Invoke) {
    position.look()
    invoke.resolve()
  }

  @Command
  fun positionPermission(invoke: Invoke) = invoke.resolve(JSObject().put("permission", position.permission()))

  @Command
  fun askForPosition(invoke: Invoke) = requestPermissionForAlias(POSITION, invoke, "positionAnswered")

  @PermissionCallback
  private fun positionAnswered(invoke: Invoke) {
    position.wasAsked()
    position.look()
    positionPermission(invoke)
  }

  @Command
  fun noticesPermission(invoke: Invoke) = invoke.resolve(JSObject().put("permission", Notices.permission(activity)))

  @Command
  fun askForNotices(invoke: Invoke) {
    // Before Android 13 there was nothing to ask.
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
      requestPermissionForAlias(NOTICES, invoke, "noticesAnswered")
    } else {
      noticesPermission(invoke)
    }
  }

  @PermissionCallback
  private fun noticesAnswered(invoke: Invoke) {
    Notices.wasAsked(activity)
    noticesPermission(invoke)
  }

  @Command
  fun remind(invoke: Invoke) = answer(invoke) { Reminders.set(activity, invoke.getArgs()) }

  @Command
  fun waiting(invoke: Invoke) = answer(invoke) { SendJob.set(activity, invoke.getArgs()) }

  /** On a thread of its own, as all with keys: the chip that keeps them may take a second. */
  @Command
  fun seal(invoke: Invoke) = aside(invoke) { JSObject().put("bytes", Keys.seal(activity, bytes(invoke, "bytes"))) }

  @Command
  fun open(invoke: Invoke) = aside(invoke) { JSObject().put("bytes", Keys.open(bytes(invoke, "bytes"))) }

  @Command
  fun attest(invoke: Invoke) = aside(invoke) { JSObject().put("chain", Keys.attest(activity, bytes(invoke, "challenge"))) }

  @Command
  fun share(invoke: Invoke) = answer(invoke) { Papers.share(activity, invoke.getArgs()) }

  @Command
  fun print(invoke: Invoke) = answer(invoke) { Papers.print(activity, invoke.getArgs()) }

  @Command
  fun voices(invoke: Invoke) = speech.voices(invoke)

  @Command
  fun speak(invoke: Invoke) = speech.speak(invoke)

  @Command
  fun hush(invoke: Invoke) = answer(invoke) { speech.hush() }

  /**
   * A profile was opened, or locked. While it is open nobody photographs or records the screen, the list of open apps shows
   * none of it, and what waits can be sent.
   */
  @Command
  fun opened(invoke: Invoke) {
    val isOpen = invoke.getArgs().getBoolean("open", true)
    SendJob.wake = if (isOpen) { { send("wake", JSObject()) } } else null
    activity.runOnUiThread {
      val flags = if (isOpen) FLAG_SECURE else 0
      activity.window?.setFlags(flags, FLAG_SECURE)
    }
    invoke.resolve()
  }

  @Command
  fun condition(invoke: Invoke) = invoke.resolve(Condition.read(activity))

  private fun send(what: String, how: JSObject) {
    told?.send(JSObject().put("what", what).put("how", how))
  }

  private fun bytes(invoke: Invoke, name: String): ByteArray = Base64.decode(invoke.getArgs().getString(name))

  private fun answer(invoke: Invoke, work: () -> Unit) {
    try {
      work()
      invoke.resolve()
    } catch (problem: Exception) {
      refuse(invoke, problem)
    }
  }

  private fun aside(invoke: Invoke, work: () -> JSObject) {
    thread {
      try {
        invoke.resolve(work())
      } catch (problem: Exception) {
        refuse(invoke, problem)
      }
    }
  }

  /** The kind of the problem, and none of its words: those may hold what is nobody's business. */
  private fun refuse(invoke: Invoke, problem: Exception) = invoke.reject(problem.javaClass.simpleName)
}
