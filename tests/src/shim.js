// What the app's own window has and a browser has not: a way to Rust's commands, and the bell. Runs before the page's script.
// The position is the browser's; the simulated phone is told of it as a receiver would tell it.
;(() => {
  if (location.protocol !== 'http:') return
  const headers = { 'content-type': 'application/json', 'x-turno-token': '{token}' }
  const callbacks = new Map()
  const listeners = new Map()
  let last = 0

  async function ask(command, args) {
    const answer = await fetch(`/invoke/${command}`, { method: 'POST', headers, body: JSON.stringify(args) })
    const body = await answer.json()
    if (answer.ok) return body
    throw body
  }

  const own = {
    'plugin:event|listen': ({ event, handler }) => listeners.set(handler, event) && handler,
    'plugin:event|unlisten': ({ eventId }) => void listeners.delete(eventId),
  }

  window.__TAURI_INTERNALS__ = {
    transformCallback: (callback) => (callbacks.set(++last, callback), last),
    unregisterCallback: (id) => callbacks.delete(id),
    invoke: async (command, args = {}) => (own[command] ?? ((given) => ask(command, given)))(args),
  }
  window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: (_event, id) => listeners.delete(id) }

  /** Waits at the bridge for the next ring, for as long as there is a bridge. */
  async function listen(heard) {
    const answer = await fetch(`/heard/${heard}`, { headers })
    if (!answer.ok) return
    const now = await answer.json()
    for (const [id, event] of listeners) callbacks.get(id)?.({ event, id, payload: null })
    return listen(now)
  }
  addEventListener('load', () => void listen(0))

  navigator.geolocation.watchPosition(
    ({ coords }) => void ask('simulate_position', { latitude_deg: coords.latitude, longitude_deg: coords.longitude, accuracy_m: coords.accuracy }),
    () => undefined,
    { enableHighAccuracy: true },
  )
})()
