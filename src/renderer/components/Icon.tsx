import type { ReactNode } from 'react'

const PATHS = {
  today: <path d="M3 4.5h10M3 8h10M3 11.5h6" />,
  timeline: <path d="M2 4.5h6M5 8h8M8 11.5h6" />,
  credentials: (
    <>
      <rect x={3} y={2.5} width={10} height={8} />
      <path d="M5.5 5h5M5.5 7.5h3M8 10.5v3.5l2-1.3 2 1.3v-3.5" />
    </>
  ),
  catalogue: <path d="M3 2.5h4.5v11H3zM7.5 2.5H11v11H7.5M11.3 3l2.2 10.2" />,
  plan: (
    <>
      <circle cx={4} cy={12} r={1.5} />
      <circle cx={12} cy={4} r={1.5} />
      <path d="M5.5 12H10a2 2 0 0 0 0-4H6a2 2 0 0 1 0-4h4.5" />
    </>
  ),
  faq: (
    <>
      <path d="M2.5 3h11v8H8l-3 2.5V11H2.5z" />
      <path d="M6.7 5.8c.2-.9 2.6-.9 2.6.4 0 .9-1.3.9-1.3 1.7M8 9.3v.1" />
    </>
  ),
  settings: (
    <>
      <path d="M2.5 5h5M10.5 5h3M2.5 11h3M8.5 11h5" />
      <circle cx={9} cy={5} r={1.5} />
      <circle cx={7} cy={11} r={1.5} />
    </>
  ),
  search: (
    <>
      <circle cx={7} cy={7} r={4.25} />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  fwd: <path d="M6.5 3.5 11 8l-4.5 4.5" />,
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  close: <path d="m4.5 4.5 7 7m0-7-7 7" />,
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  drop: <path d="M8 2.5v7M5 7l3 3 3-3M2.5 11v2.5h11V11" />,
  eye: (
    <>
      <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" />
      <circle cx={8} cy={8} r={1.8} />
    </>
  ),
  tick: <path d="m3.5 8.5 3 3 6-7" />,
  bell: <path d="M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3zM6.7 14h2.6" />,
  out: <path d="M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7.5 8.5" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />,
  people: (
    <>
      <circle cx={6} cy={5.5} r={2.25} />
      <path d="M2 13c0-2.6 1.6-4 4-4s4 1.4 4 4M10.5 3.5a2.2 2.2 0 0 1 0 4M11.5 9.3c1.5.5 2.5 1.8 2.5 3.7" />
    </>
  ),
  keys: <path d="M1.50 4h13v8.500h-13zM4 7h.1M6.70 7h.1M9.30 7h.1M12 7h.1M5 9.800h6" />,
  undo: <path d="M5.50 3.50 2.50 6.500l3 3M2.50 6.500h7a3.50 3.50 0 0 1 0 7H6" />,
  more: <path d="M3.50 8h.1M8 8h.1M12.50 8h.1" />,
}

export type IconName = keyof typeof PATHS

/** A line drawing of 16 by 16 beside a word; hidden from readers, because the word says it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      className={name === 'back' || name === 'fwd' ? 'g icon-directed' : 'g'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.25}
      strokeLinecap="square"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  )
}
