// The first line that runs: the words, the state, the first screen.
import './speech'
import { mount } from 'svelte'
import App from './App.svelte'
import './tokens.css'

const target = document.getElementById('app')
if (target) mount(App, { target })
