import { useEffect, useState, type ReactNode } from 'react'
import { bringIn } from '../../stores/importFiles'
import { frameText } from '../../text/frame'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere in the window to the import screen; says so while they hover. */
export function FileDrop({ children }: { readonly children: ReactNode }): ReactNode {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Each element entered and left says so; over the window as long as more were entered.
    let depth = 0
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const allow = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      bringIn(event.dataTransfer?.files ?? [])
    }
    addEventListener('dragenter', enter)
    addEventListener('dragleave', leave)
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [])
  return (
    <>
      {children}
      {over && <output className="drop-veil">{frameText.dropHere}</output>}
    </>
  )
}
