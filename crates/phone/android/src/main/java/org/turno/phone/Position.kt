/** Where the phone is, by the system's own receivers. No service of Google is asked, so it works on phones without one. */
package org.turno.phone

import android.Manifest
import android.annotation.SuppressLint
import android.app.Activity
import android.content.Context
import android.content.pm.PackageManager
import android.location.Location
import android.location.LocationListener
import android.location.LocationManager
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import app.tauri.plugin.JSObject

/** How long is looked after somebody asked: a receiver that runs on empties the battery. */
private const val LOOKING_MS = 60_000L

/** A newer fix of this age replaces a sharper one: the phone may have moved. */
private const val SHARPER_COUNTS_NS = 20_000_000_000L

private const val BETWEEN_FIXES_MS = 1_000L
private const val ASKED = "position-asked"

class Position(private val activity: Activity, private val tell: (JSObject) -> Unit) : LocationListener {
  private val manager = activity.getSystemService(Context.LOCATION_SERVICE) as LocationManager?
  private val clock = Handler(Looper.getMainLooper())
  private val stop = Runnable { rest() }
  private var isLooking = false
  private var best: Location? = null

  /** `granted`, `ask`, `refused`, `off` (the phone's own switch), `none` (no receiver). */
  fun permission(): String {
    val manager = manager ?: return "none"
    return when {
      manager.allProviders.isEmpty() -> "none"
      isAllowed(Manifest.permission.ACCESS_COARSE_LOCATION) -> if (isOn(manager)) "granted" else "off"
      Asked.forGood(activity, ASKED, Manifest.permission.ACCESS_COARSE_LOCATION) -> "refused"
      else -> "ask"
    }
  }

  fun wasAsked() = Asked.remember(activity, ASKED)

  @SuppressLint("MissingPermission")
  fun look() {
    val manager = manager ?: return
    if (!isAllowed(Manifest.permission.ACCESS_COARSE_LOCATION)) return
    clock.removeCallbacks(stop)
    clock.postDelayed(stop, LOOKING_MS)
    if (isLooking) return
    isLooking = true
    for (provider in manager.getProviders(true)) {
      // Fine or coarse, as the person chose; a receiver that this choice does not open says so by an exception.
      try {
        manager.getLastKnownLocation(provider)?.let(::onLocationChanged)
        manager.requestLocationUpdates(provider, BETWEEN_FIXES_MS, 0f, this, Looper.getMainLooper())
      } catch (_: SecurityException) {
        continue
      }
    }
  }

  fun rest() {
    if (isLooking) manager?.removeUpdates(this)
    isLooking = false
    clock.removeCallbacks(stop)
  }

  override fun onLocationChanged(found: Location) {
    val held = best
    val isLater = held == null || found.elapsedRealtimeNanos >= held.elapsedRealtimeNanos
    val isMuchLater = held == null || found.elapsedRealtimeNanos - held.elapsedRealtimeNanos > SHARPER_COUNTS_NS
    val isSharper = held == null || found.accuracy <= held.accuracy
    if (found.hasAccuracy() && isLater && (isSharper || isMuchLater)) {
      best = found
      tell(written(found))
    }
  }

  // Phones before Android 11 call these, and stop the app where they are missing.
  override fun onStatusChanged(provider: String, status: Int, extras: Bundle) = Unit

  override fun onProviderEnabled(provider: String) = Unit

  override fun onProviderDisabled(provider: String) = Unit

  private fun written(fix: Location): JSObject {
    val age = SystemClock.elapsedRealtimeNanos() - fix.elapsedRealtimeNanos
    val isMade = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) fix.isMock else fix.isFromMockProvider
    return JSObject()
      .put("latitude_deg", fix.latitude)
      .put("longitude_deg", fix.longitude)
      .put("accuracy_m", fix.accuracy.toDouble())
      .put("age_s", age / 1e9)
      .put("mocked", isMade)
  }

  private fun isAllowed(permission: String) = activity.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED

  private fun isOn(manager: LocationManager) =
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) manager.isLocationEnabled
    else manager.getProviders(true).any { it != LocationManager.PASSIVE_PROVIDER }
}
