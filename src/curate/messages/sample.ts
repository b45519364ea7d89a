import type { Guide } from '../../knowledge/guide.ts';
import type { Finding } from '../../search/finding.ts';
import type { Said, SaidBy } from './said.ts';

/** What samples are made of. */
export type Props = { guide: Guide; finding: Finding };

/** A sample for each form that something has; the form is told where there are several. */
export type Make = (props: Props) => readonly (readonly [form: string, said: Said])[];
/** For each export of a module that is something said, or makes it, its samples. */
export type Samples<Module> = Readonly<Record<SaidBy<Module>, Make>>;

export const one =
  (make: (props: Props) => Said): Make =>
  props => [['', make(props)]];
