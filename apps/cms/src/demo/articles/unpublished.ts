import type { DemoArticle } from '../writing/passage';

/** Waits for a publisher: shows the review queue on the desk. */
export const doesAnLlmEngineerNeedTraining: DemoArticle = {
  slug: 'does-an-llm-engineer-need-to-train-models',
  title: 'Does an LLM Engineer Need to Know How to Train a Model?',
  standfirst: 'Less than the purists say, more than the adverts admit. Where the line runs in practice.',
  topic: 'skills',
  authors: ['priya-nambiar'],
  hero: 'role-llm-engineer',
  roles: ['llm-engineer', 'ml-engineer'],
  description:
    'What an LLM engineer has to understand about training, what can be left to others, and how employers test for it.',
  related: ['/articles/from-notebook-to-production'],
  state: { kind: 'inReview' },
  body: [
    `
Most people who are paid as LLM engineers have never trained a language model from nothing, and never will. It takes machines that few companies own. What they do all day is choose a model, feed it the right context, check what comes back and keep the bill in bounds. It is engineering, and it is paid as such: {{llm-engineer/mid}} at mid level in London.

So is training knowledge dead weight? Not quite. Three moments come up in almost every project at which it pays for itself.

## When the model will not do as it is told

Somebody will propose fine-tuning. An engineer who has done it once, even on a small model and a rented card, knows what it can change (tone, format, a narrow task) and what it cannot (facts that it never saw). That knowledge saves a quarter’s budget.

## When the scores look too good

Evaluation is where the habits of classic machine learning matter most. Test questions leak into prompts as easily as columns leak into features. If you have never been burned by it, you will not think to look.

## When latency has to halve

Quantisation, distillation, caching, a smaller model for the easy half of the traffic: you need not invent these, but you do have to know what each costs in quality, and how to measure that.

## What we would learn, in order

1. Evaluation: build a test set, and defend it.
2. Retrieval: most failures are failures of context.
3. Fine-tuning a small open model, once, end to end.
4. How attention works, well enough to draw it.

Editor’s note for review: figures are cited by token; the paragraph on quantisation could use an example.
`,
  ],
};

/** Scheduled for the new year: shows what goes live by itself. */
export const theGraduateDataCalendar: DemoArticle = {
  slug: 'graduate-data-calendar-2027',
  title: 'The Graduate Data Calendar for 2027',
  standfirst: 'When schemes open, when they close, and which months are worth more than they look.',
  topic: 'hiring',
  authors: ['elin-marchbank'],
  hero: 'article-graduate-data-calendar-2027',
  roles: ['data-analyst', 'data-scientist'],
  description:
    'A month-by-month calendar for graduates who apply for data jobs in the UK in 2027: schemes, deadlines, and the quieter second season.',
  related: ['/articles/data-analyst-to-data-scientist'],
  state: { kind: 'scheduled', publishAt: '2027-01-11T07:30:00+00:00' },
  body: [
    `
Graduate recruitment runs on a calendar that nobody hands you. The large schemes open in early autumn for a start a year later, many of them close as soon as they are full, and by the time most finalists have begun to look, the first season is over. There is a second one. It is quieter, it is kinder to late starters, and it begins about now.

## January and February: what is left, and what is new

Schemes that did not fill their places reopen without much noise. Look at employers’ own pages, not at the job boards, and at public bodies, whose budgets run from April. A junior analyst’s post in London pays {{data-analyst/junior}}; a junior data scientist’s {{data-scientist/junior}}.

## March to May: the second season

Smaller firms hire when they need somebody, and in spring they know what the year’s budget will bear. They seldom call it a graduate scheme. Search for *junior*, *associate* and *trainee*, and read what the work is.

## June to August: placements turn into posts

Whoever is on an internship now should ask in its second week, not in its last, how offers are decided.

## September to December: the first season again

Write one good application a week, early, and not ten in the last week of October. Closing dates are a courtesy; places are given out as applications come in.
`,
    { block: 'newsletter' },
  ],
};
