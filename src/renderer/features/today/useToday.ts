import type { TodayView } from '@shared/contract/views/today'
import { createQuery } from '../../stores/createQuery'

const ask = createQuery('today.get', ['today', 'credentials', 'candidates', 'settings', 'reminders'])

/** The list of what needs doing, its strip and its rail. */
export const useToday = () => ask({})

/** Asks anew and answers. */
export const askToday = () => ask.ask({})

/** Takes an answer that came another way. */
export const putToday = (today: TodayView) => ask.put({}, today)
