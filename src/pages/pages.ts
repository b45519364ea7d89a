import type { Mount } from '../http.ts';
import { type Page, pageHeaders, renderPage, stylesheet } from './page.ts';

export type Invitation = { label: string; href: string };

/** What it is, how to get it, and what it stores. `title` is the guide's. */
export function mountPages(mount: Mount, about: { title: string; command: string; invitations: Invitation[] }): void {
  const serve = (path: string, page: Page) => {
    const body = renderPage(page);
    mount('GET', path, (_, response) => void response.writeHead(200, pageHeaders).end(body));
  };
  serve('/', front(about));
  serve('/privacy', privacy(about));
  mount('GET', '/page.css', (_, response) => void response.writeHead(200, stylesheet.headers).end(stylesheet.body));
}

const front = ({
  title,
  command,
  invitations,
}: {
  title: string;
  command: string;
  invitations: Invitation[];
}): Page => ({
  title: command,
  text: [
    `A study assistant for teams. It answers questions from one curated guide, “${title}”, word for word and with its sources, and runs daily quiz rounds in your channels.`,
    'There is no language model in it: what it does not find in the guide, it says it does not know.',
  ],
  links: [...invitations, { label: 'What is stored', href: '/privacy' }],
});

/** In step with docs/operating.md, whose table has it in full. */
const privacy = ({ command }: { command: string }): Page => ({
  title: 'What is stored',
  text: [
    `${command} reads what is said to it: its commands, messages that mention it, and direct messages. It reads nothing else in your channels.`,
    'Questions are kept with their day, so that the guide can be made better, and without who asked and where. Answers in quiz rounds, reviews and mock exams are kept with the ids of your account and team, as scores and boards come from them; so are the settings that you choose and the times of your reminders.',
    'Type “me data” to the bot to read everything that is stored about you, and “me delete” to erase it. Nothing is sold, passed on or used for advertising.',
    'When a team removes the bot, its tokens are erased at once and its quiz stops. What is stored of the team is erased 30 days later, unless it comes back.',
  ],
  links: [{ label: 'Back', href: '/' }],
});
