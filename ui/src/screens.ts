// Every screen of an open vault: its address and its file. Fetched when the first screen stands (screen.svelte.ts).
import type { Component } from 'svelte'
import type { AppState } from './ipc/bindings/AppState'
import Language from './screens/app/Language.svelte'
import Attest from './screens/liveness/Attest.svelte'
import Liveness from './screens/liveness/Liveness.svelte'
import About from './screens/operator/About.svelte'
import DocumentPhoto from './screens/photo/DocumentPhoto.svelte'
import Photo from './screens/photo/Photo.svelte'
import PortsAndDays from './screens/ports/PortsAndDays.svelte'
import WhereAmI from './screens/region/WhereAmI.svelte'
import Caseload from './screens/registration/Caseload.svelte'
import FormPage from './screens/registration/FormPage.svelte'
import Group from './screens/registration/Group.svelte'
import HandOff from './screens/registration/HandOff.svelte'
import History from './screens/registration/History.svelte'
import Import from './screens/registration/Import.svelte'
import Leave from './screens/registration/Leave.svelte'
import Move from './screens/registration/Move.svelte'
import Moving from './screens/registration/Moving.svelte'
import NewGroup from './screens/registration/NewGroup.svelte'
import Papers from './screens/registration/Papers.svelte'
import People from './screens/registration/People.svelte'
import RecoveryCard from './screens/registration/RecoveryCard.svelte'
import Review from './screens/registration/Review.svelte'
import TakeOver from './screens/registration/TakeOver.svelte'
import Appointment from './screens/scheduling/Appointment.svelte'
import AppointmentPapers from './screens/scheduling/AppointmentPapers.svelte'
import Draw from './screens/scheduling/Draw.svelte'
import Gate from './screens/scheduling/Gate.svelte'
import NotHere from './screens/scheduling/NotHere.svelte'
import RequestReview from './screens/scheduling/RequestReview.svelte'
import SyncState from './screens/sync/SyncState.svelte'

/** `:` stands for any one part of an address. */
const SCREENS: [string, Component][] = [
  ['', Caseload],
  ['new', NewGroup],
  ['take-over', TakeOver],
  ['import', Import],
  ['language', Language],
  ['sync', SyncState],
  ['about', About],
  ['region', WhereAmI],
  ['attest', Attest],
  ['group/:', Group],
  ['group/:/people', People],
  ['group/:/person/:/:', FormPage],
  ['group/:/about/:', FormPage],
  ['group/:/photo/:', Photo],
  ['group/:/document/:', DocumentPhoto],
  ['group/:/review', Review],
  ['group/:/hand-off', HandOff],
  ['group/:/moving', Moving],
  ['group/:/card', RecoveryCard],
  ['group/:/leave', Leave],
  ['group/:/move', Move],
  ['group/:/history', History],
  ['group/:/paper', Papers],
  ['group/:/not-here', NotHere],
  ['group/:/gate', Gate],
  ['group/:/change', Gate],
  ['group/:/confirm', Gate],
  ['group/:/liveness', Liveness],
  ['group/:/ports', PortsAndDays],
  ['group/:/request', RequestReview],
  ['group/:/appointment', Appointment],
  ['group/:/appointment/paper', AppointmentPapers],
  ['group/:/draw', Draw],
]

/** Screens that only a phone has. */
const PHONE_ONLY: Component[] = [WhereAmI, Gate, Liveness, PortsAndDays, RequestReview, Draw]

/** The screen of an address. */
export function open(state: AppState, path: string[]): Component {
  const found = SCREENS.find(([pattern]) => fits(pattern, path))?.[1] ?? Caseload
  return state.device === 'laptop' && PHONE_ONLY.includes(found) ? NotHere : found
}

/** Does an address have the shape of a pattern? */
export function fits(pattern: string, path: string[]): boolean {
  const parts = pattern.split('/').filter(Boolean)
  return parts.length === path.length && parts.every((part, place) => part === ':' || part === path[place])
}
