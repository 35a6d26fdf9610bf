import { frameText } from '../../text/frame'

const TITLES: Readonly<Record<string, string>> = {
  today: frameText.today,
  timeline: frameText.timeline,
  credentials: frameText.credentials,
  catalogue: frameText.catalogue,
  plan: frameText.plan,
  faq: frameText.faq,
  guides: frameText.guides,
  features: frameText.features,
  import: frameText.import,
  settings: frameText.settings,
  candidates: frameText.candidates,
}

/** The window's title for a path; a screen may name itself more closely with useTitle. */
export function titleOf(path: string): string {
  const name = TITLES[path.split('/')[1] ?? '']
  return name === undefined ? frameText.brand : `${name} · ${frameText.brand}`
}
