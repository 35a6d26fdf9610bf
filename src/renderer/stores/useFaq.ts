import { createQuery } from './createQuery'

/** Programs with their sections and entries, closed. */
export const useFaqSections = createQuery('faq.sections', ['today'])
/** All entries of a program, with what they mean for one's own credentials. */
export const useFaqEntries = createQuery('faq.open', [
  'today',
  'credentials',
  'candidates',
  'settings',
  'features',
])
/** What fits the words typed; asked at each key stroke. */
export const useFaqSearch = createQuery('faq.search', ['today'])
