import type { AppView } from '@shared/contract/views/app'
import { createQuery } from './createQuery'

const ask = createQuery('app.get', ['today', 'candidates', 'credentials', 'settings', 'history', 'reminders'])

/** What the frame shows on every screen: day, candidates, counts, undo, settings. */
export const useApp = () => ask({})

/** The last answer, for code outside of React. */
export const peekApp = () => ask.peek({})
/** Asks anew and answers. */
export const askApp = () => ask.ask({})
/** Takes an answer that came another way. */
export const putApp = (app: AppView) => ask.put({}, app)
