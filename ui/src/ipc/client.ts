// The only door to Rust: one function a command. Each rejects with a Failure, whose code is the id of its words.
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { AddedPerson } from './bindings/AddedPerson'
import type { Allowed } from './bindings/Allowed'
import type { AppState } from './bindings/AppState'
import type { Caseload } from './bindings/Caseload'
import type { DataRules } from './bindings/DataRules'
import type { DocumentLines } from './bindings/DocumentLines'
import type { DrawView } from './bindings/DrawView'
import type { Failure } from './bindings/Failure'
import type { Form } from './bindings/Form'
import type { GatePurpose } from './bindings/GatePurpose'
import type { GateView } from './bindings/GateView'
import type { GroupStep } from './bindings/GroupStep'
import type { GroupView } from './bindings/GroupView'
import type { HandOff } from './bindings/HandOff'
import type { HistoryEntry } from './bindings/HistoryEntry'
import type { ImportReport } from './bindings/ImportReport'
import type { LivenessCode } from './bindings/LivenessCode'
import type { LivenessPerson } from './bindings/LivenessPerson'
import type { LivenessSaying } from './bindings/LivenessSaying'
import type { MadeDocument } from './bindings/MadeDocument'
import type { MadePhoto } from './bindings/MadePhoto'
import type { MovingPicture } from './bindings/MovingPicture'
import type { Mrz } from './bindings/Mrz'
import type { OperatorInfo } from './bindings/OperatorInfo'
import type { PhotoHint } from './bindings/PhotoHint'
import type { PhotoKind } from './bindings/PhotoKind'
import type { PhotoView } from './bindings/PhotoView'
import type { PortView } from './bindings/PortView'
import type { Reading } from './bindings/Reading'
import type { RegionMap } from './bindings/RegionMap'
import type { ReminderView } from './bindings/ReminderView'
import type { SavedPaper } from './bindings/SavedPaper'
import type { Scanned } from './bindings/Scanned'
import type { SimulatedPlace } from './bindings/SimulatedPlace'
import type { SlipView } from './bindings/SlipView'
import type { SyncState } from './bindings/SyncState'
import type { TypedCode } from './bindings/TypedCode'
import type { Value } from './bindings/Value'

async function ask<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args)
  } catch (error) {
    throw isFailure(error) ? error : ({ code: 'app-unexpected', args: {} } satisfies Failure)
  }
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && 'code' in error && 'args' in error
}

