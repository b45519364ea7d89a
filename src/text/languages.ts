import { stopWords } from './english.ts';
import { wordsIn } from './word-list.ts';
import { isAscii, wordsOf } from './words.ts';

/** Languages that are told from English; `other` by its letters alone. */
export type Foreign = 'de' | 'es' | 'fr' | 'ja' | 'pt' | 'other';

/** Words that carry a sentence and that English has not, without accents, as `wordsOf` reads them. */
const functionWords: Readonly<Record<'de' | 'es' | 'fr' | 'pt', ReadonlySet<string>>> = {
  de: wordsIn(`ist sind der das dem ein eine einen einem einer und oder nicht ich wir sie mit von zu fur auf aus bei nach uber
    unter wie wer wo wann warum welche welcher welches welchen kann konnen konnte muss mussen soll sollte gibt habe haben
    hat wird werden wurde mein meine unser unsere kein keine auch noch schon wenn dass zum zur im vom ohne gegen durch
    macht machen brauche brauchen heisst bedeutet bitte danke erkenne erklare zwischen unterschied`),
  es: wordsIn(`el los las un una unos unas y o pero no es son esta estan ser hay con por para del al como cuando donde quien
    que cual cuales porque puedo puede podemos tengo tiene tenemos quiero necesito hace hacer mi mis su sus nuestro
    nuestra muy mas sin sobre entre desde hasta tambien explica dime sirve modelo diferencia gracias favor`),
  fr: wordsIn(`le les un une des du et ou mais est sont etre avec pour par dans sur sans sous chez que qui quoi quel quelle
    quels quelles comment pourquoi quand combien peut peux peuvent puis dois doit faut fait faire avoir ai avons ont je
    tu nous vous ils elles mon mes notre nos votre vos ce cette ces pas plus aussi entre modele difference merci quest cest`),
  pt: wordsIn(`um uma uns umas e ou mas nao sao com por para do da dos das no na nos nas pelo pela ao aos como quando onde
    quem qual quais porque posso pode podemos tenho tem temos quero preciso faz fazer faco meu minha nosso nossa seu sua
    muito mais sem sobre entre ate tambem explique serve modelo diferenca obrigado obrigada voce isso isto aquilo`),
};
type Worded = keyof typeof functionWords;
const worded = Object.keys(functionWords) as Worded[];
/** The languages that have a word which is none of English. */
const languagesWith = new Map<string, Worded[]>();
for (const language of worded)
  for (const word of functionWords[language].difference(stopWords))
    languagesWith.getOrInsertComputed(word, () => []).push(language);

/** So many words of another language make a sentence of it, and one does where hardly anything else stands. */
const fewest = 2;

/** The language of a text, if it is plainly not English; null for English, and for what may be any. */
export function foreignLanguageOf(text: string): Foreign | null {
  const script = isAscii(text) ? null : foreignScriptOf(text);
  if (script) return script;
  let english = 0;
  const counts: Record<Worded, number> = { de: 0, es: 0, fr: 0, pt: 0 };
  for (const word of new Set(wordsOf(text))) {
    if (stopWords.has(word)) english++;
    else for (const language of languagesWith.get(word) ?? []) counts[language]++;
  }
  const best = worded.reduce((a, b) => (counts[b] > counts[a] ? b : a));
  return counts[best] >= fewest && counts[best] > english ? best : null;
}

/** The language that is told by letters which English has not; null where most are Latin ones. */
function foreignScriptOf(text: string): 'ja' | 'other' | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length > 0 && latin.length * 2 < letters.length ? 'other' : null;
}

/** "The guide is in English, and so are its answers", in their own language; '' where we have no words for it. */
export const inEnglishOnly: Readonly<Record<Foreign, string>> = {
  de: 'Der Leitfaden ist auf Englisch, und so antworte ich auch.',
  es: 'La guía está en inglés, y así respondo yo también.',
  fr: 'Le guide est en anglais, et je réponds donc en anglais.',
  ja: 'このガイドは英語なので、英語でお答えします。',
  pt: 'O guia está em inglês, e é assim que eu respondo.',
  other: '',
};
