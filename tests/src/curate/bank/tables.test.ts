import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/chat.ts';
import { writeAnki } from '../../../../src/curate/bank/anki.ts';
import { readCsv, writeCsv } from '../../../../src/curate/bank/csv.ts';
import { readTable, writeTable } from '../../../../src/curate/bank/table.ts';
import { runKnowledge, type Tools } from '../../../../src/curate/command.ts';
import type { Preview } from '../../../../src/curate/messages/said.ts';
import { questionsOf } from '../../../../src/knowledge/bank.ts';
import { loadGuide } from '../../../../src/knowledge/load.ts';
import { plainText } from '../../../../src/text/plain.ts';
import { copyWithoutQuiz, greenQuestion, problemsOf, withoutRoot } from '../../knowledge/guides.ts';
import { guideFolder } from '../../prepared.ts';
import { question, selectTwo } from './questions.ts';

/** These words need no database and no clock. */
const tools = (previews: () => Promise<Preview[]> = async () => []): Tools => ({
  previews,
  prepared: () => Promise.reject(new Error('the guide was prepared')),
  openStore: () => Promise.reject(new Error('the database was opened')),
  now: () => Temporal.Instant.from('2026-11-23T09:00Z'),
});

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

describe('CSV', () => {
  it('comes back as it was written, whatever the text', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'"\',;=+-@\t\r\n a') }));
    const row = fc.array(cell, { minLength: 1 }).filter(cells => cells.some(text => text !== ''));
    fc.assert(
      fc.property(fc.array(row), rows => {
        expect(cellsOf(`\ufeff${writeCsv([['id', 'stem'], ...rows])}`).slice(1)).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
    'turns %j into text for spreadsheets',
    text => {
      expect(writeCsv([[text]])).toMatch(/^"?'/);
    },
  );

  it('leaves other text as it is', () => {
    expect(writeCsv([['plain', "it's", 'a "b", c', ' d']])).toBe('plain,it\'s,"a ""b"", c"," d"\r\n');
  });

  it('counts lines over cells with line breaks, and takes any line end', () => {
    const { rows, broken } = readCsv('a,b\n"c\nc",d\r\n\r\n,\re,');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c\nc', 'd'] },
      { line: 6, cells: ['e', ''] },
    ]);
    expect(broken).toBeNull();
  });

  it('keeps a row together over breaks that are no line breaks, and counts its lines all the same', () => {
    const odd = 'a\u2028b\u2029c\u0085d\u000be\u000cf';
    const { rows, broken } = readCsv(`\ufeffid,stem\rtea-01,${odd}\rtea-02,"${odd}\r${odd}"\rtea-03,x`);
    expect(broken).toBeNull();
    expect(rows).toEqual([
      { line: 1, cells: ['id', 'stem'] },
      { line: 2, cells: ['tea-01', odd] },
      { line: 3, cells: ['tea-02', `${odd}\r${odd}`] },
      { line: 5, cells: ['tea-03', 'x'] },
    ]);
  });

  it.each([',', ';', '\t'])('takes %j between the cells, as the first line has it', separator => {
    const text = 'id|stem\r\ntea-01|"Green, black; or \t both?"\r\n'.replaceAll('|', separator);
    expect(cellsOf(text)).toEqual([
      ['id', 'stem'],
      ['tea-01', 'Green, black; or \t both?'],
    ]);
  });

  it.each(['a\n"b', 'a\n"b"c,d', 'a\nb"c'])('says at which line %j is broken', text => {
    expect(readCsv(text).broken).toBe(2);
  });
});

