import type { StandingState } from '@shared/domain/standingTypes'

/** Whether something is held and may end: valid today, with its window open or not. What never ends is not meant. */
export const isHeld = ({ state }: { readonly state: StandingState }): boolean =>
  state === 'active' || state === 'renewable'
