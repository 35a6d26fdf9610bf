import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { AchievementView } from '@shared/contract/views/catalog'
import { foldText } from '@shared/domain/foldText'
import { FieldLabel } from '../../components/FieldParts'
import { Icon } from '../../components/Icon'
import { usePrograms } from '../../stores/useCatalogue'
import { planText as words } from '../../text/plan'
import '../../components/menu.css'

interface Props {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** An achievement by any part of its name or code: those one tracks first, then the rest of the catalogue. */
export function AchievementField({ value, onChange }: Props): ReactNode {
  const { data } = usePrograms()
  const all = useMemo(() => {
    const found = (data?.programs ?? []).flatMap(({ groups }) =>
      groups.flatMap((group) => group.achievements),
    )
    const mine = found.filter(({ trackedAs }) => trackedAs !== null)
    return [...mine, ...found.filter(({ trackedAs }) => trackedAs === null)].map(choiceOf)
  }, [data])
  const chosen = all.find(({ id }) => id === value)
  const [typed, setTyped] = useState<string>()
  const text = typed ?? chosen?.name ?? ''
  const asked = text === chosen?.name ? [] : foldText(text).split(' ')
  const items = all.filter(({ folded }) => asked.every((word) => folded.includes(word)))
  return (
    <ComboBox
      className="fld"
      items={items}
      inputValue={text}
      onInputChange={setTyped}
      selectedKey={value}
      onSelectionChange={(key) => {
        setTyped(undefined)
        onChange(key === null ? null : String(key))
      }}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <FieldLabel label={words.pass} />
      <Group className="fld-group">
        <Input className="input" spellCheck="false" placeholder={words.passPlaceholder} data-main-search="" />
        <Button className="icon-btn">
          <Icon name="down" />
        </Button>
      </Group>
      <Popover className="pop-menu">
        <ListBox
          className="menu plan-menu"
          renderEmptyState={() => <p className="menu-head">{words.passNone}</p>}
        >
          {({ id, name, note }: Choice) => (
            <ListBoxItem id={id} textValue={name} className="menu-item">
              <span>{name}</span>
              {note && <span className="menu-note">{note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

interface Choice {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly folded: string
}

const choiceOf = ({ id, name, shortName, codes, issuer, trackedAs }: AchievementView): Choice => ({
  id,
  name,
  note: trackedAs === null ? (codes[0] ?? '') : words.yours,
  folded: foldText([id, name, shortName, issuer, ...codes].join(' ')),
})
