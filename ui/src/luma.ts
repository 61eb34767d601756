// Pictures as the readers of QR codes and of documents want them: one byte of brightness a point. Nothing is kept, nothing leaves the device.
import { draw } from './draw'

/** One byte a point, row by row, in base64. */
export interface Luma {
  base64: string
  width: number
  height: number
}

const CHUNK = 0x8000

/** Draws a picture or a frame of the camera no larger than `sideMax` and takes its brightness. `null`: there is nothing to draw. */
export function luma(source: CanvasImageSource, sourceWidth: number, sourceHeight: number, sideMax: number): Luma | null {
  const canvas = draw(source, sourceWidth, sourceHeight, sideMax)
  const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
  return canvas && points ? { base64: base64(brightness(points)), width: canvas.width, height: canvas.height } : null
}

/** Brightness of each point of a picture with four bytes a point (the weights of television, ITU-R BT.601). */
function brightness(rgba: Uint8ClampedArray): Uint8Array {
  const points = new Uint8Array(rgba.length / 4)
  for (let at = 0; at < points.length; at++) {
    const [red = 0, green = 0, blue = 0] = [rgba[at * 4], rgba[at * 4 + 1], rgba[at * 4 + 2]]
    points[at] = (red * 299 + green * 587 + blue * 114) / 1000
  }
  return points
}

/** In pieces: a whole picture has more points than a call takes arguments. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
