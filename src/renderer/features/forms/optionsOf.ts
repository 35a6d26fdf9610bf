/** The words of a choice as the options of a control, in their order. */
export function optionsOf<T extends string>(
  words: Readonly<Record<T, string>>,
): readonly { readonly value: T; readonly label: string }[] {
  return (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }))
}
