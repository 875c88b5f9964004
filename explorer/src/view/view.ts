/** The ways to look at an answer. */
export const views = ['table', 'timeline', 'graph', 'figures', 'json'] as const;
export type ViewName = (typeof views)[number];

export const isView = (text: unknown): text is ViewName => views.some((each) => each === text);
