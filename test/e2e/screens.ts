/** Every screen that the address can name without an id, and how a test calls it. */
export const SCREENS = [
  { name: 'Today', path: '/today' },
  { name: 'Timeline', path: '/timeline' },
  { name: 'Credentials', path: '/credentials' },
  { name: 'Catalogue', path: '/catalogue' },
  { name: 'Plan', path: '/plan' },
  { name: 'FAQ', path: '/faq' },
  { name: 'Guides', path: '/guides' },
  { name: 'New services', path: '/features' },
  { name: 'Bring in', path: '/import' },
  { name: 'Candidates', path: '/candidates' },
  { name: 'Settings', path: '/settings' },
] as const
