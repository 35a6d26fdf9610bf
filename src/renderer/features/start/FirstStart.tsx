import { useState, type ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { AppView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { Icon } from '../../components/Icon'
import { QuickAddInline } from '../../components/QuickAddInline'
import { bringIn } from '../../stores/importFiles'
import { useQuickAdd } from '../../stores/useQuickAdd'
import { startText } from '../../text/start'
import './start.css'

const stay = (): void => undefined

/** The first start: bring in what you have, add your first, or look around. */
export function FirstStart({ app }: { readonly app: AppView }): ReactNode {
  const quick = useQuickAdd('', stay)
  const [error, setError] = useState<CallError>()
  const run = (act: Promise<unknown>): void => {
    setError(undefined)
    act.catch((thrown: unknown) => setError(toCallError(thrown)))
  }
  return (
    <div className="start">
      <h1>{startText.title}</h1>
      <p className="start-text">{startText.text}</p>
      {error && <ErrorNote error={error} />}
      <ul className="ways">
        <li>
          <Icon name="drop" size={20} />
          <div>
            <h2>{startText.bringTitle}</h2>
            <p>{startText.bringText}</p>
          </div>
          <FileTrigger allowsMultiple onSelect={(files) => bringIn(files ?? [])}>
            <Button>{startText.chooseFiles}</Button>
          </FileTrigger>
        </li>
        <li>
          <Icon name="plus" size={20} />
          <div className="way-wide">
            <h2>{startText.addTitle}</h2>
            <QuickAddInline quick={quick} />
          </div>
        </li>
        <li>
          <Icon name="eye" size={20} />
          <div>
            <h2>{startText.sampleTitle}</h2>
            <p>{startText.sampleText}</p>
          </div>
          <Button onPress={() => run(call('sample.load', {}))}>{startText.openSample}</Button>
        </li>
      </ul>
      <p className="start-file cap c2">
        {startText.promise} <span className="start-path">{app.dataFile}</span>{' '}
        <Button variant="link" onPress={() => run(call('data.show', {}))}>
          {startText.showFile}
        </Button>
      </p>
    </div>
  )
}
