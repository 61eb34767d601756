/** Lines at the top of the phone. They name nobody and nothing; on the lock screen stands the name of the app alone. */
package org.turno.phone

import android.Manifest
import android.app.Activity
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.os.Build
import org.json.JSONObject

private const val CHANNEL = "turno"
private const val ASKED = "notices-asked"

object Notices {
  /** `granted`, `ask`, `refused`. */
  fun permission(activity: Activity): String = when {
    manager(activity).areNotificationsEnabled() -> "granted"
    Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU -> "refused"
    Asked.forGood(activity, ASKED, Manifest.permission.POST_NOTIFICATIONS) -> "refused"
    else -> "ask"
  }

  fun wasAsked(context: Context) = Asked.remember(context, ASKED)

  /** `words`: `channel`, `title` and `text`, in the language of the screens. One notice of a number replaces the one before. */
  fun show(context: Context, number: Int, words: JSONObject) {
    val manager = manager(context)
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
      val channel = NotificationChannel(CHANNEL, words.getString("channel"), NotificationManager.IMPORTANCE_DEFAULT)
      manager.createNotificationChannel(channel)
    }
    val locked = notice(context).setContentTitle(words.getString("title")).build()
    val notice = notice(context)
      .setContentTitle(words.getString("title"))
      .setContentText(words.getString("text"))
      .setStyle(Notification.BigTextStyle().bigText(words.getString("text")))
      .setVisibility(Notification.VISIBILITY_PRIVATE)
      .setPublicVersion(locked)
      .setContentIntent(opening(context))
      .setAutoCancel(true)
      .build()
    manager.notify(number, notice)
  }

  private fun notice(context: Context): Notification.Builder {
    val builder = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) Notification.Builder(context, CHANNEL)
    else Notification.Builder(context)
    return builder.setSmallIcon(R.drawable.ic_notice)
  }

  private fun opening(context: Context): PendingIntent? {
    val open = context.packageManager.getLaunchIntentForPackage(context.packageName) ?: Intent()
    return PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE)
  }

  private fun manager(context: Context) = context.getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager
}
