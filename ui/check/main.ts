// The first line that runs in the page that checks slips: what the office put in, the words, the page.
import { mount } from 'svelte'
import '../src/tokens.css'
import { LANGUAGES, ready, speak } from '../src/words.svelte'
import Check from './Check.svelte'
import { readOffice } from './office'

const target = document.getElementById('app')
const office = readOffice(document.getElementById('office')?.textContent ?? 'null')

function open(): void {
  speak(null)
  if (target) mount(Check, { target, props: { office } })
}

void Promise.all(LANGUAGES.map(ready)).then(open)
