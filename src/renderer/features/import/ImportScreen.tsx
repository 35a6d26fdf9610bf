import { useEffect, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { UndoNote } from '../../components/UndoNote'
import { navigate } from '../../stores/location'
import { forgetImportFiles, useImportFiles } from '../../stores/importFiles'
import { importText as words } from '../../text/import'
import { ChooseFiles } from './ChooseFiles'
import { ImportPreviewPart } from './ImportPreviewPart'
import { leaveImport, leaveResult, readFiles, useImport, type ImportStep } from './importStore'
import { Reading } from './Reading'
import { RefusedFiles } from './RefusedFiles'
import './import.css'

/** Files in, seen before anything is kept. */
export function ImportScreen(): ReactNode {
  const { step } = useImport()
  const { files } = useImportFiles()
  useEffect(() => {
    if (files.length === 0) return
    forgetImportFiles()
    void readFiles(files)
  }, [files])
  useEffect(() => leaveResult, [])
  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
        <p className="c2">
          {step.kind === 'preview' ? words.titleFound(step.preview.files.length) : words.lead}
        </p>
      </div>
      <div className="import">
        <Step step={step} />
      </div>
    </>
  )
}

function Step({ step }: { readonly step: ImportStep }): ReactNode {
  switch (step.kind) {
    case 'choose':
      return (
        <>
          {step.stopped && <output className="import-said">{words.stopped}</output>}
          <ChooseFiles />
        </>
      )
    case 'reading':
    case 'comparing':
      return <Reading step={step} />
    case 'failed':
      return (
        <>
          {step.error && <ErrorNote error={step.error} />}
          <RefusedFiles files={step.refused} />
          <ChooseFiles />
        </>
      )
    case 'preview':
      return <ImportPreviewPart key={step.preview.token} step={step} />
    case 'done':
      return <Done {...step} />
    default:
      return null
  }
}

function Done({ added, changed, credentials }: Extract<ImportStep, { kind: 'done' }>): ReactNode {
  const text = [added > 0 && words.done(added, credentials), changed > 0 && words.changed(changed)]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      {text === '' ? (
        <output className="import-said">{words.doneNothing}</output>
      ) : (
        <UndoNote text={text} onClose={leaveImport}>
          <Button variant="link" onPress={() => navigate('/credentials')}>
            {words.see}
          </Button>
        </UndoNote>
      )}
      <ChooseFiles />
    </>
  )
}
