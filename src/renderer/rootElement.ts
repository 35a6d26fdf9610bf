const element = document.getElementById('root')
if (!element) throw new Error('the page has no place to draw in')

/** Where the page is drawn. */
export const rootElement: HTMLElement = element
