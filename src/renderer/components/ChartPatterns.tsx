import type { ReactNode } from 'react'

/** The two hatchings that charts paint with; once in the page. */
export function ChartPatterns(): ReactNode {
  return (
    <svg width={0} height={0} className="vh" aria-hidden="true">
      <defs>
        <Hatching id="h-wait" colour="var(--waiting-fill)" />
        <Hatching id="h-grace" colour="var(--nearing-fill)" />
      </defs>
    </svg>
  )
}

function Hatching({ id, colour }: { readonly id: string; readonly colour: string }): ReactNode {
  return (
    <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={4} height={4} fill="var(--paper)" />
      <rect width={1.5} height={4} fill={colour} />
    </pattern>
  )
}
