import type { ReactNode } from 'react'
import { Glyph } from '../../components/Glyph'
import { importText as words } from '../../text/import'
import { fileSizeText } from './fileSizeText'
import type { RefusedFile } from './importStore'
import { MAX_IMPORT_BYTES } from './readImportFile'

/** Files that were not read: which, why, and what to do. */
export function RefusedFiles({ files }: { readonly files: readonly RefusedFile[] }): ReactNode {
  if (files.length === 0) return null
  return (
    <ul className="import-files" role="alert">
      {files.map(({ name, refusal }) => (
        <li key={name} className="import-file">
          <Glyph shape="lapsed" />
          <div>
            <p className="strong">{name}</p>
            <p>
              {refusal === 'tooMuch'
                ? words.refusal.tooMuch(fileSizeText(MAX_IMPORT_BYTES))
                : words.refusal[refusal]}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
