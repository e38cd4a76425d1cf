import type { DemoArticle } from '../writing/passage';

export const howToReadASalaryRange: DemoArticle = {
  slug: 'how-to-read-a-salary-range',
  title: 'How to Read a Salary Range',
  standfirst: 'Two numbers and a dash look like a promise. Five questions show what is behind them.',
  topic: 'pay',
  authors: ['elin-marchbank'],
  hero: 'article-how-to-read-a-salary-range',
  roles: ['ml-engineer', 'data-scientist', 'data-analyst'],
  description:
    'A pay range can be a budget, a statistic or a hope. Five questions to ask of any UK salary range before you use it to choose a job or to negotiate.',
  related: ['/articles/what-leaving-london-does-to-your-pay', '/articles/ml-engineer-vs-data-scientist'],
  state: { kind: 'published', firstPublishedAt: '2026-09-08T07:30:00+01:00' },
  body: [
    `
Every job advert with a salary in it shows you the same thing: a lower number, a dash and an upper number. It looks precise. It may be the budget that a finance director signed off, the middle half of what six hundred people earn, or the two figures that a recruiter thought would bring in applicants. Those are three different kinds of fact, and you would act differently on each of them.

Here are the questions that we put to a range before we print it. They work just as well on the advert that you have open in another tab.

## 1. What do the two ends stand for?

This matters most and is stated least. The ends of a range can be:

- **an employer’s band**: the least and the most that this company will pay for this grade;
- **the lowest and highest advert**: the extremes of what a number of companies offered;
- **percentiles**: the 25th and the 75th, say, so that half of the people counted earn an amount inside the range, a quarter less and a quarter more;
- **an editorial range**: what somebody who has looked at several sources thinks most employers pay.

The difference is not academic. Take senior ML engineers in London. Our editorial range is {{ml-engineer/senior}}. The adverts of deep-tech companies alone run to {{ml-engineer/senior/deep-tech}}. Neither contradicts the other. One describes the whole market, and the other describes the part of it that pays best and shouts loudest.
`,
    {
      block: 'callout',
      tone: 'warning',
      title: 'Never subtract one kind from another',
      text: 'If one role’s range comes from adverts and the other’s from a survey, the gap between them is mostly a gap between methods. Compare like with like, or do not compare.',
    },
    `
## 2. Where in the range do people really sit?

A range does not tell you. Three employers can print the same two numbers and pay quite differently: one hires nearly everybody at the bottom and lets them climb, one pays the middle to all, one has two kinds of people and hardly anybody between.
`,
    {
      block: 'picture',
      picture: 'figure-one-range-three-employers',
      caption:
        'The same range three times over. Each dot is a salary; the ring marks the median. Drawn for illustration, not from data.',
      layout: 'wide',
    },
    `
If a median is printed, use it. If it is not, ask: “Where would somebody with my experience normally come in?” It is a fair question, it does not commit you to anything, and a recruiter who has the answer will usually give it.

## 3. Base pay, or everything together?

Gross base salary is the part that arrives every month whatever happens, and it is the basis of your pension contributions and of a mortgage offer. Bonus and shares may double a package or come to nothing. All figures on this site are gross base salary for a year in a permanent job unless the line above the table says otherwise.

Adverts are less careful. The letters to look for are *OTE*, on-target earnings: base plus the bonus that you would be paid if all went to plan. Ask what share of the team hit the target last year.

## 4. Whose experience is it?

*Mid-level* at one company is *senior* at the next. That is why a range without years, or at least without a description of the work, is only half a fact. We use three bands of experience for the comparison tables (up to two years, two to five, five and more), and above them go by scope, since nobody becomes a principal engineer by waiting.

Ranges of neighbouring levels overlap, and they ought to. A data analyst with four years behind them might be paid {{data-analyst/mid}}; the range of a junior data scientist is {{data-scientist/junior}}. A person can be promoted, change profession and earn the same. If a table shows levels that meet exactly, end to end, somebody has tidied it.

## 5. Where, and when?

A London range is not a UK range. Away from the capital the same job typically pays 10–20% less, and we have a [separate article](/articles/what-leaving-london-does-to-your-pay) on what that does to an offer. As to time: in a calm year an eighteen-month-old figure is a little low, and in a lively one it is history. Look for the date. If there is none, treat the range as gossip.
`,
    {
      block: 'pullQuote',
      quote: 'A range without a date, a place and a method is not information. It is a mood.',
      attribution: 'Elin Marchbank',
    },
    `
## Why the top so often ends in a plus

Some ranges have no real upper end: the plus sign in {{ml-engineer/senior/deep-tech}} says that the writer knows of salaries beyond it and has stopped counting. That is honest, and it is also the weakest part of the range, because it rests on the fewest people. Treat the plus as news about what is possible and the number in front of it as the last one with any evidence behind it.

The reverse exists too. A range that is far wider than its neighbours, from half to twice a normal salary, usually means that the employer has not decided what it wants. Ask which of two people they would rather meet: the one at the bottom or the one at the top. The answer tells you what the job is.

## What to do with all this at the table

1. Write down the range with its place, its date and what its ends mean. If one of the three is missing, find it or drop the range.
2. Find two more ranges of the same kind for the same level and region.
3. Decide where you would sit, in one sentence that names your evidence: years, scope, something rare that you bring.
4. Name a figure inside the range, not the top of it, and say why.
5. Ask what would have to be true for you to be at the top in two years.

The last question is worth more than the others. It turns a negotiation about a number into a conversation about the work, and an employer who cannot answer it has told you how pay is decided there.
`,
    {
      block: 'relatedContent',
      heading: 'Pay, level by level',
      paths: ['/roles/ml-engineer', '/roles/data-scientist'],
    },
    { block: 'newsletter' },
  ],
};
