// What comes without a network is counted, waits for its code, and opens when it is whole; a mistyped group is named.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Scanned } from '../../ipc/bindings/Scanned'
import type { TypedGroup } from '../../ipc/bindings/TypedGroup'

let answer: Scanned
const given: string[] = []

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    lookAtCode: (text: string) =>
      Promise.resolve({ groups: text.split(' ').map((group): TypedGroup => (group.includes('X') ? 'wrong' : group.length === 6 ? 'right' : 'open')) }),
    scan: (text: string) => (text === 'bad' ? Promise.reject({ code: 'registration-code-group', args: { group: '3' } }) : Promise.resolve(answer)),
    takeFile: (content: string) => {
      given.push(content)
      return Promise.resolve(answer)
    },
    openGroup: () => new Promise(() => undefined),
  },
}))

beforeEach(async () => {
  location.hash = '#/take-over'
  given.length = 0
  const { default: TakeOver } = await import('./TakeOver.svelte')
  render(TakeOver)
})

async function submit(text: string): Promise<void> {
  await fireEvent.input(screen.getByTestId('takeover-text'), { target: { value: text } })
  await fireEvent.click(screen.getByTestId('takeover-submit'))
}

async function choose(file: File): Promise<void> {
  await fireEvent.change(screen.getByTestId('takeover-file'), { target: { files: [file] } })
}

test('a part of a moving picture is counted and what is missing is named', async () => {
  answer = { scanned: 'part', have: 4, of: 6, missing: [2, 5] }
  await submit('TURNOF1')
  await waitFor(() => expect(screen.getByTestId('takeover-part').textContent).toContain('2, 5'))
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 4)
})

test('answers before their code are said to wait, and a whole registration opens', async () => {
  answer = { scanned: 'waits_for_code' }
  await choose(new File(['turno'], 'turno-registration-a1b2c3d4.turno'))
  await waitFor(() => screen.getByTestId('takeover-waits'))
  expect(given).toEqual([btoa('turno')])
  answer = { scanned: 'brought', group: 'ab', new: 9 }
  await choose(new File(['turno'], 'turno-registration-a1b2c3d4.turno'))
  await waitFor(() => expect(location.hash).toBe('#/group/ab'))
})

test('a film is not read as a registration', async () => {
  await choose(new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'film.mp4'))
  await waitFor(() => expect(screen.getByTestId('failure').textContent).toContain('registration-file-too-large'))
  expect(given).toEqual([])
})

test('the group that is not right is named while the code is typed, and when it is given', async () => {
  await fireEvent.input(screen.getByTestId('takeover-text'), { target: { value: 'ABCDEF XBCDEF AB' } })
  await waitFor(() => screen.getByTestId('takeover-group-2-wrong'))
  expect(screen.getByTestId('takeover-groups').textContent).toContain('2')
  screen.getByTestId('takeover-group-1-right')
  screen.getByTestId('takeover-group-3-open')
  await submit('bad')
  await waitFor(() => expect(screen.getByTestId('failure').textContent).toContain('3'))
})
