/** Sites of issuers and testing services that a link of ours may lead to. A leading dot takes every site below. */
const HOSTS = [
  'aws.amazon.com',
  'docs.aws.amazon.com',
  '.aws',
  'credly.com',
  'www.credly.com',
  'www.certmetrics.com',
  'certmetrics.com',
  'cp.certmetrics.com',
  'home.pearsonvue.com',
  'www.pearsonvue.com',
  'wsr.pearsonvue.com',
  'learn.microsoft.com',
  'cloud.google.com',
  'training.linuxfoundation.org',
  'www.cncf.io',
  'www.isc2.org',
  'www.comptia.org',
  'github.com',
] as const

/** Whether `url` is https, without a password or a port of its own, and leads to a site on the list. */
export function isKnownLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password, port, hostname } = new URL(url)
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return false
  return HOSTS.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host))
}
