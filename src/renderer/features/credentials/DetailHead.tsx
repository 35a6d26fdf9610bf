import type { ReactNode } from 'react'
import type { CredentialDetail } from '@shared/contract/views/credentials'
import { Button } from '../../components/Button'
import { cataloguePath } from '../../components/cataloguePath'
import { Menu, MenuItem, MenuLine } from '../../components/Menu'
import { StateWord } from '../../components/StateWord'
import { navigate } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { stateWord } from '../../text/common'
import { credentialsText as words } from '../../text/credentials'
import { formPath } from './formPath'
import { changeAndSay } from './useNotice'

/** What it is called, how it stands, and what can be done with it, the likeliest first. */
export function DetailHead({ detail }: { readonly detail: CredentialDetail }): ReactNode {
  const { row, kind, exams, letLapse } = detail
  const { data: app } = useApp()
  const about = [words.of(words.kind[kind], row.group), ...exams].join(', ')
  const everyone = app?.candidateId === null && app.candidates.length > 1
  return (
    <>
      <div className="head">
        <div className="detail-title">
          <h1 tabIndex={-1}>{row.fullName}</h1>
          <p className="detail-state">
            <StateWord state={row.state}>{stateText(detail)}</StateWord>
            <span className="c2">{about}</span>
            {everyone && <span className="c2">{words.belongsTo(row.candidateName)}</span>}
            {row.sample && <span className="c3">{words.sample}</span>}
          </p>
        </div>
        <div className="end">
          <MainActs detail={detail} />
          <MoreActs detail={detail} />
        </div>
      </div>
      {letLapse && (
        <p className="c2 detail-lapse">
          {words.letLapseMeans} {letLapse.reason && words.letLapseWhy(letLapse.reason)}
        </p>
      )}
    </>
  )
}

function stateText({ row, standing, today }: CredentialDetail): string {
  if (row.state === 'window' && standing.renewal.opensOn === today) return words.openedToday
  return stateWord[row.state]
}

function MainActs({ detail }: { readonly detail: CredentialDetail }): ReactNode {
  const { row, letLapse, attempts, appointments } = detail
  const to = (what: string, edit?: string) => () => navigate(formPath(row.id, what, edit), { replace: true })
  if (letLapse) {
    return (
      <Button
        variant="primary"
        onPress={() => void changeAndSay('credentials.resume', { id: row.id }, words.resumed(row.name))}
      >
        {words.actions.resume}
      </Button>
    )
  }
  const pending = row.state === 'pending' ? attempts.find(({ outcome }) => outcome === 'pending') : undefined
  if (pending) {
    return (
      <Button variant="primary" onPress={to('attempt', pending.id)}>
        {words.actions.result}
      </Button>
    )
  }
  const booked = appointments.some(({ status }) => status === 'booked')
  const booksFirst = !booked && (row.state === 'planned' || row.state === 'waiting' || row.state === 'ready')
  const calm = row.state === 'held' || row.state === 'permanent'
  return (
    <>
      <Button variant={booksFirst || calm ? 'normal' : 'primary'} onPress={to('attempt')}>
        {words.actions.attempt}
      </Button>
      {row.state !== 'permanent' && (
        <Button variant={booksFirst ? 'primary' : 'normal'} onPress={to('book')}>
          {words.actions.book}
        </Button>
      )}
    </>
  )
}

function MoreActs({
  detail: { row, letLapse, own, kind, achievementId },
}: {
  readonly detail: CredentialDetail
}): ReactNode {
  const to = (what: string) => () => navigate(formPath(row.id, what), { replace: true })
  const remove = async (): Promise<void> => {
    const gone = await changeAndSay('credentials.remove', { id: row.id }, words.removed.credential(row.name))
    if (gone) navigate('/credentials', { replace: true })
  }
  return (
    <>
      {!letLapse && row.state !== 'permanent' && (
        <Button variant="quiet" onPress={to('lapse')}>
          {words.actions.lapse}
        </Button>
      )}
      <Menu label={words.actionsOf(row.name)} trigger={<Button variant="quiet">{words.actions.more}</Button>}>
        <MenuItem onAction={to('award')}>{words.actions.award}</MenuItem>
        <MenuItem onAction={to('benefit')}>{words.actions.benefit}</MenuItem>
        <MenuItem onAction={to('notes')}>{words.actions.notes}</MenuItem>
        {own && <MenuItem onAction={to('describe')}>{words.actions.describe}</MenuItem>}
        {kind !== 'own' && (
          <MenuItem onAction={() => navigate(cataloguePath(achievementId))}>{words.actions.rules}</MenuItem>
        )}
        {kind !== 'own' && (
          <MenuItem onAction={() => navigate(`/plan?pass=${encodeURIComponent(achievementId)}`)}>
            {words.actions.whatIf}
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem onAction={() => void remove()}>{words.actions.remove}</MenuItem>
      </Menu>
    </>
  )
}
