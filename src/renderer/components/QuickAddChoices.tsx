import type { ReactNode } from 'react'
import { addText as words } from '../text/add'
import { Glyph } from './Glyph'
import { Icon } from './Icon'
import { OptionItem, OptionList } from './OptionList'
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
      <OptionList id={listId} label={words.choices} hidden={matches.length < 2}>
        {matches.map((match, at) => (
          <OptionItem
            key={match.id}
            id={`${listId}-${at}`}
            isActive={at === index}
            onChoose={() => quick.choose(at)}
          >
            <span className="option-mark">{at === index && <Icon name="tick" size={12} />}</span>
            <span>{match.shortName}</span>
            <span className="cap c3">{match.group}</span>
          </OptionItem>
        ))}
      </OptionList>
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
