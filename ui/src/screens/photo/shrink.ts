// Makes a photo of a picture file: cut to 4 by 5 around its middle, small, and with nothing but the picture in it.
import type { Failure } from '../../ipc/bindings/Failure'

/** As in Rust, which decides. */
const [WIDTH, HEIGHT, BYTES_MAX] = [480, 600, 40_000]

/** From as good as can be seen to as small as may be needed; a face at the last one is still somebody's. */
const QUALITIES = [0.9, 0.82, 0.74, 0.66, 0.58, 0.5, 0.42, 0.34, 0.26, 0.18]

/** The part of a picture that is kept: the largest 4 by 5 in its middle. */
export function cut(width: number, height: number): { x: number; y: number; width: number; height: number } {
  const scale = Math.min(width / WIDTH, height / HEIGHT)
  const kept = { width: WIDTH * scale, height: HEIGHT * scale }
  return { x: (width - kept.width) / 2, y: (height - kept.height) / 2, ...kept }
}

/** The photo as a JPEG in base64. Rejects with a Failure. */
export async function shrink(file: Blob): Promise<string> {
  const address = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = address
    // It turns the picture as the camera was held; the note that says so is not kept.
    await picture.decode().catch(() => Promise.reject(unreadable()))
    const canvas = draw(picture)
    for (const quality of QUALITIES) {
      const jpeg = await encode(canvas, quality)
      if (jpeg.size <= BYTES_MAX) return await base64(jpeg)
    }
    throw { code: 'photo-too-large', args: { max: String(BYTES_MAX / 1000) } } satisfies Failure
  } finally {
    URL.revokeObjectURL(address)
  }
}

function draw(picture: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [WIDTH, HEIGHT]
  const context = canvas.getContext('2d')
  const from = cut(picture.naturalWidth, picture.naturalHeight)
  if (!context || from.width === 0) throw unreadable()
  context.imageSmoothingQuality = 'high'
  // A picture may have see-through places.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.drawImage(picture, from.x, from.y, from.width, from.height, 0, 0, WIDTH, HEIGHT)
  return canvas
}

function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((jpeg) => (jpeg ? resolve(jpeg) : reject(unreadable())), 'image/jpeg', quality),
  )
}

function base64(jpeg: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(unreadable())
    reader.readAsDataURL(jpeg)
  })
}

function unreadable(): Failure {
  return { code: 'photo-unreadable', args: {} }
}
