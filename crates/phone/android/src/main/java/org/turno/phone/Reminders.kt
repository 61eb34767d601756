/**
 * Alarms at a few moments. What is kept for them outside the vault is hours and one neutral sentence, no name and no place.
 *
 * They come within some minutes of their hour: to the minute would take a permission of its own, and a phone that never sleeps.
 */
package org.turno.phone

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import org.json.JSONArray
import org.json.JSONObject

private const val KEPT = "reminders"
private const val NOTICE = 1

object Reminders {
  /** `at_ms`: the moments, in milliseconds since 1970; `words`: what `Notices` shows. Replaces what was set before. */
  fun set(context: Context, asked: JSONObject) {
    val before = kept(context)
    for (number in 0 until moments(before).length()) alarms(context).cancel(alarm(context, number))
    context.getSharedPreferences(KEPT, Context.MODE_PRIVATE).edit().putString(KEPT, asked.toString()).apply()
    arm(context)
  }

  /** After the phone was off there are no alarms any more. Moments that passed meanwhile come at once, as one notice. */
  fun arm(context: Context) {
    val moments = moments(kept(context))
    for (number in 0 until moments.length()) {
      alarms(context).setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, moments.get(number) as Long, alarm(context, number))
    }
  }

  /** Shows the notice, and forgets the moments that are over. */
  fun come(context: Context) {
    val kept = kept(context) ?: return
    Notices.show(context, NOTICE, kept.getJSONObject("words"))
    val now = System.currentTimeMillis()
    val moments = moments(kept)
    val left = JSONArray()
    for (number in 0 until moments.length()) if (moments.get(number) as Long > now) left.put(moments.get(number) as Long)
    set(context, JSONObject(kept.toString()).apply { put("at_ms", left) })
  }

  private fun kept(context: Context): JSONObject? =
    context.getSharedPreferences(KEPT, Context.MODE_PRIVATE).getString(KEPT, null)?.let(::JSONObject)

  private fun moments(kept: JSONObject?): JSONArray = kept?.optJSONArray("at_ms") ?: JSONArray()

  private fun alarms(context: Context) = context.getSystemService(Context.ALARM_SERVICE) as AlarmManager

  private fun alarm(context: Context, number: Int): PendingIntent? {
    val intent = Intent(context, ReminderReceiver::class.java)
    return PendingIntent.getBroadcast(context, number, intent, PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
  }
}

class ReminderReceiver : BroadcastReceiver() {
  override fun onReceive(context: Context, intent: Intent) {
    if (intent.action == Intent.ACTION_BOOT_COMPLETED) Reminders.arm(context) else Reminders.come(context)
  }
}
