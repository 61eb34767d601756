/** Bytes as text, the way to Rust and back. */
package org.turno.phone

import android.util.Base64 as Android

object Base64 {
  fun encode(bytes: ByteArray): String = Android.encodeToString(bytes, Android.NO_WRAP)

  fun decode(text: String): ByteArray = Android.decode(text, Android.NO_WRAP)
}
