// What a reading of the phone's place says, in the words of the person. Knows no position.
import { compass, distance, duration } from './formats'
import type { Reading } from './ipc/bindings/Reading'
import { words } from './words.svelte'

/** `nan direksyon nò`. */
function direction(degrees: number): string {
  return words(`region-direction-${compass(degrees)}`)
}

/** How far to the region, which way, and the nearest town where asking counts; one sentence each. */
export function wayThere(reading: Reading): string[] {
  const far = distance(Math.abs(reading.distance_m ?? 0))
  const { bearing_deg, nearest_place } = reading
  const sentences: string[] = []
  if (reading.distance_m !== null) {
    sentences.push(
      bearing_deg === null
        ? words('region-outside-by', { distance: far })
        : words('region-outside-by-way', { distance: far, direction: direction(bearing_deg) }),
    )
  }
  if (nearest_place) {
    const { name, distance_m, bearing_deg } = nearest_place
    sentences.push(words('region-nearest-place', { place: name, distance: distance(distance_m), direction: direction(bearing_deg) }))
  }
  return sentences
}

/** Why it cannot be told, and what to try. */
export function doubt(reading: Reading): { what: string; next: string } | null {
  if (reading.unsure === null) return null
  const args = {
    accuracy: distance(reading.accuracy_m ?? 0),
    age: duration(reading.age_s ?? 0),
    distance: distance(Math.abs(reading.distance_m ?? 0)),
  }
  return { what: words(`region-unsure-${reading.unsure}`, args), next: words(`region-unsure-${reading.unsure}.next`) }
}
