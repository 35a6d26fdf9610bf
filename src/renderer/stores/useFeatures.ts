import { createQuery } from './createQuery'

const topics = ['features', 'today', 'credentials', 'candidates'] as const

/** What the candidate noted, and from when exams may ask about it. */
export const useFeatures = createQuery('features.list', topics)
/** Which of it may come up at one credential's next exam. */
export const useFeaturesOnExam = createQuery('features.onExam', topics)
/** From which day exams may ask about what became available on a day. */
export const useAskedFrom = createQuery('features.ask', ['today', 'catalog'])
