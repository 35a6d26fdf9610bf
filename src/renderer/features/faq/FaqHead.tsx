import type { ReactNode } from 'react'
import type { FaqSections } from '@shared/contract/views/faq'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Menu, MenuItem } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { faqText as words } from '../../text/faq'
import { faqPath } from './faqPath'

interface Props {
  readonly programs: FaqSections['programs']
  readonly shown: FaqSections['programs'][number]
  readonly text: string
  readonly allOpen: boolean
  readonly onOpenAll: (open: boolean) => void
  readonly onPrint: () => void
}

/** Title, whose FAQ it is, and what can be done with all of it. */
export function FaqHead({ programs, shown, text, allOpen, onOpenAll, onPrint }: Props): ReactNode {
  return (
    <div className="head">
      <h1>{words.title}</h1>
      <p className="c2">{shown.subtitle}</p>
      <div className="end">
        {programs.length > 1 && (
          <Menu
            label={words.chooseProgram}
            trigger={
              <Button variant="quiet" aria-label={words.program(shown.name)}>
                {shown.name}
                <Icon name="down" />
              </Button>
            }
          >
            {programs.map(({ id, name }) => (
              <MenuItem
                key={id}
                ticked={id === shown.id}
                onAction={() => navigate(faqPath(id, text === '' ? {} : { q: text }))}
              >
                {name}
              </MenuItem>
            ))}
          </Menu>
        )}
        <Button variant="quiet" onPress={onPrint}>
          {words.print}
        </Button>
        <Button onPress={() => onOpenAll(!allOpen)}>{allOpen ? words.closeAll : words.openAll}</Button>
      </div>
    </div>
  )
}
