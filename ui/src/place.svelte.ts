// Where the person is, and what was chosen and not asked yet: kept for a phone that ends Turno at any moment. Answers are
// saved by their fields; whoever leaves Turno leaves the field.
import { app } from './app.svelte'
import { api } from './ipc/client'
import { go, route } from './route.svelte'
import { wish } from './wish.svelte'

addEventListener('visibilitychange', () => {
  if (document.hidden && document.activeElement instanceof HTMLElement) document.activeElement.blur()
})

let isBack = false
let kept: string | null = null

/** Goes back once, after the first PIN; from then on keeps every change, until it is told to stop. */
export function keepPlace(): () => void {
  return $effect.root(() => {
    $effect(follow)
  })
}

function follow(): void {
  if (app.state?.stage !== 'open' || app.here() !== 'phone') return
  const page = route.path.map(encodeURIComponent).join('/')
  if (!isBack) {
    isBack = true
    kept = app.state.place
    if (page === '' && goBack(kept)) return
  }
  const place = JSON.stringify({ page, wish: wish.kept() })
  if (place === kept) return
  kept = place
  api.keepPlace(place).catch(() => {})
}

function goBack(place: string | null): boolean {
  const was = place === null ? null : (JSON.parse(place) as { page: string; wish: ReturnType<typeof wish.kept> })
  if (!was) return false
  wish.take(was.wish)
  if (was.page !== '') go(`/${was.page}`)
  return was.page !== ''
}
