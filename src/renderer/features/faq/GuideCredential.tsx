import type { ReactNode } from 'react'
import { Select } from '../../components/Select'
import { createQuery } from '../../stores/createQuery'
import { navigate } from '../../stores/location'
import { guidesText as words } from '../../text/guides'

const useCredentials = createQuery('credentials.list', ['credentials', 'today', 'candidates'])
const MOST_CHOICES = 500
const NONE = 'none'

interface Props {
  readonly guideId: string
  readonly credentialId: string | null
}

/** Which credential the guide is followed for. */
export function GuideCredential({ guideId, credentialId }: Props): ReactNode {
  const { data } = useCredentials({ limit: MOST_CHOICES })
  if (!data) return null
  const options = data.rows.map(({ id, name, group }) => ({ value: id, label: name, note: group }))
  return (
    <div className="guide-about">
      <Select
        label={words.about}
        help={words.aboutHelp}
        value={credentialId ?? NONE}
        options={[{ value: NONE, label: words.aboutNone }, ...options]}
        onChange={(id) =>
          navigate(`/guides/${guideId}${id === NONE ? '' : `?credential=${id}`}`, { replace: true })
        }
      />
    </div>
  )
}
