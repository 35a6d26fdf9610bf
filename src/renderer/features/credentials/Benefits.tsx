import type { ReactNode } from 'react'
import type { BenefitView } from '@shared/contract/views/credentials'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import { MenuItem } from '../../components/Menu'
import { useNow } from '../../components/NowContext'
import { navigate } from '../../stores/location'
import { credentialsText as words } from '../../text/credentials'
import { formPath } from './formPath'
import { RowMenu } from './RowMenu'
import { changeAndSay } from './useNotice'

interface Props {
  readonly benefits: readonly BenefitView[]
  /** The credential whose page it is; null in the list of all. */
  readonly credentialId: string | null
}

/** Discounts, free retakes and the like, those still to use first. */
export function Benefits({ benefits, credentialId }: Props): ReactNode {
  return (
    <ul className="lines">
      {benefits.map((benefit) => (
        <Line key={benefit.id} benefit={benefit} credentialId={credentialId} />
      ))}
    </ul>
  )
}

function Line({
  benefit,
  credentialId,
}: {
  readonly benefit: BenefitView
  readonly credentialId: string | null
}): ReactNode {
  const { today } = useNow()
  const { id, name, kind, code, expiresOn, usedOn, credentialName, notes } = benefit
  const over = usedOn !== null || (expiresOn !== null && expiresOn < today)
  const { id: _id, credentialName: _name, ...draft } = benefit
  return (
    <li className="line">
      <span className={over ? 'line-mark c3' : 'line-mark'}>
        <Glyph shape="benefit" plain={over} />
      </span>
      <div>
        <p className={over ? 'c2' : undefined}>{name}</p>
        <p className="cap c2">
          {usedOn ? (
            <>
              {words.benefit.used} <DateText date={usedOn} />
            </>
          ) : expiresOn ? (
            <>
              {expiresOn < today ? words.benefit.ended : words.benefit.ends} <DateText date={expiresOn} /> ·{' '}
              <Distance to={expiresOn} />
            </>
          ) : (
            words.benefit.noEnd
          )}
        </p>
        <p className="cap c2">
          {[words.benefitKind[kind], code, credentialId === null ? credentialName : null, notes]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <RowMenu of={name}>
        {usedOn === null && (
          <MenuItem
            onAction={() =>
              void changeAndSay(
                'benefits.change',
                { id, benefit: { ...draft, usedOn: today } },
                words.used(name),
              )
            }
          >
            {words.actions.use}
          </MenuItem>
        )}
        <MenuItem onAction={() => navigate(formPath(credentialId, 'benefit', id), { replace: true })}>
          {words.actions.edit}
        </MenuItem>
        <MenuItem onAction={() => void changeAndSay('benefits.remove', { id }, words.removed.benefit(name))}>
          {words.actions.remove}
        </MenuItem>
      </RowMenu>
    </li>
  )
}
