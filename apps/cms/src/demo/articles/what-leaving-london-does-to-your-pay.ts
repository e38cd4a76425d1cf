import type { DemoArticle } from '../writing/passage';

export const whatLeavingLondonDoesToYourPay: DemoArticle = {
  slug: 'what-leaving-london-does-to-your-pay',
  title: 'What Leaving London Does to Your Pay',
  standfirst:
    'Ten to twenty per cent less, as a rule. When the rule holds, when it does not, and the sum that decides.',
  topic: 'pay',
  authors: ['elin-marchbank'],
  hero: 'article-what-leaving-london-does-to-your-pay',
  roles: ['ml-engineer', 'data-scientist'],
  description:
    'Data and AI jobs outside London typically pay 10–20% less. UK ranges for ML engineers and data scientists, how remote pay is set, and how to compare two offers.',
  related: ['/articles/how-to-read-a-salary-range', '/articles/ml-engineer-vs-data-scientist'],
  state: { kind: 'published', firstPublishedAt: '2026-10-13T07:30:00+01:00' },
  body: [
    `
Sooner or later most people who work with data in London do the sum. The rent goes on one side, the salary on the other, and somewhere in the middle is a question that no calculator answers: what would the same job pay in Leeds, Cardiff or Belfast?

The short answer is 10–20% less. The long answer is that the rule describes jobs, not people, and that what happens to *your* pay depends on which of three moves you make.

## The rule, with figures

For the roles that we follow, employers outside the capital pay between eight and nine tenths of the London salary for the same level. In pounds, it comes to this.
`,
    {
      block: 'salaryComparison',
      table: 'outside-london-2026',
      heading: 'Outside London: ML engineers and data scientists, 2026',
    },
    `
Set that beside the capital. A mid-level ML engineer who leaves a London post at {{ml-engineer/mid}} is looking at a market that pays {{ml-engineer/mid/outside-london}}. For a mid-level data scientist the move is from {{data-scientist/mid}} to {{data-scientist/mid/outside-london}}.

Two things stand out. The ranges overlap by a good deal, so that a well-paid job in Manchester beats a poorly paid one in Moorgate. And the choice of profession matters more than the choice of city: the step from data science to ML engineering is about as large as the step from the regions to London.
`,
    {
      block: 'callout',
      tone: 'note',
      title: 'The sum does not run backwards',
      text: 'If a job outside London pays 20% less, the London job pays 25% more, not 20%. Always name the side that you start from. Our adjustment is stated from London outwards: 80 to 90 per cent of the London figure.',
    },
    `
## Three moves, three results

### You change employer and city

This is the move that the rule describes. You join a local market, and you are paid what it pays. Expect the full difference, less whatever you bring that the market is short of. Outside London the shortage is often seniority: a regional employer who has looked for a lead engineer for half a year may well pay a London salary for one and not tell the rest of the team.

### You keep the employer and change city

Here the contract decides. Some companies pay by role, wherever you live; some have zones, and will adjust your salary when you change address; a good many have never written anything down. Ask before you look at houses, and ask for the answer in writing. The useful question is not “will my pay be cut?” but “which policy applies, and where can I read it?”

### You work remotely for a company elsewhere

Remote pay has settled between the other two. Employers that recruit across the whole country tend to fix one range, and it usually sits below London’s and above the local market’s. The catch is in the other column: a remote post that London *and* Leeds can apply for has twice the applicants.

## What the salary does not show

- **Travel.** Two days a week in a London office from a hundred miles away is a season ticket or a great deal of careful booking, paid out of taxed income.
- **Progression.** If everybody senior sits in one office, promotions tend to happen there as well. Ask how many of the last five were given to people who work elsewhere.
- **The next job.** A city with thirty employers in your field forgives a bad choice. A town with one does not.
- **Pension and bonus.** Both are usually a percentage of base pay, so that a lower base costs more than it seems to.

## How to compare two offers

Do it on one page, and in this order.

1. Write both offers as gross base salary for a year. Leave out bonuses, shares and signing payments for now.
2. Take off tax and National Insurance, with any online calculator. The gap shrinks, since the higher salary is taxed more.
3. Take off what differs because of the place: housing, travel, childcare. Nothing else.
4. What is left is the difference that you can feel. Divide it by the hours that you would work *and* travel.
5. Only now add the bonus and the shares, at half of what you were told.

People who do this are often surprised by step four. An hour and a half a day on trains is some 330 hours a year, about nine working weeks, and a raise of a tenth rarely pays for nine weeks.
`,
    {
      block: 'pullQuote',
      quote:
        'The question is seldom what the job pays. It is what an hour of your week is worth once you count them all.',
      attribution: null,
    },
    `
## When the rule does not hold

It is weakest at both ends of the ladder. Graduates are often paid by national schemes that have one rate, or one rate and a London supplement that is well under 20%. And for principal engineers there is no regional market to speak of: such people are found by name, and are paid what it takes.

It also fails where one industry sets the price for a whole town. Around a research park, or beside the head office of a bank that is not in London, the local salary may simply *be* the national one. If you can find five adverts with figures for your level in the place that you have in mind, believe them and not the rule. Read them [with the usual care](/articles/how-to-read-a-salary-range).
`,
    { block: 'newsletter' },
    {
      block: 'relatedContent',
      heading: 'The jobs behind the figures',
      paths: ['/roles/ml-engineer', '/roles/data-scientist'],
    },
  ],
};
