import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Dialog } from '../../components/Dialog'
import { Icon } from '../../components/Icon'
import { OptionItem, OptionList } from '../../components/OptionList'
import { useActiveOption } from '../../components/useActiveOption'
import { createQuery } from '../../stores/createQuery'
import { closeOverlay, useOverlay } from '../../stores/overlay'
import { useApp } from '../../stores/useApp'
import { useFaqSearch } from '../../stores/useFaq'
import { useGuides } from '../../stores/useGuides'
import { useLatest } from '../../stores/useLatest'
import { paletteText } from '../../text/frame'
import { paletteEntries, type PaletteEntry } from './paletteEntries'

const MOST_ANSWERS = 4

const useFound = createQuery('search.find', ['credentials', 'candidates', 'catalog'])

/** Finds credentials, screens, acts and achievements by a few letters; Enter does it. */
export function Palette(): ReactNode {
  const [text, setText] = useState(() => useOverlay.getState().text)
  const asked = text.trim().slice(0, 200)
  const { data: app } = useApp()
  const { data: answer } = useFound({ text: asked })
  const { data: faq } = useFaqSearch({ text: asked.length > 1 ? asked : '', limit: MOST_ANSWERS })
  const { data: guides } = useGuides({})
  const more = { hits: useLatest(faq)?.hits ?? [], guides: guides?.guides ?? [] }
  const entries = paletteEntries(app, asked, useLatest(answer), more)
  const { active, setActive, onKey, listRef } = useActiveOption(entries.length, text)
  const id = useId()

  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return
    closeOverlay()
    // Once the sheet is gone and the focus is back, so that the act may move it on.
    setTimeout(entry.run, 0)
  }
  const keys = (event: KeyboardEvent): void => {
    if (onKey(event)) return
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // Enter may come before what the last letters find: then that is waited for.
    if (answer) run(entries[active])
    else void useFound.ask({ text: asked }).then((found) => run(paletteEntries(app, asked, found, more)[0]))
  }
  return (
    <Dialog isOpen onClose={closeOverlay} title={paletteText.title} bare>
      <div className="sheet-field">
        <Icon name="search" size={20} />
        <input
          ref={field}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${active}` : undefined}
          aria-label={paletteText.title}
          placeholder={paletteText.placeholder}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keys}
        />
        <kbd>Esc</kbd>
      </div>
      {entries.length === 0 && asked !== '' && (
        <p className="palette-none c2">{paletteText.nothing(asked)}</p>
      )}
      <OptionList id={`${id}-list`} label={paletteText.results} listRef={listRef}>
        {entries.map((entry, index) => (
          <OptionItem
            key={entry.key}
            id={`${id}-${index}`}
            isActive={index === active}
            onPoint={() => setActive(index)}
            onChoose={() => run(entry)}
          >
            <span className="option-mark">{entry.icon && <Icon name={entry.icon} />}</span>
            <span>{entry.name}</span>
            <span className="cap c3">{entry.note}</span>
          </OptionItem>
        ))}
      </OptionList>
      <div className="sheet-foot">
        <span>
          <kbd>↑ ↓</kbd> {paletteText.footChoose}
        </span>
        <span>
          <kbd>Enter</kbd> {paletteText.footOpen}
        </span>
      </div>
    </Dialog>
  )
}
