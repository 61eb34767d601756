// A document is cut out where its corners were shown, and kept only when it is used; a camera that is missing leads to a file.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import type { MadeDocument } from '../../ipc/bindings/MadeDocument'
import type { PhotoView } from '../../ipc/bindings/PhotoView'

const none: PhotoView = { name: 'Wideline Estimé', photos: [], contested: false, data_saver: false }
const kept: PhotoView = { ...none, photos: [{ id: 'aa', jpeg_base64: '/9j/2Q==', state: 'on_this_device', bytes_left: 98_041, failure: null }] }
const NO_DATE = { year: null, month: null, day: null, age_years: null }
const made: MadeDocument = {
  jpeg_base64: '/9j/CUT=',
  lines: {
    lines: 'P<HTI',
    mrz: {
      format: 'td3', document_code: 'P', issuer: 'HTI', number: 'R70142', surnames: 'ESTIME', given_names: 'WIDELINE', nationality: 'HTI',
      birth_date: NO_DATE, sex: 'female', expires: NO_DATE, wrong_checks: [],
    },
  },
}
const asked: unknown[][] = []

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    photo: () => Promise.resolve(none),
    makeDocumentPhoto: (...what: unknown[]) => (asked.push(['make', ...what]), Promise.resolve(made)),
    setPhoto: (...what: unknown[]) => (asked.push(['set', ...what]), Promise.resolve(kept)),
    syncState: () => new Promise(() => undefined),
  },
}))

beforeEach(async () => {
  location.hash = '#/group/ab/document/cd'
  asked.length = 0
})

async function show(): Promise<HTMLElement> {
  const { default: DocumentPhoto } = await import('./DocumentPhoto.svelte')
  const { container } = render(DocumentPhoto)
  await waitFor(() => screen.getByTestId('photo-file'))
  return container
}

const choose = (): Promise<boolean> =>
  fireEvent.change(screen.getByTestId('photo-file'), { target: { files: [new File([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], 'passport.jpg')] } })

test('it is cut out by its corners, its lines are named, and it is kept when it is used', async () => {
  const page = await show()
  expect((await axe.run(page)).violations).toEqual([])
  await choose()
  await waitFor(() => screen.getByTestId('corner-0'))
  expect((await axe.run(page)).violations).toEqual([])
  await fireEvent.keyDown(screen.getByTestId('corner-0'), { key: 'ArrowRight' })
  await fireEvent.click(screen.getByTestId('photo-turn'))
  await fireEvent.click(screen.getByTestId('photo-cut'))
  await waitFor(() => expect(screen.getByTestId('document-lines').textContent).toContain('R70142'))
  expect((await axe.run(page)).violations).toEqual([])
  expect(asked).toEqual([['make', '/9j/2Q==', 1, [[expect.closeTo(0.07), 0.06], [0.94, 0.06], [0.94, 0.94], [0.06, 0.94]]]])
  await fireEvent.click(screen.getByTestId('photo-corners-again'))
  screen.getByTestId('corner-3')
  await fireEvent.click(screen.getByTestId('photo-cut'))
  await waitFor(() => screen.getByTestId('photo-use'))
  await fireEvent.click(screen.getByTestId('photo-use'))
  await waitFor(() => screen.getByTestId('photo-on_this_device'))
  expect(asked.at(-1)).toEqual(['set', 'ab', 'cd', 'document', '/9j/CUT='])
})

test('without a camera there is another way, and no error', async () => {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: () => Promise.reject(new DOMException('', 'NotFoundError')) } })
  await show()
  await fireEvent.click(screen.getByTestId('photo-camera'))
  await waitFor(() => expect(screen.getByTestId('camera-trouble').textContent).toContain('Choose a picture'))
  expect(screen.queryByTestId('failure')).toBeNull()
  await choose()
  await waitFor(() => screen.getByTestId('corner-0'))
})
