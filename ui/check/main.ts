// The first line that runs in the page that checks slips: what the office put in, the words, the page.
import { mount } from 'svelte'
import '../src/tokens.css'
import { speak } from '../src/words.svelte'
import Check from './Check.svelte'
import { readOffice } from './office'

speak(null)
const target = document.getElementById('app')
const office = readOffice(document.getElementById('office')?.textContent ?? 'null')
if (target) mount(Check, { target, props: { office } })
