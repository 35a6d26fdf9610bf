/** Where an achievement of the catalogue is shown: its id is one part of the address, `aws/saa` as `aws%2Fsaa`. */
export function cataloguePath(achievementId: string): string {
  return `/catalogue/${encodeURIComponent(achievementId)}`
}
