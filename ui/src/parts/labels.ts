// Which names on a map find room, and on which side of their mark: none over another, none cut. The first come first.

/** A mark with a name, in pixels from the top left. */
export interface Named {
  name: string
  x: number
  y: number
}

/** A name that found room; `x` and `y` are where its line of text begins, at the baseline. */
export interface Label extends Named {
  left: number
  baseline: number
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Wide letters are about this much of the size of the type; a name is rather thought too long than cut. */
const LETTER = 0.62

/** Between a mark and its name. */
const GAP = 10

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** `marks` keep their own place free, named or not. */
export function labels(named: Named[], marks: { x: number; y: number }[], width: number, height: number, size: number): Label[] {
  const sign = ({ x, y }: { x: number; y: number }): Box => ({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 })
  const taken: Box[] = marks.map(sign)
  const placed: { label: Label; box: Box }[] = []
  for (const one of named) {
    // Its dot would lie under another name.
    if (placed.some(({ box }) => meet(box, sign(one)))) continue
    const long = one.name.length * size * LETTER
    const sides = [
      { left: one.x + GAP, top: one.y - size / 2 },
      { left: one.x - GAP - long, top: one.y - size / 2 },
      { left: one.x - long / 2, top: one.y - GAP - size },
      { left: one.x - long / 2, top: one.y + GAP },
    ]
    const boxes = sides.map(({ left, top }): Box => ({ left, top, right: left + long, bottom: top + size * 1.2 }))
    const fits = (box: Box): boolean =>
      box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height && !taken.some((other) => meet(box, other))
    const box = boxes.find(fits)
    if (!box) continue
    taken.push(box, sign(one))
    placed.push({ label: { ...one, left: box.left, baseline: box.top + size * 0.9 }, box })
  }
  return placed.map(({ label }) => label)
}
