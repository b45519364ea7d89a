let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader sees them, one by one: an emoji of many parts is one. */
export function* graphemes(text: string): Generator<string> {
  // Made when it is first needed: loading the tables behind it takes longer than all else that a start does with text.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
