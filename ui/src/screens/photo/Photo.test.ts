// A picture is shown before it is saved; the camera says what would be better and takes it when it is good; what stands says where it is; two photos wait for a choice; a refused one is tried again.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Failure } from '../../ipc/bindings/Failure'
import type { MadePhoto } from '../../ipc/bindings/MadePhoto'
import type { PhotoHint } from '../../ipc/bindings/PhotoHint'
import type { PhotoItem } from '../../ipc/bindings/PhotoItem'
import type { PhotoView } from '../../ipc/bindings/PhotoView'

const none: PhotoView = { name: 'Wideline Estimé', photos: [], contested: false, data_saver: false }
const photo: PhotoItem = { id: 'aa', jpeg_base64: '/9j/2Q==', state: 'on_this_device', bytes_left: 38_041, failure: null }
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xd9])
let view: PhotoView
let made: MadePhoto | Failure
/** What is found in the next frames; the last one again and again. */
let seen: PhotoHint[][]
let looking = 0
let lookingMost = 0
const asked: unknown[][] = []
const answer = (...what: unknown[]): Promise<PhotoView> => (asked.push(what), Promise.resolve(view))

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    photo: () => Promise.resolve(view),
    photoLook: async () => {
      lookingMost = Math.max(lookingMost, ++looking)
      await new Promise((then) => setTimeout(then, 5))
      looking--
      return seen.length > 1 ? seen.shift() : seen[0]
    },
    makePhoto: (...what: unknown[]) => (asked.push(['make', ...what]), 'code' in made ? Promise.reject(made) : Promise.resolve(made)),
    setPhoto: (...what: unknown[]) => answer('set', ...what),
    choosePhoto: (...what: unknown[]) => answer('choose', ...what),
    tryAgain: (group: string) => answer('again', group),
    syncState: () => new Promise(() => undefined),
  },
}))
// What is drawn, jsdom does not know.
vi.mock('../../draw', () => ({ draw: (_: unknown, width: number, height: number) => ({ width, height }), jpeg: () => 'FRAME' }))

beforeEach(() => {
  location.hash = '#/group/ab/photo/cd'
  asked.length = looking = lookingMost = 0
  made = { jpeg_base64: '/9j/NEW=', hints: [] }
  seen = [[]]
})
afterEach(() => vi.unstubAllGlobals())

/** A camera that opens as told. */
function camera(open: () => Promise<unknown>): void {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: open } })
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
}


async function show(now: PhotoView): Promise<HTMLElement> {
  view = now
  const { default: Photo } = await import('./Photo.svelte')
  const { container } = render(Photo)
  await waitFor(() => expect(document.title).toContain('Wideline Estimé'))
  expect((await axe.run(container)).violations).toEqual([])
  return container
}

async function choose(name: string, content: BlobPart = JPEG): Promise<void> {
  await fireEvent.change(screen.getByTestId('photo-file'), { target: { files: [new File([content], name)] } })
}

test('a chosen picture is shown first and saved only when it is used', async () => {
  await show(none)
  await choose('face.jpg')
  await waitFor(() => expect(screen.getByTestId('photo-preview').getAttribute('src')).toContain('/9j/NEW='))
  expect(asked).toEqual([['make', '/9j/2Q==', 0]])
  expect(screen.queryByTestId('photo-hints')).toBeNull()
  asked.length = 0
  view = { ...none, photos: [photo] }
  await fireEvent.click(screen.getByTestId('photo-use'))
  await waitFor(() => screen.getByTestId('photo-on_this_device'))
  expect(asked).toEqual([['set', 'ab', 'cd', 'face', '/9j/NEW=']])
  expect(screen.getByTestId('photo-on_this_device').textContent).toContain('38 kB')
  expect(screen.queryByTestId('photo-use')).toBeNull()
})

