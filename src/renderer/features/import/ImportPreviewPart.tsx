import { useState, type ReactNode } from 'react'
import type { ImportLine, ImportPreview } from '@shared/contract/views/imports'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { ToggleGroup } from '../../components/ToggleGroup'
import { importText as words } from '../../text/import'
import { keepLines, leaveImport, type ImportStep } from './importStore'
import { ImportTable } from './ImportTable'
import { RefusedFiles } from './RefusedFiles'

type Shown = ImportLine['verdict'] | 'all'

/** Whether a line changes anything when it is kept. */
const changes = ({ verdict }: ImportLine): boolean => verdict === 'new' || verdict === 'differs'

/** What was found, line by line, and what would become of it; nothing is kept before it is confirmed. */
export function ImportPreviewPart({
  step,
}: {
  readonly step: Extract<ImportStep, { kind: 'preview' }>
}): ReactNode {
  const { preview, refused, keeping, error } = step
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<Shown>('all')
  const able = preview.lines.filter(changes)
  const kept = able.filter(({ key }) => !left.has(key))
  const keys = kept.map(({ key }) => key)
  const credentials = new Set(kept.map(({ credential }) => credential)).size
  const lines = shown === 'all' ? preview.lines : preview.lines.filter(({ verdict }) => verdict === shown)
  return (
    <>
      <Files preview={preview} />
      <RefusedFiles files={refused} />
      {error && <ErrorNote error={error} />}
      {preview.lines.length > 0 && (
        <>
          <div className="import-tools">
            <ToggleGroup label={words.only} value={shown} onChange={setShown} options={countsOf(preview)} />
          </div>
          <ImportTable
            lines={lines}
            isKept={(line) => changes(line) && !left.has(line.key)}
            canKeep={changes}
            onKeep={(affected, kept) => setLeft((before) => withKeys(before, affected, !kept))}
          />
        </>
      )}
      {able.length === 0 && (
        <p className="import-said">{preview.lines.length === 0 ? words.nothingFound : words.nothingNew}</p>
      )}
      <div className="import-foot">
        <Button variant="quiet" onPress={leaveImport}>
          {able.length === 0 ? words.again : words.cancel}
        </Button>
        {able.length > 0 && (
          <Button
            variant="primary"
            isDisabled={keys.length === 0}
            isPending={keeping}
            onPress={() => void keepLines(keys)}
          >
            {keys.length === 0 ? words.keepNone : words.confirm(keys.length, credentials)}
          </Button>
        )}
      </div>
    </>
  )
}

function withKeys(
  before: ReadonlySet<string>,
  lines: readonly ImportLine[],
  leave: boolean,
): ReadonlySet<string> {
  const next = new Set(before)
  for (const { key } of lines) {
    if (leave) next.add(key)
    else next.delete(key)
  }
  return next
}

function countsOf({
  lines,
  counts,
}: ImportPreview): readonly { readonly value: Shown; readonly label: string }[] {
  const verdicts = (['new', 'differs', 'same', 'skipped'] as const).filter((verdict) => counts[verdict] > 0)
  return [
    { value: 'all' as const, label: words.onlyAll(lines.length) },
    ...verdicts.map((verdict) => ({ value: verdict, label: words.count[verdict](counts[verdict]) })),
  ]
}

/** One line a file: what it is, how many badges, and what is missing or wrong with it. */
function Files({ preview }: { readonly preview: ImportPreview }): ReactNode {
  return (
    <ul className="import-files">
      {preview.files.map(({ name, format, badges, note }) => (
        <li key={name} className="import-file">
          <Glyph shape={badges === 0 ? 'lapsed' : note ? 'nearing' : 'held'} />
          <div>
            <p>
              <span className="strong">{name}</span>{' '}
              <span className="c2">
                {format}, {words.found(badges)}
              </span>
            </p>
            {note && <p>{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
