import type { ReactNode } from 'react'
import { IconButton } from '../../components/Button'
import { Popover } from '../../components/Popover'
import { RadioGroup } from '../../components/RadioGroup'
import { catalogueText as words } from '../../text/catalogue'
import type { CatalogueFilter } from './filterPrograms'

const FILTERS = ['all', 'certification', 'microcredential', 'licence', 'mine'] as const

interface Props {
  readonly value: CatalogueFilter
  readonly onChange: (value: CatalogueFilter) => void
}

/** Which achievements the list shows. */
export function FilterMenu({ value, onChange }: Props): ReactNode {
  return (
    <Popover label={words.filter} trigger={<IconButton icon="settings" label={words.filter} />}>
      <RadioGroup
        label={words.filterBy}
        value={value}
        onChange={onChange}
        options={FILTERS.map((filter) => ({ value: filter, label: words.filters[filter] }))}
      />
    </Popover>
  )
}
