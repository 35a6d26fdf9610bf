import type { ReactNode } from 'react'
import { addText as words } from '../text/add'
import { Glyph } from './Glyph'
import { Icon } from './Icon'
import type { QuickAddState } from './quickAddState'

/** Other matches, and the acts that need no date or no catalogue. */
export function QuickAddChoices({
  quick,
  listId,
}: {
  readonly quick: QuickAddState
  readonly listId: string
}): ReactNode {
  const { matches, chosen, index, on, name } = quick
  const nothing = quick.text.trim() !== '' && name.trim() !== '' && !chosen
  return (
    <div className="choices">
      {chosen && on !== null && !quick.ahead && chosen.trackedAs === null && (
        <button type="button" className="option" onClick={() => quick.add(true)}>
          <Glyph shape="planned" />
          <span>{words.onlyPlan}</span>
          <kbd>{words.shiftEnter}</kbd>
        </button>
      )}
      <ul role="listbox" id={listId} aria-label={words.choices} hidden={matches.length < 2}>
        {matches.map((match, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
          <li
            key={match.id}
            id={`${listId}-${at}`}
            role="option"
            aria-selected={at === index}
            className="option"
            onClick={() => quick.choose(at)}
          >
            <span className="option-mark">{at === index && <Icon name="tick" size={12} />}</span>
            <span>{match.shortName}</span>
            <span className="cap c3">{match.group}</span>
          </li>
        ))}
      </ul>
      {nothing && (
        <button type="button" className="option" onClick={quick.addOwn}>
          <Icon name="plus" size={12} />
          <span>{words.own(name.trim())}</span>
          <span className="cap c3">{words.ownNote}</span>
        </button>
      )}
    </div>
  )
}
