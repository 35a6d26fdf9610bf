import { useState, type ReactNode } from 'react'
import type { CandidateView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { ErrorNote } from '../../components/ErrorNote'
import { Select } from '../../components/Select'
import { Skeleton } from '../../components/Skeleton'
import { candidatesText as words } from '../../text/candidates'
import { common } from '../../text/common'
import { listText } from '../../text/locale'
import { createQuery } from '../../stores/createQuery'

const usePreview = createQuery('candidates.mergePreview', ['credentials', 'candidates'])

interface Props {
  readonly from: CandidateView
  readonly others: readonly CandidateView[]
  /** Says what became of it. */
  readonly onMerged: (text: string) => void
  readonly onClose: () => void
}

/** Two entries that are one person: what would move and be joined, before it is done. */
export function MergeSheet({ from, others, onMerged, onClose }: Props): ReactNode {
  const [intoId, setIntoId] = useState(others[0]?.id ?? '')
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<CallError>()
  const into = others.find(({ id }) => id === intoId)

  const merge = async (): Promise<void> => {
    if (!into || saving) return
    setSaving(true)
    setFailure(undefined)
    try {
      const { credentialsMoved, credentialsJoined } = await call('candidates.merge', {
        from: from.id,
        into: into.id,
      })
      onMerged(words.merged(from.name, into.name, credentialsMoved, credentialsJoined))
      onClose()
    } catch (thrown) {
      setFailure(toCallError(thrown))
      setSaving(false)
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.mergeTitle(from.name)}
      foot={
        <>
          <span className="push" />
          <Button variant="quiet" onPress={onClose}>
            {common.cancel}
          </Button>
          <Button variant="primary" isDisabled={!into} onPress={() => void merge()}>
            {words.mergeSubmit}
          </Button>
        </>
      }
    >
      <div className="merge">
        {failure && <ErrorNote error={failure} />}
        <Select
          label={words.mergeInto}
          value={intoId}
          onChange={setIntoId}
          options={others.map(({ id, name, kind }) => ({ value: id, label: name, note: words.kind[kind] }))}
        />
        {into && <Plan key={into.id} from={from} into={into} />}
      </div>
    </Dialog>
  )
}

function Plan({ from, into }: { readonly from: CandidateView; readonly into: CandidateView }): ReactNode {
  const { data: plan, error } = usePreview({ from: from.id, into: into.id })
  if (error) return <ErrorNote error={error} />
  if (!plan) return <Skeleton lines={4} />
  const { moves, joins, benefits } = plan
  return (
    <>
      <p>{words.mergeIntro}</p>
      <ul className="merge-plan">
        {moves.length > 0 && (
          <li>
            {words.mergeMoves(moves.length)}
            <ul className="merge-names">
              {moves.map(({ credentialId, name }) => (
                <li key={credentialId}>{name}</li>
              ))}
            </ul>
          </li>
        )}
        {joins.length > 0 && (
          <li>
            {words.mergeJoins(joins.length)}
            <ul className="merge-names">
              {joins.map((join) => (
                <li key={join.credentialId}>
                  {join.name}: <span className="c2">{words.mergeAdds(join)}</span>
                </li>
              ))}
            </ul>
          </li>
        )}
        {benefits.length > 0 && (
          <li>
            {words.mergeBenefits(benefits.length)} <span className="c2">{listText(benefits)}</span>
          </li>
        )}
        {moves.length + joins.length === 0 && <li>{words.mergeNothing}</li>}
        <li>{words.mergeTrash(from.name)}</li>
      </ul>
    </>
  )
}
