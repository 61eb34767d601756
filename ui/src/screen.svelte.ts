// Which screen shows. Those before the vault is open are always here; all others come when the first one stands, so that Turno
// opens quickly on a slow phone.
import type { Component } from 'svelte'
import type { AppState } from './ipc/bindings/AppState'
import Language from './screens/app/Language.svelte'
import Welcome from './screens/app/Welcome.svelte'
import CreatePin from './screens/vault/CreatePin.svelte'
import Unlock from './screens/vault/Unlock.svelte'

class Others {
  open: ((state: AppState, path: string[]) => Component) | null = $state.raw(null)
}
const others = new Others()

/** Resolves when all screens are here. */
export async function ready(): Promise<void> {
  others.open = (await import('./screens')).open
}

/** The screen to show; `null` until it is here. Before the first PIN and while locked, no address leads past them. */
export function screen(state: AppState, path: string[]): Component | null {
  if (state.language === null || path[0] === 'language') return Language
  if (state.stage === 'first_start') return path[0] === 'pin' ? CreatePin : Welcome
  if (state.stage === 'locked') return path[0] === 'new-profile' ? CreatePin : Unlock
  return others.open?.(state, path) ?? null
}
