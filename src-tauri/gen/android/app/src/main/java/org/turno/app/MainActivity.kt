/** The one window. Nothing of the screens lies under the bars of the phone, its camera or its keyboard. */
package org.turno.app

import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowInsets

class MainActivity : TauriActivity() {
  override fun onCreate(savedInstanceState: Bundle?) {
    super.onCreate(savedInstanceState)
    // Older phones keep the distance by themselves and tell of none here.
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
      findViewById<View>(android.R.id.content).setOnApplyWindowInsetsListener(::keepClear)
    }
  }

  private fun keepClear(view: View, insets: WindowInsets): WindowInsets {
    val kinds = WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime()
    val taken = insets.getInsets(kinds)
    view.setPadding(taken.left, taken.top, taken.right, taken.bottom)
    return WindowInsets.CONSUMED
  }
}
