/** Was a person asked already, and did they say no for good? The system does not tell "never asked" from "never again". */
package org.turno.phone

import android.app.Activity
import android.content.Context

private const val KEPT = "asked"

object Asked {
  fun remember(context: Context, what: String) {
    context.getSharedPreferences(KEPT, Context.MODE_PRIVATE).edit().putBoolean(what, true).apply()
  }

  /** After that the system shows no question any more: only its own settings change it. */
  fun forGood(activity: Activity, what: String, permission: String): Boolean {
    val asked = activity.getSharedPreferences(KEPT, Context.MODE_PRIVATE).getBoolean(what, false)
    return asked && !activity.shouldShowRequestPermissionRationale(permission)
  }
}
