import type { ReactNode } from 'react'
import type { CandidateView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { Button } from '../../components/Button'
import { navigate } from '../../stores/location'
import { candidatesText as words } from '../../text/candidates'

interface Props {
  readonly candidates: readonly CandidateView[]
  readonly onFailure: (thrown: unknown) => void
}

/** The guides that candidates need: a dependant's first exam, two accounts of one person. */
export function CandidateGuides({ candidates, onFailure }: Props): ReactNode {
  const dependants = candidates.filter(({ kind }) => kind === 'dependant')
  // A guide is kept for whoever is shown.
  const openFor = (id: string): void => {
    call('candidates.choose', { id }).then(() => navigate('/guides/aws/teen-first-exam'), onFailure)
  }
  return (
    <section className="sect">
      <h2>{words.guides}</h2>
      <ul>
        {dependants.map(({ id, name }) => (
          <li key={id}>
            <Button variant="link" onPress={() => openFor(id)}>
              {words.teenGuide(name)}
            </Button>
          </li>
        ))}
        <li>
          <a href="#/guides/aws/two-accounts">{words.mergeGuide}</a>
        </li>
      </ul>
    </section>
  )
}
