// Finds a QR code in a picture or in a frame of the camera. Knows nothing of what it says.
import decodeQR from 'qr/decode.js'
import type { Luma } from '../src/luma'

/** What the code says; `null`: none is there. A picture is looked at until all ways were tried; the next frame comes soon. */
export function readQr({ base64, width, height }: Luma, of: 'picture' | 'frame'): string | null {
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const patience = of === 'picture' ? { effort: Infinity, timeLimit: Infinity } : {}
  try {
    return decodeQR({ data, width, height }, { format: 'I420', ...patience })
  } catch {
    return null
  }
}
