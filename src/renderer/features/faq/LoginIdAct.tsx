import { useState, type FormEvent, type ReactNode } from 'react'
import type { GuideView } from '@shared/contract/views/guides'
import { typedLoginId, type TypedLoginId } from '@shared/domain/loginId'
import { call } from '../../api/call'
import { toCallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { Glyph } from '../../components/Glyph'
import { TextField } from '../../components/TextField'
import { useApp } from '../../stores/useApp'
import { guidesText as words } from '../../text/guides'

/** The login ID, checked as it is typed and kept with the candidate. */
export function LoginIdAct({ candidate }: { readonly candidate: GuideView['candidate'] }): ReactNode {
  const [text, setText] = useState(candidate.loginId ?? '')
  const [failure, setFailure] = useState<string>()
  const kept = useApp().data?.candidates.find(({ id }) => id === candidate.id)
  const typed = typedLoginId(text)
  const isKept = typed.state === 'complete' && typed.id === candidate.loginId

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (typed.state !== 'complete' || !kept) return
    const { id, credentials: _, ...draft } = kept
    setFailure(undefined)
    await call('candidates.change', { id, candidate: { ...draft, awsLoginId: typed.id } }).catch(
      (thrown: unknown) => setFailure(toCallError(thrown).message),
    )
  }
  return (
    <form className="guide-login" onSubmit={(event) => void keep(event)}>
      <TextField
        label={words.loginId}
        value={text}
        onChange={setText}
        {...(typed.state === 'unfinished' || typed.state === 'empty' ? { help: helpOf(typed) } : {})}
        error={failure ?? (typed.state === 'wrong' ? words.loginIdWrong[typed.why] : undefined)}
        maxLength={40}
        autoComplete="off"
        spellCheck="false"
      />
      <Button type="submit" isDisabled={typed.state !== 'complete' || isKept}>
        {words.save}
      </Button>
      <output className="cap">
        {typed.state === 'complete' && (
          <span className="inl">
            <Glyph shape="held" plain />
            {isKept ? words.loginIdKept(candidate.name) : words.loginIdGood}
          </span>
        )}
      </output>
    </form>
  )
}

const helpOf = (typed: TypedLoginId & { readonly state: 'unfinished' | 'empty' }): string =>
  typed.state === 'unfinished' ? words.loginIdMissing(typed.missing) : words.loginIdHelp
