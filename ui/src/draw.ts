// Draws a picture, or a frame of the camera, small. Nothing is kept, nothing leaves the device.

/** Draws it no larger than `sideMax`. `null`: there is nothing to draw. */
export function draw(source: CanvasImageSource, sourceWidth: number, sourceHeight: number, sideMax: number): HTMLCanvasElement | null {
  const scale = Math.min(1, sideMax / Math.max(sourceWidth, sourceHeight, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(sourceWidth * scale)
  canvas.height = Math.round(sourceHeight * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || canvas.width === 0 || canvas.height === 0) return null
  // Paper is white: a picture may have see-through places.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** What was drawn, as a JPEG in base64. */
export function jpeg(canvas: HTMLCanvasElement, quality: number): string {
  return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? ''
}
