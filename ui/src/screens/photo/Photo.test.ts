// A picture is shown before it is saved; what stands says where it is; two photos wait for a choice; a refused one is tried again.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PhotoItem } from '../../ipc/bindings/PhotoItem'
import type { PhotoView } from '../../ipc/bindings/PhotoView'
import { cut } from './shrink'

const none: PhotoView = { name: 'Wideline Estimé', photos: [], contested: false, data_saver: false }
const photo: PhotoItem = { id: 'aa', jpeg_base64: '/9j/2Q==', state: 'on_this_device', bytes_left: 38_041, failure: null }
let view: PhotoView
const asked: unknown[][] = []
const answer = (...what: unknown[]): Promise<PhotoView> => (asked.push(what), Promise.resolve(view))

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    photo: () => Promise.resolve(view),
    setPhoto: (...what: unknown[]) => answer('set', ...what),
    choosePhoto: (...what: unknown[]) => answer('choose', ...what),
    tryAgain: (group: string) => answer('again', group),
    syncState: () => new Promise(() => undefined),
  },
}))
vi.mock('./shrink', async (original) => ({
  ...(await original<typeof import('./shrink')>()),
  shrink: (file: File) => (file.name === 'letter.txt' ? Promise.reject({ code: 'photo-unreadable', args: {} }) : Promise.resolve('/9j/NEW=')),
}))

beforeEach(() => {
  location.hash = '#/group/ab/photo/cd'
  asked.length = 0
})

async function show(now: PhotoView): Promise<HTMLElement> {
  view = now
  const { default: Photo } = await import('./Photo.svelte')
  const { container } = render(Photo)
  await waitFor(() => expect(document.title).toContain('Wideline Estimé'))
  expect((await axe.run(container)).violations).toEqual([])
  return container
}

async function choose(name: string): Promise<void> {
  await fireEvent.change(screen.getByTestId('photo-file'), { target: { files: [new File(['picture'], name)] } })
}

test('a chosen picture is shown first and saved only when it is used', async () => {
  await show(none)
  await choose('face.jpg')
  await waitFor(() => expect(screen.getByTestId('photo-preview').getAttribute('src')).toContain('/9j/NEW='))
  expect(asked).toEqual([])
  view = { ...none, photos: [photo] }
  await fireEvent.click(screen.getByTestId('photo-use'))
  await waitFor(() => screen.getByTestId('photo-on_this_device'))
  expect(asked).toEqual([['set', 'ab', 'cd', '/9j/NEW=']])
  expect(screen.getByTestId('photo-on_this_device').textContent).toContain('38 kB')
  expect(screen.queryByTestId('photo-use')).toBeNull()
})

test('a file that is no picture is said to be none, and nothing is lost', async () => {
  await show({ ...none, photos: [photo] })
  await choose('letter.txt')
  await waitFor(() => expect(screen.getByTestId('failure').textContent).toContain('photo-unreadable'))
  screen.getByTestId('photo-picture')
  expect(asked).toEqual([])
})

test('a photo is taken out only after a second press', async () => {
  await show({ ...none, photos: [{ ...photo, state: 'received' }] })
  screen.getByTestId('photo-received')
  await fireEvent.click(screen.getByTestId('photo-remove'))
  expect(asked).toEqual([])
  view = none
  await fireEvent.click(screen.getByTestId('photo-remove-yes'))
  await waitFor(() => expect(screen.queryByTestId('photo-picture')).toBeNull())
  expect(asked).toEqual([['choose', 'ab', 'cd', null]])
})

test('of two photos a person chooses one', async () => {
  await show({ ...none, contested: true, photos: [photo, { ...photo, id: 'bb', jpeg_base64: null, state: 'not_here' }] })
  expect(screen.queryByTestId('photo-file')).toBeNull()
  await fireEvent.click(screen.getByTestId('keep-photo-bb'))
  expect(asked).toEqual([['choose', 'ab', 'cd', 'bb']])
})

test('a refused photo says why and can be tried again', async () => {
  await show({ ...none, photos: [{ ...photo, state: 'needs_you', failure: { code: 'sync-parcel-signature', args: {} } }] })
  expect(screen.getByTestId('failure').textContent).toContain('sync-parcel-signature')
  await fireEvent.click(screen.getByTestId('try-again'))
  expect(asked).toEqual([['again', 'ab']])
})

test('a photo of another device that is not fetched says that data is saved', async () => {
  const page = await show({ ...none, data_saver: true, photos: [{ ...photo, jpeg_base64: null, state: 'not_here' }] })
  expect(page.querySelector('a.rules')?.getAttribute('href')).toBe('#/sync')
})

test('a photo that waits while data is saved says so', async () => {
  const page = await show({ ...none, data_saver: true, photos: [{ ...photo, state: 'on_this_device', bytes_left: 38_000 }] })
  expect(page.querySelector('a.rules')?.getAttribute('href')).toBe('#/sync')
})

test('the middle of a picture is kept, in the shape of a photo', () => {
  expect(cut(4000, 3000)).toEqual({ x: 800, y: 0, width: 2400, height: 3000 })
  expect(cut(3000, 4000)).toEqual({ x: 0, y: 125, width: 3000, height: 3750 })
  expect(cut(480, 600)).toEqual({ x: 0, y: 0, width: 480, height: 600 })
})
