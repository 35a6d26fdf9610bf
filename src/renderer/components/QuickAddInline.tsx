import { useId, type ReactNode } from 'react'
import { addText } from '../text/add'
import { Button } from './Button'
import { QuickAddChoices } from './QuickAddChoices'
import { QuickAddField } from './QuickAddField'
import { QuickAddReading } from './QuickAddReading'
import { quickAct, type QuickAddState } from './quickAddState'

/** Quick add inside a page, for someone who has nothing yet. */
export function QuickAddInline({ quick }: { readonly quick: QuickAddState }): ReactNode {
  const listId = useId()
  const typed = quick.text.trim() !== ''
  return (
    <div className="quick-inline">
      <QuickAddField
        quick={quick}
        listId={listId}
        placeholder={addText.startPlaceholder}
        className="big"
        takesFocus
        onEscape={() => quick.setText('')}
      />
      {!typed && <p className="cap c2">{addText.startHelp}</p>}
      <QuickAddReading quick={quick} />
      <QuickAddChoices quick={quick} listId={listId} />
      {quick.chosen && (
        <div className="quick-act">
          <Button
            variant="primary"
            isDisabled={quick.busy || quick.noDay !== null}
            onPress={() => quick.add(false)}
          >
            {addText[quickAct(quick)]} <span className="enter">{addText.enter}</span>
          </Button>
        </div>
      )}
    </div>
  )
}
