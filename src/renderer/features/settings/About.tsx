import type { ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { dateText } from '../../text/dates'
import { settingsText as words } from '../../text/settings'
import { Part } from './Part'

/** Version, independence, licence. */
export function About({ app }: { readonly app: AppView }): ReactNode {
  return (
    <Part title={words.about}>
      <p className="strong num">{words.version(app.version)}</p>
      {app.clockSet && <p>{words.clockSet(dateText(app.today))}</p>}
      <p>{words.independence}</p>
      <p>{words.rules}</p>
      <p>{words.licence}</p>
    </Part>
  )
}
