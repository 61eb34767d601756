// A chosen file as it goes to Rust. Refuses what is too large before it is read.
import type { Failure } from '../../../ipc/bindings/Failure'

const MEGABYTES_MAX = 5

/** As in Rust, which decides; here so that a film is not read first. */
export const BYTES_MAX = MEGABYTES_MAX * 1024 * 1024

export function tooLarge(): Failure {
  return { code: 'registration-import-too-large', args: { max: String(MEGABYTES_MAX) } }
}

/** Rejects with a Failure when the file is gone or may not be read. */
export function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject({ code: 'registration-import-foreign', args: {} } satisfies Failure)
    reader.readAsDataURL(file)
  })
}
