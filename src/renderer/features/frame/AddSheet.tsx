import { useId, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { QuickAddChoices } from '../../components/QuickAddChoices'
import { QuickAddField } from '../../components/QuickAddField'
import { QuickAddReading } from '../../components/QuickAddReading'
import { closeOverlay, useOverlay } from '../../stores/overlay'
import { useQuickAdd } from '../../stores/useQuickAdd'
import { addText } from '../../text/add'
import { quickAct } from '../../components/quickAddState'

/** Quick add over the page: one line, what it was read as, Enter. */
export function AddSheet(): ReactNode {
  const start = useOverlay((overlay) => overlay.text)
  const quick = useQuickAdd(start, closeOverlay)
  const listId = useId()
  return (
    <Dialog isOpen onClose={closeOverlay} title={addText.title} bare>
      <QuickAddField
        quick={quick}
        listId={listId}
        placeholder={addText.placeholder}
        className="sheet-field"
        takesFocus
      >
        <kbd>Esc</kbd>
      </QuickAddField>
      <div className="sheet-scroll">
        <QuickAddReading quick={quick} />
        <QuickAddChoices quick={quick} listId={listId} />
      </div>
      <div className="sheet-foot">
        <span>
          <kbd>↑ ↓</kbd> {addText.choose}
        </span>
        <span className="push" />
        <Button
          variant="primary"
          isDisabled={quick.busy || quick.noDay !== null || (!quick.chosen && quick.name.trim() === '')}
          onPress={() => (quick.chosen ? quick.add(false) : quick.addOwn())}
        >
          {addText[quickAct(quick)]} <span className="enter">{addText.enter}</span>
        </Button>
      </div>
    </Dialog>
  )
}
