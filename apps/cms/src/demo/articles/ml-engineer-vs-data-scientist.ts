import type { DemoArticle } from '../writing/passage';

export const mlEngineerVsDataScientist: DemoArticle = {
  slug: 'ml-engineer-vs-data-scientist',
  title: 'ML Engineer vs Data Scientist',
  standfirst: 'Two jobs that adverts keep mixing up: how they differ, what they pay, and how to choose.',
  topic: 'career-guide',
  authors: ['james-okonkwo'],
  hero: 'article-ml-engineer-vs-data-scientist',
  roles: ['ml-engineer', 'data-scientist'],
  description:
    'ML engineer or data scientist? The work, UK pay in 2026, the routes in and the prospects of both jobs, side by side, with a verdict for each starting point.',
  related: ['/articles/data-analyst-to-data-scientist', '/articles/how-to-read-a-salary-range'],
  state: { kind: 'published', firstPublishedAt: '2026-05-02T07:30:00+01:00' },
  body: [
    `
Ask three companies to describe a machine learning engineer and one of them will describe a data scientist. Recruiters blur the two titles, applicants guess, and now and then an advert sets out one job under the name of the other. This guide takes them apart: the work, the money, the odds of landing a first post and, since no single answer suits everybody, which of the two makes sense from the place where you stand today.

## Two halves of one system

Picture a British technology firm that is big enough to employ both.

**Data scientists look after the question.** They learn how the problem behaves, dig through the data, try models against it and measure the results without flattery. It may well be the data scientist who says that no model is needed. They set up the experiment, and they explain what came out of it. What they hand over is knowledge: a finding, a written report, a recommendation or a first prototype.

**ML engineers look after the answer, every day, once it is in use.** The model itself has often come from a data scientist. Around it they build the pipelines that train it, the servers that deliver its predictions, the monitoring that notices when it drifts and the triggers that set off a retraining, and they tune all of that until it is fast enough. What they hand over is a live service that copes with real users in large numbers.
`,
    {
      block: 'pullQuote',
      quote:
        'One of them decides what the model ought to do. The other sees to it that it still does so on a Monday morning, with the whole country logged in.',
      attribution: null,
    },
    `
## A working day, side by side

Neither day is typical everywhere, but on a UK product team they tend to look like this.

### For the data scientist

- Find out which features drive a model that predicts customer churn.
- Write the SQL that assembles a training set.
- Run three candidate architectures against each other.
- Take the results to the product team, and their questions back.
- Check the newest pipeline output for gaps and oddities.

### For the ML engineer

- Track down why the model servers have become slower since the last release.
- Shorten the time that a training run takes.
- Review a colleague’s change to the feature store.
- Put monitoring in place for a model that has just gone live.
- Sit down with the data scientists and agree what their next model will need in order to be deployed.

## What they earn

The gap opens with the first job and never closes. In London a mid-level ML engineer can expect {{ml-engineer/mid}}, a data scientist of the same standing {{data-scientist/mid}}. Both ranges widen with seniority, and they overlap: a very good senior data scientist is paid more than an ordinary senior ML engineer.
`,
    { block: 'salaryComparison', table: 'uk-salary-comparison-2026', heading: 'UK salary comparison 2026' },
    `
## Where each career can lead

The long view is good for both. What differs is its shape.

For **ML engineers** the ladder goes higher. In what the trade calls deep tech (autonomous systems, AI research labs, advanced manufacturing) they are the best-paid people in UK artificial intelligence after the research scientists themselves. The reason is scarcity: few people are strong engineers and also understand machine learning in depth.

For **data scientists** there are more doors. Analytics leadership is one; product management, research and a founder’s seat at a start-up built on data are others. Seniors who know a field from the inside, above all finance, healthcare or climate, are hard to replace, since skill with models and command of a domain take years to grow together.

So it depends on what you want more of. If the aim is the highest salary that a technical specialist can reach without managing people, ML engineering has the higher ceiling. If it is freedom to change direction later, or a way into leadership, data science leaves more options open.

## Which door is easier to open

Data science, for most people. It has more junior posts and a well-trodden graduate track: universities turn out data science graduates in quantity, big employers such as banks, retailers and consultancies run schemes for them, and bootcamps have added an entrance for career changers.

ML engineering has hardly any posts that are labelled as a first job; the usual advert asks for two years of relevant experience or more. Most people come sideways. Some begin as data scientists and take on more and more of the engineering. Others are software engineers who add machine learning to what they can already do. Posts for complete beginners exist, but you should not build a plan on finding one.
`,
    {
      block: 'callout',
      tone: 'tip',
      title: 'Read the duties, not the title',
      text: 'Two words in an advert tell you which job it really is. If the duties mention *serving* or *latency*, it is ML engineering; if they mention *insight* or *stakeholders*, it is data science. If they mention all four, ask how many people are on the team.',
    },
    `
## A verdict for each starting point

**You have just finished a quantitative degree**, in maths, statistics, physics or computer science. Start in data science. The first post is easier to find, and the step across to ML engineering comes naturally when you have put a few things into production.

**You write software and want to move into AI.** Go for ML engineering directly. The engineering is what takes longest to learn, and you have it; what you must add is machine learning. If its theory does not draw you, [LLM engineering](/roles/llm-engineer) asks for even less of it.

**You are a data analyst.** Your next rung is data science. SQL, basic statistics and a feeling for messy data are probably yours already. From analysis to ML engineering is a longer road, and it usually passes through data science anyway; we have [mapped the first eighteen months](/articles/data-analyst-to-data-scientist).
`,
    {
      block: 'callToAction',
      title: 'The ML engineer role guide',
      text: 'Pay at every level, the skills that employers ask for, who is hiring in the UK, and the ladder from junior to principal.',
      label: 'See the ML Engineer role guide',
      href: '/roles/ml-engineer',
    },
    {
      block: 'faq',
      heading: 'Frequently asked questions',
      questions: [
        {
          question: 'Is it possible to do both jobs?',
          answer:
            'In a small company, certainly: one person frequently is the whole department. The more a firm grows, the more the two jobs part. A common path is to begin in data science and to drift towards ML engineering because production systems turn out to be the part you enjoy.',
        },
        {
          question: 'Who is paid more?',
          answer: `ML engineers, by about 10–20% at the same level of seniority. In London, mid-level ML engineers are paid {{ml-engineer/mid}} and mid-level data scientists {{data-scientist/mid}}. At the top end, deep-tech companies advertise {{ml-engineer/senior/deep-tech}} for senior ML engineers.`,
        },
        {
          question: 'Which of them has more vacancies in the UK?',
          answer:
            'Data science, still. But vacancies for ML engineers have grown at a faster pace, and a larger share of them is with companies that have money and pay well.',
        },
        {
          question: 'Has data science had its day?',
          answer:
            'It has not, though more is asked of newcomers. Language models now do part of the routine work, and junior posts have become somewhat fewer. Experienced people who bring statistical judgement and know their industry are as sought after as before.',
        },
        {
          question: 'What do the two jobs share?',
          answer:
            'Experiments. Designing them, running them, engineering the features and judging how well a model did is daily bread in both. They part company where the model leaves the laptop: deployment and the systems around it belong to the engineer.',
        },
      ],
    },
    { block: 'newsletter' },
    { block: 'relatedContent', heading: 'Read next', paths: ['/roles/ml-engineer'] },
  ],
};
