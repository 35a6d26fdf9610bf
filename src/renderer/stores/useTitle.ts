import { useEffect } from 'react'

/** The window's title for what is shown: "AWS Serverless · Credence". */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Credence`
  }, [title])
}
