import { createQuery } from './createQuery'

const topics = ['guides', 'today', 'credentials', 'candidates'] as const

/** The guides; with a credential those that may open from its page. */
export const useGuides = createQuery('guides.list', topics)
/** One guide with its ticks, and what is recorded in its text to copy. */
export const useGuide = createQuery('guides.get', topics)