test('a photo with hints can be used all the same, and is turned by quarters', async () => {
  made = { jpeg_base64: '/9j/NEW=', hints: ['no_face', 'blurred'] }
  const page = await show(none)
  await choose('face.jpg')
  await waitFor(() => expect(screen.getByTestId('photo-hints').querySelectorAll('li').length).toBe(2))
  expect(screen.getByTestId('photo-use').textContent).toContain('anyway')
  expect((await axe.run(page)).violations).toEqual([])
  for (const quarters of [1, 2, 3, 0]) {
    await fireEvent.click(screen.getByTestId('photo-turn'))
    await waitFor(() => expect(asked.at(-1)).toEqual(['make', '/9j/2Q==', quarters]))
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('photo-turn').disabled).toBe(false))
  }
  await fireEvent.click(screen.getByTestId('photo-use'))
  await waitFor(() => expect(asked.at(-1)).toEqual(['set', 'ab', 'cd', 'face', '/9j/NEW=']))
})

test('a picture that is refused leaves what was made before as it was', async () => {
  await show(none)
  await choose('face.jpg')
  await waitFor(() => screen.getByTestId('photo-preview'))
  made = { code: 'photo-file-too-large', args: {} }
  await choose('wall.jpg')
  await waitFor(() => expect(screen.getByTestId('failure').textContent).toContain('photo-file-too-large'))
  expect(screen.getByTestId('photo-preview').getAttribute('src')).toContain('/9j/NEW=')
})

test('the camera says what would be better, one frame at a time, and takes the photo by itself when it is good', async () => {
  const stop = vi.fn()
  camera(() => Promise.resolve({ getTracks: () => [{ stop }] }))
  seen = [['come_closer']]
  const page = await show(none)
  await fireEvent.click(screen.getByTestId('photo-camera'))
  await waitFor(() => screen.getByTestId('said-come_closer'))
  expect(screen.getByTestId('said-come_closer').textContent).toContain('Come closer')
  expect((await axe.run(page)).violations).toEqual([])
  seen = [['too_dark', 'blurred']]
  await waitFor(() => screen.getByTestId('said-too_dark'))
  seen = [[]]
  await waitFor(() => screen.getByTestId('said-good'))
  await waitFor(() => screen.getByTestId('photo-preview'), { timeout: 4_000 })
  expect(asked).toEqual([['make', 'FRAME', 0]])
  expect(stop).toHaveBeenCalled()
  expect(lookingMost).toBe(1)
})

test('a photo is taken as it is at any time, and taken again', async () => {
  camera(() => Promise.resolve({ getTracks: () => [{ stop: () => undefined }] }))
  seen = [['no_face']]
  made = { jpeg_base64: '/9j/NEW=', hints: ['no_face'] }
  await show(none)
  await fireEvent.click(screen.getByTestId('photo-camera'))
  await waitFor(() => screen.getByTestId('said-no_face'))
  await fireEvent.click(screen.getByTestId('photo-take-now'))
  await waitFor(() => screen.getByTestId('photo-hints'))
  await fireEvent.click(screen.getByTestId('photo-again'))
  await waitFor(() => screen.getByTestId('said-no_face'))
  await fireEvent.click(screen.getByTestId('photo-camera-close'))
  screen.getByTestId('photo-preview')
})

test.each([['NotAllowedError', 'may not use'], ['NotFoundError', 'finds no camera']])('without a camera (%s) there is another way, and no error', async (name, words) => {
  camera(() => Promise.reject(new DOMException('', name)))
  await show(none)
  await fireEvent.click(screen.getByTestId('photo-camera'))
  await waitFor(() => expect(screen.getByTestId('camera-trouble').textContent).toContain(words))
  expect(screen.queryByTestId('failure')).toBeNull()
  await choose('face.jpg')
  await waitFor(() => screen.getByTestId('photo-preview'))
})

test('a file that is no picture is said to be none, and nothing is lost', async () => {
  await show({ ...none, photos: [photo] })
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')))
  await choose('letter.txt', 'Dear family')
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
  expect(asked).toEqual([['choose', 'ab', 'cd', 'face', null]])
})

test('of two photos a person chooses one', async () => {
  await show({ ...none, contested: true, photos: [photo, { ...photo, id: 'bb', jpeg_base64: null, state: 'not_here' }] })
  expect(screen.queryByTestId('photo-file')).toBeNull()
  await fireEvent.click(screen.getByTestId('keep-photo-bb'))
  expect(asked).toEqual([['choose', 'ab', 'cd', 'face', 'bb']])
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
