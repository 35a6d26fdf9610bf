/** Where a form about a credential opens: `what` as the form host knows it, `edit` what it changes. */
export function formPath(id: string | null, what: string, edit?: string): string {
  const query = new URLSearchParams(edit === undefined ? { do: what } : { do: what, edit })
  return `/credentials${id === null ? '' : `/${id}`}?${query}`
}
