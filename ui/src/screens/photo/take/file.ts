// A picture file as Rust reads it: a JPEG as it is, with the note that says which way up it is; anything else drawn as one.
import { draw, jpeg } from '../../../draw'
import type { Failure } from '../../../ipc/bindings/Failure'

/** As in Rust, which decides: here only so that a film is not read into memory first. */
const FILE_BYTES_MAX = 40_000_000

/** More shows nothing more of a face or a paper. */
const SIDE_MAX = 3_000

/** Good enough to be made smaller from. */
const QUALITY = 0.92

/** In base64. Rejects with a Failure. */
export async function jpegOf(file: Blob): Promise<string> {
  if (file.size > FILE_BYTES_MAX) throw failure('photo-file-too-large')
  const base64 = await read(file)
  // The first two bytes of every JPEG, FF D8, and the FF that follows.
  if (base64.startsWith('/9j/')) return base64
  const image = await createImageBitmap(file).catch(() => null)
  const drawn = image && draw(image, image.width, image.height, SIDE_MAX)
  image?.close()
  if (!drawn) throw failure('photo-unreadable')
  return jpeg(drawn, QUALITY)
}

function read(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(failure('photo-unreadable'))
    reader.readAsDataURL(file)
  })
}

function failure(code: string): Failure {
  return { code, args: {} }
}
