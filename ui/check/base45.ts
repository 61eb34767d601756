// Base 45 (RFC 9285): how a slip stands in a QR code. Two bytes are three letters, the last one alone two.

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** The bytes of a text; `null` where it is no such text. */
export function fromBase45(text: string): Uint8Array | null {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const values = [...text.slice(at, at + 3)].map((letter) => LETTERS.indexOf(letter))
    const [one = 0, two = 0, three = 0] = values
    const number = one + two * 45 + three * 45 * 45
    const isWhole = values.length === 3
    if (values.length < 2 || values.includes(-1) || number > (isWhole ? 0xffff : 0xff)) return null
    bytes.push(...(isWhole ? [number >> 8, number & 0xff] : [number]))
  }
  return Uint8Array.from(bytes)
}
