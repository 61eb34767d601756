// A newer Turno is told with its address, and nothing is said while there is none.
import { render, screen } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import { app } from '../app.svelte'
import type { AppState } from '../ipc/bindings/AppState'
import NewerTurno from './NewerTurno.svelte'

const state: AppState = { stage: 'open', device: 'phone', language: 'en', version: '0.1.0', profiles: [], profile: null, practice: true, newer: null, place: null }

it('says nothing while there is none', () => {
  app.set(state)
  render(NewerTurno)
  expect(screen.queryByTestId('newer-turno')).toBeNull()
})

it('names the version and where to get it', () => {
  app.set({ ...state, newer: { version: '0.2.0', address: 'https://office.example/turno' } })
  render(NewerTurno)
  expect(screen.getByTestId('newer-turno').textContent).toContain('0.2.0')
  screen.getByText('https://office.example/turno')
})
