import { useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { instantOfMs, isZone, type Zone } from '@shared/domain/instant'
import { FieldLabel, FieldNotes } from '../../components/FieldParts'
import { Icon } from '../../components/Icon'
import { useNow } from '../../components/NowContext'
import { timeText } from '../../text/dates'
import { formsText } from '../../text/forms'
import '../../components/menu.css'

interface Props {
  readonly value: Zone | null
  readonly onChange: (value: Zone | null) => void
  readonly error?: string | undefined
}

const words = formsText.zone
const zoneNames = Intl.supportedValuesOf('timeZone')

/** Lets `zur` find Europe/Zurich, and `new york` America/New_York. */
const matches = (name: string, typed: string): boolean =>
  name.toLowerCase().includes(typed.trim().toLowerCase().replaceAll(' ', '_'))

/** A time zone, found by any part of its name; says what time it is there. */
export function ZoneField({ value, onChange, error }: Props): ReactNode {
  const now = useNow()
  const items = useMemo(() => {
    const names = value && !zoneNames.includes(value) ? [value, ...zoneNames] : zoneNames
    return names.map((name) => ({ id: name }))
  }, [value])
  return (
    <ComboBox
      className="fld"
      defaultItems={items}
      selectedKey={value}
      onSelectionChange={(key) =>
        onChange(key !== null && isZone(String(key)) ? (String(key) as Zone) : null)
      }
      defaultFilter={matches}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      allowsEmptyCollection
      menuTrigger="input"
    >
      <FieldLabel label={words.label} />
      <Group className="fld-group">
        <Input className="input" spellCheck="false" />
        <Button className="icon-btn">
          <Icon name="down" />
        </Button>
      </Group>
      <FieldNotes
        help={value ? words.now(timeText(instantOfMs(now.ms()), value)) : undefined}
        error={error}
      />
      <Popover className="pop-menu">
        {/* It lies beside the page, so it needs a landmark of its own. */}
        <section aria-label={words.label}>
          <ListBox
            className="menu zone-menu"
            renderEmptyState={() => <p className="menu-head">{words.none}</p>}
          >
            {({ id }: { id: string }) => (
              <ListBoxItem id={id} textValue={id.replaceAll('_', ' ')} className="menu-item">
                {id.replaceAll('_', ' ')}
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  )
}
