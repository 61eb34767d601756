// In which order a moving picture shows its frames: each round in another one, so that a camera that looks in step with the
// screen does not miss the same frame for ever.

/** The places from 0 to `count - 1`: the first stays first, the others are shuffled (Fisher and Yates). */
export function round(count: number, random: () => number = Math.random): number[] {
  const places = Array.from({ length: count }, (_, place) => place)
  for (let last = count - 1; last > 1; last--) {
    const other = 1 + Math.floor(random() * last)
    const [one, two] = [places[last] ?? 0, places[other] ?? 0]
    places[last] = two
    places[other] = one
  }
  return places
}
