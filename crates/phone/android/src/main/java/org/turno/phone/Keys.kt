/**
 * Keys that no program can read, not even this one: the phone's own chip holds them and does the arithmetic.
 *
 * The wrapping key is needed beside the PIN to open a vault. No fingerprint is asked for: who borrows a phone has none in it.
 */
package org.turno.phone

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.security.GeneralSecurityException
import java.security.KeyPairGenerator
import java.security.KeyStore
import java.security.spec.ECGenParameterSpec
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import org.json.JSONArray

private const val STORE = "AndroidKeyStore"
private const val WRAPPING = "turno-vault"
private const val SIGNING = "turno-attested"
private const val CIPHER = "AES/GCM/NoPadding"
private const val KEY_BITS = 256
private const val NONCE_BYTES = 12
private const val TAG_BITS = 128

class KeyIsGone : GeneralSecurityException()

object Keys {
  /** Nonce, then what is sealed. Makes the key where there is none. */
  @Synchronized
  fun seal(context: Context, plain: ByteArray): String {
    val cipher = Cipher.getInstance(CIPHER)
    cipher.init(Cipher.ENCRYPT_MODE, wrapping() ?: make(context))
    return Base64.encode(cipher.iv + cipher.doFinal(plain))
  }

  /** `KeyIsGone` where the phone lost the key, as after its settings were reset, or has another one in its place. */
  @Synchronized
  fun open(sealed: ByteArray): String {
    val key = wrapping() ?: throw KeyIsGone()
    val cipher = Cipher.getInstance(CIPHER)
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES))
      return Base64.encode(cipher.doFinal(sealed, NONCE_BYTES, sealed.size - NONCE_BYTES))
    } catch (_: AEADBadTagException) {
      throw KeyIsGone()
    } catch (_: KeyPermanentlyInvalidatedException) {
      throw KeyIsGone()
    }
  }

  /**
   * The certificates by which the maker of the phone vouches for a key that was made in its chip for this challenge, the
   * key's own first. The challenge names the signing key that is vouched for with it.
   */
  @Synchronized
  fun attest(context: Context, challenge: ByteArray): JSONArray {
    inBestPlace(context) { isStrong ->
      val purposes = KeyProperties.PURPOSE_SIGN
      val spec = KeyGenParameterSpec.Builder(SIGNING, purposes)
        .setAlgorithmParameterSpec(ECGenParameterSpec("secp256r1"))
        .setDigests(KeyProperties.DIGEST_SHA256)
        .setAttestationChallenge(challenge)
      val maker = KeyPairGenerator.getInstance(KeyProperties.KEY_ALGORITHM_EC, STORE)
      maker.initialize(placed(spec, isStrong).build())
      maker.generateKeyPair()
    }
    val chain = JSONArray()
    for (certificate in store().getCertificateChain(SIGNING).orEmpty()) chain.put(Base64.encode(certificate.encoded))
    return chain
  }

  private fun wrapping(): SecretKey? = store().getKey(WRAPPING, null) as SecretKey?

  private fun make(context: Context): SecretKey = inBestPlace(context) { isStrong ->
    val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
    val spec = KeyGenParameterSpec.Builder(WRAPPING, purposes)
      .setKeySize(KEY_BITS)
      .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
      .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
    val maker = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE)
    maker.init(placed(spec, isStrong).build())
    maker.generateKey()
  }

  /** In a chip of its own where the phone has one; in the processor's protected part otherwise. */
  private fun <T> inBestPlace(context: Context, make: (Boolean) -> T): T {
    val hasOwnChip = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P &&
      context.packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)
    if (!hasOwnChip) return make(false)
    return try {
      make(true)
    } catch (_: StrongBoxUnavailableException) {
      make(false)
    }
  }

  private fun placed(spec: KeyGenParameterSpec.Builder, isStrong: Boolean): KeyGenParameterSpec.Builder =
    if (isStrong && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) spec.setIsStrongBoxBacked(true) else spec

  private fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }
}
