import { api, type MethodName } from '@shared/contract/api'
import { AppError } from '@shared/contract/errors'
import type { Handlers } from '../rpc/handlers'
import { appHandlers } from './appHandlers'
import { appointmentHandlers } from './appointmentHandlers'
import { attemptHandlers } from './attemptHandlers'
import { awardHandlers } from './awardHandlers'
import { benefitHandlers } from './benefitHandlers'
import { candidateHandlers } from './candidateHandlers'
import { catalogHandlers } from './catalogHandlers'
import type { CoreContext } from './coreContext'
import { creditHandlers } from './creditHandlers'
import { credentialHandlers } from './credentialHandlers'
import { faqHandlers } from './faqHandlers'
import { featureHandlers } from './featureHandlers'
import { guideHandlers } from './guideHandlers'
import { historyHandlers } from './historyHandlers'
import { hostHandlers } from './hostHandlers'
import { importHandlers } from './importHandlers'
import { planHandlers } from './planHandlers'
import { programHandlers } from './programHandlers'
import { sampleHandlers } from './sampleHandlers'
import { timelineHandlers } from './timelineHandlers'
import { todayHandlers } from './todayHandlers'

/** What changes nothing that is kept, and so works on a file that can only be read. */
const READING: ReadonlySet<MethodName> = new Set<MethodName>([
  'app.get',
  'today.get',
  'timeline.get',
  'credentials.list',
  'credentials.get',
  'benefits.list',
  'catalog.list',
  'catalog.read',
  'catalog.programs',
  'catalog.achievement',
  'catalog.problems',
  'plan.whatIf',
  'plan.keep',
  'search.find',
  'faq.sections',
  'faq.get',
  'faq.open',
  'faq.search',
  'guides.list',
  'guides.get',
  'features.list',
  'features.ask',
  'features.onExam',
  'import.preview',
  'history.list',
  'trash.list',
  'reminders.state',
  'links.open',
  'data.show',
])

/** Every method of the wire. Over a store that can only be read, those that change anything refuse. */
export function createHandlers(context: CoreContext): Handlers {
  const handlers: Handlers = {
    ...appHandlers(context),
    ...todayHandlers(context),
    ...timelineHandlers(context),
    ...credentialHandlers(context),
    ...attemptHandlers(context),
    ...awardHandlers(context),
    ...creditHandlers(context),
    ...appointmentHandlers(context),
    ...benefitHandlers(context),
    ...candidateHandlers(context),
    ...catalogHandlers(context),
    ...programHandlers(context),
    ...planHandlers(context),
    ...faqHandlers(context),
    ...guideHandlers(context),
    ...featureHandlers(context),
    ...importHandlers(context),
    ...sampleHandlers(context),
    ...historyHandlers(context),
    ...hostHandlers(context),
  }
  if (!context.store.readOnly) return handlers
  const writing = (Object.keys(api) as MethodName[]).filter((method) => !READING.has(method))
  return { ...handlers, ...Object.fromEntries(writing.map((method) => [method, refuse])) }
}

function refuse(): never {
  throw new AppError(
    'databaseReadOnly',
    'The data file can only be read here, so nothing was changed. Open it where it can be written to.',
  )
}
