import { useEffect, useRef, type ReactNode } from 'react'
import type { DisplayState } from '@shared/contract/views/shared'
import { Button } from '../../components/Button'
import { SearchField } from '../../components/SearchField'
import { Icon } from '../../components/Icon'
import { Menu, MenuItem, MenuLine } from '../../components/Menu'
import { stateWord } from '../../text/common'
import { timelineText } from '../../text/timeline'
import { setUp } from './timelineStore'

interface Props {
  readonly text: string
  readonly state: DisplayState | null
  readonly shown: number
  readonly read: number
  readonly total: number
}

const STATES = Object.keys(stateWord) as DisplayState[]

/** Narrows the rows by words and by state, and says how many are left. */
export function TimelineFilter({ text, state, shown, read, total }: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <search className="tl-filter" aria-label={timelineText.filterLabel}>
      <SearchField
        main
        label={timelineText.filterLabel}
        placeholder={timelineText.filterPlaceholder}
        value={text}
        onChange={(next) => setUp({ text: next })}
        inputRef={field}
      />
      <Menu
        label={timelineText.stateLabel}
        trigger={
          <Button>
            {state === null ? timelineText.anyState : stateWord[state]}
            <Icon name="down" />
          </Button>
        }
      >
        {[
          <MenuItem key="any" ticked={state === null} onAction={() => setUp({ state: null })}>
            {timelineText.anyState}
          </MenuItem>,
          <MenuLine key="line" />,
          ...STATES.map((each) => (
            <MenuItem key={each} ticked={state === each} onAction={() => setUp({ state: each })}>
              {stateWord[each]}
            </MenuItem>
          )),
        ]}
      </Menu>
      <output className="c2 num">
        {read < total ? timelineText.reading(read, total) : timelineText.shown(shown, total)}
      </output>
      <Button variant="quiet" onPress={() => setUp({ filtering: false, text: '', state: null })}>
        {timelineText.clear}
      </Button>
    </search>
  )
}
