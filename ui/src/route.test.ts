// Where the person is: addresses are read apart, and going somewhere is a step that "back" undoes.
import { describe, expect, it } from 'vitest'
import { go, route } from './route.svelte'

/** The browser tells of a new address a moment later. */
const told = () => new Promise<void>((then) => addEventListener('hashchange', () => then(), { once: true }))

describe('route', () => {
  it('reads an address as its parts', async () => {
    const arrived = told()
    go('/group/ab/person/cd/birth')
    await arrived
    expect(route.path).toEqual(['group', 'ab', 'person', 'cd', 'birth'])
  })

  it('keeps a path inside a part, as the language page does', async () => {
    const arrived = told()
    go(`/language/${encodeURIComponent('group/ab')}`)
    await arrived
    expect(route.path).toEqual(['language', 'group/ab'])
  })

  it('is nowhere special at the start', async () => {
    const arrived = told()
    go('/')
    await arrived
    expect(route.path).toEqual([])
  })
})
