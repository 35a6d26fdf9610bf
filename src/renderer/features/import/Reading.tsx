import type { ReactNode } from 'react'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Button } from '../../components/Button'
import { importText as words } from '../../text/import'
import { fileSizeText } from './fileSizeText'
import { stopImport, type ImportStep } from './importStore'

/** How far the reading is, and the way to stop it. */
export function Reading({
  step,
}: {
  readonly step: Extract<ImportStep, { kind: 'reading' | 'comparing' }>
}): ReactNode {
  const reading = step.kind === 'reading'
  const said = reading ? words.reading(fileSizeText(step.read), fileSizeText(step.size)) : words.comparing
  return (
    <div className="import-reading">
      <ProgressBar
        aria-label={said}
        className="progress"
        isIndeterminate={!reading}
        value={reading && step.size > 0 ? (step.read / step.size) * 100 : 0}
      >
        {({ percentage }) => (
          <span className="progress-done" style={{ inlineSize: `${percentage ?? 100}%` }} />
        )}
      </ProgressBar>
      <p className="num">{said}</p>
      <Button onPress={stopImport}>{words.stop}</Button>
    </div>
  )
}
