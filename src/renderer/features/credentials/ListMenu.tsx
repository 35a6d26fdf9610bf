import type { ReactNode } from 'react'
import type { DisplayState } from '@shared/contract/views/shared'
import { Button, IconButton } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { Glyph } from '../../components/Glyph'
import { Popover } from '../../components/Popover'
import { RadioGroup } from '../../components/RadioGroup'
import { stateWord } from '../../text/common'
import { credentialsText as words } from '../../text/credentials'
import { asItComes, type Arrangement } from './listEntries'

interface Props {
  readonly value: Arrangement
  readonly onChange: (value: Arrangement) => void
}

const STATES = Object.keys(stateWord) as DisplayState[]
const GROUPS = ['section', 'issuer', 'candidate'] as const
const SORTS = ['next', 'name'] as const

/** How the list is grouped and sorted, and which states it shows. */
export function ListMenu({ value, onChange }: Props): ReactNode {
  const changed = value !== asItComes
  const toggle = (state: DisplayState, on: boolean): void =>
    onChange({
      ...value,
      states: on ? [...value.states, state] : value.states.filter((other) => other !== state),
    })
  return (
    <Popover label={words.menu} trigger={<IconButton icon="settings" label={words.menu} />}>
      <div className="list-menu">
        <RadioGroup
          label={words.groupBy}
          value={value.groupBy}
          onChange={(groupBy) => onChange({ ...value, groupBy })}
          options={GROUPS.map((group) => ({ value: group, label: words.group[group] }))}
        />
        <RadioGroup
          label={words.sortBy}
          value={value.sortBy}
          onChange={(sortBy) => onChange({ ...value, sortBy })}
          options={SORTS.map((sort) => ({ value: sort, label: words.sort[sort] }))}
        />
        <fieldset className="fld">
          <legend className="fld-label">{words.show}</legend>
          <div className="list-states">
            {STATES.map((state) => (
              <Checkbox
                key={state}
                isSelected={value.states.includes(state)}
                onChange={(on) => toggle(state, on)}
              >
                <span className="inl">
                  <Glyph shape={state} />
                  {stateWord[state]}
                </span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {changed && (
          <Button variant="link" onPress={() => onChange(asItComes)}>
            {words.reset}
          </Button>
        )}
      </div>
    </Popover>
  )
}
