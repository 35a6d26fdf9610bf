import { navigate } from '../../stores/location'

/** The credential that is open, or that the focused row is about; undefined where there is none. */
export function chosenCredential(): string | undefined {
  const open = /^#\/credentials\/([^/?]+)/.exec(location.hash)?.[1]
  if (open !== undefined) return open
  return document.activeElement?.closest<HTMLElement>('[data-credential-id]')?.dataset['credentialId']
}

/** Opens the form for an attempt at the chosen credential, or the list to choose one from. */
export function recordAttempt(): void {
  const id = chosenCredential()
  navigate(id === undefined ? '/credentials?for=attempt' : `/credentials/${id}?do=attempt`)
}
