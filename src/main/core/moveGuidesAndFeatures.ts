import type { Writing } from '../storage/store'

/**
 * Makes what `from` ticked and noted `into`'s. What both have stays behind; a step that either had done is done.
 * `targets` are the credentials that took others' place, by the id of those.
 */
export function moveGuidesAndFeatures(
  write: Writing,
  from: string,
  into: string,
  targets: ReadonlyMap<string, string>,
): void {
  const features = write.featuresOf(into)
  for (const feature of write.featuresOf(from)) {
    const { name, availableOn } = feature
    if (features.some((other) => other.name === name && other.availableOn === availableOn)) continue
    write.put('feature', { ...feature, candidateId: into })
  }
  const ticks = write.ticksOf(into)
  for (const tick of write.ticksOf(from)) {
    const subject = tick.subject && (targets.get(tick.subject) ?? tick.subject)
    const { guideId, stepId, doneOn } = tick
    const same = ticks.find(
      (other) => other.guideId === guideId && other.stepId === stepId && other.subject === subject,
    )
    if (!same) write.put('tick', { ...tick, candidateId: into, subject })
    else if (doneOn && !same.doneOn) write.put('tick', { ...same, doneOn })
  }
}
