import type { ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { Button } from '../../components/Button'
import { tellFailure } from '../../stores/status'
import { dateText } from '../../text/dates'
import { frameText } from '../../text/frame'

/** What must not be overlooked: a day that is set, data that is not one's own. */
export function Notices({ app }: { readonly app: AppView | undefined }): ReactNode {
  if (!app || (!app.clockSet && !app.sample)) return <div className="notices" hidden />
  return (
    <div className="notices">
      {app.clockSet && <span className="num">{frameText.daySet(dateText(app.today))}</span>}
      {app.sample && (
        <span>
          {frameText.sample} ·{' '}
          <Button variant="link" onPress={() => void call('sample.clear', {}).catch(tellFailure)}>
            {frameText.removeSample}
          </Button>
        </span>
      )}
    </div>
  )
}
