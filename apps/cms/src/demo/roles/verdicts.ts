import type { Prose } from '../writing/passage';

export interface DemoVerdict {
  readonly first: string;
  readonly second: string;
  readonly verdict: Prose;
}

/** An editor's advice on pairs that readers hesitate between. Everything else on those pages comes from the guides. */
export const VERDICTS: readonly DemoVerdict[] = [
  {
    first: 'data-scientist',
    second: 'ml-engineer',
    verdict: `
Ask yourself which failure would keep you awake. If it is **a wrong conclusion**, you are a data scientist: you will enjoy the doubt, the experiment and the conversation with whoever has to decide. If it is **a service that falls over at night**, you are an ML engineer: you will enjoy interfaces, tests and graphs that stay flat.

Pay points towards engineering at every level ({{ml-engineer/mid}} against {{data-scientist/mid}} at mid level in London), but the ranges overlap. A strong data scientist earns more than an average ML engineer, and moving between the two in the first five years is common.
`,
  },
  {
    first: 'data-analyst',
    second: 'data-scientist',
    verdict: `
Start as an analyst if you are not sure. The job teaches what a business asks of its numbers, and most data scientists who are good at explaining have done it.

Go for data science directly if you like statistics for its own sake and can show a project with a real question in it. The step up in pay is large ({{data-analyst/senior}} for a senior analyst, {{data-scientist/senior}} for a senior data scientist), and so is the step up in what is expected.
`,
  },
  {
    first: 'ml-engineer',
    second: 'mlops-engineer',
    verdict: `
Both jobs run models in production. The **ML engineer** answers for one model and what it does to the people who use it; the **MLOps engineer** answers for the ground that all models stand on. If you would rather serve five teams than own one product, choose the platform.
`,
  },
];
