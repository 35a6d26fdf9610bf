/** Words of the first start. */
export const startText = {
  title: 'Keep every credential in date.',
  text: 'Credence holds your exams, certificates and badges in one file on this machine, and tells you in time what each one needs next.',
  bringTitle: 'Bring in what you have',
  bringText:
    'Drop the list of your Credly badges anywhere in this window. You see what was found before anything is kept.',
  chooseFiles: 'Choose files…',
  addTitle: 'Add your first',
  sampleTitle: 'Look around first',
  sampleText: 'Sample credentials of every kind, clearly marked, gone in one click.',
  openSample: 'Open sample',
  promise: 'No account, no connection, nothing sent. Your file:',
  showFile: 'Show it',
} as const
