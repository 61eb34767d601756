/** How the phone is: room on it, and its battery. */
package org.turno.phone

import android.content.Context
import android.os.BatteryManager
import android.os.PowerManager
import android.os.StatFs
import app.tauri.plugin.JSObject

object Condition {
  fun read(context: Context): JSObject {
    val battery = context.getSystemService(Context.BATTERY_SERVICE) as BatteryManager?
    val power = context.getSystemService(Context.POWER_SERVICE) as PowerManager?
    return JSObject()
      .put("free_bytes", StatFs(context.dataDir.path).availableBytes)
      .put("battery_percent", battery?.getIntProperty(BatteryManager.BATTERY_PROPERTY_CAPACITY))
      .put("charging", battery?.isCharging == true)
      .put("saver", power?.isPowerSaveMode == true)
  }
}