describe('the table of a bank', () => {
  it('holds the shipped questions without loss', async () => {
    const { bank } = await loadGuide(guideFolder);
    const { files, problems } = readTable('bank.csv', writeTable(bank));
    expect(problems).toEqual([]);
    expect(questionsOf(files)).toEqual(bank);
  });

  const table = writeTable([question({ id: 'green-tea-01' }), question({ id: 'green-tea-02' })]);
  const wrong: [from: string, to: string, problem: string][] = [
    ['green-tea-02,green-tea,scenario,1', 'green-tea-02,green-tea,riddle,1', '3: kind: '],
    ['green-tea-02,green-tea,scenario,1', 'green-tea-02,green-tea,scenario,hard', '3: difficulty: '],
    ['green-tea-02,green-tea,scenario,1', 'green-tea-02,green-tea,scenario,', '3: difficulty: '],
    ['A,A why', 'A,a reason', '1: the first line has to name these columns too: A why'],
    [',A,Half fermented', ',F,Half fermented', '2: right: write the letter of the right option, or two such as AC'],
    [',A,Half fermented', ',AA,Half fermented', '2: right: write the letter of the right option, or two such as AC'],
    [',A,Half fermented', ',AB,Half fermented', '2: right: give five options, as two of them are right'],
    [',A,Half fermented', ',E,Half fermented', '2: E: write something here'],
    [',A,Half fermented', ',AE,Half fermented', '2: E why: write something here'],
    ['A,A why', 'A,A wy', 'these columns too: A why; rename "A wy" to "A why"'],
    ['id,topic', 'ID,Topic', 'these columns too: id,topic; rename "ID" to "id", "Topic" to "topic"'],
    ['why oolong', '', '2: A why: write something here'],
    ['matcha,why', '"matcha,why', '2: a cell that begins with a quote'],
  ];
  it.each(wrong)('with %j as %j is refused by line and column', (from, to, problem) => {
    expect(table).toContain(from);
    const { problems } = readTable('bank.csv', table.replace(from, to));
    expect(problems.map(({ line, message }) => `${line}: ${message}`).join('\n')).toContain(problem);
  });
});

describe('a table with two right options', () => {
  const bank = [selectTwo({ id: 'green-tea-01' }), question({ id: 'green-tea-02' })];

  it('comes back as it was written, beside questions with one', () => {
    const { files, problems } = readTable('bank.csv', writeTable(bank));
    expect(problems).toEqual([]);
    expect(questionsOf(files)).toEqual(bank);
  });

  it.each(['A, C', 'a c', 'CA', 'A;C'])('may name them as %j', written => {
    const table = writeTable(bank);
    expect(table).toContain(',AC,Half');
    const { files, problems } = readTable('bank.csv', table.replace(',AC,Half', `,"${written}",Half`));
    expect(problems).toEqual([]);
    expect(questionsOf(files)).toEqual(bank);
  });

  it('is not needed: one from before there were five options is read', () => {
    const [header = [], row = []] = cellsOf(writeTable([question()]));
    const before = [header, row].map(cells => cells.filter((_, i) => !header[i]?.startsWith('E')));
    const { files, problems } = readTable('bank.csv', writeCsv(before));
    expect(problems).toEqual([]);
    expect(questionsOf(files)).toEqual([question()]);
  });
});

describe('Anki cards', () => {
  it('have both right options first', () => {
    const back = writeAnki({ command: 'brew', title: 'Tea', bank: [selectTwo()] })
      .trimEnd()
      .split('\t')
      .at(-2);
    expect(back).toMatch(
      /^<b>A\. oolong<\/b><br>why oolong<br><br><b>C\. sencha<\/b><br>why sencha<br><br><b>Not B\. matcha/,
    );
    expect(back).toContain('<b>Not E. assam</b>');
  });

  it('have the header that Anki reads, and a line for each question', () => {
    const lines = writeAnki({ command: 'brew', title: 'Tea', bank: [question()] })
      .trimEnd()
      .split('\n');
    expect(lines.slice(0, -1)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Tea',
      '#columns:guid\tFront\tBack\ttags',
      '#guid column:1',
      '#tags column:4',
    ]);
    const [guid, front, back, tags] = lines.at(-1)?.split('\t') ?? [];
    expect([guid, tags]).toEqual(['brew:green-tea-01', 'green-tea scenario']);
    expect(front).toBe(`${question().stem}<br><br>A. oolong<br>B. matcha<br>C. sencha<br>D. rooibos`);
    expect(back).toMatch(/^<b>A\. oolong<\/b><br>why oolong<br><br><b>Not B\. matcha<\/b><br>why matcha<br>/);
    expect(back).toMatch(/<b>Exam tip:<\/b> Half fermented is in the middle\.<br><br><small>Leaves<\/small>$/);
  });

  it('cannot be broken by the text of a question', () => {
    const stem = '"<b>&\ttab</b>\n#deck:mine';
    const text = writeAnki({ command: 'brew', title: 'Tea\n#html:false', bank: [question({ stem })] });
    expect(text.split('\n').filter(line => line.startsWith('#'))).toHaveLength(7);
    const cells = text.trimEnd().split('\n').at(-1)?.split('\t');
    expect(cells).toHaveLength(4);
    expect(cells?.[1]).toMatch(/^&quot;&lt;b&gt;&amp; tab&lt;\/b&gt; #deck:mine<br>/);
  });
});

