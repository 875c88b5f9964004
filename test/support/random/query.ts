/** How a value stands in a query: as it is, as a variable, as a variable's default, or as a variable that nobody gives. */
export type How = 'literal' | 'variable' | 'default' | 'absent';

/** An argument; a cursor's value is a number, which leads to some place in the list. */
export interface Argument {
  name: string;
  value: unknown;
  how: How;
}

export interface Directive {
  name: 'skip' | 'include';
  condition: boolean;
  how: How;
}

export interface FieldSelection {
  is: 'field';
  parent: string;
  name: string;
  /** Which of a few aliases it has, where there is room for it. */
  alias: number;
  args: Argument[];
  directives: Directive[];
  below: Selection[];
}

export interface FragmentSelection {
  is: 'inline' | 'named';
  /** Undefined for an inline fragment that leaves the type as it is. */
  on: string | undefined;
  directives: Directive[];
  below: Selection[];
}

/** One of the named fragments that came before, if one fits. */
export interface AgainSelection {
  is: 'again';
  parent: string;
  which: number;
  directives: Directive[];
}

export type Selection = FieldSelection | FragmentSelection | AgainSelection;
