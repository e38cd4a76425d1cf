import type { DemoArticle } from '../writing/passage';

export const dataAnalystToDataScientist: DemoArticle = {
  slug: 'data-analyst-to-data-scientist',
  title: 'Data Analyst to Data Scientist in Eighteen Months',
  standfirst:
    'You have half of the skills already. A plan for the other half that fits around a full-time job.',
  topic: 'career-guide',
  authors: ['james-okonkwo'],
  hero: 'article-data-analyst-to-data-scientist',
  roles: ['data-analyst', 'data-scientist'],
  description:
    'An eighteen-month plan for UK data analysts who want to become data scientists: what to learn, what to skip, how to get the work, and what the step pays.',
  related: ['/articles/ml-engineer-vs-data-scientist', '/articles/what-a-take-home-test-is-really-testing'],
  state: { kind: 'published', firstPublishedAt: '2026-07-21T07:30:00+01:00' },
  body: [
    `
Of all the ways into data science this is the most travelled and the least celebrated. You already know where the data lives, who owns it and which of its columns lie. You can write a query that would make a graduate weep. What you lack is narrower than the course catalogues suggest, and most of it can be learned on problems that your employer is paying you to look at anyway.

The plan below assumes a full-time job, five hours a week of your own, and a manager who is at least not hostile.

## What you have, and what is missing

Analysts who apply for data science posts tend to undersell the first list and to misjudge the second.

**You have:** SQL, the habit of checking a number before you repeat it, enough statistics to distrust an average, and practice in explaining results to people who did not ask for them. The last is the rarest skill in the profession.

**You need:** Python as a daily tool, a working command of a few kinds of model, the discipline of honest evaluation, and one piece of work in which a prediction changed what somebody did.

**You can leave for later:** deep learning, distributed computing, and whatever was announced this week. Few junior posts turn on them, and each of them can swallow a year.

## Months 1 to 6: move your present work into Python

Do not start with a course on machine learning. Start with the report that you produce every month, and rebuild it as a script that somebody else could run. You will meet, in a natural order, data frames, functions, version control, tests and the pleasure of never doing it by hand again.

1. **Months 1–2.** One recurring report, rebuilt in Python, in a repository, with a page on how to run it.
2. **Months 3–4.** The same, but checked: tests for the calculations and a check on the incoming data.
3. **Months 5–6.** Statistics again, on your own numbers. Confidence intervals on the figures that you report; one experiment designed before the data arrived.

At the end of this stretch you are a better analyst, which is the point. If you stop here, you have lost nothing.

## Months 7 to 12: predict one thing that matters

Look for a decision that is made often, by people, from data that you can reach: which invoices will be paid late, which customers to telephone, how many staff the warehouse needs on Thursday. Avoid grand questions. You want something that comes round every week, so that you find out every week whether you were right.

Build the simplest thing that could be useful. A linear or logistic regression with five honest features beats a gradient-boosted forest that nobody trusts. Measure it against what is done today, on data from *after* the period that you trained on. Then show it to the person who makes the decision, and listen for what they know and the model does not.
`,
    {
      block: 'callout',
      tone: 'warning',
      title: 'The mistake that interviewers look for',
      text: 'If your model is surprisingly good, it has probably seen the answer. A *date closed* column in the features, or customers who appear in both the training and the test set, will give you a splendid score and an embarrassing interview. Check for it first, and be ready to explain how you did.',
    },
    `
## Months 13 to 18: get the title, or the work

By now you have something that most applicants lack: a model that met reality. There are three ways to turn it into a post, and you should try them in this order.

- **Where you are.** Ask for a project with the data science team, at a day a week for three months. Internal moves skip the screening that filters analysts out.
- **A company like yours.** Your knowledge of the field counts in full. Retail analysts become data scientists in retail more easily than anywhere else.
- **The open market.** Apply for posts that ask for two years of experience, not for graduate schemes. You are not a graduate, and your years with data are experience.

Write the application around the decision, not the algorithm: what was decided before, what is decided now, and what it was worth. One paragraph of that outweighs a list of libraries.

## What it pays

Perhaps less than you hope at first. In London a mid-level analyst is paid {{data-analyst/mid}} and a senior one {{data-analyst/senior}}; a junior data scientist starts in a range of {{data-scientist/junior}}. If you are a well-paid senior analyst, an honest junior offer is a pay cut, and you should decline to be junior: with several years of data work behind you, and one model in use, you can make a good case for mid level, at {{data-scientist/mid}}.

The step pays off in its second stage. Senior data scientists are paid {{data-scientist/senior}}, a range that begins just above where the senior analyst’s ends. Our [data scientist guide](/roles/data-scientist) shows the whole ladder.

## And if you find that you do not want to?

A fair number of people reach month nine and discover that what they enjoyed was the deciding, not the predicting. That is worth nine months to know. Analysts who can write Python, design an experiment and run a forecast become analytics engineers, product analysts and heads of insight, and nobody asks them to explain a learning rate again.
`,
    {
      block: 'relatedContent',
      heading: 'Both ends of the road',
      paths: ['/roles/data-analyst', '/roles/data-scientist'],
    },
    { block: 'newsletter' },
  ],
};
