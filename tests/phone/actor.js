// A camera that sees somebody who does what the page asks, as fast as muscles are: pictures of a head, from looking ahead to
// having done each movement. Runs in the page; the frames are real, and go the way of every camera's frames.
const [width, height, poses, others, kind] = arguments
const TICK_MS = 110
const REACTION_MS = 450
const picture = (base64) => {
  const rgb = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const image = new ImageData(width, height)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    image.data.set(rgb.subarray(from, from + 3), to)
    image.data[to + 3] = 255
  }
  return image
}
const frames = Object.fromEntries(Object.entries(poses).map(([pose, levels]) => [pose, levels.map(picture)]))
const stranger = others.map(picture)
const canvas = Object.assign(document.createElement('canvas'), { width, height })
const context = canvas.getContext('2d')
let [at, level, asked, askedAt, hasBegun] = ['neutral', 0, 'neutral', 0, false]

const draw = () => {
  const said = document.querySelector('[data-testid=liveness-step]')?.dataset.step ?? ''
  const now = performance.now()
  const wanted = said.startsWith('liveness-do-') ? said.slice(12).replace('close-eyes-long', 'close_eyes') : 'neutral'
  if (wanted !== asked) [asked, askedAt] = [wanted, now]
  hasBegun ||= wanted !== 'neutral'
  if (now - askedAt > REACTION_MS) {
    if (at !== asked && level > 0) level--
    else if (at !== asked) at = asked
    else level = Math.min(level + 1, frames[at].length - 1)
  }
  const shown = kind === 'nobody' ? stranger[1] : kind === 'swapped' && hasBegun && level === 0 ? stranger[0] : frames[at][level]
  context.putImageData(shown, 0, 0)
  if (kind === 'two' && hasBegun) {
    context.putImageData(stranger[2], 0, 0)
  }
}
clearInterval(window.actor)
window.actor = setInterval(draw, TICK_MS)
draw()
navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20)
