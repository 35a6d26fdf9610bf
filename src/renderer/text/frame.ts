/** Words of the frame: bar, navigation, palette, keys. */
export const frameText = {
  skip: 'Skip to the screen',
  brand: 'Credence',
  back: 'Back',
  forward: 'Forward',
  find: 'Find or do anything',
  screens: 'Screens',
  today: 'Today',
  timeline: 'Timeline',
  credentials: 'Credentials',
  catalogue: 'Catalogue',
  plan: 'Plan',
  faq: 'FAQ',
  guides: 'Guides',
  features: 'New services in exams',
  settings: 'Settings',
  import: 'Bring in',
  candidates: 'Candidates',
  everyone: 'Everyone',
  nobodyYet: 'You',
  candidate: 'Candidate:',
  chooseCandidate: 'Choose whose credentials are shown',
  addCandidate: 'Add a candidate…',
  manageCandidates: 'Manage candidates…',
  daySet: (date: string) => `The day is set to ${date}`,
  sample: 'Sample data',
  removeSample: 'Remove',
  needYou: (count: number) => `${count} need you now`,
  tracked: (count: number) => `${count} tracked`,
  undone: (label: string) => `Taken back: ${label}`,
  dismiss: 'Dismiss',
  dropHere: 'Drop the files to see what is in them',
}

/** Words of the palette. */
export const paletteText = {
  title: 'Find or do anything',
  placeholder: 'A credential, a screen, something to do',
  results: 'Found',
  nothing: (text: string) => `Nothing called “${text}” here.`,
  groups: {
    faq: 'FAQ',
    guides: 'Guide',
    do: 'Do',
    go: 'Go to',
    credentials: 'Credentials',
    achievements: 'Add',
    candidates: 'Show',
  },
  addAchievement: (name: string) => `Add ${name}`,
  addNew: 'Add a credential…',
  bringIn: 'Bring in files…',
  recordAttempt: 'Record an attempt…',
  undo: (label: string) => `Undo: ${label}`,
  redo: (label: string) => `Redo: ${label}`,
  keys: 'List the keys',
  openLink: (path: string) => `Open ${path}`,
  showFile: 'Show the data file',
  removeSample: 'Remove the sample data',
  showCandidate: (name: string) => `Show ${name}`,
  footChoose: 'choose',
  footOpen: 'open',
}

const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'

/** The key that opens the palette, as its button shows it. */
export const paletteKey = mod === '⌘' ? '⌘ K' : 'Ctrl K'

/** The list of keys. */
export const keysText = {
  title: 'Keys',
  note: 'They rest while you type.',
  keys: [
    { keys: [mod, 'K'], does: 'Find or do anything' },
    { keys: ['N'], does: 'Add a credential' },
    { keys: ['A'], does: 'Record an attempt at the open or chosen credential' },
    { keys: ['/'], does: 'Go to the search field of the screen' },
    { keys: ['G', 'D'], does: 'Today' },
    { keys: ['G', 'T'], does: 'Timeline' },
    { keys: ['G', 'C'], does: 'Credentials' },
    { keys: ['G', 'K'], does: 'Catalogue' },
    { keys: ['G', 'P'], does: 'Plan' },
    { keys: ['G', 'F'], does: 'FAQ' },
    { keys: [','], does: 'Settings' },
    { keys: [mod, 'Z'], does: 'Undo' },
    { keys: [mod, 'Shift', 'Z'], does: 'Redo' },
    { keys: ['Alt', '←'], does: 'Back' },
    { keys: ['Esc'], does: 'Close what is open' },
    { keys: ['?'], does: 'This list' },
  ],
} as const
