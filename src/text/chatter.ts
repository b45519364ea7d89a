/** Words of a chat that say nothing on its subject, and how it shortens others. */

const said =
  /\b(?:tho(?:ugh)?|hm+|u+h+m*|o+h+|a+h+|aha|ooh|lol|haha+|pl[sz]+|please|thx|thanks|thank you|cheers|btw|by the way|wait|sorry|actually|anyway|exactly|kinda|basically|really|cool|nice|great|awesome|perfect|alright)\b[\s,.!:]*/gi;
const short: readonly [RegExp, string][] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bw\//gi, 'with '],
];

/** A turn of a talk without such words, and with what was shortened written out; as it is, where nothing would be left. */
export function withoutChatter(text: string): string {
  const written = short.reduce((all, [shortened, word]) => all.replaceAll(shortened, word), text);
  const rest = written.replaceAll(said, '').trim();
  return /\p{L}/u.test(rest) ? rest : written;
}
