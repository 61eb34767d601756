// Which screen shows: no address leads past the first PIN, past the lock, or to scheduling on a laptop.
import { beforeAll, describe, expect, it } from 'vitest'
import type { AppState } from './ipc/bindings/AppState'
import Language from './screens/app/Language.svelte'
import Welcome from './screens/app/Welcome.svelte'
import Caseload from './screens/registration/Caseload.svelte'
import FormPage from './screens/registration/FormPage.svelte'
import Gate from './screens/scheduling/Gate.svelte'
import NotHere from './screens/scheduling/NotHere.svelte'
import { ready, screen } from './screen.svelte'
import CreatePin from './screens/vault/CreatePin.svelte'
import Unlock from './screens/vault/Unlock.svelte'

const state: AppState = { stage: 'open', device: 'laptop', language: 'en', version: '0', profiles: [], profile: null, practice: true, newer: null, place: null }

beforeAll(ready)

describe('screen', () => {
  it('asks for the language first', () => {
    expect(screen({ ...state, language: null }, ['group', 'ab', 'review'])).toBe(Language)
  })

  it('lets no address past the first start or the lock', () => {
    expect(screen({ ...state, stage: 'first_start' }, ['group', 'ab', 'review'])).toBe(Welcome)
    expect(screen({ ...state, stage: 'locked' }, ['group', 'ab', 'review'])).toBe(Unlock)
  })

  it('makes another profile while the others are locked, and never over an open one', () => {
    expect(screen({ ...state, stage: 'locked' }, ['new-profile'])).toBe(CreatePin)
    expect(screen(state, ['new-profile'])).toBe(Caseload)
  })

  it('has no gate on a laptop', () => {
    expect(screen(state, ['group', 'ab', 'gate'])).toBe(NotHere)
    expect(screen({ ...state, device: 'phone' }, ['group', 'ab', 'gate'])).toBe(Gate)
  })

  it('finds pages by the shape of their address, and the caseload for all others', () => {
    expect(screen(state, ['group', 'ab', 'person', 'cd', 'name'])).toBe(FormPage)
    expect(screen(state, ['no', 'such', 'page'])).toBe(Caseload)
  })
})