/** What a browser shows of a cell: its elements taken out, its entities read. */
const shown = (cell: string): string =>
  cell
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the text of a question on an Anki card', () => {
  const kinds: [what: string, text: string][] = [
    ['MathJax in a line', 'Is \\(a^2\\) a square?'],
    ['MathJax in a block', 'Is \\[a^2\\] a square?'],
    ['a sound', 'Play [sound:bell.mp3] now'],
    ['speech', 'Say [anki:tts lang=en_US]tea[/anki:tts]'],
    ['LaTeX', 'Is [latex]a^2[/latex], [$]a[/$] or [$$]a[/$$] it?'],
    ['a cloze deletion', 'Is {{c1::tea::drink}} it?'],
    ['a field', 'Is {{Front}} or {{type:Back}} it?'],
    ['an image', 'Is <img src="https://example.com/a.png" onerror=alert(1)> it?'],
    ['other HTML', 'Is <b>this</b> <script>alert(1)</script> it?'],
    ['entities', 'Is &lt; or &#91;sound:a.mp3] or &amp;amp; it?'],
    ['a quote at the beginning', '"Tea", she said'],
    ['a backslash alone', 'Is C:\\tea or a \\ it?'],
    ['brackets alone', 'Is f(x) [sic] or {y} it?'],
  ];
  it.each(kinds)('shows %s as it stands', (_, text) => {
    const cells = writeAnki({ command: 'brew', title: 'Tea', bank: [question({ stem: text, tip: text })] })
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.split('\t');
    const [front = '', back = ''] = cells?.slice(1) ?? [];
    for (const cell of [front, back]) {
      expect(shown(cell)).toContain(text);
      // As Anki reads it, and as MathJax does, which sees the text between two tags with its entities read.
      expect(cell).not.toMatch(/\[(?:sound|anki|latex|\$)|\{\{|<(?!\/?(?:b|br|small|span)>)|^"/);
      for (const run of cell.split(/<[^>]*>/)) expect(shown(run)).not.toMatch(/\\[()[\]]/);
    }
  });

  it('cannot make a deck inside another one', () => {
    const lines = writeAnki({ command: 'brew', title: 'Tea::Water:::Time', bank: [] }).split('\n');
    expect(lines).toContain('#deck:Tea: :Water: : :Time');
  });
});

describe('the command of the curators', () => {
  const run = (folder: string, ...words: string[]) => runKnowledge(words, folder, tools());

  /** A guide with one question in its bank, and a table beside it. */
  async function guideAndTable(...questions: ReturnType<typeof question>[]) {
    const copy = await copyWithoutQuiz();
    const csv = join(copy.folder, 'bank.csv');
    await writeFile(csv, writeTable([question()]));
    await run(copy.folder, 'import', 'csv', csv);
    await copy.edit('quiz/green-tea.yaml', '- id', '# Kept by hand.\n- id');
    await writeFile(csv, writeTable(questions));
    return { ...copy, csv, yaml: () => readFile(join(copy.folder, 'quiz/green-tea.yaml'), 'utf8') };
  }

  it('takes all questions out and in again', async () => {
    const { folder, remove } = await copyWithoutQuiz();
    await remove('quiz');
    const csv = join(folder, 'all.csv');
    const bank = ['green-tea-01', 'green-tea-02'].map(id => question({ id }));
    await writeFile(csv, writeTable(bank));
    expect((await run(folder, 'import', 'csv', csv)).lines).toEqual([
      `${join(folder, 'quiz/green-tea.yaml')}: 2 added, 0 overwritten`,
    ]);
    expect((await loadGuide(folder)).bank).toEqual(bank);
    expect((await run(folder, 'export', 'csv', csv)).lines).toEqual([`${csv}: 2 questions`]);
    expect(await readFile(csv, 'utf8')).toBe(writeTable(bank));
    expect((await run(folder, 'export', 'anki')).lines.join()).toContain('#separator:tab');
  });

  it('adds questions and keeps what stood there, with its comments', async () => {
    const { folder, csv, yaml } = await guideAndTable(question(), question({ id: 'green-tea-02' }));
    const before = await yaml();
    const { lines } = await run(folder, 'import', 'csv', csv);
    expect(lines[0]).toContain('1 added, 0 overwritten');
    expect((await yaml()).startsWith(before.trimEnd())).toBe(true);
    expect((await yaml()).startsWith('# Kept by hand.')).toBe(true);
  });

  it('overwrites a question only if told so, and says which', async () => {
    const { folder, csv, yaml } = await guideAndTable(
      question({ tip: 'Another tip.' }),
      question({ id: 'green-tea-02' }),
    );
    const before = await yaml();
    expect(await problemsOf(folder, run(folder, 'import', 'csv', csv))).toEqual([
      'bank.csv:2: id: "green-tea-01" stands in the guide in other words; add "replace" to overwrite it',
    ]);
    expect(await yaml()).toBe(before);
    const { lines } = await run(folder, 'import', 'csv', csv, 'replace');
    expect(lines[0]).toContain('1 added, 1 overwritten (green-tea-01)');
    expect((await loadGuide(folder)).bank[0]?.tip).toBe('Another tip.');
  });

  it('writes nothing if one question is wrong', async () => {
    const { folder, csv, yaml } = await guideAndTable(question({ id: 'green-tea-02' }), question({ id: 'oolong-02' }));
    const before = await yaml();
    expect(await problemsOf(folder, run(folder, 'import', 'csv', csv))).toEqual([
      'bank.csv:3: id: "oolong-02" has to begin with "green-tea-"',
    ]);
    expect(await yaml()).toBe(before);
  });

  it('says of a break inside of a cell where it is, and takes it in a stem', async () => {
    const stem = 'A guest asks for tea.\u2028It is half fermented.\u0085Which?';
    const kept = await guideAndTable(question({ id: 'green-tea-02', stem }));
    await run(kept.folder, 'import', 'csv', kept.csv);
    expect((await loadGuide(kept.folder)).bank[1]?.stem).toBe(stem);
    const { folder, csv } = await guideAndTable(question({ id: 'green-tea-02', tip: 'Half\u2028way.' }));
    expect(await problemsOf(folder, run(folder, 'import', 'csv', csv))).toEqual([
      'bank.csv:2: tip: keep it on one line',
    ]);
  });

  const encodings: [what: string, bytes: (table: string) => Buffer, said: RegExp][] = [
    ['UTF-16', table => Buffer.from(table, 'utf16le'), /^bank\.csv:1: is saved as UTF-16; save it as UTF-8$/],
    [
      'Windows-1252',
      table => Buffer.from(table.slice(1), 'latin1'),
      /^bank\.csv:2: is not UTF-8, .* save it as UTF-8$/,
    ],
    ['lost letters', table => Buffer.from(table.replace('\u00fc', '\ufffd')), /^bank\.csv:2: holds "\ufffd"/],
    ['an escape sequence', table => Buffer.from(table.replace('\u00fc', '\u001b[31m')), /^bank\.csv:2: .*U\+001B/],
  ];
  it.each(encodings)('refuses a table with %s by its line, and writes nothing', async (_, bytes, said) => {
    const { folder, csv, yaml } = await guideAndTable();
    const before = await yaml();
    await writeFile(csv, bytes(writeTable([question({ id: 'green-tea-02', tip: 'Gr\u00fcn.' })])));
    expect(await problemsOf(folder, run(folder, 'import', 'csv', csv))).toEqual([expect.stringMatching(said)]);
    expect(await yaml()).toBe(before);
  });

  it('takes a file of questions with old line ends, and one with those of Windows', async () => {
    for (const end of ['\r', '\r\n']) {
      const { folder, csv, yaml } = await guideAndTable(question(), question({ id: 'green-tea-02' }));
      await writeFile(join(folder, 'quiz/green-tea.yaml'), (await yaml()).replaceAll('\n', end));
      await run(folder, 'import', 'csv', csv);
      expect((await loadGuide(folder)).bank).toHaveLength(2);
    }
  });

  it.each(['no-such-file.csv', '.', 'quiz'])('says why it cannot read %s', async name => {
    const { folder } = await guideAndTable();
    expect(await problemsOf(folder, run(folder, 'import', 'csv', join(folder, name)))).toEqual([
      expect.stringMatching(/there is no such file; check its name|is a folder, where a file has to stand/),
    ]);
  });

  it('says which file it may not write', async () => {
    const { folder, csv } = await guideAndTable(question({ id: 'green-tea-02' }));
    await chmod(folder, 0o755);
    await chmod(join(folder, 'quiz/green-tea.yaml'), 0o444);
    expect(await withoutRoot(() => problemsOf(folder, run(folder, 'import', 'csv', csv)))).toEqual([
      'quiz/green-tea.yaml: cannot be written (EACCES); check the permissions there',
    ]);
  });

  it('cannot be led out of the folder by the name of a topic', async () => {
    const { folder, csv } = await guideAndTable(question({ topic: '../green-tea' }));
    expect((await problemsOf(folder, run(folder, 'import', 'csv', csv))).join()).toContain('there is no topic');
  });

  it('shows a question and its answer as each platform does', async () => {
    const { folder } = await guideAndTable();
    const previews = async () => [
      { platform: 'one', show: plainText },
      { platform: 'two', show: ({ buttons }: Message) => buttons.map(({ label }) => label).join(' ') },
    ];
    const { lines } = await runKnowledge(['preview', 'green-tea-01'], folder, tools(previews));
    expect(lines).toEqual([
      '=== one',
      expect.stringContaining('A. oolong'),
      expect.stringContaining('Answer: A'),
      '=== two',
      'A B C D',
      '',
    ]);
  });

  it.each([
    ['preview'],
    ['preview green-tea-99'],
    ['export'],
    ['export pdf'],
    ['import csv'],
    ['import csv no-such-file.csv'],
    ['import csv no-such-file.csv over'],
    ['export csv no-such-folder/all.csv'],
    ['stats and more'],
  ])('says what to do instead of "%s"', async words => {
    const { folder } = await guideAndTable();
    const problems = await problemsOf(folder, run(folder, ...words.split(' ')));
    expect(problems.join()).toMatch(/^Use: npm|/);
  });

  it('prints no text of a file in a way that acts on the terminal', async () => {
    const { folder, write } = await guideAndTable();
    const acting = /[^\P{Cc}\n]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
    await write(
      'quiz/green-tea.yaml',
      '- "id\\e[2J": "\\e]52;c;eA==\\a"\n  also: "a\\u202eb"\n  kind: "\\u009b1m\u200fx"\n',
    );
    const { lines, ok } = await run(folder);
    expect(ok).toBe(false);
    expect(lines.join('\n')).not.toMatch(acting);
    await write('quiz/green-tea.yaml', greenQuestion.replace('Sencha', 'Sen\u202echa'));
    const problems = await problemsOf(folder, run(folder, 'preview', '\u001b[2Jx'));
    expect(problems.join('\n')).toContain('There is no question "x"');
    expect(problems.join('\n')).not.toMatch(acting);
    const previews = async () => [{ platform: 'one\u001b[1m', show: plainText }];
    const shown = await runKnowledge(['preview', 'green-tea-01'], folder, tools(previews));
    expect(shown.lines.join('\n')).toContain('Sencha');
    expect(shown.lines.join('\n')).not.toMatch(acting);
  });

  it('checks the guide without words, its questions too', async () => {
    const { folder, edit } = await guideAndTable();
    expect(await run(folder)).toMatchObject({
      ok: true,
      lines: expect.arrayContaining(['  questions: 1', 'no problems']),
    });
    await edit('quiz/green-tea.yaml', 'text: rooibos', 'text: none of these');
    const { lines, ok } = await run(folder);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(/quiz\/green-tea\.yaml:\d+: green-tea-01: "none of these" leans/);
    expect(await run(guideFolder)).toMatchObject({ ok: true, lines: expect.arrayContaining(['  questions: 300']) });
  });
});
