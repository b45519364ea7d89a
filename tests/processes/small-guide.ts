import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secondGuideFolder } from '../src/prepared.ts';

const question = `- id: green-tea-01
  kind: scenario
  difficulty: 1
  stem: A guest would like a tea that was never left to oxidise. What do you pour?
  options:
    - text: Sencha
      right: true
      why: It is steamed before it can oxidise.
    - text: Assam
      why: It is oxidised to the end; right with milk.
    - text: Tieguanyin
      why: It is half oxidised; right for many infusions.
    - text: Darjeeling
      why: It is oxidised; right for the afternoon.
  tip: Green was never left to oxidise.
  section: Leaves
`;

/**
 * The second guide with a question for rounds. A program has it ready in half of the time that the shipped one takes,
 * and what becomes of a round does not depend on what it asks.
 */
export const smallGuideIn = (home: string) => join(home, 'small-guide');

export async function makeSmallGuide(home: string): Promise<void> {
  const folder = smallGuideIn(home);
  await cp(secondGuideFolder, folder, { recursive: true });
  await mkdir(join(folder, 'quiz'));
  await writeFile(join(folder, 'quiz/green-tea.yaml'), question);
}
