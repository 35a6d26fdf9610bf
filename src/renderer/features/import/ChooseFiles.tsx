import { useState, type ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { bringIn } from '../../stores/importFiles'
import { importText as words } from '../../text/import'

/** Where files come from, and how to get them out of Credly. */
export function ChooseFiles(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="import-drop">
        <Icon name="drop" />
        <div>
          <p className="strong">{words.drop}</p>
          <p className="c2">{words.kinds}</p>
        </div>
        <FileTrigger allowsMultiple onSelect={(list) => list && bringIn(list)}>
          <Button variant="primary">{words.choose}</Button>
        </FileTrigger>
      </div>
      <Button variant="link" aria-expanded={open} aria-controls="import-how" onPress={() => setOpen(!open)}>
        {words.how}
      </Button>
      <div id="import-how" hidden={!open}>
        <ol className="import-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="c2">{words.stepsWhy}</p>
      </div>
    </>
  )
}
