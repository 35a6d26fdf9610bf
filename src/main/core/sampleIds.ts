import type { Store } from '../storage/store'

const SAMPLE_FACT = 'sampleIds'

/** The ids of every sample credential and benefit that was ever loaded into this file, also of those removed. */
export function sampleIds(store: Store): readonly string[] {
  return JSON.parse(store.fact(SAMPLE_FACT) ?? '[]') as readonly string[]
}

/** Notes that these are samples. Runs within the change that adds them. */
export function noteSampleIds(store: Store, ids: readonly string[]): void {
  store.setFact(SAMPLE_FACT, JSON.stringify([...sampleIds(store), ...ids]))
}