export const api = {
  appState: () => ask<AppState>('app_state'),
  voices: () => ask<string[]>('voices'),
  speak: (text: string, language: string) => ask<void>('speak', { text, language }),
  hush: () => ask<void>('hush'),
  setNoticeWords: (channel: string, waiting: string, due: string) =>
    ask<void>('set_notice_words', { channel, waiting, due }),
  keepPlace: (place: string) => ask<void>('keep_place', { place }),
  setLanguage: (language: string) => ask<AppState>('set_language', { language }),
  createProfile: (name: string, pin: string) => ask<AppState>('create_profile', { name, pin }),
  unlock: (profile: string, pin: string) => ask<AppState>('unlock', { profile, pin }),
  lock: () => ask<AppState>('lock'),
  form: () => ask<Form>('form'),
  listGroups: (search: string, step: GroupStep | null, offset: number, count: number) =>
    ask<Caseload>('list_groups', { search, step, offset, count }),
  history: (group: string) => ask<HistoryEntry[]>('history', { group }),
  createGroup: (kind: string) => ask<GroupView>('create_group', { kind }),
  openGroup: (group: string) => ask<GroupView>('open_group', { group }),
  answer: (group: string, person: string | null, field: string, value: Value) =>
    ask<GroupView>('answer', { group, person, field, value }),
  addPerson: (group: string) => ask<AddedPerson>('add_person', { group }),
  removePerson: (group: string, person: string) => ask<GroupView>('remove_person', { group, person }),
  restorePerson: (group: string, person: string) => ask<GroupView>('restore_person', { group, person }),
  copyAnswers: (group: string, from: string, to: string, section: string) =>
    ask<GroupView>('copy_answers', { group, from, to, section }),
  readMrz: (text: string) => ask<Mrz>('read_mrz', { text }),
  readDocument: (luma_base64: string, width: number, height: number) =>
    ask<DocumentLines>('read_document', { luma_base64, width, height }),
  submitRegistration: (group: string) => ask<GroupView>('submit_registration', { group }),
  splitGroup: (group: string, people: string[]) => ask<GroupView>('split_group', { group, people }),
  joinGroups: (group: string, into: string) => ask<GroupView>('join_groups', { group, into }),
  lockGroup: (group: string) => ask<void>('lock_group', { group }),
  eraseGroup: (group: string, even_unsent: boolean) => ask<void>('erase_group', { group, even_unsent }),
  savePaper: (group: string, language: string) => ask<SavedPaper>('save_paper', { group, language }),
  saveExport: (group: string, passphrase: string) => ask<SavedPaper>('save_export', { group, passphrase }),
  saveCard: (group: string, language: string) => ask<SavedPaper>('save_card', { group, language }),
  saveRegistrationFile: (group: string) => ask<SavedPaper>('save_registration_file', { group }),
  sharePaper: (name: string) => ask<void>('share_paper', { name }),
  printPaper: (name: string) => ask<void>('print_paper', { name }),
  saveImportColumns: () => ask<SavedPaper>('save_import_columns'),
  slip: (group: string) => ask<SlipView | null>('slip', { group }),
  saveSlip: (group: string) => ask<SavedPaper>('save_slip', { group }),
  saveAppointment: (group: string, languages: string[]) => ask<SavedPaper>('save_appointment', { group, languages }),
  importFamilies: (content_base64: string, write: boolean) =>
    ask<ImportReport>('import_families', { content_base64, write }),
  handOff: (group: string) => ask<HandOff>('hand_off', { group }),
  readQr: (luma_base64: string, width: number, height: number) =>
    ask<string | null>('read_qr', { luma_base64, width, height }),
  lookAtCode: (text: string) => ask<TypedCode>('look_at_code', { text }),
  scan: (text: string) => ask<Scanned>('scan', { text }),
  takeFile: (content_base64: string) => ask<Scanned>('take_file', { content_base64 }),
  movingPicture: (group: string) => ask<MovingPicture>('moving_picture', { group }),
  photo: (group: string, person: string, kind: PhotoKind) => ask<PhotoView>('photo', { group, person, kind }),
  photoLook: (jpeg_base64: string) => ask<PhotoHint[]>('photo_look', { jpeg_base64 }),
  makePhoto: (jpeg_base64: string, quarters: number) => ask<MadePhoto>('make_photo', { jpeg_base64, quarters }),
  makeDocumentPhoto: (jpeg_base64: string, quarters: number, corners: [number, number][]) =>
    ask<MadeDocument>('make_document_photo', { jpeg_base64, quarters, corners }),
  setPhoto: (group: string, person: string, kind: PhotoKind, jpeg_base64: string) =>
    ask<PhotoView>('set_photo', { group, person, kind, jpeg_base64 }),
  choosePhoto: (group: string, person: string, kind: PhotoKind, chosen: string | null) =>
    ask<PhotoView>('choose_photo', { group, person, kind, chosen }),
  attest: (question: string) => ask<LivenessCode>('attest', { question }),
  liveness: (group: string) => ask<LivenessPerson[]>('liveness', { group }),
  livenessBegin: (group: string, person: string) => ask<LivenessSaying>('liveness_begin', { group, person }),
  livenessFrame: (jpegBase64: string) => ask<LivenessSaying>('liveness_frame', { jpeg_base64: jpegBase64 }),
  livenessSkip: () => ask<LivenessSaying>('liveness_skip'),
  livenessAgain: () => ask<LivenessSaying>('liveness_again'),
  livenessPortDecides: (group: string, person: string) => ask<LivenessPerson[]>('liveness_port_decides', { group, person }),
  livenessQuestion: (group: string) => ask<LivenessCode>('liveness_question', { group }),
  livenessAnswer: (group: string, person: string, text: string) => ask<LivenessPerson[]>('liveness_answer', { group, person, text }),
  listPorts: () => ask<PortView[]>('list_ports'),
  operatorInfo: () => ask<OperatorInfo>('operator_info'),
  operatorChangesSeen: (group: string) => ask<GroupView>('operator_changes_seen', { group }),
  syncState: () => ask<SyncState>('sync_state'),
  syncNow: () => ask<SyncState>('sync_now'),
  tryAgain: (group: string) => ask<SyncState>('try_again', { group }),
  answerAboutSending: (now: boolean) => ask<SyncState>('answer_about_sending', { now }),
  setDataRules: (rules: DataRules) => ask<SyncState>('set_data_rules', { rules }),
  positionAllowed: () => ask<Allowed>('position_allowed'),
  askForPosition: () => ask<Allowed>('ask_for_position'),
  remindersAllowed: () => ask<Allowed>('reminders_allowed'),
  askForReminders: () => ask<Allowed>('ask_for_reminders'),
  regionCheck: () => ask<Reading>('region_check'),
  regionMap: () => ask<RegionMap>('region_map'),
  gate: (group: string, purpose: GatePurpose) => ask<GateView>('gate', { group, purpose }),
  requestAppointment: (group: string, ports: string[], earliest: string, latest: string) =>
    ask<GroupView>('request_appointment', { group, ports, earliest, latest }),
  claimPhone: (group: string) => ask<GateView>('claim_phone', { group }),
  confirmAppointment: (group: string) => ask<GroupView>('confirm_appointment', { group }),
  draw: (group: string) => ask<DrawView | null>('draw', { group }),
  checkWholeDraw: (group: string) => ask<void>('check_whole_draw', { group }),
  dueReminders: () => ask<ReminderView[]>('due_reminders'),
  withdrawRequest: (group: string) => ask<GroupView>('withdraw_request', { group }),
  simulatedPlaces: () => ask<SimulatedPlace[]>('simulated_places'),
  simulatePlace: (name: string) => ask<SimulatedPlace[]>('simulate_place', { name }),
  simulateConnection: (metered: boolean) => ask<void>('simulate_connection', { metered }),
}

/** Calls back whenever Rust says that something may look different now. */
export function onChanged(then: () => void): Promise<() => void> {
  return listen('turno-changed', then)
}
