// Where the person is: the address after `#`. Screens go by it, so the back button and a restart work.

class Route {
  path: string[] = $state(read())
}

function read(): string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent)
}

export const route = new Route()

addEventListener('hashchange', () => {
  route.path = read()
  scrollTo(0, 0)
})

/** Goes to a screen: `/group/ab/review`. */
export function go(path: string): void {
  location.hash = path
}
