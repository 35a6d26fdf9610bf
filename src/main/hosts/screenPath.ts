/** Whether `text` names a screen of the app, as `/credentials/<id>`, and can do nothing but lead there. */
export function isScreenPath(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= 200 &&
    /^(?:\/[A-Za-z0-9_-]+)*\/?$/.test(text) &&
    text.startsWith('/')
  )
}
