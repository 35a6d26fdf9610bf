import { useState, type ReactNode } from 'react'
import type { AskedFrom, FeatureView } from '@shared/contract/views/features'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button, IconButton } from '../../components/Button'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { EmptyState } from '../../components/EmptyState'
import { ErrorNote } from '../../components/ErrorNote'
import { Menu, MenuItem } from '../../components/Menu'
import { Skeleton } from '../../components/Skeleton'
import { UndoNote } from '../../components/UndoNote'
import { navigate } from '../../stores/location'
import { useFeatures } from '../../stores/useFeatures'
import { featuresText as words } from '../../text/features'
import { listText } from '../../text/locale'
import { FaqAside } from './FaqAside'
import './features.css'

/** What one noted as new, and from which day each exam may ask about it. */
export function FeaturesScreen(): ReactNode {
  const { data, error, retry } = useFeatures({})
  const [said, setSaid] = useState<{ readonly id: string; readonly text: string }>()
  const [failure, setFailure] = useState<CallError>()
  const remove = ({ id, name }: FeatureView): void => {
    setFailure(undefined)
    call('features.remove', { id }).then(
      () => setSaid({ id, text: words.removed(name) }),
      (thrown: unknown) => setFailure(toCallError(thrown)),
    )
  }
  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
        <p className="c2">{words.subtitle}</p>
        <div className="end">
          <Button icon="plus" onPress={() => navigate('/features?do=add', { replace: true })}>
            {words.add}
          </Button>
        </div>
      </div>
      <FaqAside current="features">
        <p className="guide-summary">
          {words.intro} <a href="#/faq/aws/exam-new-services">{words.faq}</a>
        </p>
        {said && <UndoNote key={said.id} text={said.text} onClose={() => setSaid(undefined)} />}
        {failure && <ErrorNote error={failure} />}
        {error && <ErrorNote error={error} onRetry={retry} />}
        {!data && !error && <Skeleton lines={4} />}
        {data?.features.length === 0 && <EmptyState title={words.emptyTitle} text={words.empty} />}
        {data && data.features.length > 0 && (
          <ul className="feat" aria-label={words.list}>
            {data.features.map((feature) => (
              <Feature key={feature.id} feature={feature} onRemove={() => remove(feature)} />
            ))}
          </ul>
        )}
      </FaqAside>
    </>
  )
}

interface FeatureProps {
  readonly feature: FeatureView
  readonly onRemove: () => void
}

function Feature({ feature, onRemove }: FeatureProps): ReactNode {
  const { id, name, availableOn, notes, askedFrom, booked } = feature
  return (
    <li className="feat-item">
      <div className="feat-head">
        <h2>{name}</h2>
        <p className="c2">
          {words.availableOn} <DateText date={availableOn} />
        </p>
        <Menu
          label={words.actionsOf(name)}
          trigger={<IconButton icon="more" label={words.actionsOf(name)} />}
        >
          <MenuItem
            onAction={() => navigate(`/features?do=edit&edit=${encodeURIComponent(id)}`, { replace: true })}
          >
            {words.edit}
          </MenuItem>
          <MenuItem onAction={onRemove}>{words.remove}</MenuItem>
        </Menu>
      </div>
      {notes !== '' && <p className="c2 notes">{notes}</p>}
      {askedFrom.length === 0 && <p className="c2">{words.none}</p>}
      <dl className="feat-from">
        {askedFrom.map((group) => (
          <Group key={`${group.from} ${group.says}`} group={group} />
        ))}
      </dl>
      {booked.length > 0 && (
        <ul className="feat-booked" aria-label={words.booked}>
          {booked.map(({ credentialId, name, on, mayComeUp }) => (
            <li key={`${credentialId} ${on}`}>
              <a href={`#/credentials/${credentialId}`}>{name}</a>, <DateText date={on} />:{' '}
              <span className="strong">{mayComeUp ? words.may : words.mayNot}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Group({ group: { from, says, achievements } }: { readonly group: AskedFrom }): ReactNode {
  return (
    <>
      <dt>
        <span className="c2">{words.fromDay} </span>
        <DateText date={from} className="strong" />
        <span className="c2">
          {' '}
          · <Distance to={from} />
        </span>
      </dt>
      <dd title={says}>{listText(achievements.map(({ name }) => name))}</dd>
    </>
  )
}
