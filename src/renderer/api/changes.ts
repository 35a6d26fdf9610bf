import type { Change, Topic } from '@shared/contract/topics'
import { bridge } from './bridge'

type Listener = (topics: readonly Topic[]) => void

const onTopics = new Set<Listener>()
const onShow = new Set<(path: string) => void>()
/** Where a click led before anything was drawn that could go there. */
let unheard: string | undefined

bridge.listen((text) => {
  const change = JSON.parse(text) as Change
  if (change.kind === 'show') {
    if (onShow.size === 0) unheard = change.path
    for (const listener of onShow) listener(change.path)
  } else for (const listener of onTopics) listener(change.topics)
})

/** Hears which topics changed, after each change. Answers the way to stop. */
export function listenToTopics(listener: Listener): () => void {
  onTopics.add(listener)
  return () => onTopics.delete(listener)
}

/** Hears where a clicked notification leads, as `/credentials/<id>`. Answers the way to stop. */
export function listenToShow(listener: (path: string) => void): () => void {
  onShow.add(listener)
  if (unheard !== undefined) listener(unheard)
  unheard = undefined
  return () => onShow.delete(listener)
}
