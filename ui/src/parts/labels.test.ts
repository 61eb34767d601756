// Names on a map: the important ones first, none over another, none beyond the edge.
import { describe, expect, it } from 'vitest'
import { labels, type Named } from './labels'

const town = (name: string, x: number, y: number): Named => ({ name, x, y })

describe('labels', () => {
  it('writes the first of two names that would meet, and beside its mark', () => {
    const towns = [town('Monterrey', 100, 100), town('Guadalupe', 100, 118)]
    const placed = labels(towns, towns, 300, 240, 18)
    expect(placed.map(({ name }) => name)).toContain('Monterrey')
    expect(placed[0]?.left).toBeGreaterThan(100)
  })

  it('turns to the other side at the edge of the map', () => {
    const [placed] = labels([town('Matamoros', 290, 100)], [], 300, 240, 18)
    expect(placed?.left).toBeLessThan(290 - 9 * 18 * 0.5)
  })

  it('leaves out what finds no room rather than cutting it', () => {
    expect(labels([town('Ciudad General Escobedo', 150, 100)], [], 200, 240, 18)).toEqual([])
  })

  it('never writes over a mark or another name', () => {
    const towns = Array.from({ length: 40 }, (_, at) => town(`Town ${at}`, (at * 83) % 300, (at * 59) % 240))
    const placed = labels(towns, towns, 300, 240, 18)
    expect(placed.length).toBeGreaterThan(3)
    const boxes = placed.map(({ name, left, baseline }) => ({ left, right: left + name.length * 18 * 0.62, bottom: baseline + 5.4, top: baseline - 16.2 }))
    boxes.forEach((one, at) => {
      expect(one.left >= 0 && one.right <= 300 && one.top >= -0.01 && one.bottom <= 240.01).toBe(true)
      for (const other of boxes.slice(at + 1)) {
        expect(one.left < other.right && other.left < one.right && one.top < other.bottom - 0.01 && other.top < one.bottom - 0.01).toBe(false)
      }
      for (const mark of towns) {
        expect(mark.x > one.left && mark.x < one.right && mark.y > one.top && mark.y < one.bottom).toBe(false)
      }
    })
  })
})
