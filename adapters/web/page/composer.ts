import { element } from './element.ts';

type Choice = { label: string; value: string };
type Options = {
  label: string;
  /** Who sends is told what went wrong by the page. */
  send(text: string): void;
  suggest(text: string): Promise<Choice[]>;
};

/** Milliseconds without a key before suggestions are asked for. */
const still = 120;
/** Shorter words say nothing yet. */
const least = 2;

/** The field to write in, with what could be meant above it. Enter sends, Shift+Enter begins a line, arrows choose. */
export function composer(form: HTMLFormElement, { label, send, suggest }: Options): { setLabel(label: string): void } {
  const field = element('textarea');
  const list = element('ul', 'suggestions');
  const button = element('button', 'primary', 'Send');
  list.id = `${form.id}-suggestions`;
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  field.rows = 1;
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  let chosen = -1;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setLabel = (text: string) => {
    field.ariaLabel = text;
    field.placeholder = text;
  };
  const choose = (at: number) => {
    chosen = at;
    for (const [i, item] of [...list.children].entries()) item.ariaSelected = String(i === at);
    const id = list.children[at]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const show = (choices: Choice[]) => {
    const items = choices.map((choice, i) => {
      const item = element('li', '', choice.label);
      item.id = `${list.id}-${i}`;
      item.role = 'option';
      item.dataset.value = choice.value;
      // The field keeps the focus.
      item.addEventListener('pointerdown', event => event.preventDefault());
      item.addEventListener('click', () => take(choice.value));
      return item;
    });
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    choose(-1);
  };
  const take = (value: string) => {
    field.value = value;
    hide();
    field.focus();
  };
  const hide = () => {
    clearTimeout(timer);
    asked++;
    show([]);
  };
  const look = async () => {
    const mine = ++asked;
    const text = field.value.trim();
    const choices = text.length < least || text.includes('\n') ? [] : await suggest(text).catch(() => []);
    if (mine === asked) show(choices.filter(({ value }) => value !== text));
  };
  const submit = () => {
    const text = field.value.trim();
    if (text === '') return;
    hide();
    field.value = '';
    send(text);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, still);
  });
  field.addEventListener('blur', () => hide());
  field.addEventListener('keydown', event => {
    const last = list.children.length - 1;
    const open = !list.hidden;
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const item = list.children[chosen];
      if (item instanceof HTMLElement) take(item.dataset.value ?? '');
      else submit();
    } else if (open && event.key === 'ArrowDown') {
      event.preventDefault();
      choose(chosen >= last ? 0 : chosen + 1);
    } else if (open && event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen <= 0 ? last : chosen - 1);
    } else if (open && event.key === 'Escape') hide();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  setLabel(label);
  form.append(list, field, button);
  return { setLabel };
}
