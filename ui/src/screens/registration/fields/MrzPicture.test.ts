// A picture proposes lines; what could not be read is said with what agrees; no camera leads back to the other ways.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DocumentLines } from '../../../ipc/bindings/DocumentLines'
import type { Failure } from '../../../ipc/bindings/Failure'

const NO_DATE = { year: null, month: null, day: null, age_years: null }
const LINES: DocumentLines = {
  lines: 'P<HTIESTIME<<WIDELINE\nR70142',
  mrz: {
    format: 'td3', document_code: 'P', issuer: 'HTI', number: 'R70142', surnames: 'ESTIME', given_names: 'WIDELINE', nationality: 'HTI',
    birth_date: NO_DATE, sex: 'female', expires: NO_DATE, wrong_checks: [],
  },
}
const answers: (DocumentLines | Failure)[] = []
const asked: [number, number][] = []
const read: DocumentLines[] = []

vi.mock('../../../luma', () => ({ luma: (_source: unknown, width: number, height: number) => ({ base64: '', width, height }) }))
vi.mock('../../../ipc/client', () => ({
  api: {
    readDocument: (_base64: string, width: number, height: number) => {
      asked.push([width, height])
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      return answer && 'lines' in answer ? Promise.resolve(answer) : Promise.reject(answer)
    },
  },
}))

beforeEach(async () => {
  answers.length = asked.length = read.length = 0
  vi.stubGlobal('createImageBitmap', (file: File) =>
    file.type.startsWith('image/') ? Promise.resolve({ width: 1280, height: 960, close: () => undefined }) : Promise.reject(new Error('no picture')))
  const { default: MrzPicture } = await import('./MrzPicture.svelte')
  render(MrzPicture, { testid: 'card', onread: (lines: DocumentLines) => read.push(lines) })
})
afterEach(() => vi.unstubAllGlobals())

const choose = (file: File) => fireEvent.change(screen.getByTestId('card-picture'), { target: { files: [file] } })

function camera(open: () => Promise<unknown>): void {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: open } })
}

test('a picture that is read is given on, and nothing else is said', async () => {
  answers.push(LINES)
  await choose(new File(['x'], 'passport.jpg', { type: 'image/jpeg' }))
  await waitFor(() => expect(read).toEqual([LINES]))
  expect(asked).toEqual([[1280, 960]])
  expect(screen.queryByTestId('card-picture-failure')).toBeNull()
})

test('what is not sure is not given; the parts that agree are named', async () => {
  answers.push({ code: 'registration-mrz-unclear', args: { agree: 'number expires' } })
  await choose(new File(['x'], 'passport.jpg', { type: 'image/jpeg' }))
  await waitFor(() => expect(screen.getByTestId('card-agree').textContent).toContain('number of the document, last day'))
  expect(screen.getByTestId('card-picture-failure').textContent).toContain('registration-mrz-unclear')
  expect(read).toEqual([])
})

test('a file that is no picture is said to hold no lines', async () => {
  await choose(new File(['x'], 'letter.txt', { type: 'text/plain' }))
  await waitFor(() => expect(screen.getByTestId('card-picture-failure').textContent).toContain('registration-mrz-not-found'))
  expect(asked).toEqual([])
})

test('a refused or missing camera leads back to the other ways', async () => {
  camera(() => Promise.reject(new DOMException('', 'NotAllowedError')))
  await fireEvent.click(screen.getByTestId('card-camera'))
  await waitFor(() => expect(screen.getByTestId('camera-trouble').textContent).toContain('type the lines'))
  await fireEvent.click(screen.getByTestId('card-camera'))
  expect(screen.queryByTestId('camera-trouble')).toBeNull()
  camera(() => Promise.reject(new DOMException('', 'NotFoundError')))
  await fireEvent.click(screen.getByTestId('card-camera'))
  await waitFor(() => expect(screen.getByTestId('camera-trouble').textContent).toContain('finds no camera'))
})

test('the camera says what to do until it reads, one frame at a time, and closes', async () => {
  const stopped = vi.fn()
  camera(() => Promise.resolve({ getTracks: () => [{ stop: stopped }] }))
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  const small: Failure = { code: 'registration-mrz-small', args: {} }
  answers.push(small, small, small)
  await fireEvent.click(screen.getByTestId('card-camera'))
  await waitFor(() => expect(screen.getByTestId('card-hint').textContent).toContain('closer'), { timeout: 5_000 })
  answers.splice(0, answers.length, LINES)
  await waitFor(() => expect(read).toEqual([LINES]), { timeout: 5_000 })
  await waitFor(() => expect(stopped).toHaveBeenCalled())
  expect(screen.queryByTestId('card-hint')).toBeNull()
})
