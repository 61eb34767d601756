// The four corners of a document in its picture, as parts of its width and height; each stays on its own side. Knows no screen.

export type Corner = [number, number]

/** Clockwise; also the ends of the ids of their names. */
export const NAMES = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const

/** A little inside: a mark at the very edge is hard to take. */
export const START: Corner[] = [[0.06, 0.06], [0.94, 0.06], [0.94, 0.94], [0.06, 0.94]]

/** By how much a key moves a corner. */
const STEP = 0.01

/** Nearer to the middle than this, two corners would meet. */
const MIDDLE = 0.45

const STEPS: Record<string, Corner> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }

/** The corners with one of them moved there, as far as it may go. */
export function moved(corners: Corner[], place: number, [x, y]: Corner): Corner[] {
  const side = (part: number, isLow: boolean): number => (isLow ? Math.min(Math.max(part, 0), MIDDLE) : Math.max(Math.min(part, 1), 1 - MIDDLE))
  const to: Corner = [side(x, place === 0 || place === 3), side(y, place < 2)]
  return corners.map((corner, at) => (at === place ? to : corner))
}

/** The corners after a key; `null`: that key moves nothing. */
export function stepped(corners: Corner[], place: number, key: string): Corner[] | null {
  const [step, from] = [STEPS[key], corners[place]]
  return step && from ? moved(corners, place, [from[0] + step[0], from[1] + step[1]]) : null
}
