const KEY = 'credence.token'

/**
 * The token that the loopback host handed over in the address, as `#token=…`. It is taken out of the address at
 * once, so that it is never bookmarked or shared, and kept for this tab only.
 */
export function loopbackToken(): string {
  const inAddress = /[#&]token=([\w-]+)/.exec(location.hash)?.[1]
  if (inAddress === undefined) return sessionStorage.getItem(KEY) ?? ''
  sessionStorage.setItem(KEY, inAddress)
  history.replaceState(history.state, '', `${location.pathname}${location.search}#/`)
  return inAddress
}
