import { renderToString } from 'react-dom/server'
import type { Output } from '@shared/contract/api'
import type { Reply } from '@shared/contract/errors'
import type { DrawFirstScreen } from '@shared/contract/firstScreen'
import { Page } from './Page'
import { putToday } from './features/today/useToday'
import { putApp } from './stores/useApp'
import { writeFor } from './text/locale'

/**
 * Draws Today as the browser will draw it, for a host to send ahead. Run by the host, outside of any browser: nothing
 * that a first drawing reads may need a window. Styles come as `data-style`, since the content policy lets none in as text.
 */
export const drawFirstScreen: DrawFirstScreen = ({ language, stripWidth }, answers) => {
  const app = valueOf<'app.get'>(answers['app.get'])
  const today = valueOf<'today.get'>(answers['today.get'])
  // The first start is fetched when it is needed, and has a field to type in; what went wrong is told by the page.
  if (!app || !today || app.firstStart) return null
  writeFor(language)
  putApp(app)
  putToday(today)
  // In text and in values of attributes a quotation mark is written as an entity, so these are attributes only.
  return renderToString(<Page stripWidth={stripWidth} />).replaceAll(' style="', ' data-style="')
}

function valueOf<M extends 'app.get' | 'today.get'>(text: string): Output<M> | undefined {
  const reply = JSON.parse(text) as Reply<Output<M>>
  return reply.ok ? reply.value : undefined
}
