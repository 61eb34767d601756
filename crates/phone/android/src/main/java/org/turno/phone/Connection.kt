/** Is there a network, and does it cost by the byte? Tells every change, so that sending begins the moment it can. */
package org.turno.phone

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities
import app.tauri.plugin.JSObject

class Connection(context: Context, private val tell: (JSObject) -> Unit) : ConnectivityManager.NetworkCallback() {
  private val manager = context.getSystemService(Context.CONNECTIVITY_SERVICE) as ConnectivityManager?
  private var isWatching = false

  fun start() {
    if (isWatching) return
    manager?.registerDefaultNetworkCallback(this)
    isWatching = manager != null
  }

  fun stop() {
    if (isWatching) manager?.unregisterNetworkCallback(this)
    isWatching = false
  }

  override fun onCapabilitiesChanged(network: Network, able: NetworkCapabilities) {
    val isFree = able.hasCapability(NetworkCapabilities.NET_CAPABILITY_NOT_METERED)
    tell(JSObject().put("connected", true).put("metered", !isFree))
  }

  override fun onLost(network: Network) = tell(JSObject().put("connected", false))
}
